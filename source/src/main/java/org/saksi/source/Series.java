package org.saksi.source;

import java.net.URI;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The pages over which an article goes on, joined as they come. Not thread-safe. */
final class Series {

  private final URI address;
  private final int limit;
  private final Set<URI> named = new HashSet<>();

  // Some sites give the first page, or the last, for every number.
  private final Set<String> bodies = new HashSet<>();

  private Page whole;
  private @Nullable URI next;

  /**
   * A series that begins.
   *
   * @param limit how many pages are joined
   */
  Series(Page first, URI address, int limit) {
    this.address = address;
    this.limit = limit;
    named.add(address);
    bodies.add(first.article().body());
    whole = first;
    next = behind(first);
  }

  /** Whether an address lies at the host of another. */
  static boolean isOfSite(URI further, URI address) {
    return further.getHost() != null && further.getHost().equalsIgnoreCase(address.getHost());
  }

  /** All pages so far in one. */
  Page whole() {
    return whole;
  }

  /** The page that comes next; null behind the last one. */
  @Nullable URI next() {
    return next;
  }

  /** Whether as many pages are joined as may be; those behind them are no more than counted. */
  boolean isFull() {
    return whole.raws().size() >= limit;
  }

  /** What is said of an article that goes on behind a full series. */
  String tooLong() {
    return "it goes on over more than the limit of %d pages".formatted(limit);
  }

  /** Takes the page that comes next. */
  void add(Page further) {
    if (!bodies.add(further.article().body())) {
      next = null;
      return;
    }
    if (!isFull()) {
      whole = whole.followedBy(further);
    }
    next = behind(further);
  }

  private @Nullable URI behind(Page last) {
    URI link = last.article().nextPage();
    return link != null && isOfSite(link, address) && named.add(link) ? link : null;
  }
}
