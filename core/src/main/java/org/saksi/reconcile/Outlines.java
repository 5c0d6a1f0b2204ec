package org.saksi.reconcile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saksi.reading.Reading;

/**
 * Makes outlines, and keeps those used last: a story is compared anew with each report that joins
 * it, and all but that one were made ready before. An outline belongs to nobody else from when it
 * is taken until it is given back. Thread-safe.
 */
final class Outlines {

  /**
   * Characters of all reports whose outlines are kept: some hundreds of reports of usual length.
   */
  static final int MOST_CHARACTERS = 500_000;

  /** What an outline takes however short its report is, as if by so many characters more. */
  static final int LEAST_CHARACTERS = 500;

  private final Lexicon lexicon;
  private final int mostCharacters;

  /** By the id of the report, those given back first at the front. */
  private final Map<String, Outline> kept = new LinkedHashMap<>();

  private int characters;

  Outlines(Lexicon lexicon) {
    this(lexicon, MOST_CHARACTERS);
  }

  Outlines(Lexicon lexicon, int mostCharacters) {
    this.lexicon = lexicon;
    this.mostCharacters = mostCharacters;
  }

  /** The outline of a reading: one that was given back, or a new one. */
  Outline take(Reading reading) {
    Outline outline = withdraw(reading.report().id());
    return outline != null && outline.reading() == reading
        ? outline
        : new Outline(reading, lexicon);
  }

  /**
   * Takes outlines back, and forgets those not used for longest where they are too many; one that
   * is too long by itself is not kept.
   */
  synchronized void giveBack(List<Outline> outlines) {
    for (Outline outline : outlines) {
      String id = outline.reading().report().id();
      withdraw(id);
      if (size(outline) <= mostCharacters) {
        kept.put(id, outline);
        characters += size(outline);
      }
      while (characters > mostCharacters) {
        withdraw(kept.keySet().iterator().next());
      }
    }
  }

  private synchronized @Nullable Outline withdraw(String id) {
    Outline outline = kept.remove(id);
    characters -= outline == null ? 0 : size(outline);
    return outline;
  }

  private static int size(Outline outline) {
    return LEAST_CHARACTERS + outline.reading().report().body().length();
  }
}
