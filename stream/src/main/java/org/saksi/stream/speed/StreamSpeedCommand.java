package org.saksi.stream.speed;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.saksi.app.NothingRead;
import org.saksi.app.Subcommand;
import org.saksi.stream.local.Scratch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures the job on this machine. */
@Command(
    name = "stream-speed",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Measures the fold on Flink: reports a second on one processor and on two, and the size of"
            + " its state. Broker, cluster and job share the processors. Wants taskset.")
public final class StreamSpeedCommand implements Subcommand {

  private static final int MOST_PROCESSORS = 2;

  private static final String INTRODUCTION =
      """
      # Speed of the stream

      Written by `./saksi stream-speed INPUT... --out docs/stream-speed.md`; not by hand. Absolute
      times speak of one machine on one day: Java %s, %d processors.

      A broker, a cluster of one worker and the job run in one process, held to as many processors as
      its parallelism. The reports are in the topic when the job begins, and it is timed from the first
      placement that it writes to the last finding, Java still warming up. State is what a savepoint
      of all of them takes, which is made while the job goes on.

      | parallelism, processors | reports | seconds | reports a second | of so many times one | state a report, bytes | savepoint, ms |
      |---|---|---|---|---|---|---|
      """;

  @Parameters(paramLabel = "INPUT", arity = "1..*", description = "Files of reports.")
  private List<String> inputs = new ArrayList<>();

  @Option(
      names = "--times",
      paramLabel = "N",
      defaultValue = "1",
      description = "Tell the reports so often, under other ids (default: ${DEFAULT-VALUE}).")
  private int times = 1;

  @Option(names = "--out", paramLabel = "FILE", description = "Where the page goes.")
  private @Nullable Path out;

  @Option(
      names = "--once",
      hidden = true,
      description = "Run once at this parallelism, and print what it came to.")
  private int once;

  @Override
  public Integer call() throws Exception {
    if (once > 0) {
      System.out.println(new Course(inputs, times, once).run(Scratch.folder()).line());
      return 0;
    }
    StringBuilder page =
        new StringBuilder(
            INTRODUCTION.formatted(
                Runtime.version().feature(), Runtime.getRuntime().availableProcessors()));
    Measured first = apart(1);
    page.append(row(1, first, first));
    Measured last = first;
    for (int processors = 2; processors <= MOST_PROCESSORS; processors++) {
      last = apart(processors);
      page.append(row(processors, last, first));
    }
    page.append(new Sizing(last.aSecond() / MOST_PROCESSORS, last.stateAReport()).text());
    if (out == null) {
      System.out.print(page);
    } else {
      Files.writeString(out, page);
    }
    return 0;
  }

  private static String row(int processors, Measured measured, Measured first) {
    return String.format(
        Locale.ROOT,
        "| %d | %,d | %.1f | %,.0f | %.2f | %,.0f | %,d |%n",
        processors,
        measured.reports(),
        measured.seconds(),
        measured.aSecond(),
        measured.aSecond() / first.aSecond() / processors,
        measured.stateAReport(),
        measured.savingMillis());
  }

  /** In a process of its own, which the system holds to the first processors. */
  private Measured apart(int processors) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("taskset", "-c", "0-" + (processors - 1)));
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.addAll(
        List.of(
            "-XX:+UseParallelGC",
            "-Xmx6g",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            "org.saksi.app.Main",
            "stream-speed",
            "--times",
            String.valueOf(times),
            "--once",
            String.valueOf(processors)));
    command.addAll(inputs);
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try (BufferedReader lines = process.inputReader()) {
      String line = lines.readLine();
      if (process.waitFor() != 0 || line == null) {
        throw new NothingRead("the run at parallelism %d failed".formatted(processors));
      }
      return Measured.of(line);
    }
  }
}
