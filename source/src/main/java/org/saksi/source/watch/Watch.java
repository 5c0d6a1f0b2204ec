package org.saksi.source.watch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
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
import org.saksi.source.web.Wanted;

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

  private static final String MEMORY = "memory.jsonl";

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
      memory.versions().forEach(made -> pages.know(made.id(), made.url(), made.sha256()));
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
      List<Ask> asks = memory.waiting().stream().map(this::ask).toList();
      web.fetch(asks, fetched -> take(fetched, receiver));
    } catch (DiskFailure failed) {
      throw failed.getCause();
    }
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    return lists;
  }

  private Ask ask(URI page) {
    Visit.Mark mark = memory.markOfPage(page);
    return new Ask(page, Wanted.PAGE, mark.etag(), mark.lastModified());
  }

  private void take(Fetched fetched, Consumer<Ingested> receiver) {
    URI address = fetched.ask().address();
    try {
      switch (fetched) {
        case Fetched.Got got -> {
          boolean waits = memory.tries(address) + 1 < limits.tries();
          switch (pages.take(got.capture(), waits)) {
            case PageIntake.Done(Ingested ingested, boolean isOnePage) ->
                add(ingested, isOnePage ? got : null, address, receiver);
            case PageIntake.Later(String reason) -> postpone(address, reason, receiver);
          }
        }
        case Fetched.Unchanged unchanged -> memory.done(address, null, null);
        case Fetched.Refused refused -> refuse(refused, receiver);
      }
    } catch (IOException failed) {
      throw new DiskFailure(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * First the log, then whoever listens, then the memory: a kill between them loses nothing.
   *
   * @param got the only page it was made of; null if there are others
   */
  private void add(
      Ingested ingested, Fetched.@Nullable Got got, URI address, Consumer<Ingested> receiver)
      throws IOException {
    Visit.Made made = null;
    if (ingested instanceof Ingested.Accepted(Report report, var receipt)) {
      log.append(ReportLine.of(report));
      log.sync();
      made = new Visit.Made(report.id(), report.url(), report.sha256());
    }
    if (!(ingested instanceof Ingested.PassedOver && memory.isUntold(address))) {
      receiver.accept(ingested);
    }
    Visit.Mark said =
        got == null || ingested instanceof Ingested.Rejected
            ? null
            : new Visit.Mark(got.etag(), got.lastModified());
    memory.done(address, made, said);
  }

  private void refuse(Fetched.Refused refused, Consumer<Ingested> receiver) throws IOException {
    URI address = refused.ask().address();
    if (refused.isWorthRetrying() && memory.tries(address) + 1 < limits.tries()) {
      postpone(address, refused.reason(), receiver);
    } else {
      Origin origin = new Origin(address.toString(), 0);
      add(new Ingested.Rejected(origin, refused.reason()), null, address, receiver);
    }
  }

  private void postpone(URI address, String reason, Consumer<Ingested> receiver)
      throws IOException {
    memory.tried(address);
    receiver.accept(
        new Ingested.PassedOver(
            new Origin(address.toString(), 0), reason + "; asked again in the next round"));
  }

  /** How many pages wait to be fetched. */
  public int waiting() {
    return memory.waiting().size();
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
