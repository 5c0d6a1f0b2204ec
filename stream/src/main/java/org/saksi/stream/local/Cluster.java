package org.saksi.stream.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.flink.api.common.JobID;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.MemorySize;
import org.apache.flink.configuration.MetricOptions;
import org.apache.flink.configuration.RestOptions;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.configuration.TaskManagerOptions;
import org.apache.flink.core.execution.SavepointFormatType;
import org.apache.flink.runtime.checkpoint.CheckpointStatsSnapshot;
import org.apache.flink.runtime.checkpoint.CompletedCheckpointStats;
import org.apache.flink.runtime.client.JobExecutionException;
import org.apache.flink.runtime.executiongraph.ErrorInfo;
import org.apache.flink.runtime.jobgraph.JobGraph;
import org.apache.flink.runtime.jobgraph.SavepointRestoreSettings;
import org.apache.flink.runtime.jobmaster.JobResult;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.apache.flink.runtime.minicluster.MiniClusterConfiguration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.jspecify.annotations.Nullable;

/**
 * A cluster of Flink in this process, whose jobs go on from their last checkpoint when something in
 * it fails. For trying out and for tests.
 */
public final class Cluster implements AutoCloseable {

  /** A job that failed begins again after so long. */
  private static final Duration RESTART = Duration.ofMillis(500);

  /** A job that fails so often within a minute is given up where somebody looks on. */
  static final int MOST_FAILURES = 5;

  private static final MemorySize NETWORK = MemorySize.ofMebiBytes(64);

  /** A checkpoint is whole when this is there. */
  private static final String METADATA = "_metadata";

  private static final String CHECKPOINT = "chk-";

  private static final String REPORTER = "prom";
  private static final String PROMETHEUS =
      "org.apache.flink.metrics.prometheus.PrometheusReporterFactory";

  private final MiniCluster cluster;
  private final Path folder;
  private final int parallelism;
  private int workers;

  private Cluster(MiniCluster cluster, Path folder, int parallelism) {
    this.cluster = cluster;
    this.folder = folder;
    this.parallelism = parallelism;
  }

  /**
   * Starts a cluster with one worker.
   *
   * @param folder for checkpoints
   * @param parallelism how many subtasks of each task it can run
   */
  public static Cluster start(Path folder, int parallelism) throws Exception {
    Configuration configuration = new Configuration();
    configuration.set(RestartStrategyOptions.RESTART_STRATEGY, "fixed-delay");
    configuration.set(
        RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_ATTEMPTS, Integer.MAX_VALUE);
    configuration.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_DELAY, RESTART);
    return start(folder, parallelism, configuration);
  }

  /**
   * The same for somebody who looks on: a job that fails {@value #MOST_FAILURES} times within a
   * minute is given up.
   *
   * @param metrics a port from 1 to 65535 where Prometheus finds them, on every interface of the
   *     machine; null for nowhere
   */
  public static Cluster watched(Path folder, int parallelism, @Nullable Integer metrics)
      throws Exception {
    Configuration configuration = new Configuration();
    configuration.set(RestartStrategyOptions.RESTART_STRATEGY, "failure-rate");
    configuration.set(
        RestartStrategyOptions.RESTART_STRATEGY_FAILURE_RATE_MAX_FAILURES_PER_INTERVAL,
        MOST_FAILURES);
    configuration.set(
        RestartStrategyOptions.RESTART_STRATEGY_FAILURE_RATE_FAILURE_RATE_INTERVAL,
        Duration.ofMinutes(1));
    configuration.set(RestartStrategyOptions.RESTART_STRATEGY_FAILURE_RATE_DELAY, RESTART);
    if (metrics != null) {
      configuration.set(MetricOptions.REPORTERS_LIST, REPORTER);
      Configuration reporter = MetricOptions.forReporter(configuration, REPORTER);
      reporter.set(MetricOptions.REPORTER_FACTORY_CLASS, PROMETHEUS);
      reporter.setString("port", Integer.toString(metrics));
    }
    return start(folder, parallelism, configuration);
  }

  private static Cluster start(Path folder, int parallelism, Configuration configuration)
      throws Exception {
    configuration.set(CheckpointingOptions.CHECKPOINTS_DIRECTORY, folder.toUri().toString());
    configuration.set(TaskManagerOptions.NETWORK_MEMORY_MIN, NETWORK);
    configuration.set(TaskManagerOptions.NETWORK_MEMORY_MAX, NETWORK);
    configuration.set(RestOptions.BIND_PORT, "0");
    MiniCluster cluster =
        new MiniCluster(
            new MiniClusterConfiguration.Builder()
                .setConfiguration(configuration)
                .setNumTaskManagers(1)
                .setNumSlotsPerTaskManager(parallelism)
                .build());
    cluster.start();
    return new Cluster(cluster, folder, parallelism);
  }

  /** Where a job is added that {@link #submit} takes. */
  public StreamExecutionEnvironment environment() {
    StreamExecutionEnvironment environment = new StreamExecutionEnvironment();
    environment.setParallelism(parallelism);
    return environment;
  }

  /**
   * Begins to run a job.
   *
   * @param savepoint from which it goes on; null to begin anew
   */
  public JobID submit(StreamExecutionEnvironment environment, @Nullable String savepoint)
      throws Exception {
    JobGraph graph = environment.getStreamGraph().getJobGraph();
    if (savepoint != null) {
      graph.setSavepointRestoreSettings(SavepointRestoreSettings.forPath(savepoint));
    }
    return cluster.submitJob(graph).get().getJobID();
  }

  /** Waits until a job has ended by itself. */
  public void await(JobID job) throws Exception {
    await(job, failure -> {});
  }

  /**
   * Waits until a job has ended by itself.
   *
   * @param failures is told why it failed each time that it begins again
   * @throws JobExecutionException if it was given up
   */
  public void await(JobID job, Consumer<Throwable> failures) throws Exception {
    CompletableFuture<JobResult> result = cluster.requestJobResult(job);
    long told = 0;
    while (true) {
      try {
        result.get(1, TimeUnit.SECONDS).toJobExecutionResult(getClass().getClassLoader());
        return;
      } catch (TimeoutException goesOn) {
        ErrorInfo failure = cluster.getExecutionGraph(job).get().getFailureInfo();
        if (failure != null && failure.getTimestamp() > told) {
          told = failure.getTimestamp();
          failures.accept(failure.getException().deserializeError(getClass().getClassLoader()));
        }
      }
    }
  }

  /**
   * Ends a job so that another can go on where it stood.
   *
   * @return the savepoint
   */
  public String stop(JobID job, Path savepoints) throws Exception {
    return stop(job, savepoints, false);
  }

  /** Saves the state of a job, which goes on. */
  public void save(JobID job, Path savepoints) throws Exception {
    cluster
        .triggerSavepoint(job, savepoints.toUri().toString(), false, SavepointFormatType.CANONICAL)
        .get();
  }

  /** Ends a job for good: what waits has its turn, and what is due is compared. */
  public void finish(JobID job, Path savepoints) throws Exception {
    stop(job, savepoints, true);
  }

  private String stop(JobID job, Path savepoints, boolean last) throws Exception {
    return cluster
        .stopWithSavepoint(job, savepoints.toUri().toString(), last, SavepointFormatType.CANONICAL)
        .get();
  }

  /**
   * Ends a job wherever it stands.
   *
   * @return its last checkpoint, from which another may go on; empty if it had none of its own
   */
  public Optional<String> kill(JobID job) throws Exception {
    cluster.cancelJob(job).get();
    cluster.requestJobResult(job).get();
    Path checkpoints = folder.resolve(job.toHexString());
    if (!Files.exists(checkpoints)) {
      return Optional.empty();
    }
    try (Stream<Path> all = Files.list(checkpoints)) {
      return all.filter(one -> Files.exists(one.resolve(METADATA)))
          .max(Comparator.comparingLong(Cluster::number))
          .map(one -> one.toUri().toString());
    }
  }

  private static long number(Path checkpoint) {
    return Long.parseLong(checkpoint.getFileName().toString().substring(CHECKPOINT.length()));
  }

  /**
   * A checkpoint of a job.
   *
   * @param millis from its beginning to its end, while the job went on
   * @param bytes that it wrote
   */
  public record Saved(long number, long millis, long bytes) {}

  /** The last checkpoint that a running job has completed. */
  public Optional<Saved> saved(JobID job) throws Exception {
    CheckpointStatsSnapshot checkpoints =
        cluster.getExecutionGraph(job).get().getCheckpointStatsSnapshot();
    CompletedCheckpointStats latest =
        checkpoints == null ? null : checkpoints.getHistory().getLatestCompletedCheckpoint();
    return Optional.ofNullable(latest)
        .map(
            one -> new Saved(one.getCheckpointId(), one.getEndToEndDuration(), one.getStateSize()));
  }

  /** Takes the worker away in the middle of what it does, and starts another. */
  public void replaceWorker() throws Exception {
    cluster.terminateTaskManager(workers++).get();
    cluster.startTaskManager();
  }

  @Override
  public void close() throws Exception {
    cluster.close();
  }
}
