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

  /** What is measured while reports come in: stories, the front page, and searches three times. */
  private static final int MEASURED = 5;

  /** Who searches looks at what was found before asking for something else. */
  private static final Duration LOOK = Duration.ofSeconds(1);

  private static final String INTRODUCTION =
      """

      ## A newsroom of many reports

      Served by `saksi serve` in a process of its own, asked by another on the same machine. Of %,d reports
      most come as fast as they are taken, %d in a request, until all findings rest on them. Then one reader
      asks for each story once, and after that %d reports come in a second while %d readers ask for one page
      after the other without a pause: any of the %d stories that head each of the three lists, the front page,
      and what a search finds, half of the searches for one of %d words of headlines. Readers without a pause
      keep every processor busy; those who look at each answer for %d s on average are nearer to people. They
      are real reports, told again with other words.

      | what | value |
      |---|---|
      """;

  /** So many words of headlines are looked for, */
  private static final int WORDS = 400;

  /** and as often something that takes more than a word. */
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
      long bytes = bring(newsroom, grown, first());
      newsroom.settle();
      double seconds = (System.nanoTime() - start) / 1e9;
      return rows(newsroom, real, grown, store, bytes, seconds);
    } finally {
      delete(store);
    }
  }

  /** How many come before anybody reads. */
  private int first() {
    return reports - STREAM * MEASURED * (int) READING.toSeconds();
  }

  private String rows(
      ServedNewsroom newsroom,
      List<Report> real,
      GrownReports grown,
      Path store,
      long bytes,
      double seconds)
      throws IOException, InterruptedException {
    StringBuilder text = new StringBuilder();
    text.append(
        INTRODUCTION.formatted(reports, BATCH, STREAM, READERS, STORIES, WORDS, LOOK.toSeconds()));
    row(text, "reports a second, findings and search included", "%,.0f", first() / seconds);
    row(
        text,
        "store and index, against the text of the reports",
        "%.1f",
        size(store) / (double) bytes);
    List<String> front = List.of("/", "/?order=contradicted");
    List<String> stories = stories(newsroom);
    Crowd.Waits first = new Crowd(newsroom.address(), 1, READING).askOnce(stories);
    row(text, "a story nobody has looked at: median wait, ms", "%,.1f", first.quantile(0.5));
    row(text, "a story nobody has looked at: 95th percentile, ms", "%,.1f", first.quantile(0.95));
    Crowd crowd = new Crowd(newsroom.address(), READERS, READING);
    waits(text, "a story", newsroom, grown, crowd, stories);
    waits(text, "the front page", newsroom, grown, crowd, front);
    List<String> searches = searches(real);
    waits(text, "a search", newsroom, grown, crowd, searches);
    Crowd people = new Crowd(newsroom.address(), READERS, READING, LOOK);
    waits(text, "a search, readers who look", newsroom, grown, people, searches);
    Crowd alone = new Crowd(newsroom.address(), 1, READING);
    waits(text, "a search, one reader alone", newsroom, grown, alone, searches);
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

  /** Half of them are a word of a headline, which few others look for. */
  private static List<String> searches(List<Report> real) {
    Set<String> words = new LinkedHashSet<>();
    for (int at = 0; words.size() < WORDS && at < real.size(); at++) {
      String headline = real.get(at * 37 % real.size()).headline();
      if (headline != null) {
        Stream.of(headline.split("[^A-Za-z]+"))
            .max(Comparator.comparingInt(String::length))
            .ifPresent(words::add);
      }
    }
    List<String> queries = new ArrayList<>(words);
    for (int i = 0; i < words.size(); i++) {
      queries.add(QUERIES.get(i % QUERIES.size()));
    }
    return queries.stream()
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
      Crowd crowd,
      List<String> paths)
      throws InterruptedException {
    Thread stream = Thread.ofVirtual().start(() -> trickle(newsroom, grown));
    Crowd.Waits waits = crowd.ask(paths);
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
