package org.saksi.bench.speed;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** The part of the page that says how fast reports are read on one warm thread. */
final class ReadingSection {

  static final String ALLOCATED = "gc.alloc.rate.norm";

  private ReadingSection() {}

  /** Measures with the reports of a file or folder. */
  static String of(String reports) throws RunnerException {
    Map<String, RunResult> results = new HashMap<>();
    for (RunResult result : run(reports)) {
      results.put(result.getPrimaryResult().getLabel(), result);
    }
    RunResult reading = measured(results, "wholeReading");
    RunResult names = measured(results, "tokensAndEntities");
    double joined = measured(results, "joined").getPrimaryResult().getScore();
    double apart = measured(results, "apart").getPrimaryResult().getScore();
    return "\n## Reading on one thread\n\n"
        + "By JMH after warm-up, both compilers at work; report after report as the stream brings"
        + " them.\n\n"
        + "| what | value | ± |\n|---|---|---|\n"
        + row("reports a second, all layers", reading.getPrimaryResult(), 1)
        + row("bytes allocated for a report", secondary(reading, ALLOCATED), 1)
        + row("tokens and entities alone, thousand tokens a second", tokens(names), 1e-3)
        + String.format(
            Locale.ROOT,
            "| a million characters as one report, against the same as many | %.2f | |%n",
            joined / apart);
  }

  private static Collection<RunResult> run(String reports) throws RunnerException {
    return new Runner(
            new OptionsBuilder()
                .include(ReadingBenchmark.class.getName())
                .include(LengthBenchmark.class.getName())
                .param("reports", reports)
                .addProfiler(GCProfiler.class)
                .verbosity(VerboseMode.SILENT)
                .build())
        .run();
  }

  private static RunResult measured(Map<String, RunResult> results, String label) {
    RunResult result = results.get(label);
    if (result == null) {
      throw new IllegalStateException("not measured: " + label + " of " + results.keySet());
    }
    return result;
  }

  private static Result<?> tokens(RunResult names) {
    return secondary(names, "tokens");
  }

  /** JMH marks the names of some of these with a point before. */
  static Result<?> secondary(RunResult result, String name) {
    return result.getSecondaryResults().entrySet().stream()
        .filter(entry -> entry.getKey().endsWith(name))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow();
  }

  private static String row(String what, Result<?> result, double factor) {
    return String.format(
        Locale.ROOT,
        "| %s | %,.0f | %,.0f |%n",
        what,
        result.getScore() * factor,
        result.getScoreError() * factor);
  }
}
