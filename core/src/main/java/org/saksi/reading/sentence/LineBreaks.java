package org.saksi.reading.sentence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.saksi.annotation.Token;

/**
 * The breaks that end a line of a text. In a text that was wrapped at a margin, the other breaks
 * stand for a blank: a row ends there because the next word had no room in it. Whether a text is
 * wrapped shows in its rows: none is long, and where no mark ends one, a small letter begins the
 * next. Immutable and thread-safe.
 */
final class LineBreaks {

  /** Nobody wraps text at a wider margin, in characters. */
  private static final int WIDEST = 132;

  /** Nor at a narrower one: shorter rows are those of a list. */
  private static final int NARROWEST = 40;

  /** So many rows that had no room for the next word show the margin, whatever other rows show. */
  private static final int SURE_ROWS = 3;

  /** How much of the longest row one may fill, in percent, whose next word still had room. */
  private static final int RAGGED_PERCENT = 75;

  private final int[] places;

  private LineBreaks(int[] places) {
    this.places = places;
  }

  /**
   * What stands between two breaks.
   *
   * @param first index of its first token
   * @param end index behind its last token
   * @param wide how many characters it is wide
   * @param head how many characters its first word has, with its marks
   * @param apart whether an empty row stands behind it
   */
  private record Row(int first, int end, int wide, int head, boolean apart) {

    Line line(List<Token> tokens) {
      return Line.of(tokens, first, end);
    }
  }

  /**
   * The breaks of a text.
   *
   * @param begins whether a row is no part of the report, so that it begins a line
   */
  static LineBreaks of(String text, List<Token> tokens, Predicate<Line> begins) {
    List<Row> rows = rows(text, tokens);
    int[] places = new int[Math.max(0, rows.size() - 1)];
    int count = 0;
    Margin margin = Margin.of(tokens, rows);
    boolean apart = margin.isKept() && !rows.isEmpty() && begins.test(rows.getFirst().line(tokens));
    for (int i = 0; i + 1 < rows.size(); i++) {
      boolean begun = margin.isKept() && begins.test(rows.get(i + 1).line(tokens));
      boolean goesOn = !begun && margin.wraps(tokens, rows, i);
      if (!goesOn || apart && !margin.isTail(tokens, rows, i + 1)) {
        places[count++] = tokens.get(rows.get(i).end() - 1).end();
        apart = begun;
      }
    }
    return new LineBreaks(Arrays.copyOf(places, count));
  }

  /** Whether a line ends between two tokens that are neighbours. */
  boolean between(int from, int to) {
    int at = Arrays.binarySearch(places, from);
    int next = at < 0 ? -at - 1 : at;
    return next < places.length && places[next] < to;
  }

  private static List<Row> rows(String text, List<Token> tokens) {
    List<Row> rows = new ArrayList<>();
    int first = 0;
    for (int i = 0; i < tokens.size(); i++) {
      int end = tokens.get(i).end();
      int to = i + 1 < tokens.size() ? tokens.get(i + 1).start() : end + 1;
      int breaks = i + 1 < tokens.size() ? breaks(text, end, to) : 1;
      if (breaks > 0) {
        int head = first;
        while (head < i && tokens.get(head).end() == tokens.get(head + 1).start()) {
          head++;
        }
        int start = tokens.get(first).start();
        rows.add(new Row(first, i + 1, end - start, tokens.get(head).end() - start, breaks > 1));
        first = i + 1;
      }
    }
    return rows;
  }

  private static int breaks(String text, int from, int to) {
    int breaks = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean paired = c == '\n' && i > from && text.charAt(i - 1) == '\r';
      if (!paired && (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029')) {
        breaks++;
      }
    }
    return breaks;
  }

  /**
   * Where a text is wrapped.
   *
   * @param reach a row that would be no wider with the next word in it was not wrapped; {@link
   *     Integer#MAX_VALUE} in a text that is not wrapped
   * @param reachEnded the same for a row that ends a sentence, and with it perhaps a paragraph
   * @param spaced whether empty rows stand between paragraphs
   */
  private record Margin(int reach, int reachEnded, boolean spaced) {

    static Margin of(List<Token> tokens, List<Row> rows) {
      int longest = 0;
      boolean apart = false;
      for (Row row : rows) {
        longest = row.wide() > row.head() ? Math.max(longest, row.wide()) : longest;
        apart |= row.apart();
      }
      int ragged = longest * RAGGED_PERCENT / 100;
      int going = 0;
      int tight = 0;
      int ending = 0;
      for (int i = 0; longest >= NARROWEST && longest <= WIDEST && i + 1 < rows.size(); i++) {
        Row row = rows.get(i);
        Row next = rows.get(i + 1);
        Token last = tokens.get(row.end() - 1);
        if (row.apart() || isEnd(last)) {
          continue;
        }
        boolean full = reach(row, next) > ragged;
        if (goesOn(tokens, next) && full) {
          going++;
          tight += reach(row, next) > longest ? 1 : 0;
        } else if (!full) {
          ending++;
        }
      }
      boolean even = tight == going && going >= SURE_ROWS;
      if (going <= ending && !even) {
        return new Margin(Integer.MAX_VALUE, Integer.MAX_VALUE, apart);
      }
      return new Margin(even ? longest : ragged, even || !apart ? longest : ragged, apart);
    }

    boolean isKept() {
      return reach < Integer.MAX_VALUE;
    }

    /** The line goes on behind a row. */
    boolean wraps(List<Token> tokens, List<Row> rows, int at) {
      Row row = rows.get(at);
      Row next = rows.get(at + 1);
      int least = isEnd(tokens.get(row.end() - 1)) ? reachEnded : reach;
      return !row.apart() && reach(row, next) > least && !tokens.get(next.first()).is("•");
    }

    /** A row can be the end of a title, and no paragraph of the report. */
    boolean isTail(List<Token> tokens, List<Row> rows, int at) {
      boolean last = at + 1 == rows.size() || !wraps(tokens, rows, at);
      return spaced
          || goesOn(tokens, rows.get(at))
          || last && !endsSentence(tokens, rows.get(at).end() - 1);
    }

    private static boolean endsSentence(List<Token> tokens, int last) {
      boolean quote = last > 0 && tokens.get(last).kind() == Token.Kind.QUOTE;
      return Marks.isTerminal(tokens.get(quote ? last - 1 : last));
    }

    /** How wide a row would be with the next word in it. */
    private static int reach(Row row, Row next) {
      return row.wide() + 1 + next.head();
    }

    private static boolean isEnd(Token last) {
      return Marks.isTerminal(last) || last.kind() == Token.Kind.QUOTE || last.is(":");
    }

    /** A small letter begins the row, and it is not that of an item. */
    private static boolean goesOn(List<Token> tokens, Row row) {
      return tokens.get(row.first()).casing() == Token.Casing.LOWER && row.head() > 2;
    }
  }
}
