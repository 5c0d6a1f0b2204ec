package org.saksi.bench.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.saksi.report.Report;

/**
 * The part of the page that says what a newsroom can bear: how fast reports come in, and how long
 * readers wait while they do.
 *
 * @param launcher what serves
 * @param places files or folders of reports, from which the others grow
 * @param reports how many there are to be
 */
record NewsroomSection(String launcher, List<String> places, int reports) {

  private static final int READERS = 32;
  private static final int MOST_REAL = 20_000;

  /** So many reports are brought in one request. */
  private static final int BATCH = 64;

  /** So many come in a second while people read. */
  private static final int STREAM = 25;

  private static final int STORIES = 100;
  private static final Duration READING = Duration.ofSeconds(30);
  private static final int RATE = 100_000;

  private static final List<String> QUERIES =
      List.of(
          "banjir",
          "\"kepala dinas\"",
          "polisi tersangka",
          "by:Prabowo",
          "about:Prabowo",
          "money>1 triliun IDR",
          "percent>50",
          "count>100 about korban",
          "published:2025-06-10",
          "status:conflicting",
          "Tiongkok",
          "presiden OR gubernur");

  /** Measures. */
  String text() throws IOException, InterruptedException {
    Path store = Files.createTempDirectory("saksi-store");
    try (ServedNewsroom newsroom = new ServedNewsroom(launcher, store, RATE)) {
      List<Report> real = new ArrayList<>();
      for (String place : places) {
        real.addAll(Reports.of(place, MOST_REAL));
      }
      GrownReports grown = new GrownReports(real, reports);
      long start = System.nanoTime();
      long bytes = bring(newsroom, grown, reports - STREAM * 3 * (int) READING.toSeconds());
      newsroom.settle();
      double seconds = (System.nanoTime() - start) / 1e9;
      return rows(newsroom, grown, store, bytes, seconds);
    } finally {
      delete(store);
    }
  }

  private String rows(
      ServedNewsroom newsroom, GrownReports grown, Path store, long bytes, double seconds)
      throws IOException, InterruptedException {
    int brought = reports - STREAM * 3 * (int) READING.toSeconds();
    StringBuilder text = new StringBuilder();
    text.append("\n## A newsroom of many reports\n\n");
    text.append(
        String.format(
            Locale.ROOT,
            "Served by `saksi serve` in a process of its own, asked by another on the same machine."
                + " Of %,d reports%nmost come as fast as they are taken, %d in a request, until all"
                + " findings rest on them; then %d a second%nwhile %d readers ask for one page after"
                + " the other without a pause: any of the %d stories that%nhead each of the three"
                + " lists, the front page, and what a search finds. They are real reports, told%n"
                + "again with other words.%n%n| what | value |%n|---|---|%n",
            reports,
            BATCH,
            STREAM,
            READERS,
            STORIES));
    row(text, "reports a second, findings and search included", "%,.0f", brought / seconds);
    row(
        text,
        "store and index, against the text of the reports",
        "%.1f",
        size(store) / (double) bytes);
    waits(text, "a story", newsroom, grown, stories(newsroom));
    waits(text, "the front page", newsroom, grown, List.of("/", "/?order=contradicted"));
    waits(text, "a search", newsroom, grown, searches());
    row(text, "most memory held by the process, MB", "%,.0f", newsroom.peakMemory() / 1e6);
    return text.toString();
  }

  private static List<String> stories(ServedNewsroom newsroom)
      throws IOException, InterruptedException {
    Set<String> stories = new LinkedHashSet<>();
    for (String order : List.of("newest", "contradicted", "corroborated")) {
      stories.addAll(newsroom.stories(order, STORIES));
    }
    return List.copyOf(stories);
  }

  private static List<String> searches() {
    return QUERIES.stream()
        .map(query -> "/api/v1/search?limit=20&q=" + Crowd.encoded(query))
        .toList();
  }

  private static long bring(ServedNewsroom newsroom, GrownReports grown, int most)
      throws IOException, InterruptedException {
    long bytes = 0;
    List<Report> batch = new ArrayList<>();
    for (int i = 0; i < most; i++) {
      Report report = grown.next();
      bytes += report.body().getBytes(StandardCharsets.UTF_8).length;
      batch.add(report);
      if (batch.size() == BATCH || i == most - 1) {
        newsroom.bring(batch);
        batch.clear();
      }
    }
    return bytes;
  }

  /** Readers ask, and reports come in all the while. */
  private static void waits(
      StringBuilder text,
      String what,
      ServedNewsroom newsroom,
      GrownReports grown,
      List<String> paths)
      throws InterruptedException {
    Thread stream = Thread.ofVirtual().start(() -> trickle(newsroom, grown));
    Crowd.Waits waits = new Crowd(newsroom.address(), READERS, READING).ask(paths);
    stream.join();
    row(text, what + ": median wait, ms", "%,.1f", waits.quantile(0.5));
    row(text, what + ": 95th percentile, ms", "%,.1f", waits.quantile(0.95));
    row(
        text,
        what + ": answers a second",
        "%,.0f",
        waits.milliseconds().size() / (double) READING.toSeconds());
  }

  private static void trickle(ServedNewsroom newsroom, GrownReports grown) {
    long start = System.nanoTime();
    try {
      for (int second = 0; second < READING.toSeconds(); second++) {
        long due = start + TimeUnit.SECONDS.toNanos(second);
        TimeUnit.NANOSECONDS.sleep(Math.max(0, due - System.nanoTime()));
        bring(newsroom, grown, STREAM);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static void row(StringBuilder text, String what, String format, double value) {
    text.append("| ").append(what).append(" | ");
    text.append(String.format(Locale.ROOT, format, value)).append(" |\n");
  }

  private static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
