package org.saksi.reconcile;

import java.util.List;
import org.saksi.annotation.Claim;
import org.saksi.annotation.Segmentation;
import org.saksi.annotation.Sentence;
import org.saksi.annotation.Token;
import org.saksi.language.FunctionWords.Role;
import org.saksi.language.Signals;
import org.saksi.text.Span;

/**
 * How far a stretch must reach to be read on its own: to the joints of its clause, never over the
 * end of a sentence. <i>Air masuk</i> becomes <i>Air masuk sejak sore</i>. Answers are kept. Used
 * by one thread.
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

  private final Outline outline;
  private final Segmentation segmentation;
  private final Joints joints;
  private final Signals signals;
  private final SpanMap<Span> wholes = new SpanMap<>();
  private final SpanMap<Span> surroundings = new SpanMap<>();

  Extent(Outline outline, Signals signals) {
    this.outline = outline;
    this.signals = signals;
    segmentation = outline.reading().segmentation();
    joints = new Joints(outline);
  }

  /** The clause that a stretch is of, between its borders and with what denies it. */
  Span whole(Span span) {
    Span known = wholes.get(span);
    if (known == null) {
      known = withDenial(outline.borders().trim(of(outline.borders().trim(span))));
      wholes.put(span, known);
    }
    return known;
  }

  /** The clause that a stretch is of, or the stretch where that would be too long. */
  Span of(Span span) {
    int index = segmentation.sentenceAt(span.start());
    if (index < 0) {
      return span;
    }
    Sentence sentence = segmentation.sentences().get(index);
    List<Token> tokens = segmentation.tokens();
    int first = outline.firstTokenAt(span.start());
    int end = Math.min(sentence.endToken(), outline.firstTokenAt(span.end()));
    if (end <= first) {
      return span;
    }
    int[] part = withinSentence(tokens, first, end);
    first = part[0];
    end = part[1];
    Span inner = segmentation.spanOf(first, end);
    Span clause = grown(sentence, inner, SHORT, MOST_GROWTH);
    if (!outline.tells(clause)) {
      Span further = grown(sentence, inner, LONG, MOST_GROWTH_OF_PHRASE);
      clause = outline.tells(further) ? further : clause;
    }
    return withoutOpening(clause);
  }

  /** A span up to the joints behind and before it, if it grows too long up to neither. */
  private Span grown(Sentence sentence, Span span, int allowed, double growth) {
    int longest = Math.max(allowed, (int) (growth * span.length()));
    int first = outline.firstTokenAt(span.start());
    int end = outline.firstTokenAt(span.end());
    int to = joints.behind(end, sentence.endToken());
    if (segmentation.spanOf(first, to).length() <= longest) {
      end = to;
    }
    int from = joints.before(first, sentence.firstToken());
    return segmentation.spanOf(from, end).length() <= longest
        ? segmentation.spanOf(from, end)
        : segmentation.spanOf(first, end);
  }

  /** Stands before a verb and belongs to it: <i>akan dapat</i>, <i>tidak</i>. */
  private boolean attends(int at) {
    String word = segmentation.tokens().get(at).normal();
    return outline.marks().has(at, Mark.ACT)
        || outline.marks().roleOf(at) == Role.PARTICLE
        || signals.negations().contains(word)
        || signals.planned().contains(word)
        || signals.done().contains(word);
  }

  /** A clause without the word that hangs it on another, if it says something without it. */
  private Span withoutOpening(Span span) {
    List<Token> tokens = outline.tokensIn(span);
    Role role = outline.marks().roleOf(outline.firstTokenAt(span.start()));
    if (tokens.size() < 3
        || (role != Role.SUBORDINATOR
            && role != Role.HYPOTHETICAL
            && role != Role.RELATIVE
            && role != Role.TEMPORAL)
        || !outline.timesIn(tokens.getFirst().span().hull(tokens.get(1).span())).isEmpty()) {
      return span;
    }
    return new Span(tokens.get(1).start(), span.end());
  }

  /** A time up to which, or from which on, something holds: when it happened stays open. */
  boolean isBound(Span time) {
    int at = outline.firstTokenAt(time.start());
    return at > 0 && outline.marks().roleOf(at - 1) == Role.TEMPORAL;
  }

  /**
   * A figure or time with the words that govern it: <i>menyumbang 498 unit</i> for <i>498 unit</i>.
   * Without room for these it stands alone.
   */
  Span phrase(Stretch stretch) {
    Span value = stretch.span();
    if (stretch.kind() != Claim.Kind.FIGURE && stretch.kind() != Claim.Kind.TIME) {
      return value;
    }
    List<Token> tokens = segmentation.tokens();
    int limit = segmentation.sentences().get(stretch.sentence()).firstToken();
    int longest = Math.min(LONGEST_PHRASE, MOST_OF_PHRASE * value.length());
    int at = outline.firstTokenAt(value.start());
    int first = at;
    while (first > limit && !joints.isBefore(first) && !outline.marks().has(first, Mark.ACT)) {
      first--;
    }
    while (first > limit && first < at && !joints.isBefore(first) && attends(first - 1)) {
      first--;
    }
    for (Span whole : outline.wholesIn(tokens.get(first).span())) {
      first = Math.min(first, outline.firstTokenAt(whole.start()));
    }
    Span governed = new Span(tokens.get(first).start(), value.end());
    return governed.length() > longest ? value : withoutOpening(governed);
  }

  /**
   * What belongs to a value: its clause, however long, with the times before it, and so far back
   * that it tells of something: <i>Hingga sore, 312 orang mengungsi</i>.
   */
  Span around(Span span) {
    Span known = surroundings.get(span);
    if (known == null) {
      known = surrounding(span);
      surroundings.put(span, known);
    }
    return known;
  }

  private Span surrounding(Span span) {
    int index = segmentation.sentenceAt(span.start());
    if (index < 0) {
      return span;
    }
    Sentence sentence = segmentation.sentences().get(index);
    List<Token> tokens = segmentation.tokens();
    int first = joints.before(outline.firstTokenAt(span.start()), sentence.firstToken());
    int end = joints.behind(outline.firstTokenAt(span.end()), sentence.endToken());
    end = Math.max(end, first + 1);
    while (first - 2 >= sentence.firstToken() && tokens.get(first - 1).is(",")) {
      int opening = joints.before(first - 2, sentence.firstToken());
      boolean isTime = !outline.timesIn(segmentation.spanOf(opening, first - 1)).isEmpty();
      if (!isTime && outline.tells(segmentation.spanOf(first, end))) {
        break;
      }
      first = opening;
    }
    return segmentation.spanOf(first, end);
  }

  /** A stretch with the verb before it that denies it: <i>membantah bahwa jalan ditutup</i>. */
  private Span withDenial(Span span) {
    List<Token> tokens = segmentation.tokens();
    int first = outline.firstTokenAt(span.start());
    int denial = signals.denialBefore(tokens, outline.firstTokenOfSentence(span), first);
    return denial < 0 ? span : new Span(tokens.get(denial).start(), span.end());
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
    return token.is("?") || token.is("!");
  }
}
