package org.saksi.source;

import java.net.URI;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The pages last read of articles that go on over several: a record of an archive that repeats one
 * has no body of its own. The page not asked for longest goes first where they are too long. Not
 * thread-safe.
 */
final class Shelf {

  /** The characters of text it holds, some ten thousand pages. */
  static final long MOST_CHARACTERS = 32 << 20;

  private final long most;
  private final Map<URI, Kept> pages = new LinkedHashMap<>(16, 0.75f, true);
  private long characters;

  /**
   * A page.
   *
   * @param first the address of the page on which its article begins
   */
  record Kept(Page page, URI first) {

    private long length() {
      return page.article().body().length();
    }
  }

  Shelf(long most) {
    this.most = most;
  }

  void put(URI address, Page page, URI first) {
    remove(address);
    Kept kept = new Kept(page, first);
    pages.put(address, kept);
    characters += kept.length();
    for (Iterator<Kept> oldest = pages.values().iterator(); characters > most; ) {
      characters -= oldest.next().length();
      oldest.remove();
    }
  }

  void remove(URI address) {
    Kept before = pages.remove(address);
    if (before != null) {
      characters -= before.length();
    }
  }

  @Nullable Kept at(URI address) {
    return pages.get(address);
  }
}
