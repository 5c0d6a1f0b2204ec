package org.saksi.reconcile;

import java.util.List;
import java.util.Set;
import org.saksi.annotation.Quotation;
import org.saksi.annotation.Quoted;
import org.saksi.annotation.Segmentation;
import org.saksi.annotation.Token;
import org.saksi.language.FunctionWords.Role;
import org.saksi.language.Signals;
import org.saksi.text.Span;

/**
 * Where a stretch may begin and end so that a person can read it: not at a joint that leads
 * nowhere, not in the middle of a bracket. Answers are kept. Used by one thread.
 */
final class Borders {

  /** This many words parted from the rest by a mark are a scrap. */
  private static final int SCRAP = 2;

  /** A shorter stretch has no scraps. */
  private static final int FEWEST_TOKENS = 7;

  /** A denial stands no further before what it denies. */
  private static final int DENIAL_WORDS = 2;

  private final Outline outline;
  private final Segmentation segmentation;
  private final Set<String> negations;
  private final Layer<Quoted> quoted;
  private final SpanMap<Span> trimmed = new SpanMap<>();

  Borders(Outline outline, Signals signals) {
    this.outline = outline;
    segmentation = outline.reading().segmentation();
    negations = signals.negations();
    quoted = new Layer<>(segmentation.quoted(), Quoted::inner);
  }

  /**
   * The readable stretch nearest to a span: whole names and values, no scrap of a neighbouring
   * clause, no dangling joint, brackets closed.
   */
  Span trim(Span span) {
    Span known = trimmed.get(span);
    if (known == null) {
      known = readable(span);
      trimmed.put(span, known);
    }
    return known;
  }

  private Span readable(Span span) {
    Span whole = withoutScraps(withinQuotes(withWholeValues(withoutReportingClause(span))));
    int first = outline.firstTokenAt(whole.start());
    int end = outline.firstTokenAt(whole.end());
    while (end - first > 1 && dangles(end - 1, true)) {
      end--;
    }
    while (end - first > 1 && dangles(first, false)) {
      first++;
    }
    if (end <= first) {
      return span;
    }
    first = withDenial(first);
    return quoteClosed(segmentation.spanOf(first, closed(first, end)));
  }

  /** What was said, where a span takes in the clause that reports it too. */
  private Span withoutReportingClause(Span span) {
    for (Quotation quotation : outline.speech().quotationsIn(span)) {
      Span cue = quotation.attribution().cue();
      Span content = quotation.content();
      if (cue != null && cue.overlaps(span) && 2 * content.overlap(span) > span.length()) {
        return new Span(
            Math.max(span.start(), content.start()), Math.min(span.end(), content.end()));
      }
    }
    return span;
  }

  /** Names, posts, figures and times that the span cuts are taken in whole. */
  private Span withWholeValues(Span span) {
    Span whole = span;
    for (Span value : outline.wholesIn(span)) {
      whole = whole.hull(value);
    }
    return whole;
  }

  /** The longer part of a span that begins outside a quoted stretch and ends inside, or so. */
  private Span withinQuotes(Span span) {
    for (Quoted stretch : quoted.overlapping(span)) {
      Span inner = stretch.inner();
      if (inner.contains(span) || span.contains(inner)) {
        continue;
      }
      boolean begins = inner.contains(span.start());
      Span inside =
          begins ? new Span(span.start(), inner.end()) : new Span(inner.start(), span.end());
      Span outside =
          begins ? new Span(inner.end(), span.end()) : new Span(span.start(), inner.start());
      return inside.length() >= outside.length() ? inside : outside;
    }
    return span;
  }

  /** Takes in the marks of a quoted stretch that a span holds but for them. */
  private Span quoteClosed(Span span) {
    for (Quoted stretch : quoted.overlapping(span)) {
      Span inner = stretch.inner();
      if (span.contains(inner) && !span.equals(inner)) {
        int mark = outline.firstTokenAt(inner.end());
        boolean closes =
            span.end() == inner.end()
                && mark < segmentation.tokens().size()
                && segmentation.tokens().get(mark).kind() == Token.Kind.QUOTE;
        return closes ? new Span(span.start(), segmentation.tokens().get(mark).end()) : span;
      }
    }
    return span;
  }

  /** Cuts off a word or two that a mark parts from the rest. */
  private Span withoutScraps(Span span) {
    List<Token> tokens = segmentation.tokens();
    int first = outline.firstTokenAt(span.start());
    int end = outline.firstTokenAt(span.end());
    boolean tooShort = end - first < FEWEST_TOKENS;
    int from = first;
    for (int i = first + 1; i <= first + SCRAP && i < end - 1; i++) {
      if (isQuote(tokens.get(i)) || (!tooShort && isBreak(tokens.get(i)))) {
        from = i + 1;
      }
    }
    int to = end;
    for (int i = end - 2; i >= end - 1 - SCRAP && i > from; i--) {
      if (isQuote(tokens.get(i)) || (isQuote(tokens.get(i - 1)) && isBreak(tokens.get(i)))) {
        to = i;
      }
    }
    return from < to ? segmentation.spanOf(from, to) : span;
  }

  private static boolean isQuote(Token token) {
    return token.kind() == Token.Kind.QUOTE;
  }

  private static boolean isBreak(Token token) {
    return token.is(",") || token.is(".") || token.is(";");
  }

  /** A stretch must not lose the word that denies it. */
  private int withDenial(int first) {
    for (int i = first - 1; i >= Math.max(0, first - DENIAL_WORDS); i--) {
      Token token = segmentation.tokens().get(i);
      if (!token.isWord()) {
        return first;
      }
      if (negations.contains(token.normal())) {
        return isConditional(i) ? first : i;
      }
    }
    return first;
  }

  /** <i>Jika tidak</i> denies nothing. */
  private boolean isConditional(int negation) {
    return negation > 0 && outline.marks().roleOf(negation - 1) == Role.HYPOTHETICAL;
  }

  private boolean dangles(int at, boolean atEnd) {
    Token token = segmentation.tokens().get(at);
    if (!Terms.isTerm(token)) {
      return !token.is(")") || !atEnd;
    }
    Role role = outline.marks().roleOf(at);
    if (role == null) {
      return false;
    }
    return switch (role) {
      case CONJUNCTION -> true;
      case SUBORDINATOR, HYPOTHETICAL, TEMPORAL, RELATIVE, PREPOSITION -> atEnd;
      case DETERMINER, PRONOUN, PARTICLE -> false;
    };
  }

  private int closed(int first, int end) {
    int open = 0;
    for (int i = first; i < end; i++) {
      Token token = segmentation.tokens().get(i);
      open += token.is("(") ? 1 : token.is(")") ? -1 : 0;
    }
    boolean closes =
        open > 0 && end < segmentation.tokens().size() && segmentation.tokens().get(end).is(")");
    return closes ? end + 1 : end;
  }
}
