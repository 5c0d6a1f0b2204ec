package org.saksi.bench.speed;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.saksi.reading.Reading;

/** What it costs to set the reports of a story side by side, and how that grows. */
final class StorySection {

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private StorySection() {}

  /**
   * The section.
   *
   * @param reports a file or folder of reports
   */
  static String of(String reports) throws RunnerException {
    StringBuilder page = new StringBuilder();
    page.append("\n## A story side by side\n\nThe first reports whose headlines share the ");
    page.append(
        "commonest word, each up to its 300th word, told\nagain in other words where they ");
    page.append(
        "are too few; one thread, mean time by JMH. The last column\ntells the growth: it ");
    page.append("stays as it is where twice the claims take twice the time.\n\n");
    page.append("| reports | words | claims | milliseconds | ± | microseconds a claim |\n");
    page.append("|---|---|---|---|---|---|\n");
    for (RunResult result : results(reports)) {
      int size = Integer.parseInt(result.getParams().getParam("size"));
      List<Reading> readings = Topic.of(reports, size);
      long claims = readings.stream().mapToLong(reading -> reading.claims().size()).sum();
      double mean = result.getPrimaryResult().getScore();
      page.append(
          String.format(
              Locale.ROOT,
              "| %d | %,d | %,d | %.1f | %.1f | %.0f |%n",
              size,
              readings.stream().mapToLong(StorySection::words).sum(),
              claims,
              mean,
              result.getPrimaryResult().getScoreError(),
              1000 * mean / Math.max(1, claims)));
    }
    return page.toString();
  }

  private static long words(Reading reading) {
    return BLANKS.splitAsStream(reading.report().body().strip()).count();
  }

  private static List<RunResult> results(String reports) throws RunnerException {
    return List.copyOf(
        new Runner(
                new OptionsBuilder()
                    .include(StoryBenchmark.class.getName())
                    .param("reports", reports)
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .run());
  }
}
