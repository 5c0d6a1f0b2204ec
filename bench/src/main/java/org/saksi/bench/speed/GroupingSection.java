package org.saksi.bench.speed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * The part of the page that says what a report costs the grouping, and how that grows with the
 * window.
 *
 * @param places files or folders of reports, from which the streams grow
 * @param windows how many reports are in the window, ascending
 */
record GroupingSection(List<String> places, List<Integer> windows) {

  /** A part of a stream holds enough stories, and is read in seconds. */
  private static final int MOST_REPORTS = 2000;

  /** Room for all, so that nothing but short collections happens while a report is timed. */
  private static final List<String> HEAP = List.of("-Xms6g", "-Xmx6g", "-Xmn1g");

  /** By default a full collection leaves some of the dead where they lie, who would be counted. */
  private static final List<String> COLLECTOR =
      List.of("-XX:+UseSerialGC", "-XX:MarkSweepAlwaysCompactCount=1");

  /** Measures. */
  String text() throws IOException, InterruptedException, RunnerException {
    List<WindowCost> costs = replay();
    WindowCost least = costs.getFirst();
    WindowCost most = costs.getLast();
    StringBuilder text = new StringBuilder();
    text.append("\n## Grouping on one thread\n\n");
    text.append("Reports already read, from an endless stream grown from the real ones: laps over");
    text.append(" their readings in which\nthe words of events, names, numbers and days are");
    text.append(" others. So many reports within ");
    text.append(GrownStream.HOURS).append(" hours; when the\nwindow holds them, ");
    text.append("the next are timed one by one, growing them not included. Times are in\n");
    text.append("microseconds; memory is what the grouping holds for a report, texts left out.");
    text.append(" The scan is the\nbaseline of the same run: no index, a headline compared");
    text.append(" with every other in the window. Behind it, what the\ngrouping takes when it is");
    text.append(" written to a file and read back, as a stream engine does for a checkpoint.\n\n");
    text.append("| reports in the window | different words | reports a second | mean | median");
    text.append(" | 99th percentile | longest | bytes a report | scan of headlines, mean");
    text.append(" | written, bytes a report | writing, ms | reading back, ms |\n");
    text.append("|---|---|---|---|---|---|---|---|---|---|---|---|\n");
    costs.forEach(cost -> text.append(row(cost)));
    text.append(
        String.format(
            Locale.ROOT,
            "%nA report with %,d in the window costs **%.2f** times one with %,d; of the scan,"
                + " %.0f times.%n",
            most.reports(),
            most.mean() / least.mean(),
            least.reports(),
            most.scan() / least.scan()));
    return text.append(steady()).toString();
  }

  private static String row(WindowCost cost) {
    return String.format(
        Locale.ROOT,
        "| %,d | %,d | %,.0f | %,.0f | %,.0f | %,.0f | %,.0f | %,.0f | %,.0f | %,.0f"
            + " | %,.0f | %,.0f |%n",
        cost.reports(),
        cost.words(),
        cost.reportsPerSecond(),
        cost.mean(),
        cost.median(),
        cost.slow(),
        cost.longest(),
        cost.bytes(),
        cost.scan(),
        cost.written(),
        cost.writing(),
        cost.reading());
  }

  private List<WindowCost> replay() throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(HEAP);
    command.addAll(COLLECTOR);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(GroupingReplay.class.getName());
    command.add(Integer.toString(MOST_REPORTS));
    command.add(windows.stream().map(String::valueOf).collect(Collectors.joining(",")));
    command.addAll(places);
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    process.getOutputStream().close();
    String lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int code = process.waitFor();
    if (code != 0) {
      throw new IOException("the replay ended with " + code);
    }
    return lines.lines().map(WindowCost::parse).toList();
  }

  /** The same by JMH, with the smallest window. */
  private String steady() throws RunnerException {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(GroupingBenchmark.class.getName())
                    .param("reports", places.getFirst())
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .run();
    RunResult result = results.iterator().next();
    Result<?> reports = result.getPrimaryResult();
    Result<?> bytes = ReadingSection.secondary(result, "bytes");
    return String.format(
        Locale.ROOT,
        "By JMH, with %,d in the window: %,.0f ± %,.0f reports a second; %,.0f bytes allocated for"
            + " a report.%n",
        GroupingBenchmark.WINDOW,
        reports.getScore(),
        reports.getScoreError(),
        bytes.getScore() / reports.getScore());
  }
}
