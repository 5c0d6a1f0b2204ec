package org.saksi.app.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.saksi.text.Span;

/**
 * Fixed words with places between them: <code>Only {name} has it: {quote}.</code> A place is of a
 * {@link Given}, or of a kind of phrase that has patterns of its own.
 *
 * <p>Where a place begins and ends is never a choice: fixed words, quotes, numbers and dates are
 * taken from both ends until nothing but one place is left, or two with fixed words between, which
 * are looked for from the end. So a sentence is gone through once, whatever it holds.
 *
 * @param parts fixed words and places in turn; a place is written in braces
 */
record SentencePattern(List<String> parts) {

  /** So many places may show only by what stands round them where they end. */
  private static final int MOST_OPEN = 2;

  SentencePattern {
    parts = List.copyOf(parts);
  }

  /**
   * Reads a pattern.
   *
   * @throws IllegalStateException if sentences could be cut by it in several ways
   */
  static SentencePattern of(String written) {
    List<String> parts = new ArrayList<>();
    int at = 0;
    while (at < written.length()) {
      boolean place = written.charAt(at) == '{';
      int end = place ? written.indexOf('}', at) + 1 : written.indexOf('{', at);
      end = end < 0 ? written.length() : end;
      if (end <= at) {
        throw new IllegalStateException("a brace is not closed: " + written);
      }
      parts.add(written.substring(at, end));
      at = end;
    }
    SentencePattern pattern = new SentencePattern(parts);
    int[] open = pattern.open();
    if (open.length > MOST_OPEN || open.length == MOST_OPEN && open[0] + 2 != open[1]) {
      throw new IllegalStateException("where its places end is a choice: " + written);
    }
    return pattern;
  }

  private int[] open() {
    int[] all = new int[parts.size()];
    int count = 0;
    for (int i = 0; i < all.length; i++) {
      if (isOpen(i)) {
        all[count++] = i;
      }
    }
    return Arrays.copyOf(all, count);
  }

  private boolean isPlace(int part) {
    return parts.get(part).startsWith("{");
  }

  private boolean isOpen(int part) {
    return isPlace(part) && Given.of(kind(part)).map(given -> !given.isClosed()).orElse(true);
  }

  private String kind(int part) {
    String place = parts.get(part);
    return place.substring(1, place.length() - 1);
  }

  /** The kinds of its places, in order. */
  List<String> kinds() {
    List<String> kinds = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      if (isPlace(i)) {
        kinds.add(kind(i));
      }
    }
    return kinds;
  }

  /**
   * What stands in the places of this pattern where it fits a whole stretch of a sentence.
   *
   * @return null where it does not fit
   */
  @Nullable List<Span> match(Utterance said, Span within) {
    Span[] found = new Span[parts.size()];
    int first = 0;
    int start = within.start();
    while (first < found.length && !isOpen(first)) {
      int end = endFrom(first, said, start, within.end());
      if (end <= start) {
        return null;
      }
      found[first++] = new Span(start, end);
      start = end;
    }
    int last = found.length - 1;
    int end = within.end();
    while (last > first && !isOpen(last)) {
      int from = startBefore(last, said, start, end);
      if (from < 0) {
        return null;
      }
      found[last--] = new Span(from, end);
      end = from;
    }
    return fill(found, first, said, new Span(start, end)) ? places(found) : null;
  }

  /** Puts what is left into the one or two places that are left. */
  private boolean fill(Span[] found, int first, Utterance said, Span left) {
    if (first == found.length) {
      return left.isEmpty();
    }
    if (first + 1 == found.length || found[first + 1] != null) {
      found[first] = left;
      return true;
    }
    String between = parts.get(first + 1);
    int at = said.lastOf(between, left.start(), left.end());
    if (at < 0) {
      return false;
    }
    found[first] = new Span(left.start(), at);
    found[first + 2] = new Span(at + between.length(), left.end());
    return true;
  }

  private int endFrom(int part, Utterance said, int start, int end) {
    if (isPlace(part)) {
      return given(part).endFrom(said.text(), start, end);
    }
    String words = parts.get(part);
    return said.hasAt(start, words) && start + words.length() <= end ? start + words.length() : 0;
  }

  private int startBefore(int part, Utterance said, int start, int end) {
    if (isPlace(part)) {
      return given(part).startBefore(said.text(), start, end);
    }
    int from = end - parts.get(part).length();
    return from >= start && said.hasAt(from, parts.get(part)) ? from : -1;
  }

  private Given given(int part) {
    return Given.of(kind(part)).orElseThrow();
  }

  private List<Span> places(Span[] found) {
    List<Span> places = new ArrayList<>();
    for (int i = 0; i < found.length; i++) {
      if (isPlace(i)) {
        places.add(found[i]);
      }
    }
    return places;
  }

  /**
   * The sentence with words in its places.
   *
   * @param words gives what stands in the next place of a kind
   */
  String fill(UnaryOperator<String> words) {
    StringBuilder sentence = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      sentence.append(isPlace(i) ? words.apply(kind(i)) : parts.get(i));
    }
    return sentence.toString();
  }
}
