package org.saksi.source;

import java.net.URI;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saksi.report.Origin;

/**
 * Articles that go on over pages which an archive may hold further on: each is handed on when its
 * last page has come, or as far as it came when the archive ends. Of the records of one page, an
 * article takes the first behind that of the page before it, for each round of a watch begins with
 * the first page. Not thread-safe.
 */
final class OpenArticles {

  /** Articles that may wait for more of them. */
  static final int MOST = 1_000;

  private final int most;
  private final Receiver receiver;
  private final Shelf shelf = new Shelf(Shelf.MOST_CHARACTERS);

  /** By the address of the page that goes on. */
  private final Map<URI, Open> waiting = new LinkedHashMap<>();

  /** Takes articles. */
  interface Receiver {

    /**
     * Takes one.
     *
     * @param isWhole whether all pages came; if not, the last remark says which did not
     */
    void take(Found found, boolean isWhole);
  }

  /**
   * An article in an archive.
   *
   * @param address of its first page
   * @param remarks one plain clause each
   */
  record Found(Page page, URI address, Origin origin, List<String> remarks) {}

  /**
   * An article of which more may come.
   *
   * @param first its first page
   * @param remarks those on all its pages
   */
  private record Open(Found first, Series series, List<String> remarks) {

    static Open of(Found first) {
      Series series = new Series(first.page(), first.address(), CrawlLimits.STANDARD.parts());
      return new Open(first, series, new ArrayList<>(first.remarks()));
    }

    boolean isOf(URI view) {
      return view.equals(first.page().article().wholePage());
    }

    /** Whether another has come as far, in the same words. */
    boolean isSameAs(Open other) {
      return first.address().equals(other.first.address())
          && series.whole().article().body().equals(other.series.whole().article().body());
    }
  }

  OpenArticles(int most, Receiver receiver) {
    this.most = most;
    this.receiver = receiver;
  }

  /** Takes a page: a new article, or more of one. */
  void take(Found found) {
    Open begun = waiting.remove(found.address());
    Open shortened = begun == null ? ofWhole(found.address()) : null;
    if (begun != null) {
      shelf.put(found.address(), found.page(), begun.first().address());
      add(begun, found);
    } else if (shortened != null) {
      shelf.put(found.address(), found.page(), shortened.first().address());
      view(shortened, found);
    } else {
      begin(found);
    }
  }

  /** Takes a record that repeats what was last read at its address. */
  void takeAgain(URI address, Origin origin) {
    Shelf.Kept kept = shelf.at(address);
    if (kept != null
        && (kept.first().equals(address)
            || waiting.containsKey(address)
            || ofWhole(address) != null)) {
      take(new Found(kept.page(), address, origin, List.of()));
    }
  }

  /** The article whose view of the whole is at an address. */
  private @Nullable Open ofWhole(URI address) {
    for (Open open : waiting.values()) {
      if (open.isOf(address) && open.series().whole() == open.first().page()) {
        return open;
      }
    }
    return null;
  }

  /** A view of the whole that is no longer than the first page is none. */
  private void view(Open open, Found view) {
    int length = open.first().page().article().body().length();
    if (view.page().article().body().length() > length) {
      waiting.values().remove(open);
      open.remarks().addAll(view.remarks());
      handOn(open, view.page(), true);
    }
  }

  private void begin(Found found) {
    Shelf.Kept kept = shelf.at(found.address());
    Open resumed = kept == null ? null : resume(kept.first(), found);
    if (resumed != null) {
      shelf.put(found.address(), found.page(), resumed.first().address());
      add(resumed, found);
      return;
    }
    Open open = Open.of(found);
    if (open.series().next() == null) {
      shelf.remove(found.address());
    } else {
      shelf.put(found.address(), found.page(), found.address());
    }
    goOn(open);
  }

  /** The article, as it was last read, up to a further page that comes without it. */
  private @Nullable Open resume(URI first, Found further) {
    Shelf.Kept kept = shelf.at(first);
    if (kept == null || first.equals(further.address())) {
      return null;
    }
    Open open = Open.of(new Found(kept.page(), first, further.origin(), List.of()));
    Series series = open.series();
    for (URI next = series.next(); next != null; next = series.next()) {
      if (next.equals(further.address())) {
        return open;
      }
      Shelf.Kept between = shelf.at(next);
      if (between == null) {
        return null;
      }
      series.add(between.page());
    }
    return null;
  }

  private void add(Open open, Found further) {
    if (!further.page().hasArticle()) {
      open.remarks().add("its further page %s is missing: no article".formatted(further.address()));
      handOn(open, open.series().whole(), false);
      return;
    }
    open.series().add(further.page());
    open.remarks().addAll(further.remarks());
    goOn(open);
  }

  /** Waits for the page behind the last one; hands on what waits for nothing. */
  private void goOn(Open open) {
    URI next = open.series().next();
    if (next == null) {
      handOn(open, open.series().whole(), true);
      return;
    }
    Open before = waiting.remove(next);
    waiting.put(next, open);
    if (before != null && !before.isSameAs(open)) {
      cutOff(before, next);
    }
    if (waiting.size() > most) {
      Iterator<Map.Entry<URI, Open>> oldest = waiting.entrySet().iterator();
      Map.Entry<URI, Open> longest = oldest.next();
      oldest.remove();
      cutOff(longest.getValue(), longest.getKey());
    }
  }

  /** Hands on what still waits. */
  void close() {
    waiting.forEach((next, open) -> cutOff(open, next));
    waiting.clear();
  }

  private void cutOff(Open open, URI next) {
    open.remarks()
        .add(
            open.series().isFull()
                ? open.series().tooLong()
                : "it goes on at %s, which is not read".formatted(next));
    handOn(open, open.series().whole(), false);
  }

  private void handOn(Open open, Page whole, boolean isWhole) {
    Found first = open.first();
    receiver.take(
        new Found(whole, first.address(), first.origin(), List.copyOf(open.remarks())), isWhole);
  }
}
