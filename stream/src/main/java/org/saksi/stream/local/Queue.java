package org.saksi.stream.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.saksi.stream.kafka.Topics;

/** A broker in this process with the topics of a job. */
public final class Queue implements AutoCloseable {

  private final Path folder;
  private Broker broker;

  /**
   * Starts a broker with the topics of a job.
   *
   * @param folder for messages
   * @param partitions of the topic of reports
   */
  public Queue(Path folder, Topics topics, int partitions) throws IOException {
    this.folder = folder;
    broker = Broker.start(folder);
    try (Admin admin = admin(broker)) {
      admin
          .createTopics(
              List.of(
                  new NewTopic(topics.reports(), partitions, (short) 1),
                  new NewTopic(topics.stories(), 1, (short) 1),
                  new NewTopic(topics.findings(), 1, (short) 1),
                  new NewTopic(topics.rejected(), 1, (short) 1)))
          .all()
          .get();
    } catch (ExecutionException failed) {
      broker.close();
      throw new IOException("the broker makes no topics", failed.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** Where clients find the broker. */
  public String brokers() {
    return broker.address();
  }

  /**
   * Whether a job has read all messages of a topic, and its state is saved.
   *
   * @param job its name
   */
  public boolean isRead(String job, String topic) throws IOException {
    try (Admin admin = admin(broker)) {
      var read = admin.listConsumerGroupOffsets(job).partitionsToOffsetAndMetadata().get();
      Map<TopicPartition, OffsetSpec> partitions = new HashMap<>();
      for (var described : admin.describeTopics(List.of(topic)).allTopicNames().get().values()) {
        for (var partition : described.partitions()) {
          partitions.put(new TopicPartition(topic, partition.partition()), OffsetSpec.latest());
        }
      }
      return admin.listOffsets(partitions).all().get().entrySet().stream()
          .allMatch(end -> reached(read.get(end.getKey()), end.getValue().offset()));
    } catch (ExecutionException failed) {
      throw new IOException("the broker does not say how far the job is", failed.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /**
   * How many messages of a topic a job has read, as of the last time that its state was saved.
   *
   * @param job its name
   */
  public long read(String job, String topic) throws IOException, InterruptedException {
    try (Admin admin = admin(broker)) {
      return admin
          .listConsumerGroupOffsets(job)
          .partitionsToOffsetAndMetadata()
          .get()
          .entrySet()
          .stream()
          .filter(one -> one.getKey().topic().equals(topic) && one.getValue() != null)
          .mapToLong(one -> one.getValue().offset())
          .sum();
    } catch (ExecutionException failed) {
      throw new IOException("the broker does not say how far the job is", failed.getCause());
    }
  }

  /** Where the committed messages of a topic of one partition end: about how many there are. */
  public long committed(String topic) throws IOException, InterruptedException {
    try (Admin admin = admin(broker)) {
      TopicPartition only = new TopicPartition(topic, 0);
      return admin
          .listOffsets(
              Map.of(only, OffsetSpec.latest()),
              new ListOffsetsOptions(IsolationLevel.READ_COMMITTED))
          .partitionResult(only)
          .get()
          .offset();
    } catch (ExecutionException failed) {
      throw new IOException("the broker does not say how much is committed", failed.getCause());
    }
  }

  private static boolean reached(@Nullable OffsetAndMetadata read, long end) {
    return end == 0 || read != null && read.offset() >= end;
  }

  private static Admin admin(Broker broker) {
    return Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, broker.address()));
  }

  /** Stops the broker and starts it again at the same address, with all that was in it. */
  public void restart() throws IOException {
    broker.close();
    broker = Broker.start(folder, broker.port());
  }

  @Override
  public void close() {
    broker.close();
  }
}
