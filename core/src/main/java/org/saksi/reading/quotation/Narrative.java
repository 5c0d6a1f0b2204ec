package org.saksi.reading.quotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Entity;
import org.saksi.annotation.Quoted;
import org.saksi.annotation.Segmentation;
import org.saksi.annotation.Sentence;
import org.saksi.annotation.TimeExpression;
import org.saksi.annotation.Token;
import org.saksi.language.Phrases;
import org.saksi.text.Span;

/**
 * A report as the sieves see it: its tokens, what the lexicon knows of each, and which stand
 * between quotation marks. Looked up once, then only read. All indexes are of tokens of the report;
 * asking behind its end is safe and finds nothing.
 */
final class Narrative {

  private static final Map<Frame, Demand> NO_CUE = new EnumMap<>(Frame.class);

  private static final Set<WordKind> PRONOUNS =
      EnumSet.of(
          WordKind.SINGULAR_PRONOUN,
          WordKind.PLURAL_PRONOUN,
          WordKind.DUAL_PRONOUN,
          WordKind.PARTY_PRONOUN,
          WordKind.OWN_PRONOUN);

  private static final Set<WordKind> NEVER_IN_NAMES =
      EnumSet.complementOf(EnumSet.of(WordKind.VERB, WordKind.HONORIFIC, WordKind.NAME_PARTICLE));

  private final Segmentation segmentation;
  private final List<Token> tokens;
  private final Lexicon lexicon;
  private final List<Set<WordKind>> kinds;
  private final List<Map<Frame, Demand>> cues;
  private final int[] cueEnds;
  private final int[] quoted;
  private final BitSet timed;
  private final Mentions mentions;

  Narrative(
      Segmentation segmentation,
      List<TimeExpression> times,
      List<Entity> entities,
      Lexicon lexicon) {
    this.segmentation = segmentation;
    this.lexicon = lexicon;
    tokens = segmentation.tokens();
    kinds = new ArrayList<>(tokens.size());
    cues = new ArrayList<>(tokens.size());
    cueEnds = new int[tokens.size()];
    int compoundEnd = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Phrases.Match<Set<WordKind>> compound =
          i < compoundEnd ? null : lexicon.compoundAt(tokens, i, tokens.size());
      if (compound != null) {
        compoundEnd = compound.end();
        kinds.addAll(Collections.nCopies(compoundEnd - i, compound.value()));
      }
      if (i >= compoundEnd) {
        kinds.add(lexicon.kindsOf(tokens.get(i)));
      }
      Phrases.Match<Map<Frame, Demand>> cue = lexicon.cueAt(tokens, i, tokens.size());
      cues.add(cue == null ? NO_CUE : cue.value());
      cueEnds[i] = cue == null ? i + 1 : cue.end();
    }
    quoted = quotedOf(segmentation);
    timed = timedOf(segmentation, times);
    mentions = new Mentions(segmentation, entities);
  }

  private Narrative(Narrative marked) {
    segmentation = marked.segmentation;
    lexicon = marked.lexicon;
    tokens = marked.tokens;
    kinds = marked.kinds;
    cues = marked.cues;
    cueEnds = marked.cueEnds;
    timed = marked.timed;
    mentions = marked.mentions;
    quoted = new int[tokens.size()];
    Arrays.fill(quoted, -1);
  }

  /** The same report, read as if nothing in it stood between double marks. */
  Narrative withoutMarks() {
    return new Narrative(this);
  }

  private static int[] quotedOf(Segmentation segmentation) {
    int[] quoted = new int[segmentation.tokens().size()];
    Arrays.fill(quoted, -1);
    for (int q = 0; q < segmentation.quoted().size(); q++) {
      Span inner = segmentation.quoted().get(q).inner();
      int from = segmentation.tokenAtOrAfter(inner.start());
      int end = segmentation.tokenAtOrAfter(inner.end());
      Arrays.fill(quoted, from, Math.max(from, end), q);
    }
    return quoted;
  }

  private static BitSet timedOf(Segmentation segmentation, List<TimeExpression> times) {
    BitSet timed = new BitSet(segmentation.tokens().size());
    for (TimeExpression time : times) {
      int from = segmentation.tokenAtOrAfter(time.span().start());
      timed.set(from, Math.max(from, segmentation.tokenAtOrAfter(time.span().end())));
    }
    return timed;
  }

  Segmentation segmentation() {
    return segmentation;
  }

  List<Sentence> sentences() {
    return segmentation.sentences();
  }

  List<Quoted> quoted() {
    return segmentation.quoted();
  }

  int size() {
    return tokens.size();
  }

  Token token(int at) {
    return tokens.get(at);
  }

  Span span(Phrase phrase) {
    return segmentation.spanOf(phrase.first(), phrase.end());
  }

  int countTokens(Span span) {
    return segmentation.tokenAtOrAfter(span.end()) - segmentation.tokenAtOrAfter(span.start());
  }

  boolean is(int at, WordKind kind) {
    return at < kinds.size() && kinds.get(at).contains(kind);
  }

  /** A word of which no list knows anything. */
  boolean isUnlisted(int at) {
    return tokens.get(at).isWord() && kinds.get(at).isEmpty() && cues.get(at).isEmpty();
  }

  boolean isAny(int at, Set<WordKind> any) {
    if (at >= kinds.size()) {
      return false;
    }
    for (WordKind kind : kinds.get(at)) {
      if (any.contains(kind)) {
        return true;
      }
    }
    return false;
  }

  /** Is one of these single marks. */
  boolean isMark(int at, String marks) {
    return at < tokens.size()
        && tokens.get(at).kind() == Token.Kind.PUNCTUATION
        && marks.contains(tokens.get(at).normal());
  }

  boolean isQuote(int at) {
    return at < tokens.size() && tokens.get(at).kind() == Token.Kind.QUOTE;
  }

  /** A mark of any sort. */
  boolean isMark(int at) {
    Token.Kind kind = tokens.get(at).kind();
    return kind == Token.Kind.PUNCTUATION || kind == Token.Kind.QUOTE;
  }

  boolean isCapitalised(int at) {
    return at < tokens.size() && tokens.get(at).isCapitalised();
  }

  boolean isLower(int at) {
    return at < tokens.size() && tokens.get(at).casing() == Token.Casing.LOWER;
  }

  /** Is a predicate, or opens one. */
  boolean isVerb(int at) {
    return is(at, WordKind.VERB) || is(at, WordKind.AUXILIARY);
  }

  boolean isPronoun(int at) {
    return pronounKind(at) != null;
  }

  @Nullable WordKind pronounKind(int at) {
    for (WordKind kind : kinds.get(at)) {
      if (PRONOUNS.contains(kind)) {
        return kind;
      }
    }
    return null;
  }

  /** Ends in a pronoun for its owner: <i>laporannya</i>. */
  boolean isOwned(int at) {
    return lexicon.hasEnding(tokens.get(at).normal());
  }

  boolean isTime(int at) {
    return timed.get(at);
  }

  Mentions mentions() {
    return mentions;
  }

  /** May be part of a person's name. */
  boolean isName(int at) {
    if (mentions.isPerson(at)) {
      return true;
    }
    Token token = tokens.get(at);
    return token.isCapitalised()
        && !mentions.isNamed(at)
        && !(token.casing() == Token.Casing.UPPER && token.span().length() > 2)
        && !timed.get(at)
        && !isAny(at, NEVER_IN_NAMES);
  }

  /** Index in {@link #quoted()} of the stretch that holds a token, or -1. */
  int quotedAt(int at) {
    return quoted[at];
  }

  boolean isQuoted(int at) {
    return quoted[at] >= 0;
  }

  /** What the cue that begins at a token asks for in a frame; null if it has not that frame. */
  @Nullable Demand demand(int at, Frame frame) {
    return at < cues.size() ? cues.get(at).get(frame) : null;
  }

  boolean hasFrame(int at, Frame frame) {
    return at < cues.size() && cues.get(at).containsKey(frame);
  }

  /** The words of the cue that begins at a token. */
  Phrase cue(int at) {
    return new Phrase(at, cueEnds[at]);
  }

  /** Index behind the connective that begins at a token, or -1. */
  int connectiveEnd(int at, int limit) {
    return lexicon.connectiveEnd(tokens, at, limit);
  }
}
