package org.saksi.source;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
   */
  record Joined(Page page, List<String> remarks) {}

  /**
   * The whole of the article that begins on a page.
   *
   * @throws InterruptedException if the thread was interrupted: half an article is none
   */
  Joined of(Page first, URI address) throws InterruptedException {
    if (first.article().nextPage() == null) {
      return new Joined(first, List.of());
    }
    URI view = first.article().wholePage();
    List<String> remarks = new ArrayList<>();
    if (view != null && isOfSite(view, address)) {
      Page whole = fetch(view, new ArrayList<>());
      if (whole != null && whole.article().body().length() > first.article().body().length()) {
        return new Joined(whole, List.of());
      }
    }
    return new Joined(joined(first, address, remarks), remarks);
  }

  private Page joined(Page first, URI address, List<String> remarks) throws InterruptedException {
    Set<URI> seen = new HashSet<>(Set.of(address));
    // Some sites give the first page, or the last, for every number.
    Set<String> bodies = new HashSet<>(Set.of(first.article().body()));
    Page whole = first;
    URI next = first.article().nextPage();
    for (int part = 2; next != null && isOfSite(next, address) && seen.add(next); part++) {
      if (part > limit) {
        remarks.add("it goes on over more than the limit of %d pages".formatted(limit));
        return whole;
      }
      Page found = fetch(next, remarks);
      if (found == null || !bodies.add(found.article().body())) {
        return whole;
      }
      whole = whole.followedBy(found);
      next = found.article().nextPage();
    }
    return whole;
  }

  private static boolean isOfSite(URI next, URI address) {
    return next.getHost() != null && next.getHost().equalsIgnoreCase(address.getHost());
  }

  /** A page; null where it cannot be had, for which a remark gives the reason. */
  private @Nullable Page fetch(URI address, List<String> remarks) throws InterruptedException {
    Fetched fetched = web.fetch(new Ask(address, Wanted.PAGE));
    String reason = fetched instanceof Fetched.Refused refused ? refused.reason() : "no article";
    if (fetched instanceof Fetched.Got(var ask, Capture capture, var etag, var modified, var via)) {
      if (!isOfSite(capture.address(), address)) {
        reason = "it lies at another host";
      } else if (pages.read(capture.body(), capture.charset(), capture.address())
              instanceof PageReader.Read(Page page)
          && page.hasArticle()) {
        return page;
      }
    }
    remarks.add("its further page %s is missing: %s".formatted(address, reason));
    return null;
  }
}
