package org.saksi.stream.fold;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.PrimitiveArrayTypeInfo;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.metrics.Counter;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.saksi.report.Report;

/**
 * Groups the reports of a language in the order in which they arrived: each waits until the
 * watermark says that none before it is missing. One that comes later all the same takes its turn
 * at once, and still joins its story. Keyed by language.
 *
 * <p>A grouping lives in memory; before each checkpoint {@link GroupOperator} has it written into
 * managed state.
 */
public final class Group extends KeyedProcessFunction<String, Readout, Turn> {

  private static final long serialVersionUID = 1;

  private final boolean inOrder;
  private transient Chunks chunks;
  private transient Map<String, Grouping> groupings;
  private transient Set<String> changed;
  private transient Counter late;

  /**
   * @param inOrder whether reports come in order anyway, as they do when all are there from the
   *     beginning
   */
  public Group(boolean inOrder) {
    this.inOrder = inOrder;
  }

  @Override
  public void open(OpenContext context) {
    chunks =
        new Chunks(
            getRuntimeContext()
                .getMapState(
                    new MapStateDescriptor<>(
                        "grouping",
                        Types.INT,
                        PrimitiveArrayTypeInfo.BYTE_PRIMITIVE_ARRAY_TYPE_INFO)));
    groupings = new HashMap<>();
    changed = new HashSet<>();
    late = getRuntimeContext().getMetricGroup().counter("late");
  }

  @Override
  public void processElement(Readout readout, Context context, Collector<Turn> out)
      throws Exception {
    String language = context.getCurrentKey();
    Grouping grouping = grouping(language);
    grouping.add(readout);
    changed.add(language);
    long time = readout.position().time();
    boolean isLate = time <= context.timerService().currentWatermark();
    if (isLate) {
      late.inc();
    }
    if (isLate || inOrder) {
      grouping.upTo(time, turns(context, out));
    } else {
      context.timerService().registerEventTimeTimer(time);
    }
  }

  @Override
  public void onTimer(long time, OnTimerContext context, Collector<Turn> out) throws Exception {
    changed.add(context.getCurrentKey());
    grouping(context.getCurrentKey()).upTo(time, turns(context, out));
  }

  private static Grouping.Turns turns(Context context, Collector<Turn> out) {
    return new Grouping.Turns() {
      @Override
      public void taken(Turn turn) {
        out.collect(turn);
      }

      @Override
      public void failed(Position position, Report report, Throwable fault) {
        context.output(Parse.REFUSED, Refusal.of(position, report, fault));
      }
    };
  }

  private Grouping grouping(String language) throws Exception {
    Grouping known = groupings.get(language);
    if (known == null) {
      known = restored();
      groupings.put(language, known);
    }
    return known;
  }

  private Grouping restored() throws Exception {
    if (chunks.isEmpty()) {
      return Grouping.empty(Desk.saksi());
    }
    try (DataInputStream from = chunks.read()) {
      return Grouping.read(from, Desk.saksi(), Desk.kept());
    }
  }

  /** The languages whose grouping is another than the one in state. */
  Set<String> changed() {
    return changed;
  }

  /** Writes the grouping of the current key into state. */
  void keep(String language) throws IOException {
    Grouping grouping = groupings.get(language);
    if (grouping != null) {
      try (DataOutputStream to = chunks.write()) {
        grouping.write(to);
      }
    }
  }
}
