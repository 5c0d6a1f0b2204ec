package org.saksi.stream.speed;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.flink.api.common.JobID;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.saksi.stream.StreamJob;
import org.saksi.stream.StreamSettings;
import org.saksi.stream.kafka.Topics;
import org.saksi.stream.local.Cluster;
import org.saksi.stream.local.Inputs;
import org.saksi.stream.local.Producer;
import org.saksi.stream.local.Queue;

/**
 * A run of the whole job in which its state grows. Nothing is compared meanwhile: that changes no
 * state and would take most of the time.
 *
 * @param files of reports, all published within the window
 * @param sizes ascending numbers of reports behind which the state is looked at
 */
record Growth(List<String> files, List<Integer> sizes, int parallelism) {

  private static final String JOB = "saksi-growth";
  private static final Duration CHECKPOINTS = Duration.ofSeconds(30);
  private static final Duration NEVER = Duration.ofDays(30);
  private static final Duration LOOK = Duration.ofMillis(500);
  private static final Duration STANDSTILL = Duration.ofMinutes(10);
  private static final Topics TOPICS = Topics.STANDARD;

  /**
   * How large the state was once.
   *
   * @param reports how many were in it
   * @param seconds since the job began
   */
  record Size(long reports, double seconds, Cluster.Saved saved) {}

  /** Runs it, telling of each size. */
  void run(Path folder, Consumer<Size> told) throws Exception {
    try (Queue queue = new Queue(folder.resolve("broker"), TOPICS, 1);
        Cluster cluster = Cluster.start(folder.resolve("checkpoints"), parallelism)) {
      int sent = fill(queue.brokers());
      if (sent < sizes.getLast()) {
        throw new IOException("%,d reports, and %,d are wanted".formatted(sent, sizes.getLast()));
      }
      JobID job = submit(cluster, queue);
      long start = System.nanoTime();
      long last = -1;
      for (int size : sizes) {
        Cluster.Saved saved = await(queue, cluster, job, size);
        double seconds = (System.nanoTime() - start) / 1e9;
        if (saved.number() == last) {
          continue; // the checkpoint before held so many already
        }
        last = saved.number();
        told.accept(new Size(queue.read(JOB, TOPICS.reports()), seconds, saved));
      }
      cluster.kill(job);
    }
  }

  private static JobID submit(Cluster cluster, Queue queue) throws Exception {
    StreamExecutionEnvironment environment = cluster.environment();
    StreamJob.build(
        environment,
        new StreamSettings(
            JOB, queue.brokers(), TOPICS, CHECKPOINTS, NEVER, null, false, List.of()));
    return cluster.submit(environment, null);
  }

  private int fill(String brokers) {
    int[] sent = {0};
    try (Producer producer = new Producer(brokers, TOPICS.reports())) {
      Inputs.forEach(
          files,
          report -> {
            if (sent[0] < sizes.getLast()) {
              producer.send(report);
              sent[0]++;
            }
          });
    }
    return sent[0];
  }

  /** The latest checkpoint as soon as one has so many reports in it. */
  private static Cluster.Saved await(Queue queue, Cluster cluster, JobID job, int reports)
      throws Exception {
    long moved = System.nanoTime();
    long read = queue.read(JOB, TOPICS.reports());
    while (read < reports) {
      TimeUnit.MILLISECONDS.sleep(LOOK.toMillis());
      long now = queue.read(JOB, TOPICS.reports());
      moved = now > read ? System.nanoTime() : moved;
      read = now;
      if (System.nanoTime() - moved > STANDSTILL.toNanos()) {
        throw new IOException("the job stands still at %,d of %,d".formatted(read, reports));
      }
    }
    Optional<Cluster.Saved> saved = cluster.saved(job);
    return saved.orElseThrow();
  }
}
