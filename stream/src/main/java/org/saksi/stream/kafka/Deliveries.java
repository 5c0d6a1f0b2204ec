package org.saksi.stream.kafka;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.connector.kafka.source.reader.deserializer.KafkaRecordDeserializationSchema;
import org.apache.flink.util.Collector;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.saksi.stream.fold.Delivery;
import org.saksi.stream.fold.Position;
import org.saksi.stream.wire.RecordType;

/**
 * Takes messages as they are, with where they stand. Producers may stamp them by clocks of their
 * own: time never goes back within a partition, whose order is known, and never far ahead of the
 * clock here, so that one wrong stamp neither turns the order round nor holds others up for long.
 */
final class Deliveries implements KafkaRecordDeserializationSchema<Delivery> {

  private static final long serialVersionUID = 1;

  /** Clocks go wrong by so much without being wrong. */
  static final Duration LEEWAY = Duration.ofMinutes(1);

  /** The time of the last message of each partition. */
  private final Map<Integer, Long> latest = new HashMap<>();

  @Override
  public void deserialize(ConsumerRecord<byte[], byte[]> message, Collector<Delivery> out) {
    long stamp = Math.min(message.timestamp(), System.currentTimeMillis() + LEEWAY.toMillis());
    long time = latest.merge(message.partition(), stamp, Math::max);
    Position position = new Position(time, message.partition(), message.offset());
    byte[] bytes = message.value();
    out.collect(new Delivery(position, bytes == null ? new byte[0] : bytes));
  }

  @Override
  public TypeInformation<Delivery> getProducedType() {
    return RecordType.ofRecord(Delivery.class);
  }
}
