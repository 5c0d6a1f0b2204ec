package org.saksi.stream;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saksi.stream.kafka.Topics;

/**
 * How a job runs, wherever it does.
 *
 * @param name of the job, by which Kafka knows its transactions and offsets
 * @param brokers addresses to begin with, {@code host:port}, with commas between
 * @param checkpoints how often state is saved and what was written is committed
 * @param pause between a change of a story and its comparison
 * @param store what is told of all of it, a {@code jdbc:postgresql://} address or a folder; null
 *     for none
 * @param bounded whether to end with the reports that are there when it begins
 * @param files whose reports are read in place of the topic's; none for an endless job
 */
public record StreamSettings(
    String name,
    String brokers,
    Topics topics,
    Duration checkpoints,
    Duration pause,
    @Nullable String store,
    boolean bounded,
    List<String> files) {

  public StreamSettings {
    files = List.copyOf(files);
  }

  /** Whether all reports are in files, so that Flink works through them stage by stage. */
  public boolean isBatch() {
    return !files.isEmpty();
  }
}
