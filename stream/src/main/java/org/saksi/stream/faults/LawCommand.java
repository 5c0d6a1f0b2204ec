package org.saksi.stream.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.jspecify.annotations.Nullable;
import org.saksi.app.Subcommand;
import org.saksi.report.Report;
import org.saksi.stream.StreamJob;
import org.saksi.stream.StreamSettings;
import org.saksi.stream.kafka.Topics;
import org.saksi.stream.local.Alone;
import org.saksi.stream.local.Cluster;
import org.saksi.stream.local.Inputs;
import org.saksi.stream.local.Producer;
import org.saksi.stream.local.Queue;
import org.saksi.stream.local.Reader;
import org.saksi.stream.local.Scratch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Holds the job, at one parallelism after the other, against the fold without Flink. */
@Command(
    name = "stream-law",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Runs the fold on Flink at one parallelism after the other, and says whether stories and"
            + " findings are what the fold comes to without Flink.",
    footerHeading = "%nExample:%n",
    footer = "  saksi stream-law sehari.jsonl.gz --parallelism 1,2,4 --out docs/stream-law.md")
public final class LawCommand implements Subcommand {

  private static final int DIFFERENT = 1;
  private static final Duration CHECKPOINTS = Duration.ofSeconds(5);
  private static final Duration PAUSE = Duration.ofSeconds(2);
  private static final Topics TOPICS = Topics.STANDARD;

  private static final String INTRODUCTION =
      """
      # The law of the fold

      Written by `./saksi stream-law %s --parallelism %s --out docs/stream-law.md`; not by hand.

      %,d reports go through one grouper in their order, and each story is compared: %,d placements,
      as `./saksi group` prints them, and what %,d stories come to, as `./saksi compare` does. Then broker,
      cluster and job run in one process, and what is committed in the topics is set beside that:
      placements line by line, the last findings of each story to the byte.

      | parallelism | seconds | placements missing | too many | in the same order | stories with the same findings | stories that should not be |
      |---|---|---|---|---|---|---|
      """;

  @Parameters(paramLabel = "INPUT", arity = "1..*", description = "Files of reports.")
  private List<String> inputs = new ArrayList<>();

  @Option(
      names = "--parallelism",
      paramLabel = "N",
      split = ",",
      defaultValue = "1,2,4",
      description = "Subtasks of each task, one run each (default: ${DEFAULT-VALUE}).")
  private List<Integer> parallelisms = List.of();

  @Option(names = "--out", paramLabel = "FILE", description = "Where the page goes.")
  private @Nullable Path out;

  @Override
  public Integer call() throws Exception {
    List<Report> reports = new ArrayList<>();
    Inputs.forEach(inputs, reports::add);
    Alone alone = Alone.of(reports);
    StringBuilder page = new StringBuilder(introduction(reports.size(), alone));
    boolean same = true;
    for (int parallelism : parallelisms) {
      long start = System.nanoTime();
      Verdict verdict = run(parallelism, reports, alone);
      page.append(row(parallelism, (System.nanoTime() - start) / 1e9, verdict));
      same &= verdict.isSame();
    }
    write(page);
    return same ? 0 : DIFFERENT;
  }

  private static Verdict run(int parallelism, List<Report> reports, Alone alone) throws Exception {
    Path folder = Scratch.folder();
    try (Queue queue = new Queue(folder.resolve("broker"), TOPICS, 1);
        Cluster cluster = Cluster.start(folder.resolve("checkpoints"), parallelism)) {
      try (Producer producer = new Producer(queue.brokers(), TOPICS.reports())) {
        reports.forEach(producer::send);
      }
      StreamExecutionEnvironment environment = cluster.environment();
      StreamJob.build(
          environment,
          new StreamSettings(
              "saksi-law", queue.brokers(), TOPICS, CHECKPOINTS, PAUSE, null, true, List.of()));
      cluster.await(cluster.submit(environment, null));
      return Verdict.of(
          alone,
          Reader.lines(queue.brokers(), TOPICS.stories()),
          Reader.latest(queue.brokers(), TOPICS.findings()));
    }
  }

  private String introduction(int reports, Alone alone) {
    return String.format(
        Locale.ROOT,
        INTRODUCTION,
        String.join(
            " ", inputs.stream().map(file -> Path.of(file).getFileName().toString()).toList()),
        String.join(",", parallelisms.stream().map(String::valueOf).toList()),
        reports,
        alone.placements().size(),
        alone.outcomes().size());
  }

  private static String row(int parallelism, double seconds, Verdict verdict) {
    return String.format(
        Locale.ROOT,
        "| %d | %.0f | %,d | %,d | %s | %,d | %,d |%n",
        parallelism,
        seconds,
        verdict.missing(),
        verdict.tooMany(),
        verdict.inOrder() ? "yes" : "no",
        verdict.sameFindings(),
        verdict.strangers());
  }

  private void write(CharSequence page) throws IOException {
    if (out == null) {
      System.out.print(page);
    } else {
      Files.writeString(out, page);
    }
  }
}
