package org.saksi.stream.fold;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.PrimitiveArrayTypeInfo;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.metrics.Counter;
import org.apache.flink.streaming.api.TimerService;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.saksi.reading.Reading;
import org.saksi.reconcile.Reconciliation;
import org.saksi.report.Report;
import org.saksi.store.FoldedStore.Outcome;

/**
 * Sets the reports of a story side by side, a while after they changed, so that a story that many
 * reports join is compared once for many of them; at the end of the stream, at once. Keyed by
 * story.
 */
public final class Reconcile extends KeyedProcessFunction<String, Membership, Outcome> {

  private static final long serialVersionUID = 1;

  /** Comes only when no more reports will. */
  private static final long END = Long.MAX_VALUE - 1;

  private final Duration pause;
  private transient MapState<String, byte[]> members;
  private transient ValueState<Long> due;
  private transient ValueState<Integer> closed;
  private transient Readings readings;
  private transient Counter compared;

  /**
   * @param pause between a change and the comparison
   */
  public Reconcile(Duration pause) {
    this.pause = pause;
  }

  @Override
  public void open(OpenContext context) {
    members =
        getRuntimeContext()
            .getMapState(
                new MapStateDescriptor<>(
                    "members",
                    Types.STRING,
                    PrimitiveArrayTypeInfo.BYTE_PRIMITIVE_ARRAY_TYPE_INFO));
    due = getRuntimeContext().getState(new ValueStateDescriptor<>("due", Types.LONG));
    closed = getRuntimeContext().getState(new ValueStateDescriptor<>("closed", Types.INT));
    readings = new Readings();
    compared = getRuntimeContext().getMetricGroup().counter("compared");
  }

  @Override
  public void processElement(Membership change, Context context, Collector<Outcome> out)
      throws Exception {
    switch (change.change()) {
      case ENTERS -> enter(change);
      case LEAVES -> members.remove(change.report());
      case STAYS -> {}
      case ENDS -> {
        close(change.closing(), context, out);
        return;
      }
    }
    if (due.value() == null) {
      TimerService timers = context.timerService();
      long when = timers.currentProcessingTime() + pause.toMillis();
      due.update(when);
      timers.registerProcessingTimeTimer(when);
      timers.registerEventTimeTimer(END);
    }
  }

  private void enter(Membership change) throws Exception {
    Readout entering = Objects.requireNonNull(change.entering());
    readings.learn(entering.reading());
    members.put(change.report(), new Kept(entering.position(), entering.reading().report()).pack());
  }

  /** Others of its reports may still be on their way from other tasks. */
  private void close(int reports, Context context, Collector<Outcome> out) throws Exception {
    int before = closed.value() == null ? 0 : closed.value();
    closed.update(before + 1);
    if (before + 1 == reports) {
      if (due.value() != null) {
        compare(context, out);
      }
      members.clear();
      closed.clear();
    }
  }

  @Override
  public void onTimer(long time, OnTimerContext context, Collector<Outcome> out) throws Exception {
    if (due.value() != null) {
      compare(context, out);
    }
  }

  private void compare(Context context, Collector<Outcome> out) throws Exception {
    context.timerService().deleteProcessingTimeTimer(due.value());
    context.timerService().deleteEventTimeTimer(END);
    due.clear();
    String story = context.getCurrentKey();
    List<Reading> latest = latest();
    compared.inc();
    Reconciliation side;
    try {
      side = latest.isEmpty() ? null : Desk.saksi().reconcile(story, latest);
    } catch (RuntimeException | StackOverflowError fault) {
      // Otherwise the job would fail again wherever it began anew.
      Report last = latest.getLast().report();
      Position position = Kept.position(members.get(last.id()));
      context.output(Parse.REFUSED, Refusal.of(position, last, fault));
      return;
    }
    out.collect(new Outcome(story, side));
  }

  private record Member(Position position, String id, byte[] packed) {}

  private List<Reading> latest() throws Exception {
    List<Member> all = new ArrayList<>();
    for (Map.Entry<String, byte[]> member : members.entries()) {
      byte[] packed = member.getValue();
      all.add(new Member(Kept.position(packed), member.getKey(), packed));
    }
    all.sort(Comparator.comparing(Member::position));
    return all.subList(Math.max(0, all.size() - Outcome.MOST_REPORTS), all.size()).stream()
        .map(member -> readings.of(member.id(), member.packed()))
        .toList();
  }
}
