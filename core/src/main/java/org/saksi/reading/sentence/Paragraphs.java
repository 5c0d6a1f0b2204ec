package org.saksi.reading.sentence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.saksi.annotation.Token;
import org.saksi.language.LanguagePack;
import org.saksi.text.Span;

/**
 * Makes paragraphs of lines. A line is one, unless the break falls inside what cannot end there: a
 * function word or a role stands before it, or a small letter follows a line without a final mark.
 * Immutable and thread-safe.
 */
final class Paragraphs {

  private final Set<String> cannotEnd;
  private final Set<String> roles;

  Paragraphs(LanguagePack language) {
    cannotEnd = language.table("glued-words").formsWhere("kind", "leading");
    roles = new HashSet<>();
    for (String kind : List.of("office", "rank", "former", "honorific")) {
      roles.addAll(language.table("roles").formsWhere("kind", kind));
    }
  }

  /**
   * The paragraphs of a text.
   *
   * @param tokens those left without furniture
   */
  List<Line> of(LineBreaks breaks, List<Token> tokens, List<Span> furniture) {
    List<Line> paragraphs = new ArrayList<>();
    for (Line line : Line.of(breaks, tokens, furniture)) {
      add(paragraphs, line, tokens, furniture);
    }
    return paragraphs;
  }

  private void add(List<Line> paragraphs, Line line, List<Token> tokens, List<Span> furniture) {
    if (!paragraphs.isEmpty()) {
      Line before = paragraphs.getLast();
      Span both = before.span().hull(line.span());
      if (!overlapsAny(furniture, both) && goesOn(tokens, before.first(), line.first())) {
        paragraphs.set(paragraphs.size() - 1, Line.of(tokens, before.first(), line.end()));
        return;
      }
    }
    paragraphs.add(line);
  }

  /** Whether a span meets one of others that stand in order and apart. */
  private static boolean overlapsAny(List<Span> ordered, Span span) {
    int low = 0;
    int high = ordered.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ordered.get(middle).end() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < ordered.size() && ordered.get(low).overlaps(span);
  }

  /** A closing mark was broken from its words, or what reports them from the mark. */
  private static boolean closesLine(List<Token> tokens, int next) {
    Token last = tokens.get(next - 1);
    Token head = tokens.get(next);
    boolean behindMark =
        last.kind() == Token.Kind.QUOTE
            && next > 1
            && tokens.get(next - 2).end() == last.start()
            && head.casing() == Token.Casing.LOWER
            && head.normal().length() > 1
            && head.normal().indexOf('.') < 0;
    boolean mark =
        head.kind() == Token.Kind.QUOTE
            && next + 1 < tokens.size()
            && tokens.get(next + 1).start() > head.end()
            && tokens.get(next + 1).casing() == Token.Casing.LOWER;
    return behindMark || mark;
  }

  /**
   * The line that begins at token {@code next} goes on with the one that began at {@code first}.
   */
  private boolean goesOn(List<Token> tokens, int first, int next) {
    Token last = tokens.get(next - 1);
    Token head = tokens.get(next);
    if (closesLine(tokens, next)) {
      return true;
    }
    if (!head.isWord() || last.kind() == Token.Kind.PUNCTUATION && !last.is(",") && !last.is(")")) {
      return false;
    }
    if (cannotEnd.contains(last.normal()) && next - first > 1) {
      return true;
    }
    if (roles.contains(last.normal()) && next + 1 < tokens.size()) {
      return head.isCapitalised() && tokens.get(next + 1).isCapitalised();
    }
    return head.casing() == Token.Casing.LOWER
        && head.normal().length() > 1
        && head.normal().indexOf('.') < 0
        && (tokens.get(first).isWord() || tokens.get(first).kind() == Token.Kind.QUOTE);
  }
}
