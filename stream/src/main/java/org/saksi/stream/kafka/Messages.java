package org.saksi.stream.kafka;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.saksi.app.json.JsonFormat;
import org.saksi.reading.Reading;
import org.saksi.reconcile.Reconciliation;
import org.saksi.store.FoldedStore.Outcome;
import org.saksi.story.Placement;
import org.saksi.stream.fold.Position;
import org.saksi.stream.fold.Refusal;

/** What goes into the topics. */
final class Messages {

  /** Names of the headers of what is rejected. */
  static final String REASON = "reason";

  static final String PLACE = "place";

  /** How long the message was, where only a part of it is here. */
  static final String CUT = "cut";

  /** Of a longer message that is rejected the beginning is kept: it has to fit into another. */
  static final int MOST_REFUSED = 4 << 20;

  /** What stands round a value. */
  private static final int FRAME_BYTES = 1 << 16;

  /** A story whose line is longer is told of without its findings. */
  static final int MOST_OUTCOME = Kafka.MOST_BYTES - FRAME_BYTES;

  private static final JsonFormat JSON = new JsonFormat();

  private Messages() {}

  /** Where a report goes. */
  static ProducerRecord<byte[], byte[]> of(Placement placement, String topic) {
    return new ProducerRecord<>(
        topic, null, bytes(placement.report()), trimmed(JSON.line(placement)));
  }

  /** What the reports of a story come to; nothing if it is gone. */
  static ProducerRecord<byte[], byte[]> of(Outcome outcome, String topic) {
    return of(outcome, topic, MOST_OUTCOME);
  }

  /**
   * The same.
   *
   * @param most bytes; of what would be longer, the reports are named and no more, or if these are
   *     too many, not even they
   */
  static ProducerRecord<byte[], byte[]> of(Outcome outcome, String topic, int most) {
    byte[] key = bytes(outcome.story());
    Reconciliation story = outcome.reconciliation();
    if (story == null) {
      return new ProducerRecord<>(topic, null, key, null);
    }
    byte[] whole = trimmed(JSON.outcome(story));
    if (whole.length <= most) {
      return new ProducerRecord<>(topic, null, key, whole);
    }
    byte[] named = trimmed(JSON.outcome(bare(story, story.readings())));
    ProducerRecord<byte[], byte[]> message =
        new ProducerRecord<>(
            topic,
            null,
            key,
            named.length <= most ? named : trimmed(JSON.outcome(bare(story, List.of()))));
    message.headers().add(CUT, bytes(Integer.toString(whole.length)));
    return message;
  }

  private static Reconciliation bare(Reconciliation story, List<Reading> readings) {
    return new Reconciliation(
        story.story(),
        readings,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** A message that was not taken, with why and where it stood. */
  static ProducerRecord<byte[], byte[]> of(Refusal refusal, String topic) {
    Position position = refusal.position();
    byte[] bytes = refusal.bytes();
    boolean whole = bytes.length <= MOST_REFUSED;
    ProducerRecord<byte[], byte[]> message =
        new ProducerRecord<>(topic, null, null, whole ? bytes : Arrays.copyOf(bytes, MOST_REFUSED));
    Headers headers = message.headers();
    headers.add(REASON, bytes(refusal.reason()));
    if (!whole) {
      headers.add(CUT, bytes(Integer.toString(bytes.length)));
    }
    headers.add(PLACE, bytes("%d/%d".formatted(position.partition(), position.offset())));
    return message;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** A message is no line. */
  private static byte[] trimmed(byte[] line) {
    return Arrays.copyOf(line, line.length - 1);
  }
}
