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
    page.append("\n## A story side by side\n\nOf the story in which grouping finds most reports ");
    page.append(
        "of 300 words the first, each up to its 300th\nword; more than it has are told in ");
    page.append("other words, as further events of the kind. One\nthread, mean time by JMH. The ");
    page.append("last column tells the growth: below 1 it is slower than\nthat of n log n in ");
    page.append("claims from the first row on. Up to 12 reports each is set beside all\nothers, ");
    page.append("in a larger story beside the nearest.\n\n");
    page.append("| reports | words | claims | milliseconds | ± | microseconds a claim ");
    page.append("| against n log n |\n|---|---|---|---|---|---|---|\n");
    double first = 0;
    for (RunResult result : results(reports)) {
      int size = Integer.parseInt(result.getParams().getParam("size"));
      List<Reading> readings = LargestStory.of(reports, size);
      long claims = readings.stream().mapToLong(reading -> reading.claims().size()).sum();
      double mean = result.getPrimaryResult().getScore();
      double share = mean / (claims * Math.log(Math.max(2, claims)));
      first = first == 0 ? share : first;
      page.append(
          String.format(
              Locale.ROOT,
              "| %d | %,d | %,d | %.1f | %.1f | %.0f | %.2f |%n",
              size,
              readings.stream().mapToLong(StorySection::words).sum(),
              claims,
              mean,
              result.getPrimaryResult().getScoreError(),
              1000 * mean / Math.max(1, claims),
              share / first));
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
