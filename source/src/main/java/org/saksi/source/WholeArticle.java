package org.saksi.source;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saksi.source.web.Ask;
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

  /** The whole of the article that begins on a page. */
  Joined of(Page first, URI address) {
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

  private Page joined(Page first, URI address, List<String> remarks) {
    Set<URI> seen = new HashSet<>(Set.of(address));
    Page whole = first;
    URI next = first.article().nextPage();
    for (int part = 2; next != null && isOfSite(next, address) && seen.add(next); part++) {
      if (part > limit) {
        remarks.add("it goes on over more than the limit of %d pages".formatted(limit));
        return whole;
      }
      Page found = fetch(next, remarks);
      if (found == null || found.hasBodyOf(first)) {
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
  private @Nullable Page fetch(URI address, List<String> remarks) {
    try {
      Fetched fetched = web.fetch(new Ask(address, Wanted.PAGE));
      if (fetched instanceof Fetched.Got got
          && pages.read(got.capture().body(), got.capture().charset(), got.capture().address())
              instanceof PageReader.Read(Page page)
          && page.hasArticle()) {
        return page;
      }
      String reason = fetched instanceof Fetched.Refused refused ? refused.reason() : "no article";
      remarks.add("its further page %s is missing: %s".formatted(address, reason));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      remarks.add("its further page %s is missing: interrupted".formatted(address));
    }
    return null;
  }
}
