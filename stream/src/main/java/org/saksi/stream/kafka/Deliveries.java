package org.saksi.stream.kafka;

import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.connector.kafka.source.reader.deserializer.KafkaRecordDeserializationSchema;
import org.apache.flink.util.Collector;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.saksi.stream.fold.Delivery;
import org.saksi.stream.fold.Position;
import org.saksi.stream.wire.RecordType;

/** Takes messages as they are, with where they stand. */
final class Deliveries implements KafkaRecordDeserializationSchema<Delivery> {

  private static final long serialVersionUID = 1;

  @Override
  public void deserialize(ConsumerRecord<byte[], byte[]> message, Collector<Delivery> out) {
    Position position = new Position(message.timestamp(), message.partition(), message.offset());
    byte[] bytes = message.value();
    out.collect(new Delivery(position, bytes == null ? new byte[0] : bytes));
  }

  @Override
  public TypeInformation<Delivery> getProducedType() {
    return RecordType.ofRecord(Delivery.class);
  }
}
