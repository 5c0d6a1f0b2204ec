package org.saksi.stream;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.JobID;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.saksi.report.Report;
import org.saksi.source.ReportLine;
import org.saksi.stream.kafka.Topics;
import org.saksi.stream.local.Cluster;
import org.saksi.stream.local.Producer;
import org.saksi.stream.local.Queue;
import org.saksi.stream.local.Reader;

/** A broker and a cluster for a test. */
final class Ground implements AutoCloseable {

  private static final Topics TOPICS = Topics.STANDARD;

  /** Messages may be so far apart as the last hour allows; brokers throw away what is older. */
  private final long begin = System.currentTimeMillis() - 3_600_000;

  private @Nullable String store;
  private List<String> files = List.of();

  private final KafkaProducer<byte[], byte[]> producer;

  final Queue queue;
  final Cluster cluster;

  Ground(Path folder, int parallelism, int partitions) throws Exception {
    this(folder, partitions, Cluster.start(folder.resolve("checkpoints"), parallelism));
  }

  private Ground(Path folder, int partitions, Cluster cluster) throws Exception {
    this.cluster = cluster;
    queue = new Queue(folder.resolve("broker"), TOPICS, partitions);
    producer =
        new KafkaProducer<>(
            Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, queue.brokers()),
            new ByteArraySerializer(),
            new ByteArraySerializer());
  }

  /** One with a cluster of one subtask whose metrics are shown at a port. */
  static Ground watched(Path folder, int port) throws Exception {
    return new Ground(folder, 1, Cluster.watched(folder.resolve("checkpoints"), 1, port));
  }

  /** Begins a job that ends with the reports that are there. */
  JobID start(@Nullable String savepoint) throws Exception {
    return start(savepoint, true);
  }

  JobID start(@Nullable String savepoint, boolean bounded) throws Exception {
    producer.flush();
    StreamExecutionEnvironment environment = cluster.environment();
    StreamJob.build(
        environment,
        new StreamSettings(
            "saksi",
            queue.brokers(),
            TOPICS,
            Duration.ofMillis(300),
            Duration.ofMillis(300),
            store,
            bounded,
            files));
    return cluster.submit(environment, savepoint);
  }

  /** Has jobs put all of it into a store, too. */
  Ground storing(String location) {
    store = location;
    return this;
  }

  /** Has jobs read files in place of the topic. */
  Ground reading(List<String> paths) {
    files = paths;
    return this;
  }

  void send(List<Report> reports) {
    try (Producer producer = new Producer(queue.brokers(), TOPICS.reports())) {
      reports.forEach(producer::send);
    }
  }

  /** Puts a message at the end of a partition, as of some seconds after the first. */
  void put(int partition, int seconds, byte[] message) {
    producer.send(
        new ProducerRecord<>(TOPICS.reports(), partition, begin + 1_000L * seconds, null, message));
  }

  /** Puts reports, a second after the other, in turn at the end of each of some partitions. */
  void putInTurn(List<Report> reports, int from, int partitions) {
    for (int i = from; i < reports.size(); i++) {
      put(i % partitions, i, ReportLine.of(reports.get(i)));
    }
  }

  /** What is committed in the topic of what was rejected. */
  List<ConsumerRecord<byte[], byte[]>> rejected() {
    List<ConsumerRecord<byte[], byte[]>> messages = new ArrayList<>();
    Reader.forEach(queue.brokers(), TOPICS.rejected(), messages::add);
    return messages;
  }

  /** What is committed in the topic of stories, in order. */
  List<String> placements() {
    return Reader.lines(queue.brokers(), TOPICS.stories());
  }

  /** Waits until so many placements are committed. */
  void awaitPlacements(int count) throws InterruptedException {
    while (placements().size() < count) {
      Thread.onSpinWait();
    }
  }

  /** The last message of each story. */
  Map<String, String> outcomes() {
    return Reader.latest(queue.brokers(), TOPICS.findings());
  }

  static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws Exception {
    cluster.close();
    producer.close();
    queue.close();
  }
}
