package org.saksi.stream.fold;

import java.util.Arrays;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.metrics.Counter;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;
import org.jspecify.annotations.Nullable;
import org.saksi.report.Ingested;
import org.saksi.report.Origin;
import org.saksi.report.Report;
import org.saksi.source.MessageReader;
import org.saksi.source.ReportLine;
import org.saksi.stream.wire.RecordType;

/** Makes reports of messages; what is none is set aside with the reason. */
public final class Parse extends ProcessFunction<Delivery, Submission> {

  private static final long serialVersionUID = 1;

  /** Where the others go. */
  public static final OutputTag<Refusal> REFUSED =
      new OutputTag<>("refused", RecordType.ofRecord(Refusal.class));

  private final String topic;
  private transient MessageReader messages;
  private transient Counter refused;

  /**
   * @param topic that the messages come from
   */
  public Parse(String topic) {
    this.topic = topic;
  }

  @Override
  public void open(OpenContext context) {
    messages = Desk.messages();
    refused = getRuntimeContext().getMetricGroup().counter("refused");
  }

  @Override
  public void processElement(Delivery delivery, Context context, Collector<Submission> out) {
    Position position = delivery.position();
    Origin origin =
        new Origin("%s/%d/%d".formatted(topic, position.partition(), position.offset()), 0);
    switch (messages.read(delivery.bytes(), origin)) {
      case Ingested.Accepted(Report report, var receipt) ->
          out.collect(new Submission(position, report, unlike(report, delivery.bytes())));
      case Ingested.Rejected(Origin place, String reason) ->
          refuse(context, new Refusal(position, reason, delivery.bytes()));
      case Ingested.PassedOver(Origin place, String reason) ->
          refuse(context, new Refusal(position, reason, delivery.bytes()));
    }
  }

  /** Most messages are what any program of ours writes, and need not be carried along. */
  private static byte @Nullable [] unlike(Report report, byte[] message) {
    return Arrays.equals(message, ReportLine.of(report)) ? null : message;
  }

  private void refuse(Context context, Refusal refusal) {
    refused.inc();
    context.output(REFUSED, refusal);
  }
}
