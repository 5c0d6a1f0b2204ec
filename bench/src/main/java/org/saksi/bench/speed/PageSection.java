package org.saksi.bench.speed;

import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** The part of the page that says how fast articles are read from pages of HTML. */
final class PageSection {

  private PageSection() {}

  /** Measures with the pages of a file or folder. */
  static String of(String pages) throws RunnerException {
    RunResult result =
        new Runner(
                new OptionsBuilder()
                    .include(PageBenchmark.class.getName())
                    .param("pages", pages)
                    .addProfiler(GCProfiler.class)
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .runSingle();
    return "\n## Articles from pages on one thread\n\n"
        + "By JMH after warm-up: the tree, the facts, the body and its alignment.\n\n"
        + "| what | value | ± |\n|---|---|---|\n"
        + row("pages a second", result.getPrimaryResult())
        + row(
            "bytes allocated for a page",
            ReadingSection.secondary(result, ReadingSection.ALLOCATED));
  }

  private static String row(String what, Result<?> result) {
    return String.format(
        Locale.ROOT, "| %s | %,.0f | %,.0f |%n", what, result.getScore(), result.getScoreError());
  }
}
