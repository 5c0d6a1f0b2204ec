package org.saksi.story;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How the texts of two reports hang together.
 *
 * <p>Text shared by two outlets comes from one pen: an agency's, a press office's, or one of
 * theirs. An outlet repeats its own background anyway, so its reports are copies only if they open
 * alike. What an outlet prints every day with other numbers in it (prices, timetables) is none.
 */
enum Kinship {
  /** Each has a text of its own. */
  NONE,
  /** One copies or shortens the other, or both the same third text. */
  COPY,
  /** The same outlet published nearly the same text once more, perhaps at another address. */
  REVISION;

  /** Fewer runs in common may come by chance, from a title or a law. */
  private static final double FEWEST_RUNS = 8;

  private static final double COPIED = 0.27;
  private static final double COPIED_OPENING = 0.05;

  /** A text that credits the other outlet needs less to be its copy. */
  private static final double CREDITED = 0.15;

  private static final double REPEATED = 0.38;
  private static final double REPEATED_OPENING = 0.45;
  private static final double REVISED = 0.8;

  /** The kinship of two reports; their order does not matter. */
  static Kinship of(Pedigree a, Sketch ofA, Pedigree b, Sketch ofB) {
    Overlap overlap = ofA.with(ofB);
    if (overlap.runs() < FEWEST_RUNS) {
      return NONE;
    }
    return a.outlet() != null && a.outlet().equals(b.outlet())
        ? withinOutlet(a, b, overlap)
        : acrossOutlets(a, b, overlap);
  }

  private static Kinship withinOutlet(Pedigree a, Pedigree b, Overlap overlap) {
    String address = address(a.url());
    if (address != null && address.equals(address(b.url()))) {
      return REVISION;
    }
    if (overlap.numbersChange()
        || overlap.ofOpening() < REPEATED_OPENING
        || overlap.ofShorter() < REPEATED) {
      return NONE;
    }
    return overlap.ofLonger() >= REVISED ? REVISION : COPY;
  }

  private static Kinship acrossOutlets(Pedigree a, Pedigree b, Overlap overlap) {
    boolean credited = a.credits(b) != null || b.credits(a) != null;
    return overlap.ofShorter() >= (credited ? CREDITED : COPIED)
            && overlap.ofOpening() >= COPIED_OPENING
        ? COPY
        : NONE;
  }

  /** Where a page stands, without what only says how it is asked for. */
  private static @Nullable String address(@Nullable String url) {
    if (url == null) {
      return null;
    }
    int end = url.length();
    for (char mark : new char[] {'?', '#'}) {
      int at = url.indexOf(mark);
      end = at >= 0 && at < end ? at : end;
    }
    int host = url.indexOf("://");
    int start = host >= 0 && host < end ? host + 3 : 0;
    while (end > start && url.charAt(end - 1) == '/') {
      end--;
    }
    String address = url.substring(start, end).toLowerCase(Locale.ROOT);
    return address.startsWith("www.") ? address.substring(4) : address;
  }
}
