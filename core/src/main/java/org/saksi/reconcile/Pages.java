package org.saksi.reconcile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saksi.reading.Reading;

/**
 * Makes pages, and keeps those used last: a story is compared anew with each report that joins it,
 * and all but that one were made ready before. A page belongs to nobody else from when it is taken
 * until it is given back. Thread-safe.
 */
final class Pages {

  /** Characters of all reports whose pages are kept: some hundreds of reports of usual length. */
  static final int MOST_CHARACTERS = 500_000;

  private final Lexicon lexicon;
  private final int mostCharacters;

  /** By the id of the report, those given back first at the front. */
  private final Map<String, Page> kept = new LinkedHashMap<>();

  private long characters;

  Pages(Lexicon lexicon) {
    this(lexicon, MOST_CHARACTERS);
  }

  Pages(Lexicon lexicon, int mostCharacters) {
    this.lexicon = lexicon;
    this.mostCharacters = mostCharacters;
  }

  /** The page of a reading: one that was given back, or a new one. */
  Page take(Reading reading) {
    Page page = withdraw(reading.report().id());
    return page != null && page.reading() == reading ? page : new Page(reading, lexicon);
  }

  /** Takes pages back, and forgets those not used for longest where they are too many. */
  synchronized void giveBack(List<Page> pages) {
    for (Page page : pages) {
      String id = page.reading().report().id();
      withdraw(id);
      kept.put(id, page);
      characters += length(page);
    }
    while (characters > mostCharacters) {
      withdraw(kept.keySet().iterator().next());
    }
  }

  private synchronized @Nullable Page withdraw(String id) {
    Page page = kept.remove(id);
    characters -= page == null ? 0 : length(page);
    return page;
  }

  private static int length(Page page) {
    return page.reading().report().body().length();
  }
}
