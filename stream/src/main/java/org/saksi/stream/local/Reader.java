package org.saksi.stream.local;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads what a topic holds. */
public final class Reader {

  private static final Duration PATIENCE = Duration.ofMillis(200);

  private Reader() {}

  /**
   * Goes through all messages that are committed, a partition after the other.
   *
   * @param brokers addresses to begin with
   */
  public static void forEach(
      String brokers, String topic, Consumer<ConsumerRecord<byte[], byte[]>> receiver) {
    try (KafkaConsumer<byte[], byte[]> consumer =
        new KafkaConsumer<>(
            Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                brokers,
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed"),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer())) {
      for (var partition : consumer.partitionsFor(topic)) {
        read(consumer, new TopicPartition(topic, partition.partition()), receiver);
      }
    }
  }

  /** The committed messages of a topic as texts, in order. */
  public static List<String> lines(String brokers, String topic) {
    List<String> lines = new ArrayList<>();
    forEach(brokers, topic, message -> lines.add(text(message.value())));
    return lines;
  }

  /** Of each key the last message of a topic, as texts; keys whose last one is empty are gone. */
  public static Map<String, String> latest(String brokers, String topic) {
    Map<String, String> latest = new HashMap<>();
    forEach(
        brokers,
        topic,
        message -> {
          if (message.value() == null) {
            latest.remove(text(message.key()));
          } else {
            latest.put(text(message.key()), text(message.value()));
          }
        });
    return latest;
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static void read(
      KafkaConsumer<byte[], byte[]> consumer,
      TopicPartition partition,
      Consumer<ConsumerRecord<byte[], byte[]>> receiver) {
    consumer.assign(List.of(partition));
    consumer.seekToBeginning(List.of(partition));
    long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
    while (consumer.position(partition) < end) {
      consumer.poll(PATIENCE).forEach(receiver);
    }
  }
}
