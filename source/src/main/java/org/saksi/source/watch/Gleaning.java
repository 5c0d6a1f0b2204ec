package org.saksi.source.watch;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
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

/**
 * Asks feeds what is new and notes it in the memory: one round of it. A home page leads to its
 * feeds, an index of sitemaps to those changed last. Not thread-safe.
 */
final class Gleaning {

  /** A home page, an index of sitemaps that it names, a sitemap of that. */
  private static final int MOST_WAVES = 3;

  private static final Comparator<Item> OLDEST_FIRST =
      Comparator.comparing(Item::published, Comparator.nullsFirst(Comparator.naturalOrder()));

  private final WatchLimits limits;
  private final Fetcher web;
  private final Memory memory;
  private final Consumer<Ingested> receiver;
  private final Map<URI, List<Item>> listed;
  private final Feeds feeds = new Feeds(FeedLimits.STANDARD);
  private final Set<URI> asked = new HashSet<>();
  private List<URI> next = new ArrayList<>();
  private int lists;
  private int revisits;

  /**
   * A round.
   *
   * @param listed what each list had when it was last sent, for the case that it is unchanged
   */
  Gleaning(
      WatchLimits limits,
      Fetcher web,
      Memory memory,
      Consumer<Ingested> receiver,
      Map<URI, List<Item>> listed) {
    this.listed = listed;
    this.limits = limits;
    this.web = web;
    this.memory = memory;
    this.receiver = receiver;
  }

  /**
   * Asks, in waves: what one wave finds to lead on is the next.
   *
   * @return how many lists of pages could be read, those that are unchanged among them
   * @throws InterruptedException if the thread was interrupted
   */
  int glean(List<URI> addresses) throws InterruptedException {
    next = new ArrayList<>(addresses);
    for (int wave = 0; wave < MOST_WAVES && !next.isEmpty(); wave++) {
      List<Ask> asks =
          next.stream().filter(asked::add).filter(this::isReady).map(this::ask).toList();
      next = new ArrayList<>();
      web.fetch(asks, this::take);
    }
    next.forEach(address -> tell(address, "a list that a list of lists names: too deep"));
    listed.keySet().retainAll(asked);
    return lists;
  }

  private boolean isReady(URI feed) {
    Instant until = memory.rest(feed, Instant.now());
    if (until != null) {
      tell(feed, "its server asks to be left alone until " + Moments.inWords(until));
    }
    return until == null;
  }

  private Ask ask(URI feed) {
    return memory.askForList(feed, listed.containsKey(feed), Instant.now());
  }

  private void take(Fetched fetched) {
    URI feed = fetched.ask().address();
    switch (fetched) {
      case Fetched.Unchanged unchanged -> note(feed, null, listed.getOrDefault(feed, List.of()));
      case Fetched.Refused refused -> refuse(refused);
      case Fetched.Got got -> {
        Capture capture = got.capture();
        if (CaptureKind.of(capture) == CaptureKind.PAGE) {
          lead(feed, discovered(capture));
        } else {
          list(feed, got);
        }
      }
    }
  }

  private void refuse(Fetched.Refused refused) {
    Instant until = refused.until();
    Instant now = Instant.now();
    try {
      if (until != null && memory.rest(refused.address(), now) == null) {
        memory.rest(refused.address(), until, now);
      }
    } catch (IOException failed) {
      throw new DiskFailure(failed);
    }
    tell(refused.ask().address(), refused.reason());
  }

  private List<URI> discovered(Capture page) {
    List<URI> named = Discovery.of(page, List.of());
    try {
      return named.isEmpty() ? web.robots(page.address()).sitemaps() : named;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return named;
    }
  }

  private void lead(URI from, List<URI> named) {
    if (named.isEmpty()) {
      tell(from, "a page that names no feed, of a site whose robots.txt names no sitemap");
    }
    next.addAll(named.stream().limit(limits.sitemaps()).toList());
  }

  private void list(URI feed, Fetched.Got got) {
    switch (feeds.read(got.capture())) {
      case Listing.Refused(String reason) -> tell(feed, reason);
      case Listing.Feed(var title, List<Item> items, List<String> remarks) -> {
        pass(feed, remarks);
        note(feed, got, keep(feed, items));
      }
      case Listing.Sitemap(List<Item> items, List<String> remarks) -> {
        pass(feed, remarks);
        note(feed, got, keep(feed, items));
      }
      case Listing.SitemapIndex index -> {
        pass(feed, index.remarks());
        lead(feed, index.newestFirst().stream().map(Item::address).toList());
      }
    }
  }

  /**
   * Notes the pages that are due. The list's mark is only kept if all its news is noted: else it
   * must be told again.
   *
   * @param got how it was sent; null if it is unchanged
   */
  private void note(URI list, Fetched.@Nullable Got got, List<Item> items) {
    lists++;
    try {
      Instant now = Instant.now();
      boolean isWhole = true;
      for (Item item : items) {
        if (memory.isWaiting(item.address()) || memory.isNews(item, now)) {
          isWhole &= await(item);
        }
      }
      for (Item item : items) {
        if (revisits < limits.revisits().aRound() && memory.isRevisit(item, now)) {
          revisits += await(item) ? 1 : 0;
        }
      }
      if (got != null && isWhole) {
        memory.setSent(list, new Sent(new Visit.Mark(got.etag(), got.lastModified()), now));
      }
    } catch (IOException failed) {
      throw new DiskFailure(failed);
    }
  }

  /** Notes that a page is to be fetched, if there is room. */
  private boolean await(Item item) throws IOException {
    boolean hasRoom = memory.isWaiting(item.address()) || memory.waiting() < limits.waiting();
    if (hasRoom) {
      memory.await(item);
    }
    return hasRoom;
  }

  /** Oldest first; a list that is too long to be kept at hand is asked for anew some time later. */
  private List<Item> keep(URI list, List<Item> items) {
    List<Item> sorted = items.stream().sorted(OLDEST_FIRST).toList();
    if (sorted.size() <= limits.waiting()) {
      listed.put(list, sorted);
    } else {
      listed.remove(list);
    }
    return sorted;
  }

  private void pass(URI address, List<String> remarks) {
    Origin origin = new Origin(address.toString(), 0);
    remarks.forEach(remark -> receiver.accept(new Ingested.PassedOver(origin, remark)));
  }

  private void tell(URI address, String reason) {
    receiver.accept(new Ingested.Rejected(new Origin(address.toString(), 0), reason));
  }
}
