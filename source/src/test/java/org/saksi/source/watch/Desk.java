package org.saksi.source.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.saksi.language.LanguageDetector;
import org.saksi.language.LanguagePack;
import org.saksi.report.Ingested;
import org.saksi.source.NewsServer;
import org.saksi.source.web.Fetcher;

/** A watch on a folder, started anew for each round as if by a new program. */
record Desk(Path folder, WatchLimits limits) {

  static final LanguageDetector DETECTOR = new LanguageDetector(LanguagePack.of("id"));

  private static final Pattern ID = Pattern.compile("^\\{\"id\":\"http://[^/]*(/[^\"]*)\"");

  private static final Pattern MOMENT = Pattern.compile("\"(at|notBefore|until)\":\"([^\"]+)\"");

  Desk(Path folder) {
    this(folder, WatchLimits.STANDARD);
  }

  /** Limits that do not touch on when pages are asked again. */
  static WatchLimits limits(int tries, int waiting, int remembered, int sitemaps) {
    WatchLimits usual = WatchLimits.STANDARD;
    return new WatchLimits(
        tries,
        usual.firstPause(),
        usual.longestRest(),
        waiting,
        remembered,
        sitemaps,
        usual.revisits());
  }

  /** Limits of revisits alone. */
  static WatchLimits limits(WatchLimits.Revisits revisits) {
    WatchLimits usual = WatchLimits.STANDARD;
    return new WatchLimits(
        usual.tries(),
        usual.firstPause(),
        usual.longestRest(),
        usual.waiting(),
        usual.remembered(),
        usual.sitemaps(),
        revisits);
  }

  /** Has all visits so far lie some hours further back. */
  void wait(int hours) {
    wait(Duration.ofHours(hours));
  }

  /** Has all that was so far lie further back. */
  void wait(Duration time) {
    try {
      String memory = Files.readString(memory());
      Matcher moment = MOMENT.matcher(memory);
      Files.writeString(
          memory(),
          moment.replaceAll(at ->
              "\"%s\":\"%s\"".formatted(at.group(1), Instant.parse(at.group(2)).minus(time))));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** A program's life of one round; what came in words, such as {@code /a}. */
  List<String> round(URI... feeds) {
    try (Fetcher web = NewsServer.fetcher();
        Watch watch = open(web)) {
      return round(watch, feeds);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  Watch open(Fetcher web) throws IOException {
    return Watch.open(folder, null, web, DETECTOR, limits);
  }

  static List<String> round(Watch watch, URI... feeds) {
    List<String> came = new ArrayList<>();
    try {
      watch.round(List.of(feeds), one -> came.add(inWords(one)));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
    return came;
  }

  static String inWords(Ingested one) {
    return switch (one) {
      case Ingested.Accepted accepted -> URI.create(accepted.report().id()).getPath();
      case Ingested.Rejected bad -> bad.reason();
      case Ingested.PassedOver other -> other.reason();
    };
  }

  Path log() {
    return folder.resolve(Watch.LOG);
  }

  Path memory() {
    return folder.resolve("memory.jsonl");
  }

  /** The paths of the reports in the log, by their ids. */
  List<String> logged() {
    return logged(log());
  }

  static List<String> logged(Path log) {
    List<String> paths = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(log)) {
        Matcher id = ID.matcher(line);
        if (!id.find() || !line.endsWith("}")) {
          throw new AssertionError("no whole report: " + line);
        }
        paths.add(id.group(1));
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return paths;
  }

  /** Cuts a file as a kill does. */
  static void cut(Path file, long length) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      Files.write(file, Arrays.copyOf(bytes, (int) Math.min(length, bytes.length)));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Adds half a line. */
  static void append(Path file, String text) throws IOException {
    Files.write(file, text.getBytes(StandardCharsets.UTF_8), StandardOpenOption.APPEND);
  }
}
