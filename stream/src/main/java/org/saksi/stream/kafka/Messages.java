package org.saksi.stream.kafka;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import org.saksi.app.json.JsonFormat;
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

  /** How long the message was, where only its beginning is here. */
  static final String CUT = "cut";

  /** Of a longer message that is rejected the beginning is kept: it has to fit into another. */
  static final int MOST_REFUSED = 4 << 20;

  private static final JsonFormat JSON = new JsonFormat();

  private Messages() {}

  /** Where a report goes. */
  static ProducerRecord<byte[], byte[]> of(Placement placement, String topic) {
    return new ProducerRecord<>(
        topic, null, bytes(placement.report()), trimmed(JSON.line(placement)));
  }

  /** What the reports of a story come to; nothing if it is gone. */
  static ProducerRecord<byte[], byte[]> of(Outcome outcome, String topic) {
    Reconciliation story = outcome.reconciliation();
    byte @Nullable [] value = story == null ? null : trimmed(JSON.outcome(story));
    return new ProducerRecord<>(topic, null, bytes(outcome.story()), value);
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
