package org.saksi.stream;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saksi.store.FoldedStore;
import org.saksi.store.sql.StoreException;
import org.saksi.stream.kafka.Kafka;
import org.saksi.stream.kafka.Topics;
import picocli.CommandLine.Option;

/** What a person may say of a job, on one machine or many. */
final class JobOptions {

  /** Leaves what is written some minutes to be committed. */
  private static final long MOST_SECONDS = Kafka.LONGEST_TRANSACTION.toSeconds() * 2 / 3;

  @Option(
      names = "--name",
      paramLabel = "NAME",
      defaultValue = "saksi",
      description =
          "Name of the job, by which Kafka knows its offsets and transactions (default:"
              + " ${DEFAULT-VALUE}).")
  private String name = "saksi";

  @Option(
      names = "--prefix",
      paramLabel = "TEXT",
      defaultValue = "",
      description = "Stands before the names of the topics reports, stories, findings, rejected.")
  private String prefix = "";

  @Option(
      names = "--checkpoints",
      paramLabel = "SECONDS",
      defaultValue = "10",
      description =
          "How often state is saved; what is written can be read as soon as it is (default:"
              + " ${DEFAULT-VALUE}).")
  private int checkpoints = 10;

  @Option(
      names = "--pause",
      paramLabel = "SECONDS",
      defaultValue = "2",
      description =
          "How long a story rests after a change before it is compared (default:"
              + " ${DEFAULT-VALUE}).")
  private int pause = 2;

  @Option(
      names = "--store",
      paramLabel = "STORE",
      description =
          "Also put all of it into a store that saksi serve shows: jdbc:postgresql://… or, on one"
              + " machine, a folder.")
  private @Nullable String store;

  /** What is wrong with them, for the person who gave them; null if nothing is. */
  @Nullable String fault() {
    if (checkpoints < 1 || checkpoints > MOST_SECONDS) {
      return "--checkpoints is less than a second or more than %d: transactions end before"
          .formatted(MOST_SECONDS);
    }
    return pause < 0 ? "--pause is less than nothing" : null;
  }

  /** Why the store cannot be written to from here; null if it can, or there is none. */
  @Nullable String storeFault() {
    if (store != null) {
      try (FoldedStore opened = FoldedStore.open(store)) {
        return null;
      } catch (StoreException unusable) {
        return "--store: " + unusable.getMessage();
      }
    }
    return null;
  }

  Topics topics() {
    return Topics.behind(prefix);
  }

  /**
   * The settings that they come to.
   *
   * @param bounded whether to end with the reports that are there
   * @param files to read in place of the topic; none to read the topic
   */
  StreamSettings settings(String brokers, boolean bounded, List<String> files) {
    return new StreamSettings(
        name,
        brokers,
        topics(),
        Duration.ofSeconds(checkpoints),
        Duration.ofSeconds(pause),
        store,
        bounded,
        files);
  }
}
