package org.saksi.stream.local;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.saksi.report.Report;
import org.saksi.source.ReportLine;
import org.saksi.stream.kafka.Kafka;

/**
 * Puts reports into a topic, each a millisecond at least after the one before, so that their order
 * is known whatever partitions they are in. Not thread-safe.
 */
public final class Producer implements AutoCloseable {

  private final String topic;
  private final KafkaProducer<byte[], byte[]> producer;
  private long latest;

  /**
   * @param brokers addresses to begin with
   */
  public Producer(String brokers, String topic) {
    this.topic = topic;
    producer =
        new KafkaProducer<>(
            Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                brokers,
                ProducerConfig.LINGER_MS_CONFIG,
                "20",
                ProducerConfig.COMPRESSION_TYPE_CONFIG,
                "lz4",
                ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                Kafka.MOST_BYTES),
            new ByteArraySerializer(),
            new ByteArraySerializer());
  }

  /** Sends a report, and waits while too many are on their way. */
  public void send(Report report) {
    send(report.id(), ReportLine.of(report));
  }

  /** Sends a message that should be a report. */
  public void send(String id, byte[] message) {
    latest = Math.max(latest + 1, System.currentTimeMillis());
    producer.send(
        new ProducerRecord<>(topic, null, latest, id.getBytes(StandardCharsets.UTF_8), message));
  }

  /** Waits until all is there. */
  @Override
  public void close() {
    producer.close();
  }
}
