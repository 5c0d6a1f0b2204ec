package org.saksi.source;

import java.net.URI;
import java.util.List;
import org.saksi.source.web.Ask;
import org.saksi.source.web.Capture;
import org.saksi.source.web.Fetched;
import org.saksi.source.web.Fetcher;
import org.saksi.source.web.Wanted;

/**
 * Joins the pages over which an article goes on, or takes the view that has it whole. Not
 * thread-safe.
 */
final class WholeArticle {

  private final Fetcher web;
  private final PageReader pages;
  private final int limit;

  WholeArticle(Fetcher web, PageReader pages, int limit) {
    this.web = web;
    this.pages = pages;
    this.limit = limit;
  }

  /**
   * An article with all that could be had of it.
   *
   * @param remarks what could not be had, one plain clause each
   * @param isForNow whether the rest may be had some minutes later
   */
  record Joined(Page page, List<String> remarks, boolean isForNow) {}

  /**
   * The whole of the article that begins on a page.
   *
   * @throws InterruptedException if the thread was interrupted: half an article is none
   */
  Joined of(Page first, URI address) throws InterruptedException {
    if (first.article().nextPage() == null) {
      return new Joined(first, List.of(), false);
    }
    URI view = first.article().wholePage();
    if (view != null
        && Series.isOfSite(view, address)
        && fetch(view) instanceof Had(Page whole)
        && whole.article().body().length() > first.article().body().length()) {
      return new Joined(whole, List.of(), false);
    }
    return join(first, address);
  }

  private Joined join(Page first, URI address) throws InterruptedException {
    Series series = new Series(first, address, limit);
    for (URI next = series.next(); next != null; next = series.next()) {
      if (series.isFull()) {
        return new Joined(series.whole(), List.of(series.tooLong()), false);
      }
      switch (fetch(next)) {
        case Lacking(String reason, boolean isForNow) -> {
          String remark = "its further page %s is missing: %s".formatted(next, reason);
          return new Joined(series.whole(), List.of(remark), isForNow);
        }
        case Had(Page found) -> series.add(found);
      }
    }
    return new Joined(series.whole(), List.of(), false);
  }

  /** What came of asking for a page. */
  private sealed interface Further {}

  private record Had(Page page) implements Further {}

  private record Lacking(String reason, boolean isForNow) implements Further {}

  private Further fetch(URI address) throws InterruptedException {
    return switch (web.fetch(new Ask(address, Wanted.PAGE))) {
      case Fetched.Refused refused -> new Lacking(refused.reason(), refused.isWorthRetrying());
      case Fetched.Unchanged unchanged ->
          throw new IllegalStateException("unchanged, but nothing was at hand: " + address);
      case Fetched.Got got -> read(got.capture(), address);
    };
  }

  private Further read(Capture capture, URI address) {
    if (!Series.isOfSite(capture.address(), address)) {
      return new Lacking("it lies at another host", false);
    }
    return pages.read(capture.body(), capture.charset(), capture.address())
                instanceof PageReader.Read(Page page)
            && page.hasArticle()
        ? new Had(page)
        : new Lacking("no article", false);
  }
}
