package org.saksi.stream.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.flink.api.common.JobID;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.saksi.stream.StreamJob;
import org.saksi.stream.StreamSettings;
import org.saksi.stream.kafka.Topics;
import org.saksi.stream.local.Cluster;
import org.saksi.stream.local.Inputs;
import org.saksi.stream.local.Producer;
import org.saksi.stream.local.Queue;
import org.saksi.stream.local.Reader;

/**
 * One run of the whole job over the reports of some files, told again so many times under other
 * ids, in this process.
 */
record Course(List<String> files, int times, int parallelism) {

  private static final String JOB = "saksi-speed";
  private static final Duration CHECKPOINTS = Duration.ofSeconds(2);
  private static final Duration PAUSE = Duration.ofSeconds(2);
  private static final Duration LOOK = Duration.ofMillis(200);
  private static final Topics TOPICS = Topics.STANDARD;

  /** Runs it. */
  Measured run(Path folder) throws Exception {
    try (Queue queue = new Queue(folder.resolve("broker"), TOPICS, parallelism);
        Cluster cluster = Cluster.start(folder.resolve("checkpoints"), parallelism)) {
      int reports = fill(queue.brokers());
      StreamExecutionEnvironment environment = cluster.environment();
      StreamJob.build(
          environment,
          new StreamSettings(
              JOB, queue.brokers(), TOPICS, CHECKPOINTS, PAUSE, null, false, List.of()));
      JobID job = cluster.submit(environment, null);
      while (!queue.isRead(JOB, TOPICS.reports())) {
        TimeUnit.MILLISECONDS.sleep(LOOK.toMillis());
      }
      long start = System.nanoTime();
      cluster.save(job, folder.resolve("savepoint"));
      long saving = (System.nanoTime() - start) / 1_000_000;
      cluster.finish(job, folder.resolve("end"));
      double seconds =
          (times(queue, TOPICS.findings())[1] - times(queue, TOPICS.stories())[0]) / 1e3;
      return new Measured(reports, seconds, size(folder.resolve("savepoint")), saving);
    }
  }

  private int fill(String brokers) {
    int[] sent = {0};
    try (Producer producer = new Producer(brokers, TOPICS.reports())) {
      for (int time = 0; time < times; time++) {
        String mark = "-" + time;
        Inputs.forEach(
            files,
            report -> {
              producer.send(report.withId(report.id() + mark, report.origin()));
              sent[0]++;
            });
      }
    }
    return sent[0];
  }

  /** When the first message of a topic was written and when the last, in milliseconds. */
  private static long[] times(Queue queue, String topic) {
    long[] times = {Long.MAX_VALUE, Long.MIN_VALUE};
    Reader.forEach(
        queue.brokers(),
        topic,
        message -> {
          times[0] = Math.min(times[0], message.timestamp());
          times[1] = Math.max(times[1], message.timestamp());
        });
    return times;
  }

  private static long size(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
