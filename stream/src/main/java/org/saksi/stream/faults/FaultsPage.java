package org.saksi.stream.faults;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a run with faults came to, as a page.
 *
 * @param delays how long it took each time until state was saved again, in milliseconds
 */
record FaultsPage(
    int reports,
    int parallelism,
    long seed,
    double seconds,
    Map<Fault.Kind, List<Long>> delays,
    Verdict verdict) {

  private static final String INTRODUCTION =
      """
      # Faults of the stream

      Written by `./saksi stream-faults INPUT... --seed %d --out docs/stream-faults.md`; not by hand.

      A broker, a cluster of one worker and the job run in one process at parallelism %d, state is saved every
      %d s. At random moments in %,d reports something fails, and the job goes on until all are read, for
      %,.0f s. Then what is committed in the topics is set beside what the fold comes to without
      Flink: placements line by line, findings of each story to the byte.

      | what fails | times | its state is saved again after, median, s | longest, s |
      |---|---|---|---|
      """;

  String text() {
    StringBuilder text =
        new StringBuilder(
            String.format(
                Locale.ROOT,
                INTRODUCTION,
                seed,
                parallelism,
                Ordeal.CHECKPOINTS.toSeconds(),
                reports,
                seconds));
    delays.forEach((kind, millis) -> text.append(row(kind, millis)));
    text.append("\n| what came of it | |\n|---|---|\n");
    row(text, "placements without faults", verdict.placements());
    row(text, "placements missing", verdict.missing());
    row(text, "placements too many", verdict.tooMany());
    text.append("| in the same order | %s |\n".formatted(verdict.inOrder() ? "yes" : "no"));
    row(text, "stories without faults", verdict.stories());
    row(text, "stories with the same findings", verdict.sameFindings());
    row(text, "stories that should not be", verdict.strangers());
    return text.toString();
  }

  private static String row(Fault.Kind kind, List<Long> millis) {
    List<Long> sorted = millis.stream().sorted().toList();
    return String.format(
        Locale.ROOT,
        "| %s | %d | %.1f | %.1f |%n",
        kind.words(),
        sorted.size(),
        sorted.get(sorted.size() / 2) / 1e3,
        sorted.getLast() / 1e3);
  }

  private static void row(StringBuilder text, String what, int count) {
    text.append(String.format(Locale.ROOT, "| %s | %,d |%n", what, count));
  }
}
