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

  /** The title of another report has no more words and marks. */
  private static final int LONGEST_TITLE = 25;

  /** A page that cuts something out of its text leaves this many blanks. */
  private static final int GAP = 2;

  /** How the words of a row show furniture; the table says more. */
  private enum Kind {
    LINK,
    LABEL,
    OPENING,
    LINE,
    CAPITALS,
    BRACKETED,
    CREDIT
  }

  private final Phrases<Set<Kind>> phrases = new Phrases<>();
  private final Captions captions;

  FurnitureFinder(LanguagePack language) {
    captions = new Captions(language);
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
  List<Span> find(String text, List<Line> lines, List<Line> repeated, List<Token> tokens) {
    List<Span> furniture = new ArrayList<>();
    int next = 0;
    boolean announced = false;
    for (Line line : lines) {
      boolean title = announced && isTitle(line, tokens);
      announced = announcesTitle(line, tokens);
      if (next < repeated.size() && repeated.get(next) == line) {
        furniture.add(line.span());
        next++;
        continue;
      }
      boolean last = line == lines.getLast();
      if (title
          || isFurniture(line, tokens)
          || last && lines.size() > 1 && isSigned(tokens, line.first(), line.end())) {
        furniture.add(line.span());
      } else {
        int first = line == lines.getFirst() ? leadingMarks(line, tokens, furniture) : line.first();
        findInside(text, Line.of(tokens, first, line.end()), tokens, last, furniture);
      }
    }
    return furniture;
  }

  /** What is left of a title or a dateline before the first word: dashes and commas. */
  private static int leadingMarks(Line line, List<Token> tokens, List<Span> furniture) {
    int end = line.first();
    while (Marks.isDash(tokens.get(end)) || tokens.get(end).is(",")) {
      end++;
    }
    if (end > line.first()) {
      furniture.add(Line.of(tokens, line.first(), end).span());
    }
    return end;
  }

  /** A link without its title: <i>Baca juga:</i>. */
  private boolean announcesTitle(Line line, List<Token> tokens) {
    if (!tokens.get(line.end() - 1).is(":")) {
      return false;
    }
    Phrases.Match<Set<Kind>> match = phrases.longestAt(tokens, line.first(), line.end());
    return match != null && match.value().contains(Kind.LINK) && match.end() == line.end() - 1;
  }

  /** A line that can be what another report is called: brief, and without a full stop. */
  private static boolean isTitle(Line line, List<Token> tokens) {
    return line.end() - line.first() <= LONGEST_TITLE
        && isTitleStart(tokens.get(line.first()))
        && tokens.subList(line.first(), line.end()).stream().noneMatch(token -> token.is("."));
  }

  /** The whole line is furniture. */
  boolean isFurniture(Line line, List<Token> tokens) {
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

  private void findInside(
      String text, Line line, List<Token> tokens, boolean last, List<Span> furniture) {
    for (int i = line.first(); i < line.end(); i++) {
      int end = inside(text, line, tokens, i);
      boolean stopped = i > line.first() && Marks.isTerminal(tokens.get(i - 1));
      if (end < 0 && last && stopped && isSignature(tokens, i, line.end())) {
        end = line.end();
      }
      if (end > i) {
        furniture.add(new Span(tokens.get(i).start(), tokens.get(end - 1).end()));
        i = end - 1;
      }
    }
  }

  /** The end of the furniture that begins at a token of a line, or -1. */
  private int inside(String text, Line line, List<Token> tokens, int at) {
    Token token = tokens.get(at);
    if (token.is("[")) {
      return bracketEnd(tokens, at, line.end());
    }
    if (token.casing() == Token.Casing.UPPER) {
      int end = capitalsEnd(tokens, at, line);
      if (end >= 0) {
        return end;
      }
    }
    if (at == line.first() || !token.isCapitalised()) {
      return -1;
    }
    boolean stopped = Marks.isTerminal(tokens.get(at - 1));
    if (stopped || isGap(text, tokens, at)) {
      int end = linkEnd(text, tokens, at, line.end());
      end = end < 0 && stopped ? captions.end(line, tokens, at) : end;
      return end < 0 && stopped ? openingEnd(text, tokens, at, line.end()) : end;
    }
    return creditEnd(tokens, at, line.end());
  }

  /** The end of a sentence that calls to read or watch on, or -1. */
  private int openingEnd(String text, List<Token> tokens, int at, int limit) {
    Phrases.Match<Set<Kind>> match = phrases.longestAt(tokens, at, limit);
    if (match == null || !match.value().contains(Kind.OPENING)) {
      return -1;
    }
    int end = match.end();
    while (end < limit && !Marks.isTerminal(tokens.get(end)) && !isGap(text, tokens, end)) {
      end++;
    }
    return end < limit && Marks.isTerminal(tokens.get(end)) ? end + 1 : end;
  }

  /** The end of <i>DOK. PEMKAB MELATI</i> behind a caption: all that is in capitals, or -1. */
  private int creditEnd(List<Token> tokens, int at, int limit) {
    Phrases.Match<Set<Kind>> match = phrases.longestAt(tokens, at, limit);
    if (match == null || !match.value().contains(Kind.CREDIT)) {
      return -1;
    }
    int names = match.end() < limit && tokens.get(match.end()).is(".") ? match.end() + 1 : -1;
    int end = Math.max(names, at);
    while (end < limit && tokens.get(end).casing() == Token.Casing.UPPER) {
      end++;
    }
    return names >= 0 && end > names ? end : -1;
  }

  /** The end of a call that stands out from the text by its capitals, or -1. */
  private int capitalsEnd(List<Token> tokens, int at, Line line) {
    Phrases.Match<Set<Kind>> match = phrases.longestAt(tokens, at, line.end());
    if (match == null || !match.value().contains(Kind.CAPITALS)) {
      return -1;
    }
    boolean apart =
        match.end() > at + 1 || at == line.first() || Marks.isTerminal(tokens.get(at - 1));
    for (int i = at; i < match.end(); i++) {
      apart &= tokens.get(i).casing() == Token.Casing.UPPER;
    }
    return apart ? match.end() : -1;
  }

  /** A break between the rows of a line is no gap, however it is written. */
  private static boolean isGap(String text, List<Token> tokens, int at) {
    int from = tokens.get(at - 1).end();
    int to = tokens.get(at).start();
    return to - from >= GAP && text.substring(from, to).lines().count() < 2;
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
  private int linkEnd(String text, List<Token> tokens, int at, int limit) {
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
      if (token.is("[")
          || isGap(text, tokens, i)
          || glued && token.kind() == Token.Kind.QUOTE && isWordOrNumber(tokens.get(i - 1))
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

  /** The name of the writer, or a motto of the outlet. */
  private static boolean isSigned(List<Token> tokens, int first, int end) {
    return tokens.get(first).is("#") && end - first <= LONGEST_SIGNATURE
        || isSignature(tokens, first, end);
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
