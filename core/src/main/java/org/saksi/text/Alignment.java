package org.saksi.text;

import java.util.Arrays;

/**
 * Where the characters of a cleaned text stand in the raw text that it was taken from: clean to raw
 * offsets, in UTF-16 code units.
 *
 * <p>A clean text is a row of stretches. One is copied letter by letter ({@code banjir}), stands
 * for other raw characters as a whole ({@code &} for {@code &amp;}, one blank for a line end and
 * its indent), or was put in and stands for none, such as a line break between paragraphs; its
 * place is the empty span between what lies around it. Immutable and thread-safe; three numbers a
 * stretch.
 */
public final class Alignment {

  private static final Alignment EMPTY = new Alignment(new int[] {0}, new int[0], new int[0]);

  /** Where each stretch begins in the clean text, and behind them its length. */
  private final int[] clean;

  private final int[] rawStarts;
  private final int[] rawEnds;

  private Alignment(int[] clean, int[] rawStarts, int[] rawEnds) {
    this.clean = clean;
    this.rawStarts = rawStarts;
    this.rawEnds = rawEnds;
  }

  /** Of a text that is its own raw text. */
  public static Alignment identity(int length) {
    return length == 0
        ? EMPTY
        : new Alignment(new int[] {0, length}, new int[] {0}, new int[] {length});
  }

  /** The number of characters of the clean text. */
  public int length() {
    return clean[rawStarts.length];
  }

  /** The place of one character in the raw text. */
  public Span raw(int offset) {
    if (offset < 0 || offset >= length()) {
      throw new IllegalArgumentException("no character " + offset + "; there are " + length());
    }
    return raw(stretch(offset), offset, offset + 1);
  }

  /**
   * The smallest stretch of the raw text that holds all characters of {@code span}; of an empty
   * span the empty place before the character there, or behind the last one.
   *
   * @throws IllegalArgumentException if the span ends behind the clean text
   */
  public Span raw(Span span) {
    if (span.end() > length()) {
      throw new IllegalArgumentException(span + " is no span of " + length() + " characters");
    }
    if (span.isEmpty()) {
      return place(span.start());
    }
    int at = stretch(span.start());
    Span hull = raw(at, span.start(), span.end());
    for (int next = at + 1; next < rawStarts.length && clean[next] < span.end(); next++) {
      hull = hull.hull(raw(next, clean[next], span.end()));
    }
    return hull;
  }

  private Span place(int offset) {
    int at = 0;
    if (offset < length()) {
      at = raw(offset).start();
    } else if (offset > 0) {
      at = raw(offset - 1).end();
    }
    return new Span(at, at);
  }

  /** The raw characters of one stretch from {@code from} to {@code to}, or to its end. */
  private Span raw(int stretch, int from, int to) {
    int start = rawStarts[stretch];
    int end = rawEnds[stretch];
    int begins = clean[stretch];
    int ends = clean[stretch + 1];
    boolean copied = end - start == ends - begins;
    return copied
        ? new Span(start + from - begins, start + Math.min(to, ends) - begins)
        : new Span(start, end);
  }

  private int stretch(int offset) {
    int found = Arrays.binarySearch(clean, 0, rawStarts.length, offset);
    return found >= 0 ? found : -found - 2;
  }

  /** Two alignments are equal if they map the same characters to the same places. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Alignment that
        && Arrays.equals(clean, that.clean)
        && Arrays.equals(rawStarts, that.rawStarts)
        && Arrays.equals(rawEnds, that.rawEnds);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(clean) + Arrays.hashCode(rawStarts);
  }

  @Override
  public String toString() {
    return "Alignment of " + length() + " characters in " + rawStarts.length + " stretches";
  }

  /** Notes the stretches of a clean text from left to right. Not thread-safe. */
  public static final class Builder {

    private int[] clean = new int[64];
    private int[] rawStarts = new int[64];
    private int[] rawEnds = new int[64];
    private int size;

    /** So many characters of the clean text are those of the raw text from {@code rawStart} on. */
    public Builder copied(int length, int rawStart) {
      return add(length, rawStart, rawStart + length);
    }

    /**
     * So many characters of the clean text stand for a whole stretch of the raw text, empty where
     * they were put in.
     */
    public Builder replaced(int length, Span raw) {
      return add(length, raw.start(), raw.end());
    }

    private Builder add(int length, int start, int end) {
      if (length == 0) {
        return this;
      }
      if (size > 0 && continues(length, start, end)) {
        clean[size] += length;
        rawEnds[size - 1] = end;
        return this;
      }
      if (size + 1 == clean.length) {
        clean = Arrays.copyOf(clean, 2 * clean.length);
        rawStarts = Arrays.copyOf(rawStarts, clean.length);
        rawEnds = Arrays.copyOf(rawEnds, clean.length);
      }
      rawStarts[size] = start;
      rawEnds[size] = end;
      clean[size + 1] = clean[size] + length;
      size++;
      return this;
    }

    /** Both this stretch and the one before are copied letter by letter, and side by side. */
    private boolean continues(int length, int start, int end) {
      int last = size - 1;
      return length == end - start
          && rawEnds[last] == start
          && clean[size] - clean[last] == rawEnds[last] - rawStarts[last];
    }

    /** The alignment of what was noted. */
    public Alignment build() {
      return size == 0
          ? EMPTY
          : new Alignment(
              Arrays.copyOf(clean, size + 1),
              Arrays.copyOf(rawStarts, size),
              Arrays.copyOf(rawEnds, size));
    }
  }
}
