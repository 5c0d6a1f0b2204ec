package org.saksi.reconcile;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.saksi.annotation.Claim;
import org.saksi.annotation.Quotation;
import org.saksi.annotation.Segmentation;
import org.saksi.annotation.Sentence;
import org.saksi.annotation.Token;
import org.saksi.language.FunctionWords;
import org.saksi.language.FunctionWords.Role;
import org.saksi.language.Signals;
import org.saksi.text.Span;

/**
 * How far a stretch must reach to be read on its own: to the joints of its clause, never over the
 * end of a sentence. <i>Air masuk</i> becomes <i>Air masuk sejak sore</i>. Immutable and
 * thread-safe.
 */
final class Extent {

  /** A clause may always be this long, in characters. */
  private static final int SHORT = 60;

  /** A longer one is no more than this many times the stretch. */
  private static final double MOST_GROWTH = 1.8;

  /** As much for a phrase that tells of nothing without the rest of its clause. */
  private static final int LONG = 100;

  private static final double MOST_GROWTH_OF_PHRASE = 3;

  /** A value with what governs it is no longer, in characters. */
  private static final int LONGEST_PHRASE = 64;

  /** A number with what governs it is no longer than this many times the number. */
  private static final int MOST_OF_PHRASE = 4;

  private final FunctionWords functionWords;
  private final Acts acts;
  private final Set<String> negations;
  private final Denials denials;
  private final Set<String> aspects;

  Extent(FunctionWords functionWords, Acts acts, Signals signals) {
    this.functionWords = functionWords;
    this.acts = acts;
    negations = signals.negations();
    denials = new Denials(functionWords, signals);
    aspects = new HashSet<>(signals.planned());
    aspects.addAll(signals.done());
  }

  /** What tells where something is denied. */
  Denials denials() {
    return denials;
  }

  /** The clause that a stretch is of, or the stretch where that would be too long. */
  Span of(Side side, Span span) {
    Segmentation segmentation = side.reading().segmentation();
    int index = segmentation.sentenceAt(span.start());
    if (index < 0) {
      return span;
    }
    Sentence sentence = segmentation.sentences().get(index);
    List<Token> tokens = segmentation.tokens();
    int first = segmentation.tokenAtOrAfter(span.start());
    int end = Math.min(sentence.endToken(), segmentation.tokenAtOrAfter(span.end()));
    if (end <= first) {
      return span;
    }
    int[] part = withinSentence(tokens, first, end);
    first = part[0];
    end = part[1];
    Span inner = segmentation.spanOf(first, end);
    Span clause = grown(side, sentence, inner, SHORT, MOST_GROWTH);
    if (!acts.tells(side, clause)) {
      Span further = grown(side, sentence, inner, LONG, MOST_GROWTH_OF_PHRASE);
      clause = acts.tells(side, further) ? further : clause;
    }
    return withoutOpening(side, clause);
  }

  /** A span up to the joints behind and before it, if it grows too long up to neither. */
  private Span grown(Side side, Sentence sentence, Span span, int allowed, double growth) {
    Segmentation segmentation = side.reading().segmentation();
    int longest = Math.max(allowed, (int) (growth * span.length()));
    int first = segmentation.tokenAtOrAfter(span.start());
    int end = segmentation.tokenAtOrAfter(span.end());
    int to = forward(side, end, sentence.endToken());
    if (segmentation.spanOf(first, to).length() <= longest) {
      end = to;
    }
    int from = backward(side, first, sentence.firstToken());
    return segmentation.spanOf(from, end).length() <= longest
        ? segmentation.spanOf(from, end)
        : segmentation.spanOf(first, end);
  }

  /** Stands before a verb and belongs to it: <i>akan dapat</i>, <i>tidak</i>. */
  private boolean attends(Token token) {
    return acts.isAct(token)
        || functionWords.roleOf(token.normal()) == Role.PARTICLE
        || negations.contains(token.normal())
        || aspects.contains(token.normal());
  }

  /** A clause without the word that hangs it on another, if it says something without it. */
  private Span withoutOpening(Side side, Span span) {
    List<Token> tokens = side.tokensIn(span);
    Role role = functionWords.roleOf(tokens.getFirst().normal());
    if (tokens.size() < 3
        || (role != Role.SUBORDINATOR
            && role != Role.HYPOTHETICAL
            && role != Role.RELATIVE
            && role != Role.TEMPORAL)
        || !side.timesIn(tokens.getFirst().span().hull(tokens.get(1).span())).isEmpty()) {
      return span;
    }
    return new Span(tokens.get(1).start(), span.end());
  }

  /** A time up to which, or from which on, something holds: when it happened stays open. */
  boolean isBound(Side side, Span time) {
    Segmentation segmentation = side.reading().segmentation();
    int at = segmentation.tokenAtOrAfter(time.start());
    return at > 0
        && functionWords.roleOf(segmentation.tokens().get(at - 1).normal()) == Role.TEMPORAL;
  }

  /**
   * A figure or time with the words that govern it: <i>menyumbang 498 unit</i> for <i>498 unit</i>.
   * Without room for these it stands alone.
   */
  Span phrase(Side side, Stretch stretch) {
    Span value = stretch.span();
    if (stretch.kind() != Claim.Kind.FIGURE && stretch.kind() != Claim.Kind.TIME) {
      return value;
    }
    Segmentation segmentation = side.reading().segmentation();
    List<Token> tokens = segmentation.tokens();
    int limit = segmentation.sentences().get(stretch.sentence()).firstToken();
    int longest = Math.min(LONGEST_PHRASE, MOST_OF_PHRASE * value.length());
    int at = segmentation.tokenAtOrAfter(value.start());
    int first = at;
    while (first > limit && !isJoint(side, tokens, first) && !acts.isAct(tokens.get(first))) {
      first--;
    }
    while (first > limit
        && first < at
        && !isJoint(side, tokens, first)
        && attends(tokens.get(first - 1))) {
      first--;
    }
    for (Span whole : side.wholesIn(tokens.get(first).span())) {
      first = Math.min(first, segmentation.tokenAtOrAfter(whole.start()));
    }
    Span governed = new Span(tokens.get(first).start(), value.end());
    return governed.length() > longest ? value : withoutOpening(side, governed);
  }

  /**
   * What belongs to a value: its clause, however long, with the times before it, and so far back
   * that it tells of something: <i>Hingga sore, 312 orang mengungsi</i>.
   */
  Span around(Side side, Span span) {
    Segmentation segmentation = side.reading().segmentation();
    int index = segmentation.sentenceAt(span.start());
    if (index < 0) {
      return span;
    }
    Sentence sentence = segmentation.sentences().get(index);
    List<Token> tokens = segmentation.tokens();
    int first = backward(side, segmentation.tokenAtOrAfter(span.start()), sentence.firstToken());
    int end = forward(side, segmentation.tokenAtOrAfter(span.end()), sentence.endToken());
    end = Math.max(end, first + 1);
    while (first - 2 >= sentence.firstToken() && tokens.get(first - 1).is(",")) {
      int opening = backward(side, first - 2, sentence.firstToken());
      boolean isTime = !side.timesIn(segmentation.spanOf(opening, first - 1)).isEmpty();
      if (!isTime && acts.tells(side, segmentation.spanOf(first, end))) {
        break;
      }
      first = opening;
    }
    return segmentation.spanOf(first, end);
  }

  /** The longer part of a stretch that goes over the end of a sentence. */
  private static int[] withinSentence(List<Token> tokens, int first, int end) {
    int from = first;
    int to = end;
    int start = first;
    int longest = 0;
    for (int i = first; i <= end; i++) {
      if (i == end || isStop(tokens.get(i))) {
        int length = i > start ? tokens.get(i - 1).end() - tokens.get(start).start() : 0;
        if (length > longest) {
          longest = length;
          from = start;
          to = i;
        }
        start = i + 1;
      }
    }
    return new int[] {from, to};
  }

  private static boolean isStop(Token token) {
    return token.is(".") || token.is("?") || token.is("!");
  }

  private int forward(Side side, int end, int limit) {
    List<Token> tokens = side.reading().segmentation().tokens();
    int at = end;
    while (at < limit && !isJoint(side, tokens, at)) {
      at++;
    }
    return at;
  }

  private int backward(Side side, int first, int limit) {
    List<Token> tokens = side.reading().segmentation().tokens();
    int at = first;
    while (at > limit && !isJoint(side, tokens, at)) {
      at--;
    }
    return at;
  }

  /** A clause ends before the token, which is not the first of its report. */
  private boolean isJoint(Side side, List<Token> tokens, int at) {
    Token left = tokens.get(at - 1);
    Token right = tokens.get(at);
    if (isMark(left) || isMark(right)) {
      return !isFragmentMark(side, left) && !isFragmentMark(side, right);
    }
    if (side.hasCue(left.span()) || side.hasCue(right.span())) {
      return true;
    }
    Role role = functionWords.roleOf(right.normal());
    if (role == null) {
      return false;
    }
    return switch (role) {
      case RELATIVE, SUBORDINATOR, HYPOTHETICAL -> true;
      case CONJUNCTION -> at + 1 < tokens.size() && acts.isAct(tokens.get(at + 1));
      case TEMPORAL ->
          at + 1 < tokens.size()
              && side.timesIn(tokens.get(at + 1).span()).isEmpty()
              && side.timesIn(left.span()).isEmpty();
      case PREPOSITION, DETERMINER, PRONOUN, PARTICLE -> false;
    };
  }

  private static boolean isMark(Token token) {
    return !Terms.isTerm(token)
        && !token.is("-")
        && !token.is("/")
        && !token.is("(")
        && !token.is(")");
  }

  /** A mark round a few quoted words of a sentence of the report's own. */
  private static boolean isFragmentMark(Side side, Token token) {
    if (token.kind() != Token.Kind.QUOTE) {
      return false;
    }
    Span beside = new Span(Math.max(0, token.start() - 1), token.end() + 1);
    return side.quotationsIn(beside).stream()
        .anyMatch(quotation -> quotation.kind() == Quotation.Kind.MIXED);
  }
}
