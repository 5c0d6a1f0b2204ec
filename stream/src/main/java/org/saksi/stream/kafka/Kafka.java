package org.saksi.stream.kafka;

import java.time.Duration;
import java.util.Properties;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.connector.base.DeliveryGuarantee;
import org.apache.flink.connector.kafka.sink.KafkaRecordSerializationSchema;
import org.apache.flink.connector.kafka.sink.KafkaSink;
import org.apache.flink.connector.kafka.source.KafkaSource;
import org.apache.flink.connector.kafka.source.enumerator.initializer.OffsetsInitializer;
import org.apache.flink.util.function.SerializableFunction;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.saksi.store.FoldedStore.Outcome;
import org.saksi.story.Placement;
import org.saksi.stream.fold.Delivery;
import org.saksi.stream.fold.Refusal;

/**
 * What connects a job to Kafka. Whatever an endless job writes is part of a transaction that ends
 * with a checkpoint, so that a reader of committed messages sees each once. In batch mode there are
 * no checkpoints, and a task that failed writes all of its messages again, under the same keys.
 *
 * @param brokers addresses to begin with, {@code host:port}, with commas between
 * @param name of the job: its transactions and its offsets are known by it
 * @param transactions whether the job has checkpoints with which they end
 */
public record Kafka(String brokers, String name, Topics topics, boolean transactions) {

  /** A message may be as large as the largest report, and some more for the story it is in. */
  public static final int MOST_BYTES = 16 << 20;

  /** Brokers allow no longer transactions than this unless they are told to. */
  public static final Duration LONGEST_TRANSACTION = Duration.ofMinutes(15);

  /**
   * The reports, from the first one, or from where the job stood when the state was saved that it
   * begins with. A job without state begins with the first, whatever one of its name has read.
   *
   * @param bounded whether to end with what is there now
   */
  public KafkaSource<Delivery> reports(boolean bounded) {
    var builder =
        KafkaSource.<Delivery>builder()
            .setBootstrapServers(brokers)
            .setTopics(topics.reports())
            .setGroupId(name)
            .setProperty("max.partition.fetch.bytes", Integer.toString(MOST_BYTES))
            .setProperty("isolation.level", "read_committed")
            .setStartingOffsets(OffsetsInitializer.earliest())
            .setDeserializer(new Deliveries());
    return (bounded ? builder.setBounded(OffsetsInitializer.latest()) : builder).build();
  }

  /** The order in which reports arrive. */
  public WatermarkStrategy<Delivery> arrival() {
    return ArrivalClock.strategy();
  }

  /** Takes where reports go. */
  public Sink<Placement> stories() {
    String topic = topics.stories();
    return sink(topic, placement -> Messages.of(placement, topic));
  }

  /** Takes what stories come to. */
  public Sink<Outcome> findings() {
    String topic = topics.findings();
    return sink(topic, outcome -> Messages.of(outcome, topic));
  }

  /** Takes what could not be taken. */
  public Sink<Refusal> rejected() {
    String topic = topics.rejected();
    return sink(topic, refusal -> Messages.of(refusal, topic));
  }

  private <T> Sink<T> sink(
      String topic, SerializableFunction<T, ProducerRecord<byte[], byte[]>> message) {
    Properties producer = new Properties();
    producer.setProperty(
        ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, Long.toString(LONGEST_TRANSACTION.toMillis()));
    producer.setProperty(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Integer.toString(MOST_BYTES));
    producer.setProperty(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
    producer.setProperty(ProducerConfig.LINGER_MS_CONFIG, "20");
    return KafkaSink.<T>builder()
        .setBootstrapServers(brokers)
        .setKafkaProducerConfig(producer)
        .setDeliveryGuarantee(
            transactions ? DeliveryGuarantee.EXACTLY_ONCE : DeliveryGuarantee.AT_LEAST_ONCE)
        .setTransactionalIdPrefix(name + "-" + topic)
        .setRecordSerializer(
            (KafkaRecordSerializationSchema<T>) (element, context, time) -> message.apply(element))
        .build();
  }
}
