package org.saksi.reading.sentence;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Token;
import org.saksi.language.LanguagePack;
import org.saksi.language.Phrases;
import org.saksi.language.Table;
import org.saksi.text.Span;

/**
 * Finds what is not part of a report: links to others (<i>Baca juga: …</i>), credits, calls of the
 * page, lines of mere marks. Immutable and thread-safe.
 */
final class FurnitureFinder {

  private static final int LONGEST_SIGNATURE = 6;

  /** How the words of a row show furniture; the table says more. */
  private enum Kind {
    LINK,
    LABEL,
    OPENING,
    LINE,
    BRACKETED
  }

  private final Phrases<Set<Kind>> phrases = new Phrases<>();

  FurnitureFinder(LanguagePack language) {
    Table table = language.table("furniture");
    for (String form : table.forms()) {
      Set<Kind> kinds = EnumSet.noneOf(Kind.class);
      for (Table.Row row : table.rows()) {
        if (row.form().equals(form)) {
          kinds.add(Kind.valueOf(row.text("kind").toUpperCase(Locale.ROOT)));
        }
      }
      phrases.put(form, kinds);
    }
  }

  /**
   * The furniture of a text in order, never overlapping.
   *
   * @param repeated lines that repeat earlier ones, in order: furniture too
   */
  List<Span> find(List<Line> lines, List<Line> repeated, List<Token> tokens) {
    List<Span> furniture = new ArrayList<>();
    int next = 0;
    for (Line line : lines) {
      if (next < repeated.size() && repeated.get(next) == line) {
        furniture.add(line.span());
        next++;
        continue;
      }
      boolean last = line == lines.getLast();
      if (isFurniture(line, tokens)
          || last && lines.size() > 1 && isSignature(tokens, line.first(), line.end())) {
        furniture.add(line.span());
      } else {
        findInside(line, tokens, last, furniture);
      }
    }
    return furniture;
  }

  /** The whole line is furniture. */
  private boolean isFurniture(Line line, List<Token> tokens) {
    int words = line.first();
    while (words < line.end() && !isWordOrNumber(tokens.get(words))) {
      words++;
    }
    if (words == line.end()) {
      return true;
    }
    Phrases.Match<Set<Kind>> match = phrases.longestAt(tokens, words, line.end());
    if (match == null) {
      return false;
    }
    Set<Kind> kinds = match.value();
    if (match.end() == line.end() || onlyMarks(tokens, match.end(), line.end())) {
      return !kinds.equals(EnumSet.of(Kind.BRACKETED)) && !kinds.equals(EnumSet.of(Kind.LABEL));
    }
    return kinds.contains(Kind.OPENING)
        || kinds.contains(Kind.LABEL) && tokens.get(match.end()).is(":")
        || kinds.contains(Kind.LINK) && isTitleStart(tokens.get(match.end()));
  }

  private void findInside(Line line, List<Token> tokens, boolean last, List<Span> furniture) {
    for (int i = line.first(); i < line.end(); i++) {
      int end = tokens.get(i).is("[") ? bracketEnd(tokens, i, line.end()) : -1;
      if (end < 0 && i > line.first() && Marks.isTerminal(tokens.get(i - 1))) {
        end = linkEnd(tokens, i, line.end());
        if (end < 0 && last && isSignature(tokens, i, line.end())) {
          end = line.end();
        }
      }
      if (end > i) {
        furniture.add(new Span(tokens.get(i).start(), tokens.get(end - 1).end()));
        i = end - 1;
      }
    }
  }

  /** The end of bracketed furniture that begins at token {@code at}, or -1. */
  private int bracketEnd(List<Token> tokens, int at, int limit) {
    Phrases.Match<Set<Kind>> match = phrases.longestAt(tokens, at + 1, limit);
    if (match == null || !match.value().contains(Kind.BRACKETED)) {
      return -1;
    }
    int end = match.end();
    while (end < limit && !tokens.get(end).is("]")) {
      end++;
    }
    return Math.min(limit, end + 1);
  }

  /** The end of a link behind the end of a sentence, with the titles that follow it, or -1. */
  private int linkEnd(List<Token> tokens, int at, int limit) {
    Phrases.Match<Set<Kind>> match = phrases.longestAt(tokens, at, limit);
    if (match == null
        || !match.value().contains(Kind.LINK)
        || !tokens.get(at).isCapitalised()
        || match.end() < limit && !isTitleStart(tokens.get(match.end()))) {
      return -1;
    }
    int firstStop = -1;
    for (int i = match.end() + 1; i < limit; i++) {
      Token token = tokens.get(i);
      boolean glued = tokens.get(i - 1).end() == token.start();
      if (glued && token.kind() == Token.Kind.QUOTE && isWordOrNumber(tokens.get(i - 1))
          || glued
              && token.isCapitalised()
              && isWordOrNumber(tokens.get(i - 1))
              && twoLower(tokens, i + 1, limit)) {
        return i;
      }
      if (firstStop < 0 && token.is(".")) {
        firstStop = i + 1;
      }
    }
    return firstStop < 0 ? limit : firstStop;
  }

  /** Titles are written in capitals, so two small words in a row are running text again. */
  private static boolean twoLower(List<Token> tokens, int at, int limit) {
    return at + 1 < limit && isLower(tokens.get(at)) && isLower(tokens.get(at + 1));
  }

  private static boolean isLower(Token token) {
    return token.casing() == Token.Casing.LOWER;
  }

  /** The initials or name of the writer in brackets, at the end of a report. */
  private static boolean isSignature(List<Token> tokens, int first, int end) {
    if (end - first < 3
        || end - first > LONGEST_SIGNATURE + 2
        || !tokens.get(first).is("(")
        || !tokens.get(end - 1).is(")")) {
      return false;
    }
    for (int i = first + 1; i < end - 1; i++) {
      if (tokens.get(i).kind() == Token.Kind.NUMBER) {
        return false;
      }
    }
    return true;
  }

  private static boolean isTitleStart(@Nullable Token token) {
    return token != null
        && (token.is(":")
            || token.isCapitalised()
            || token.kind() == Token.Kind.NUMBER
            || token.kind() == Token.Kind.QUOTE
            || Marks.isOpener(token));
  }

  private static boolean onlyMarks(List<Token> tokens, int first, int end) {
    for (int i = first; i < end; i++) {
      if (isWordOrNumber(tokens.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWordOrNumber(Token token) {
    return token.isWord() || token.kind() == Token.Kind.NUMBER;
  }
}
