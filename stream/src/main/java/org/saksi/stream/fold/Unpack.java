package org.saksi.stream.fold;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.saksi.report.Ingested;
import org.saksi.report.Origin;
import org.saksi.report.Report;
import org.saksi.source.Intake;
import org.saksi.source.Limits;

/**
 * Takes the reports out of files, archives of the web among them. They arrive in the order of the
 * files and of what is in each.
 */
public final class Unpack extends ProcessFunction<Batch, Submission> {

  private static final long serialVersionUID = 1;

  /** More reports than this are in no file. */
  private static final int NUMBER_BITS = 32;

  @Override
  public void processElement(Batch batch, Context context, Collector<Submission> out) {
    int[] next = {0};
    new Intake(Limits.STANDARD, Desk.detector(), null)
        .read(
            List.of(batch.path()),
            InputStream.nullInputStream(),
            ingested -> take(ingested, position(batch, next[0]++), context, out));
  }

  private static Position position(Batch batch, int number) {
    return new Position(((long) batch.number() << NUMBER_BITS) + number, batch.number(), number);
  }

  private static void take(
      Ingested ingested, Position position, Context context, Collector<Submission> out) {
    switch (ingested) {
      case Ingested.Accepted(Report report, var receipt) ->
          out.collect(new Submission(position, report, null));
      case Ingested.Rejected(Origin origin, String reason) ->
          refuse(position, origin, reason, context);
      case Ingested.PassedOver(Origin origin, String reason) ->
          refuse(position, origin, reason, context);
    }
  }

  /** What stands in a file stays there: the place of it is enough to find it. */
  private static void refuse(Position position, Origin origin, String reason, Context context) {
    byte[] place = origin.toString().getBytes(StandardCharsets.UTF_8);
    context.output(Parse.REFUSED, new Refusal(position, reason, place));
  }
}
