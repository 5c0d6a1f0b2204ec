package org.saksi.stream.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.saksi.app.Subcommand;
import org.saksi.stream.local.Scratch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures how the state of the job grows. */
@Command(
    name = "stream-state",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Measures how large the state of the fold on Flink becomes, and how long it takes to save"
            + " it, up to a million reports in the window. That many take half an hour with their"
            + " sending, and more memory than usual: SAKSI_JAVA_OPTIONS=-Xmx13g.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  saksi grow sehari.jsonl.gz --reports 1000000 --hours 48 --out million.jsonl.gz",
      "  saksi stream-state million.jsonl.gz --out docs/stream-state.md"
    })
public final class StreamStateCommand implements Subcommand {

  private static final String INTRODUCTION =
      """
      # State of the stream

      Written by `./saksi stream-state INPUT... --out docs/stream-state.md`; not by hand. Absolute times
      speak of one machine on one day: Java %s, %d processors.

      A broker, a cluster of one worker and the job run in one process at parallelism %d, with Flink's
      `hashmap` backend, which writes all of its state each time. Reports wait in the topic and are read,
      grouped and kept; they are not compared, which changes no state. A checkpoint is timed from its
      beginning to its end, while reports come in as fast as they are taken: how long the grouping is
      written, during which it stands still, is a part of it.

      | reports in the window | since the job began, s | state, MB | a report, bytes | checkpoint, s |
      |---|---|---|---|---|
      """;

  @Spec private CommandSpec command = CommandSpec.create();

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = "Files of reports, all published within the window.")
  private List<String> inputs = new ArrayList<>();

  @Option(
      names = "--window",
      paramLabel = "REPORTS",
      split = ",",
      defaultValue = "50000,100000,200000,500000,1000000",
      description = "Behind how many reports to look, ascending (default: ${DEFAULT-VALUE}).")
  private List<Integer> windows = List.of();

  @Option(
      names = "--parallelism",
      paramLabel = "N",
      defaultValue = "2",
      description = "Subtasks of each task (default: ${DEFAULT-VALUE}).")
  private int parallelism = 2;

  @Option(names = "--out", paramLabel = "FILE", description = "Where the page goes.")
  private @Nullable Path out;

  @Override
  public Integer call() throws Exception {
    if (parallelism < 1
        || windows.getFirst() < 1
        || !windows.equals(windows.stream().sorted().toList())) {
      throw new ParameterException(
          command.commandLine(), "--window ascends from 1 on, and --parallelism is 1 at least");
    }
    StringBuilder page =
        new StringBuilder(
            INTRODUCTION.formatted(
                Runtime.version().feature(),
                Runtime.getRuntime().availableProcessors(),
                parallelism));
    new Growth(inputs, windows, parallelism)
        .run(
            Scratch.folder(),
            size -> {
              page.append(row(size));
              System.err.print(row(size));
              write(page); // a run that is interrupted leaves what it has measured
            });
    if (out == null) {
      System.out.print(page);
    }
    return 0;
  }

  private void write(CharSequence page) {
    try {
      if (out != null) {
        Files.writeString(out, page);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static String row(Growth.Size size) {
    return String.format(
        Locale.ROOT,
        "| %,d | %,.0f | %,.0f | %,.0f | %.1f |%n",
        size.reports(),
        size.seconds(),
        size.saved().bytes() / 1e6,
        (double) size.saved().bytes() / size.reports(),
        size.saved().millis() / 1e3);
  }
}
