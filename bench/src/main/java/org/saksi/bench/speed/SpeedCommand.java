package org.saksi.bench.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.saksi.app.Subcommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures how fast Saksi is on this machine. */
@Command(
    name = "speed",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Measures the whole process, as a user starts it, the reading of a stream on one thread,"
            + " its grouping, every stage, stories of many reports, and a newsroom. Takes about"
            + " twenty minutes; run it in the folder of the launcher.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  saksi speed --stream sehari.jsonl.gz --out docs/speed.md",
      "  saksi speed --stream sehari.jsonl.gz --part grouping --window 10000,20000"
    })
public final class SpeedCommand implements Subcommand {

  /** What the page has a section for; the names are those of the command line. */
  private enum Part {
    PROCESS,
    READING,
    PAGES,
    GROUPING,
    STAGES,
    STORY,
    NEWSROOM
  }

  private static final int RUNS = 9;
  private static final int STREAM_RUNS = 3;

  @Option(
      names = "--launcher",
      paramLabel = "FILE",
      defaultValue = "./saksi",
      description = "The launcher to time (default: ${DEFAULT-VALUE}).")
  private Path launcher = Path.of("./saksi");

  @Option(
      names = "--story",
      paramLabel = "PATH",
      defaultValue = "samples/banjir",
      description = "Reports of one story (default: ${DEFAULT-VALUE}).")
  private Path story = Path.of("samples/banjir");

  @Option(
      names = "--stream",
      paramLabel = "FILE",
      description = "Many reports, to time reading them all.")
  private @Nullable Path stream;

  @Option(
      names = "--pages",
      paramLabel = "PATH",
      description = "Pages of HTML, to time reading their articles.")
  private @Nullable Path pages;

  @Option(
      names = "--grow",
      paramLabel = "FILE",
      description =
          "Many reports, to grow the stream that is grouped; may be repeated (default: those of"
              + " --stream).")
  private List<Path> grown = List.of();

  @Option(
      names = "--window",
      paramLabel = "REPORTS",
      split = ",",
      defaultValue = "10000,100000,1000000",
      description = "How many reports are in the window (default: ${DEFAULT-VALUE}).")
  private List<Integer> windows = List.of();

  @Option(
      names = "--newsroom",
      paramLabel = "REPORTS",
      defaultValue = "100000",
      description = "How many reports a newsroom is given (default: ${DEFAULT-VALUE}).")
  private int newsroom;

  @Option(
      names = "--part",
      paramLabel = "PART",
      description = "Measure only this: ${COMPLETION-CANDIDATES}; may be repeated.")
  private Set<Part> parts = EnumSet.allOf(Part.class);

  @Option(names = "--out", paramLabel = "FILE", description = "Where the page goes.")
  private @Nullable Path out;

  @Spec private CommandSpec command = CommandSpec.create();

  @Override
  public Integer call() throws InterruptedException, RunnerException {
    try {
      String page = page();
      if (out == null) {
        command.commandLine().getOut().print(page);
        command.commandLine().getOut().flush();
      } else {
        Files.writeString(out, page);
      }
      return 0;
    } catch (IOException failed) {
      throw new ParameterException(command.commandLine(), String.valueOf(failed.getMessage()));
    }
  }

  private String page() throws IOException, InterruptedException, RunnerException {
    StringBuilder page = new StringBuilder();
    page.append("# Speed\n\nWritten by `./saksi speed --stream FILE --grow FILE --out ");
    page.append(
        "docs/speed.md`; not by hand.\nAbsolute times speak of one machine on one day: Java ");
    page.append(Runtime.version().feature()).append(", ");
    page.append(Runtime.getRuntime().availableProcessors()).append(" processors.\n\n");
    if (parts.contains(Part.PROCESS)) {
      addProcess(page);
    }
    if (parts.contains(Part.READING)) {
      page.append(ReadingSection.of((stream == null ? story : stream).toString()));
    }
    if (parts.contains(Part.PAGES) && pages != null) {
      page.append(PageSection.of(pages.toString()));
    }
    List<String> beds = beds();
    if (parts.contains(Part.GROUPING) && !beds.isEmpty()) {
      page.append(new GroupingSection(beds, windows).text());
    }
    if (parts.contains(Part.STAGES)) {
      addStages(page);
    }
    if (parts.contains(Part.STORY)) {
      page.append(StorySection.of((stream == null ? story : stream).toString()));
    }
    if (parts.contains(Part.NEWSROOM) && !beds.isEmpty()) {
      page.append(new NewsroomSection(launcher(), beds, newsroom).text());
    }
    return page.toString();
  }

  private List<String> beds() {
    List<Path> given = grown.isEmpty() && stream != null ? List.of(stream) : grown;
    return given.stream().map(Path::toString).toList();
  }

  private void addProcess(StringBuilder page) throws IOException, InterruptedException {
    page.append("## The whole process\n\nWall clock from start to end, warm files.\n\n");
    page.append("| command | runs | shortest | median | longest |\n|---|---|---|---|---|\n");
    addRow(page, RUNS, "--version");
    addRow(page, RUNS, "compare", story.toString());
    addRow(page, RUNS, "compare", story.toString(), "--format", "html");
    if (stream != null) {
      addStream(page, stream);
    }
  }

  private void addStream(StringBuilder page, Path many) throws IOException, InterruptedException {
    double median = addRow(page, STREAM_RUNS, "read", many.toString(), "--format", "json");
    List<String> read = List.of(launcher(), "read", many.toString(), "--format", "json");
    long reports = Lines.count(many);
    page.append(
        String.format(
            Locale.ROOT,
            "%nThat stream holds %,d reports: **%,d reports a second**, process start included."
                + " Its%nheap held at most **%d MB**.%n",
            reports,
            Math.round(reports / median),
            PeakHeap.megabytes(read)));
  }

  private void addStages(StringBuilder page) throws RunnerException {
    page.append("\n## Each stage\n\nMean time over the reports of the story, by JMH.\n\n");
    page.append("| stage | microseconds | ± |\n|---|---|---|\n");
    for (RunResult result : stages()) {
      page.append(
          String.format(
              Locale.ROOT,
              "| %s | %.0f | %.0f |%n",
              result.getPrimaryResult().getLabel(),
              result.getPrimaryResult().getScore(),
              result.getPrimaryResult().getScoreError()));
    }
  }

  private String launcher() {
    return launcher.toAbsolutePath().normalize().toString();
  }

  /** Adds a row and gives back the median. */
  private double addRow(StringBuilder page, int runs, String... arguments)
      throws IOException, InterruptedException {
    List<String> line = new ArrayList<>();
    line.add(launcher());
    line.addAll(List.of(arguments));
    List<Double> seconds = new WholeProcess(line, "").seconds(runs);
    double median = seconds.get(seconds.size() / 2);
    Path named = Path.of(arguments[arguments.length == 1 ? 0 : 1]).getFileName();
    String shown =
        String.join(" ", arguments)
            .replace(arguments[arguments.length == 1 ? 0 : 1], named.toString());
    page.append(
        String.format(
            Locale.ROOT,
            "| `saksi %s` | %d | %.2f s | %.2f s | %.2f s |%n",
            shown,
            runs,
            seconds.get(0),
            median,
            seconds.get(seconds.size() - 1)));
    return median;
  }

  private Collection<RunResult> stages() throws RunnerException {
    return new Runner(
            new OptionsBuilder()
                .include(StageBenchmark.class.getName())
                .param("reports", story.toString())
                .verbosity(VerboseMode.SILENT)
                .build())
        .run();
  }
}
