package org.saksi.text;

/**
 * A half-open stretch of a text: characters {@code start} up to, not including, {@code end},
 * counted in UTF-16 code units as {@link String#substring(int, int)} does.
 *
 * <p>Offsets become code points only at the border, through {@link CodePoints}. All arithmetic on
 * spans is a method here, so that no stage adds and subtracts offsets by itself. Immutable.
 *
 * @param start index of the first character, zero or more
 * @param end index behind the last character, not before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: " + start + ".." + end);
    }
  }

  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  /** The characters of {@code text} that this span covers. */
  public String of(String text) {
    return text.substring(start, end);
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** How many characters the two spans share. */
  public int overlap(Span other) {
    return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
  }

  /** The characters shared over those of the longer span, from 0 to 1. */
  public double overlapRatio(Span other) {
    int longer = Math.max(length(), other.length());
    return longer == 0 ? 0 : (double) overlap(other) / longer;
  }

  /** The smallest span that holds both. */
  public Span hull(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** This span without the white space at its two ends; empty at its start if there is no more. */
  public Span strip(String text) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  /** In order of start, the shorter first among equal starts. */
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
