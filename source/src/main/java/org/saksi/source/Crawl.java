package org.saksi.source;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.saksi.report.Ingested;
import org.saksi.report.Origin;
import org.saksi.source.feed.CaptureKind;
import org.saksi.source.feed.Discovery;
import org.saksi.source.feed.FeedLimits;
import org.saksi.source.feed.Feeds;
import org.saksi.source.feed.Item;
import org.saksi.source.feed.Listing;
import org.saksi.source.web.Ask;
import org.saksi.source.web.Capture;
import org.saksi.source.web.Fetched;
import org.saksi.source.web.Fetcher;
import org.saksi.source.web.Wanted;

/**
 * Goes from addresses to reports: a page is one, over all the pages it goes on; a feed or sitemap
 * is as many as it names. Not thread-safe.
 */
final class Crawl {

  /** An index of sitemaps, a sitemap, a page. */
  private static final int DEEPEST = 2;

  private final Fetcher web;
  private final CrawlLimits limits;
  private final PageReports pages;
  private final Consumer<Ingested> receiver;
  private final Feeds feeds = new Feeds(FeedLimits.STANDARD);
  private final WholeArticle whole;

  Crawl(Fetcher web, CrawlLimits limits, PageReports pages, Consumer<Ingested> receiver) {
    this.web = web;
    this.limits = limits;
    this.pages = pages;
    this.receiver = receiver;
    whole = new WholeArticle(web, pages.reader(), limits.parts());
  }

  /**
   * Follows addresses, and hands on what came of each in their order.
   *
   * @throws InterruptedException if the thread was interrupted; what was handed on stays so
   */
  void follow(Collection<URI> addresses) throws InterruptedException {
    follow(addresses, Wanted.ANY, 0);
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
  }

  private void follow(Collection<URI> addresses, Wanted wanted, int depth)
      throws InterruptedException {
    List<Ask> asks = addresses.stream().map(address -> new Ask(address, wanted)).toList();
    web.fetch(asks, fetched -> take(fetched, depth));
  }

  private void take(Fetched fetched, int depth) {
    URI asked = fetched.ask().address();
    switch (fetched) {
      case Fetched.Got got -> open(got.capture(), asked, depth);
      case Fetched.Unchanged unchanged ->
          throw new IllegalStateException("unchanged, but nothing was at hand: " + asked);
      case Fetched.Refused refused -> reject(asked, refused.reason());
    }
  }

  private void open(Capture capture, URI asked, int depth) {
    switch (CaptureKind.of(capture)) {
      case PAGE -> page(capture, asked);
      case FEED, SITEMAP -> list(capture, asked, depth);
      case OTHER -> reject(asked, "neither a page nor a feed");
    }
  }

  private void page(Capture capture, URI asked) {
    switch (pages.reader().read(capture.body(), capture.charset(), capture.address())) {
      case PageReader.Unreadable(int line, String reason) -> reject(asked, reason);
      case PageReader.Read(Page page) -> {
        List<URI> named = page.hasArticle() ? List.of() : Discovery.of(capture, List.of());
        if (named.isEmpty()) {
          report(page, capture.address(), new Origin(asked.toString(), 0));
        } else {
          reject(asked, "no article on the page; it names feeds: " + joined(named));
        }
      }
    }
  }

  private void report(Page page, URI address, Origin origin) {
    try {
      WholeArticle.Joined joined = whole.of(page, address);
      receiver.accept(pages.of(joined.page(), address, origin, joined.remarks()));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static String joined(List<URI> addresses) {
    return String.join(", ", addresses.stream().limit(3).map(URI::toString).toList());
  }

  private void list(Capture capture, URI asked, int depth) {
    switch (feeds.read(capture)) {
      case Listing.Refused(String reason) -> reject(asked, reason);
      case Listing.Feed(var title, List<Item> items, List<String> remarks) ->
          descend(items, remarks, asked, Wanted.PAGE, depth);
      case Listing.Sitemap(List<Item> items, List<String> remarks) ->
          descend(items, remarks, asked, Wanted.PAGE, depth);
      case Listing.SitemapIndex index ->
          descend(index.newestFirst(), index.remarks(), asked, Wanted.FEED, depth);
    }
  }

  private void descend(
      List<Item> items, List<String> remarks, URI asked, Wanted wanted, int depth) {
    remarks.forEach(remark -> passOver(asked, remark));
    List<URI> named = items.stream().map(Item::address).distinct().toList();
    int most = wanted == Wanted.PAGE ? limits.items() : limits.sitemaps();
    if (named.isEmpty()) {
      reject(asked, "a list that names nothing");
    } else if (depth == DEEPEST) {
      reject(asked, "a list that a list of lists names: too deep");
    } else {
      if (named.size() > most) {
        String what = wanted == Wanted.PAGE ? "pages" : "sitemaps";
        passOver(asked, "takes the first %d of %d %s".formatted(most, named.size(), what));
      }
      try {
        follow(named.stream().limit(most).toList(), wanted, depth + 1);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private void passOver(URI asked, String reason) {
    receiver.accept(new Ingested.PassedOver(new Origin(asked.toString(), 0), reason));
  }

  private void reject(URI asked, String reason) {
    receiver.accept(new Ingested.Rejected(new Origin(asked.toString(), 0), reason));
  }
}
