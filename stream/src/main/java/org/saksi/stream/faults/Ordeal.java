package org.saksi.stream.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.flink.api.common.JobID;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.jspecify.annotations.Nullable;
import org.saksi.report.Report;
import org.saksi.stream.StreamJob;
import org.saksi.stream.StreamSettings;
import org.saksi.stream.kafka.Topics;
import org.saksi.stream.local.Cluster;
import org.saksi.stream.local.Producer;
import org.saksi.stream.local.Queue;
import org.saksi.stream.local.Reader;

/** One run of the whole job in which things fail. Not thread-safe. */
final class Ordeal implements AutoCloseable {

  /** As often as this state is saved. */
  static final Duration CHECKPOINTS = Duration.ofSeconds(2);

  private static final String JOB = "saksi-faults";
  private static final Duration PAUSE = Duration.ofSeconds(2);
  private static final Duration LOOK = Duration.ofMillis(100);

  /** A job that gets no further for so long has failed for good. */
  private static final Duration STANDSTILL = Duration.ofMinutes(5);

  private static final Topics TOPICS = Topics.STANDARD;

  private final Path folder;
  private final Queue queue;
  private final Cluster cluster;
  private JobID job;

  /** The last checkpoint of a job that was killed. */
  private @Nullable String checkpoint;

  /** About how many reports have their place for good; what is committed ends here. */
  private long placed;

  private long moved = System.nanoTime();

  /**
   * Starts a broker that holds the reports, a cluster, and the job.
   *
   * @param folder for messages and checkpoints
   */
  Ordeal(Path folder, int parallelism, List<Report> reports) throws Exception {
    this.folder = folder;
    queue = new Queue(folder.resolve("broker"), TOPICS, 1);
    try (Producer producer = new Producer(queue.brokers(), TOPICS.reports())) {
      reports.forEach(producer::send);
    }
    cluster = Cluster.start(folder.resolve("checkpoints"), parallelism);
    job = submit();
  }

  private JobID submit() throws Exception {
    StreamExecutionEnvironment environment = cluster.environment();
    StreamJob.build(
        environment,
        new StreamSettings(
            JOB, queue.brokers(), TOPICS, CHECKPOINTS, PAUSE, null, false, List.of()));
    return cluster.submit(environment, checkpoint);
  }

  /**
   * Waits for the moment of a fault, and has it happen.
   *
   * @return how long it took until the job had saved its state again, in milliseconds
   */
  long suffer(Fault fault) throws Exception {
    awaitPlaced(fault.moment());
    TimeUnit.MILLISECONDS.sleep(fault.delayMillis());
    long before = saved();
    long start = System.nanoTime();
    switch (fault.kind()) {
      case WORKER -> cluster.replaceWorker();
      case BROKER -> queue.restart();
      case JOB -> {
        checkpoint = cluster.kill(job).orElse(checkpoint);
        before = -1; // of the other job
        job = submit();
      }
    }
    moved = System.nanoTime();
    while (saved() <= before) {
      look();
      refuseStandstill();
    }
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
  }

  /** The number of the job's last checkpoint, -1 if it has none. */
  private long saved() throws Exception {
    return cluster.saved(job).map(Cluster.Saved::number).orElse(-1L);
  }

  private void refuseStandstill() throws IOException {
    if (System.nanoTime() - moved > STANDSTILL.toNanos()) {
      throw new IOException("the job stands still behind %,d reports".formatted(placed));
    }
  }

  private void awaitPlaced(long reports) throws IOException, InterruptedException {
    while (placed < reports) {
      look();
      refuseStandstill();
    }
  }

  private void look() throws IOException, InterruptedException {
    TimeUnit.MILLISECONDS.sleep(LOOK.toMillis());
    long now = queue.committed(TOPICS.stories());
    if (now > placed) {
      placed = now;
      moved = System.nanoTime();
    }
  }

  /** Waits until all is read, and ends the job in peace. */
  void end(int reports) throws Exception {
    awaitPlaced(reports);
    while (!queue.isRead(JOB, TOPICS.reports())) {
      look();
    }
    cluster.finish(job, folder.resolve("end"));
  }

  /** What is committed in the topic of stories, in order. */
  List<String> placements() {
    return Reader.lines(queue.brokers(), TOPICS.stories());
  }

  /** The last message of each story that is not gone. */
  Map<String, String> outcomes() {
    return Reader.latest(queue.brokers(), TOPICS.findings());
  }

  @Override
  public void close() throws Exception {
    try {
      cluster.close();
    } finally {
      queue.close();
    }
  }
}
