package org.saksi.stream.kafka;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** What the headers of a rejected message say. */
public final class Refused {

  private Refused() {}

  /** Why it was not taken. */
  public static String reason(ConsumerRecord<byte[], byte[]> message) {
    return header(message, Messages.REASON);
  }

  /** Where it stood: partition and offset, with a slash between. */
  public static String place(ConsumerRecord<byte[], byte[]> message) {
    return header(message, Messages.PLACE);
  }

  private static String header(ConsumerRecord<byte[], byte[]> message, String name) {
    Header header = message.headers().lastHeader(name);
    return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
  }
}
