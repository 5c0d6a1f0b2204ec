package org.saksi.source.watch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.saksi.language.LanguageDetector;
import org.saksi.report.Ingested;
import org.saksi.report.Origin;
import org.saksi.report.Report;
import org.saksi.source.PageIntake;
import org.saksi.source.ReportLine;
import org.saksi.source.feed.Item;
import org.saksi.source.web.Ask;
import org.saksi.source.web.Fetched;
import org.saksi.source.web.Fetcher;

/**
 * Watches feeds: each round asks them what is new, fetches that, asks some of what they list
 * whether it has changed, and adds the reports to a log, each once, whenever the program is killed
 * and run again.
 *
 * <pre>{@code
 * try (Watch watch = Watch.open(folder, null, fetcher, detector)) {
 *   watch.round(feeds, ingested -> …);
 * }
 * }</pre>
 *
 * <p>Not thread-safe; one at a time may have a folder, in this program or another.
 */
public final class Watch implements AutoCloseable {

  static final String MEMORY = "memory.jsonl";

  /** The file of its reports in the folder of a watch without a log of its own. */
  public static final String LOG = "reports.jsonl";

  private final WatchLimits limits;
  private final Fetcher web;
  private final PageIntake pages;
  private final Memory memory;
  private final Journal log;

  /** What each list had when it was last sent. */
  private final Map<URI, List<Item>> listed = new HashMap<>();

  private Watch(WatchLimits limits, Fetcher web, PageIntake pages, Memory memory, Journal log) {
    this.limits = limits;
    this.web = web;
    this.pages = pages;
    this.memory = memory;
    this.log = log;
  }

  /**
   * Opens a watch where it was left, or begins one.
   *
   * @param folder what it remembers; made if it is not there
   * @param log the JSON lines of its reports, which are added to; null for a file in the folder
   * @throws IOException if a file cannot be written, is in use, or holds something else
   */
  public static Watch open(Path folder, @Nullable Path log, Fetcher web, LanguageDetector detector)
      throws IOException {
    return open(folder, log, web, detector, WatchLimits.STANDARD);
  }

  static Watch open(
      Path folder, @Nullable Path log, Fetcher web, LanguageDetector detector, WatchLimits limits)
      throws IOException {
    PageIntake pages = new PageIntake(detector, web);
    Memory memory = new Memory(folder.resolve(MEMORY), limits);
    try {
      // A kill leaves the log ahead of the memory, so the log has the last word.
      memory.versions().forEach(pages::know);
      Path file = log == null ? folder.resolve(LOG) : log;
      Journal journal =
          Journal.open(
              file, (line, number) -> pages.know(line, new Origin(file.toString(), number)));
      return new Watch(limits, web, pages, memory, journal);
    } catch (IOException | RuntimeException failed) {
      memory.close();
      throw failed;
    }
  }

  /**
   * Asks the feeds what is new and fetches it, and what waits from rounds before.
   *
   * @param feeds addresses of feeds and sitemaps, or of pages that name some
   * @param receiver takes each report once it is in the log, and each reason why there is none
   * @return how many lists of pages could be read, those that are unchanged among them
   * @throws IOException if the disk does not take it
   * @throws InterruptedException if the thread was interrupted; the next round goes on from there
   */
  public int round(List<URI> feeds, Consumer<Ingested> receiver)
      throws IOException, InterruptedException {
    int lists;
    try {
      lists = new Gleaning(limits, web, memory, receiver, listed).glean(feeds);
      List<Ask> asks = memory.ready(Instant.now()).stream().map(memory::askForPage).toList();
      web.fetch(asks, fetched -> take(fetched, receiver));
    } catch (DiskFailure failed) {
      throw failed.getCause();
    }
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    memory.tidy();
    return lists;
  }

  private void take(Fetched fetched, Consumer<Ingested> receiver) {
    URI address = fetched.ask().address();
    try {
      switch (fetched) {
        case Fetched.Got got -> {
          switch (pages.take(got.capture(), memory.isPatientWith(address))) {
            case PageIntake.Done done -> add(done, got, receiver);
            case PageIntake.Later(String reason) -> {
              Instant next = memory.tried(address, Instant.now());
              putOff(address, reason, next, receiver);
            }
          }
        }
        case Fetched.Unchanged unchanged -> memory.done(address, Visit::unchanged);
        case Fetched.Refused refused -> refuse(refused, receiver);
      }
    } catch (IOException failed) {
      throw new DiskFailure(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** First the log, then whoever listens, then the memory: a kill between them loses nothing. */
  private void add(PageIntake.Done made, Fetched.Got got, Consumer<Ingested> receiver)
      throws IOException {
    URI address = got.ask().address();
    Ingested ingested = made.ingested();
    if (ingested instanceof Ingested.Accepted(Report report, var receipt)) {
      log.append(ReportLine.of(report));
      log.sync();
    }
    if (!(ingested instanceof Ingested.PassedOver && memory.isUntold(address))) {
      receiver.accept(ingested);
    }
    boolean isAllOfIt = made.isOnePage() && made.version() != null;
    Visit.Mark said = isAllOfIt ? new Visit.Mark(got.etag(), got.lastModified()) : null;
    memory.done(address, (before, told, now) -> before.read(told, made.version(), said, now));
  }

  private void refuse(Fetched.Refused refused, Consumer<Ingested> receiver) throws IOException {
    URI address = refused.ask().address();
    Instant until = refused.until();
    Instant now = Instant.now();
    Instant resting = memory.rest(refused.address(), now);
    boolean isAsked = until == null || resting == null;
    Instant rest = until != null && isAsked ? memory.rest(refused.address(), until, now) : resting;
    if (!isAsked || refused.isWorthRetrying() && memory.isPatientWith(address)) {
      Instant next = isAsked ? memory.tried(address, now) : null;
      if (until != null && rest != null) {
        next = memory.putOff(address, rest);
      }
      putOff(address, refused.reason(), next, receiver);
    } else {
      Origin origin = new Origin(address.toString(), 0);
      receiver.accept(new Ingested.Rejected(origin, refused.reason()));
      memory.done(address, Visit::failed);
    }
  }

  /**
   * Tells that a page is asked again.
   *
   * @param next not before; null for in the next round
   */
  private static void putOff(
      URI address, String reason, @Nullable Instant next, Consumer<Ingested> receiver) {
    String when =
        next == null
            ? "; asked again in the next round"
            : "; not asked again before " + Moments.inWords(next);
    receiver.accept(new Ingested.PassedOver(new Origin(address.toString(), 0), reason + when));
  }

  /** How many pages wait to be fetched. */
  public int waiting() {
    return memory.waiting();
  }

  @Override
  public void close() throws IOException {
    try {
      memory.close();
    } finally {
      log.close();
    }
  }
}
