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
   * One paragraph, and the stretches found so far.
   *
   * @param index its index
   */
  private record Stretches(
      String text, List<Token> tokens, Line paragraph, int index, List<Quoted> found) {

    void add(int start, int end, boolean opened, boolean closed) {
      Span inner = new Span(start, Math.max(start, end)).strip(text);
      if (!inner.isEmpty()) {
        found.add(new Quoted(inner, opened, closed, index));
      }
    }

    int start(int token) {
      return tokens.get(token).start();
    }

    int end(int token) {
      return tokens.get(token).end();
    }

    /** A stop or a comma stands right before the mark. */
    boolean isStopped(int mark) {
      return ",.?!…".indexOf(before(mark)) >= 0;
    }

    /** No blank stands behind the mark. */
    boolean isTight(int mark) {
      return !Character.isWhitespace(after(mark)) && ",.;:)?!-–".indexOf(after(mark)) < 0;
    }

    char before(int mark) {
      return start(mark) == paragraph.span().start() ? ' ' : text.charAt(start(mark) - 1);
    }

    char after(int mark) {
      return end(mark) == paragraph.span().end() ? ' ' : text.charAt(end(mark));
    }
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
    if (!marks.isEmpty()) {
      Stretches stretches = new Stretches(text, tokens, paragraph, index, quoted);
      boolean[] opens = label(stretches, marks);
      enclose(stretches, marks, opens);
      pair(stretches, marks, opens);
    }
  }

  private void pair(Stretches stretches, List<Integer> marks, boolean[] opens) {
    int open = -1;
    int behind = stretches.paragraph().first();
    for (int n = 0; n < marks.size(); n++) {
      int mark = marks.get(n);
      if (opens[n]) {
        int outer = open < 0 ? -1 : nestedEnd(opens, n);
        if (outer >= 0) {
          n = outer - 1;
          continue;
        }
        if (open >= 0) {
          addUnclosed(stretches, open, mark);
        }
        open = mark;
      } else if (open >= 0) {
        stretches.add(stretches.end(open), stretches.start(mark), true, true);
        open = -1;
      } else {
        addUnopened(stretches, behind, mark);
      }
      behind = mark + 1;
    }
    if (open >= 0) {
      addUnclosed(stretches, open, stretches.paragraph().end());
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
  private boolean[] label(Stretches stretches, List<Integer> marks) {
    int count = marks.size();
    boolean[][] fromOpening = new boolean[count][2];
    double opening = 0;
    double closing = 0;
    for (int n = 0; n < count; n++) {
      double asOpening = closingVotes(stretches, marks.get(n));
      double asClosing = openingVotes(stretches, marks.get(n));
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

  /**
   * Labels the pairs inside a quotation. Where all marks are alike, two in a row cost more than a
   * pair is worth; but a stop and a cue at the last mark alone show where the quotation ends.
   */
  private void enclose(Stretches stretches, List<Integer> marks, boolean[] opens) {
    int from = 0;
    for (int n = 0; n < marks.size(); n++) {
      if (stretches.isStopped(marks.get(n)) && stretches.isTight(marks.get(n))) {
        from = n;
      } else if (stretches.isStopped(marks.get(n)) || isReported(stretches, marks.get(n))) {
        if (stretches.isStopped(marks.get(n))
            && isReported(stretches, marks.get(n))
            && holdsPairs(stretches, marks.subList(from, n + 1))) {
          for (int inner = from; inner <= n; inner++) {
            opens[inner] = inner == from || inner < n && (inner - from) % 2 == 1;
          }
        }
        from = n + 1;
      }
    }
  }

  /** The first of these marks can open, and those between it and the last look like pairs. */
  private boolean holdsPairs(Stretches stretches, List<Integer> marks) {
    int count = marks.size();
    if (count < 4 || count % 2 == 1 || !stretches.isTight(marks.getFirst())) {
      return false;
    }
    double votes = 0;
    for (int n = 1; n + 1 < count; n++) {
      double opening =
          openingVotes(stretches, marks.get(n)) - closingVotes(stretches, marks.get(n));
      votes += n % 2 == 1 ? opening : -opening;
    }
    return votes >= 0;
  }

  private boolean isReported(Stretches stretches, int mark) {
    return isCue(stretches.tokens(), mark + 1, stretches.paragraph().end());
  }

  private static double openingVotes(Stretches stretches, int mark) {
    char shape = stretches.text().charAt(stretches.start(mark));
    char before = stretches.before(mark);
    double votes = OPENING_SHAPES.indexOf(shape) >= 0 ? OPENING_SHAPE : 0;
    if ((Character.isWhitespace(before) || "(-–—:[/".indexOf(before) >= 0)
        && !Character.isWhitespace(stretches.after(mark))) {
      votes += NEIGHBOURS;
    }
    if (mark == stretches.paragraph().first()) {
      votes += PARAGRAPH_START;
    }
    return votes;
  }

  private double closingVotes(Stretches stretches, int mark) {
    char shape = stretches.text().charAt(stretches.start(mark));
    char before = stretches.before(mark);
    char after = stretches.after(mark);
    double votes = shape == '”' || shape == '»' ? CLOSING_SHAPE : 0;
    if ((Character.isLetterOrDigit(before) || ".,?!…)%;’'".indexOf(before) >= 0)
        && (Character.isWhitespace(after) || ".,;:)?!-–".indexOf(after) >= 0)) {
      votes += NEIGHBOURS;
    }
    if (before == ',' || before == '.' || before == '?' || before == '!') {
      votes += AFTER_STOP;
    }
    if (isReported(stretches, mark)) {
      votes += BEFORE_CUE;
    }
    return votes;
  }

  /** A word that reports speech stands at token {@code at}, or behind one mark there. */
  private boolean isCue(List<Token> tokens, int at, int limit) {
    int word = at < limit && (tokens.get(at).is(",") || tokens.get(at).is(".")) ? at + 1 : at;
    return word < limit && reportWords.contains(tokens.get(word).normal());
  }

  /** A stretch whose closing mark was lost ends before <i>, kata</i>, or where it must. */
  private void addUnclosed(Stretches stretches, int open, int limit) {
    List<Token> tokens = stretches.tokens();
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
    stretches.add(stretches.end(open), stretches.end(last), true, false);
  }

  /** A closing mark before a word that reports speech closes its sentence; any other is a stray. */
  private void addUnopened(Stretches stretches, int behind, int mark) {
    Line paragraph = stretches.paragraph();
    if (mark == behind || !isReported(stretches, mark)) {
      return;
    }
    int first = behind;
    for (int i = behind; behind > paragraph.first() && i < mark - 1; i++) {
      if (Marks.isTerminal(stretches.tokens().get(i))) {
        first = i + 1;
        break;
      }
    }
    boolean fragment = first == behind && behind - 2 > paragraph.first();
    if (fragment && !stretches.isStopped(behind - 1) && !isReported(stretches, behind - 1)) {
      return;
    }
    stretches.add(stretches.start(first), stretches.start(mark), false, true);
  }
}
