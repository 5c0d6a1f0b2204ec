package org.saksi.stream.fold;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.PrimitiveArrayTypeInfo;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.co.KeyedCoProcessFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;

/**
 * Keeps each report while it may still go from one story to another, and carries it there: so the
 * task that groups need not hold texts, and none of the tasks that compare need hand theirs on.
 * Keyed by the id of the report.
 */
public final class Archive extends KeyedCoProcessFunction<String, Readout, Assignment, Membership> {

  private static final long serialVersionUID = 1;

  private transient ValueState<byte[]> report;
  private transient ValueState<String> story;
  private transient Readings readings;

  @Override
  public void open(OpenContext context) {
    report =
        getRuntimeContext()
            .getState(
                new ValueStateDescriptor<>(
                    "report", PrimitiveArrayTypeInfo.BYTE_PRIMITIVE_ARRAY_TYPE_INFO));
    story = getRuntimeContext().getState(new ValueStateDescriptor<>("story", Types.STRING));
    readings = new Readings();
  }

  /** The report itself, which may come before or behind where it belongs. */
  @Override
  public void processElement1(Readout readout, Context context, Collector<Membership> out)
      throws Exception {
    byte[] packed = new Kept(readout.position(), readout.reading().report()).pack();
    report.update(packed);
    readings.learn(readout.reading());
    String assigned = story.value();
    if (assigned != null) {
      enter(assigned, context.getCurrentKey(), packed, out);
    }
  }

  @Override
  public void processElement2(Assignment assignment, Context context, Collector<Membership> out)
      throws Exception {
    String id = assignment.report();
    String before = story.value();
    String now = assignment.story();
    byte @Nullable [] packed = report.value();
    if (now == null) {
      end(id, before, assignment.closing(), out);
    } else if (assignment.touched()) {
      out.collect(Membership.stays(now, id));
    } else if (!now.equals(before)) {
      story.update(now);
      if (packed != null) {
        if (before != null) {
          out.collect(Membership.leaves(before, id));
        }
        enter(now, id, packed, out);
      }
    }
  }

  private void end(String id, @Nullable String before, int closing, Collector<Membership> out) {
    if (before != null) {
      out.collect(Membership.ends(before, id, closing));
    }
    report.clear();
    story.clear();
  }

  private void enter(String into, String id, byte[] packed, Collector<Membership> out) {
    Readout readout = new Readout(Kept.position(packed), readings.of(id, packed));
    out.collect(Membership.enters(into, id, readout));
  }
}
