package org.saksi.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.saksi.language.LanguageDetector;
import org.saksi.report.Ingested;
import org.saksi.report.Origin;
import org.saksi.report.Published;
import org.saksi.source.web.Address;
import org.saksi.source.web.Fetcher;

/**
 * Reads reports from files, folders, the web and standard input, in order, and says of everything
 * else why it is none. One bad input never stops the others.
 *
 * <pre>{@code
 * new Intake(Limits.STANDARD, detector, null)
 *     .read(List.of("laporan", "-"), System.in, ingested -> …);
 * }</pre>
 *
 * <p>Not thread-safe; takes one input in its life, as the ids in it must differ.
 */
public final class Intake {

  /** The place that stands for standard input. */
  public static final String STANDARD_INPUT = "-";

  private static final String HIDDEN = ".";

  /** Files named in one message. */
  private static final int MOST_NAMED = 3;

  private final Limits limits;
  private final LanguageDetector detector;
  private final @Nullable Published published;
  private final @Nullable Supplier<Fetcher> web;

  /**
   * An intake of files and folders, which never asks the web.
   *
   * @param published the date of reports that have none
   */
  public Intake(Limits limits, LanguageDetector detector, @Nullable Published published) {
    this(limits, detector, published, null);
  }

  /**
   * An intake that follows addresses.
   *
   * @param published the date of reports that have none
   * @param web called when the first address comes; the fetcher is left open
   */
  public Intake(
      Limits limits,
      LanguageDetector detector,
      @Nullable Published published,
      @Nullable Supplier<Fetcher> web) {
    this.limits = limits;
    this.detector = detector;
    this.published = published;
    this.web = web;
  }

  /**
   * Reads everything, a file after the other, holding no more than one report at a time; addresses
   * that stand together are asked at once, as far as politeness allows.
   *
   * @param places paths of files or folders, addresses of pages, feeds and sitemaps, {@value
   *     #STANDARD_INPUT} for standard input
   * @param receiver takes each report or rejection as it comes
   */
  public void read(List<String> places, InputStream standardInput, Consumer<Ingested> receiver) {
    Contents contents = new Contents(limits, new Registry(detector, published), receiver);
    for (int i = 0; i < places.size(); i++) {
      String place = places.get(i);
      if (place.equals(STANDARD_INPUT)) {
        readStream(() -> standardInput, place, place, contents, receiver);
      } else if (isAddress(place)) {
        int end = i + 1;
        while (end < places.size() && isAddress(places.get(end))) {
          end++;
        }
        follow(places.subList(i, end), contents, receiver);
        i = end - 1;
      } else {
        readPath(place, contents, receiver);
      }
    }
  }

  /** Whether a place is an address of the web. */
  public static boolean isAddress(String place) {
    String lower = place.toLowerCase(Locale.ROOT);
    return lower.startsWith("http://") || lower.startsWith("https://");
  }

  /** Asks together what stands together, but for what is none: the order of the places holds. */
  private void follow(List<String> places, Contents contents, Consumer<Ingested> receiver) {
    List<URI> together = new ArrayList<>();
    for (String place : places) {
      Optional<URI> address = Address.of(place);
      if (address.isPresent() && web != null) {
        together.add(address.get());
      } else {
        crawl(together, contents, receiver);
        together.clear();
        reject(
            receiver,
            place,
            address.isEmpty()
                ? "no address of the web"
                : "an address of the web; save the page as .html and name the file");
      }
    }
    crawl(together, contents, receiver);
  }

  private void crawl(List<URI> addresses, Contents contents, Consumer<Ingested> receiver) {
    if (web != null && !addresses.isEmpty()) {
      try {
        new Crawl(web.get(), CrawlLimits.STANDARD, contents.pages(), receiver).follow(addresses);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private void readPath(String place, Contents contents, Consumer<Ingested> receiver) {
    try {
      Path path = Path.of(place);
      if (Files.isDirectory(path)) {
        readFolder(path, contents, receiver);
      } else {
        readFile(path, contents, receiver);
      }
    } catch (InvalidPathException impossible) {
      reject(receiver, place, "no possible name of a file");
    }
  }

  private void readFolder(Path folder, Contents contents, Consumer<Ingested> receiver) {
    List<Path> files = new ArrayList<>();
    boolean whole = walk(folder, 1, files, receiver);
    for (Path file : files) {
      readFile(file, contents, receiver);
    }
    if (files.isEmpty() && whole) {
      reject(
          receiver,
          folder.toString(),
          "the folder holds no report (.txt, .json, .jsonl, .html, .warc, each also as .gz; .wacz)");
    }
  }

  /**
   * Gathers files with the name of a report, in the order of their names; links to folders are left
   * out. False when a folder could not be read.
   */
  private boolean walk(Path folder, int depth, List<Path> files, Consumer<Ingested> receiver) {
    if (depth > limits.folderDepth()) {
      reject(receiver, folder.toString(), "deeper than %d folders".formatted(limits.folderDepth()));
      return false;
    }
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(entries::add);
    } catch (DirectoryIteratorException failed) {
      reject(receiver, folder.toString(), Trouble.of(Objects.requireNonNull(failed.getCause())));
      return false;
    } catch (IOException failed) {
      reject(receiver, folder.toString(), Trouble.of(failed));
      return false;
    }
    boolean whole = true;
    List<String> others = new ArrayList<>();
    entries.sort(null);
    for (Path entry : entries) {
      String name = entry.getFileName().toString();
      if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
        whole &= walk(entry, depth + 1, files, receiver);
      } else if (Form.ofName(name) != null && !Files.isDirectory(entry)) {
        files.add(entry);
      } else if (!name.startsWith(HIDDEN)) {
        others.add(name);
      }
    }
    passOver(folder, others, receiver);
    return whole;
  }

  private static void passOver(Path folder, List<String> names, Consumer<Ingested> receiver) {
    if (!names.isEmpty()) {
      int more = names.size() - MOST_NAMED;
      String named = String.join(", ", names.subList(0, Math.min(MOST_NAMED, names.size())));
      receiver.accept(
          new Ingested.PassedOver(
              new Origin(folder.toString(), 0),
              "passed over, no reports by their names: "
                  + named
                  + (more > 0 ? " and %d more".formatted(more) : "")));
    }
  }

  private void readFile(Path file, Contents contents, Consumer<Ingested> receiver) {
    Path name = file.getFileName();
    Form form = name == null ? null : Form.ofName(name.toString());
    if (form != null && form.isArchive()) {
      try {
        new Archives(contents.pages(), receiver).read(file, form);
      } catch (IOException failed) {
        reject(receiver, file.toString(), Trouble.of(failed));
      }
      return;
    }
    readStream(
        () -> Files.newInputStream(file),
        file.toString(),
        name == null ? file.toString() : name.toString(),
        contents,
        receiver);
  }

  private interface Opening {
    InputStream open() throws IOException;
  }

  private void readStream(
      Opening opening, String place, String name, Contents contents, Consumer<Ingested> receiver) {
    try (InputStream raw = opening.open();
        BufferedInputStream in = Unpacking.unpack(raw, limits.expansionRatio())) {
      contents.read(in, place, name);
    } catch (IOException failed) {
      reject(receiver, place, Trouble.of(failed));
    }
  }

  private static void reject(Consumer<Ingested> receiver, String place, String reason) {
    receiver.accept(new Ingested.Rejected(new Origin(place, 0), reason));
  }
}
