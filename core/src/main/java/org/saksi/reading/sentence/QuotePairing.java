package org.saksi.reading.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.saksi.annotation.Quoted;
import org.saksi.annotation.Token;
import org.saksi.language.LanguagePack;
import org.saksi.text.Span;

/**
 * Pairs the double quotation marks of a paragraph. Each mark opens or closes; its shape and its
 * neighbours vote, and two alike in a row cost. The labels of least cost are found by dynamic
 * programming in one pass. Immutable and thread-safe.
 */
final class QuotePairing {

  private static final String OPENING_SHAPES = "“„«`‘";

  private static final double OPENING_SHAPE = 1.2;

  /** Less than for opening marks: many outlets write the closing shape on both sides. */
  private static final double CLOSING_SHAPE = 0.6;

  private static final double NEIGHBOURS = 1.5;
  private static final double AFTER_STOP = 0.5;
  private static final double PARAGRAPH_START = 3;
  private static final double BEFORE_CUE = 1.5;
  private static final double TWO_ALIKE = 1.6;
  private static final double LEFT_OPEN = 1.2;

  private final Set<String> reportWords;

  QuotePairing(LanguagePack language) {
    reportWords = language.table("glued-words").formsWhere("kind", "report");
    reportWords.addAll(language.table("glued-words").formsWhere("kind", "cue"));
  }

  /**
   * Adds the quoted stretches of one paragraph.
   *
   * @param index its index
   */
  void pair(String text, List<Token> tokens, Line paragraph, int index, List<Quoted> quoted) {
    List<Integer> marks = new ArrayList<>();
    for (int i = paragraph.first(); i < paragraph.end(); i++) {
      if (tokens.get(i).kind() == Token.Kind.QUOTE) {
        marks.add(i);
      }
    }
    if (marks.isEmpty()) {
      return;
    }
    boolean[] opens = label(text, tokens, paragraph, marks);
    int open = -1;
    int behind = paragraph.first();
    for (int n = 0; n < marks.size(); n++) {
      int mark = marks.get(n);
      if (opens[n]) {
        int outer = open < 0 ? -1 : nestedEnd(opens, n);
        if (outer >= 0) {
          n = outer - 1;
          continue;
        }
        if (open >= 0) {
          addUnclosed(text, tokens, open, mark, index, quoted);
        }
        open = mark;
      } else if (open >= 0) {
        add(text, tokens.get(open).end(), tokens.get(mark).start(), true, true, index, quoted);
        open = -1;
      } else {
        addUnopened(text, tokens, behind, mark, paragraph, index, quoted);
      }
      behind = mark + 1;
    }
    if (open >= 0) {
      addUnclosed(text, tokens, open, paragraph.end(), index, quoted);
    }
  }

  /**
   * The mark that closes the open stretch, if the marks from {@code from} on are pairs inside it;
   * -1 if they are not.
   */
  private static int nestedEnd(boolean[] opens, int from) {
    int depth = 1;
    for (int n = from; n < opens.length; n++) {
      depth += opens[n] ? 1 : -1;
      if (depth == 0) {
        return n;
      }
    }
    return -1;
  }

  /** For each mark, whether it opens. */
  private boolean[] label(String text, List<Token> tokens, Line paragraph, List<Integer> marks) {
    int count = marks.size();
    boolean[][] fromOpening = new boolean[count][2];
    double opening = 0;
    double closing = 0;
    for (int n = 0; n < count; n++) {
      double asOpening = closingVotes(text, tokens, marks.get(n), paragraph);
      double asClosing = openingVotes(text, tokens, marks.get(n), paragraph);
      if (n == 0) {
        opening = asOpening;
        closing = asClosing + TWO_ALIKE;
        continue;
      }
      fromOpening[n][0] = opening + TWO_ALIKE < closing;
      fromOpening[n][1] = opening <= closing + TWO_ALIKE;
      double nextOpening = asOpening + Math.min(opening + TWO_ALIKE, closing);
      closing = asClosing + Math.min(opening, closing + TWO_ALIKE);
      opening = nextOpening;
    }
    boolean[] opens = new boolean[count];
    boolean open = opening + LEFT_OPEN < closing;
    for (int n = count - 1; n >= 0; n--) {
      opens[n] = open;
      open = fromOpening[n][open ? 0 : 1];
    }
    return opens;
  }

  private static double openingVotes(String text, List<Token> tokens, int mark, Line paragraph) {
    Token token = tokens.get(mark);
    char shape = text.charAt(token.start());
    char before = before(text, token, paragraph);
    char after = after(text, token, paragraph);
    double votes = OPENING_SHAPES.indexOf(shape) >= 0 ? OPENING_SHAPE : 0;
    if ((Character.isWhitespace(before) || "(-–—:[/".indexOf(before) >= 0)
        && !Character.isWhitespace(after)) {
      votes += NEIGHBOURS;
    }
    if (mark == paragraph.first()) {
      votes += PARAGRAPH_START;
    }
    return votes;
  }

  private double closingVotes(String text, List<Token> tokens, int mark, Line paragraph) {
    Token token = tokens.get(mark);
    char shape = text.charAt(token.start());
    char before = before(text, token, paragraph);
    char after = after(text, token, paragraph);
    double votes = shape == '”' || shape == '»' ? CLOSING_SHAPE : 0;
    if ((Character.isLetterOrDigit(before) || ".,?!…)%;’'".indexOf(before) >= 0)
        && (Character.isWhitespace(after) || ".,;:)?!-–".indexOf(after) >= 0)) {
      votes += NEIGHBOURS;
    }
    if (before == ',' || before == '.' || before == '?' || before == '!') {
      votes += AFTER_STOP;
    }
    if (isCue(tokens, mark + 1, paragraph.end())) {
      votes += BEFORE_CUE;
    }
    return votes;
  }

  private static char before(String text, Token mark, Line paragraph) {
    return mark.start() == paragraph.span().start() ? ' ' : text.charAt(mark.start() - 1);
  }

  private static char after(String text, Token mark, Line paragraph) {
    return mark.end() == paragraph.span().end() ? ' ' : text.charAt(mark.end());
  }

  /** A word that reports speech stands at token {@code at}, or behind one mark there. */
  private boolean isCue(List<Token> tokens, int at, int limit) {
    int word = at < limit && (tokens.get(at).is(",") || tokens.get(at).is(".")) ? at + 1 : at;
    return word < limit && reportWords.contains(tokens.get(word).normal());
  }

  /** A stretch whose closing mark was lost ends before <i>, kata</i>, or where it must. */
  private void addUnclosed(
      String text, List<Token> tokens, int open, int limit, int index, List<Quoted> quoted) {
    int last = limit - 1;
    for (int i = open + 2; i + 1 < limit; i++) {
      Token token = tokens.get(i);
      if ((token.is(",") || Marks.isTerminal(token))
          && reportWords.contains(tokens.get(i + 1).normal())
          && tokens.get(i + 1).casing() == Token.Casing.LOWER) {
        last = i;
        break;
      }
    }
    add(text, tokens.get(open).end(), tokens.get(last).end(), true, false, index, quoted);
  }

  /** A closing mark before a word that reports speech closes its sentence; any other is a stray. */
  private void addUnopened(
      String text,
      List<Token> tokens,
      int behind,
      int mark,
      Line paragraph,
      int index,
      List<Quoted> quoted) {
    if (mark == behind || !isCue(tokens, mark + 1, paragraph.end())) {
      return;
    }
    int first = behind;
    if (behind > paragraph.first()) {
      for (int i = behind; i < mark - 1; i++) {
        if (Marks.isTerminal(tokens.get(i))) {
          first = i + 1;
          break;
        }
      }
    }
    add(text, tokens.get(first).start(), tokens.get(mark).start(), false, true, index, quoted);
  }

  private static void add(
      String text,
      int start,
      int end,
      boolean opened,
      boolean closed,
      int index,
      List<Quoted> quoted) {
    Span inner = new Span(start, Math.max(start, end)).strip(text);
    if (!inner.isEmpty()) {
      quoted.add(new Quoted(inner, opened, closed, index));
    }
  }
}
