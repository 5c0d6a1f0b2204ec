package org.saksi.app.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * Words with styles, printed as one line or wrapped. Line breaks and other white space in it are
 * printed as single blanks. Immutable.
 */
public record Line(List<Run> runs) {

  /** Words of one style. */
  public record Run(Style style, String text) {}

  /** A line of nothing. */
  public static final Line EMPTY = new Line(List.of());

  public Line {
    runs = List.copyOf(runs);
  }

  public static Line of(String text) {
    return EMPTY.and(text);
  }

  public static Line of(Style style, String text) {
    return EMPTY.and(style, text);
  }

  /** This line with more words behind it. */
  public Line and(String text) {
    return and(Style.PLAIN, text);
  }

  /** This line with more words behind it. */
  public Line and(Style style, String text) {
    if (text.isEmpty()) {
      return this;
    }
    List<Run> longer = new ArrayList<>(runs);
    longer.add(new Run(style, text));
    return new Line(longer);
  }

  /** This line with another behind it. */
  public Line and(Line other) {
    List<Run> longer = new ArrayList<>(runs);
    longer.addAll(other.runs);
    return new Line(longer);
  }
}
