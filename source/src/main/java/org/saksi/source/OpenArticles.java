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
 * last page has come, or as far as it came when the archive ends. Not thread-safe.
 */
final class OpenArticles {

  /** Articles that may wait for more of them. */
  static final int MOST = 1_000;

  private final int most;
  private final Receiver receiver;

  /** By the address of the page that goes on. */
  private final Map<URI, Found> waiting = new LinkedHashMap<>();

  /** Takes articles. */
  interface Receiver {
    void take(Found found);
  }

  /**
   * An article in an archive.
   *
   * @param address of its first page
   * @param remarks one plain clause each
   */
  record Found(Page page, URI address, Origin origin, List<String> remarks) {

    private Found with(Page joined, List<String> more) {
      List<String> all = new ArrayList<>(remarks);
      all.addAll(more);
      return new Found(joined, address, origin, all);
    }
  }

  OpenArticles(int most, Receiver receiver) {
    this.most = most;
    this.receiver = receiver;
  }

  /** Takes a page: a new article, or more of one. */
  void take(Found found) {
    Found begun = waiting.remove(found.address());
    Found shortened = begun == null ? ofWhole(found.address()) : null;
    if (begun != null && found.page().hasArticle()) {
      boolean same = begun.page().article().body().equals(found.page().article().body());
      Page joined = begun.page().followedBy(found.page());
      goOn(same ? begun : begun.with(joined, found.remarks()), same ? null : joined);
    } else if (begun != null) {
      receiver.take(begun);
    } else if (shortened != null) {
      receiver.take(shortened.with(found.page(), found.remarks()));
    } else {
      goOn(found, found.page());
    }
  }

  /** The article whose view of the whole is at an address. */
  private @Nullable Found ofWhole(URI address) {
    for (Iterator<Found> all = waiting.values().iterator(); all.hasNext(); ) {
      Found begun = all.next();
      if (address.equals(begun.page().article().wholePage())) {
        all.remove();
        return begun;
      }
    }
    return null;
  }

  /** Waits for the page behind the last one; hands on what waits for nothing. */
  private void goOn(Found found, @Nullable Page last) {
    URI next = last == null ? null : last.article().nextPage();
    if (next == null || next.equals(found.address())) {
      receiver.take(found);
      return;
    }
    Found before = waiting.put(next, found);
    if (before != null) {
      cutOff(before, next);
    } else if (waiting.size() > most) {
      URI oldest = waiting.keySet().iterator().next();
      Found longest = waiting.remove(oldest);
      if (longest != null) {
        cutOff(longest, oldest);
      }
    }
  }

  /** Hands on what still waits. */
  void close() {
    waiting.forEach((next, found) -> cutOff(found, next));
    waiting.clear();
  }

  private void cutOff(Found found, URI next) {
    String remark = "it goes on at %s, which is not read".formatted(next);
    receiver.take(found.with(found.page(), List.of(remark)));
  }
}
