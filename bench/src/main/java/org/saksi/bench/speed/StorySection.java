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
    return "\n## A story side by side\n\n" + small(reports) + "\n" + growing(reports);
  }

  private static String small(String reports) throws RunnerException {
    StringBuilder page = new StringBuilder();
    page.append("Five reports of a story, mean of the ");
    page.append(SmallStoryBenchmark.STORIES);
    page.append(" stories in which grouping finds most reports of 300 words,\n");
    page.append("set side by side in turn, each report up to its 300th word. One thread, mean ");
    page.append("time by JMH. What can be\nprepared of a report alone is kept from one ");
    page.append("comparison to the next: when a report joins a story, only\nthat one is new.\n\n");
    page.append("| reports never compared before | milliseconds | ± |\n|---|---|---|\n");
    for (RunResult result : results(SmallStoryBenchmark.class, reports)) {
      page.append(
          String.format(
              Locale.ROOT,
              "| %s | %.1f | %.1f |%n",
              result.getParams().getParam("fresh"),
              result.getPrimaryResult().getScore(),
              result.getPrimaryResult().getScoreError()));
    }
    return page.toString();
  }

  private static String growing(String reports) throws RunnerException {
    StringBuilder page = new StringBuilder();
    page.append("Of the largest of these stories the first reports; more than it has are told in ");
    page.append("other words, as further\nevents of the kind. The last ");
    page.append("column tells the growth: below 1 it is slower\nthan that of n log n in claims ");
    page.append("from the first row on. Up to 12 reports each is set beside all others, in a\n");
    page.append("larger story beside the nearest.\n\n");
    page.append("| reports | words | claims | milliseconds | ± | microseconds a claim ");
    page.append("| against n log n |\n|---|---|---|---|---|---|---|\n");
    double first = 0;
    for (RunResult result : results(StoryBenchmark.class, reports)) {
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

  private static List<RunResult> results(Class<?> benchmark, String reports)
      throws RunnerException {
    return List.copyOf(
        new Runner(
                new OptionsBuilder()
                    .include(Pattern.quote(benchmark.getName()))
                    .param("reports", reports)
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .run());
  }
}
