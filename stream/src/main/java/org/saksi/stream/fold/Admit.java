package org.saksi.stream.fold;

import java.io.IOException;
import java.time.Duration;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.StateTtlConfig;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.metrics.Counter;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;
import org.saksi.reading.Reading;
import org.saksi.report.Report;
import org.saksi.source.ReportLine;
import org.saksi.store.log.Log;

/**
 * Reads each report once, whatever a producer sends again. Another text under an id that is taken
 * is set aside: evidence would point into either. Keyed by the id of the report.
 */
public final class Admit extends KeyedProcessFunction<String, Submission, Readout> {

  private static final long serialVersionUID = 1;

  /** An id that did not come for so long may come anew. */
  public static final Duration REMEMBERED = Duration.ofDays(30);

  private transient ValueState<String> taken;
  private transient Counter admitted;
  private transient Counter known;

  @Override
  public void open(OpenContext context) {
    ValueStateDescriptor<String> descriptor = new ValueStateDescriptor<>("taken", Types.STRING);
    descriptor.enableTimeToLive(StateTtlConfig.newBuilder(REMEMBERED).build());
    taken = getRuntimeContext().getState(descriptor);
    admitted = getRuntimeContext().getMetricGroup().counter("admitted");
    known = getRuntimeContext().getMetricGroup().counter("known");
  }

  @Override
  public void processElement(Submission submission, Context context, Collector<Readout> out)
      throws Exception {
    Report report = submission.report();
    String mark = report.sha256();
    String before = taken.value();
    if (before == null) {
      admit(submission, mark, context, out);
    } else if (before.equals(mark)) {
      taken.update(mark); // it is remembered from now on
      known.inc();
    } else {
      refuse(submission, "another text has the id " + report.id(), context);
    }
  }

  private void admit(Submission submission, String mark, Context context, Collector<Readout> out)
      throws IOException {
    String fault = Log.fault(submission.report());
    if (fault != null) {
      refuse(submission, fault, context);
      return;
    }
    Reading reading;
    try {
      reading = Desk.saksi().read(submission.report());
    } catch (RuntimeException | StackOverflowError inSaksi) {
      // Otherwise the job would fail again wherever it began anew.
      refuse(submission, Refusal.reason(inSaksi), context);
      return;
    }
    taken.update(mark);
    admitted.inc();
    out.collect(new Readout(submission.position(), reading));
  }

  private static void refuse(Submission submission, String reason, Context context) {
    byte @Nullable [] message = submission.message();
    context.output(
        Parse.REFUSED,
        new Refusal(
            submission.position(),
            reason,
            message == null ? ReportLine.of(submission.report()) : message));
  }
}
