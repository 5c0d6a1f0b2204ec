package org.saksi.reading.quotation;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds <i>A, kata Rina</i>, <i>Kata Rina, A</i> and <i>Rina, kata Budi, menolak</i>. */
final class InvertedSieve implements Sieve {

  private static final int MOST_LEAD_WORDS = 3;
  private static final int MOST_VERBLESS_LEAD_WORDS = 8;
  private static final int MOST_LEAD_TOKENS = 16;
  private static final int MOST_FRONTED_WORDS = 5;
  private static final int LEAST_WORDS = 3;
  private static final int LEAST_FOLLOWING = 2;

  private static final Set<WordKind> NO_SUBJECTS =
      EnumSet.of(
          WordKind.PREPOSITION,
          WordKind.LISTENER_PREPOSITION,
          WordKind.CONJUNCTION,
          WordKind.COMPANION,
          WordKind.COMPARISON,
          WordKind.COORDINATOR,
          WordKind.RELATIVE,
          WordKind.ADVERB);

  private final Narrative narrative;
  private final Inversions inversions;
  private final Predicates predicates;
  private final Surroundings surroundings;
  private final ActiveSieve active;
  private final SecondTellings secondTellings;

  InvertedSieve(Grammar grammar, ActiveSieve active) {
    narrative = grammar.narrative();
    inversions = grammar.inversions();
    predicates = grammar.predicates();
    surroundings = grammar.surroundings();
    this.active = active;
    secondTellings = new SecondTellings(grammar, new Contents(grammar));
  }

  @Override
  public @Nullable Clause sift(Clause clause, Drafts drafts) {
    for (int i = clause.first(); i + 1 < clause.end(); i++) {
      boolean opens = i == clause.first();
      if (!opens && i - clause.first() <= MOST_LEAD_TOKENS && addSplit(clause, i, drafts)) {
        return null;
      }
      if (narrative.isQuoted(i) || (!opens && !narrative.isMark(i, ","))) {
        continue;
      }
      Inversions.Inversion found = inversions.at(opens ? i : i + 1, clause.end());
      if (found == null || found.cue().first() > i + 1) {
        continue;
      }
      if (contentFollows(clause, i, found)) {
        if (addFollowing(clause, found, drafts)) {
          active.sift(clause.endingAt(i), drafts);
          return null;
        }
      } else if (i > clause.first() && isTelling(found, clause)) {
        return addPreceding(clause, i, found, drafts);
      }
    }
    return clause;
  }

  /** <i>Air itu kata Rina sudah surut</i>, <i>Saat ini kata dia, A</i>: parted by no comma. */
  private boolean addSplit(Clause clause, int at, Drafts drafts) {
    if (narrative.demand(at, Frame.INVERTED) != Demand.PLAIN
        || narrative.hasFrame(at, Frame.CLAUSE)
        || !narrative.isLower(at)
        || narrative.isQuoted(at)
        || narrative.isMark(at - 1)
        || narrative.connectiveEnd(clause.first(), clause.end()) > at
        || narrative.isAny(at - 1, NO_SUBJECTS)
        || wordCount(clause.first(), at) > MOST_VERBLESS_LEAD_WORDS
        || predicates.hasVerb(clause.first(), at)) {
      return false;
    }
    Inversions.Inversion found = inversions.at(at, clause.end());
    if (found == null || found.end() + LEAST_WORDS > clause.end() || !isNamed(found.voice())) {
      return false;
    }
    boolean comma = narrative.isMark(found.end(), ",");
    int first = comma ? found.end() + 1 : found.end();
    if (Cues.reports(narrative, first)) {
      return false;
    }
    if (!opensPredicate(first) && !(comma && predicates.isClause(first, clause.end()))) {
      return false;
    }
    int end = surroundings.contentEnd(first, clause.end());
    Telling telling = Telling.of(found.voice(), found.cue());
    return drafts.addIndirect(first, end, "cue-split", telling, clause.first());
  }

  private boolean isNamed(Voice voice) {
    return switch (voice) {
      case Voice.Named(Phrase phrase) -> narrative.isCapitalised(phrase.first());
      case Voice.Pronoun pronoun -> pronoun.mention() != null;
      case Voice.Implied() -> false;
      case Voice.Nobody nobody -> false;
    };
  }

  /** What stands before the cue is no content: nothing, a connective, a subject without verb. */
  private boolean contentFollows(Clause clause, int comma, Inversions.Inversion found) {
    int words = wordCount(clause.first(), comma);
    if (words < LEAST_WORDS || narrative.connectiveEnd(clause.first(), comma) == comma) {
      return true;
    }
    boolean verbless = !predicates.hasVerb(clause.first(), comma);
    boolean commaBehind = found.end() < clause.end() && narrative.isMark(found.end(), ",");
    if (commaBehind
        && (isSecondTelling(found.end() + 1)
            || narrative.is(found.end() + 1, WordKind.CORRECTION))) {
      return false;
    }
    if (verbless
        && (words <= MOST_LEAD_WORDS || (commaBehind && words <= MOST_VERBLESS_LEAD_WORDS))) {
      return true;
    }
    if (verbless && opensBehindPronoun(found, clause.end())) {
      return true;
    }
    if (!commaBehind && found.end() < clause.end() && narrative.isLower(found.end())) {
      return isCondition(clause, found.end());
    }
    int next = found.end() + 1;
    if (commaBehind && isFronted(clause.first(), comma, words)) {
      return wordCount(next, clause.end()) >= LEAST_WORDS;
    }
    return commaBehind
        && next < clause.end()
        && wordCount(next, clause.end()) >= LEAST_WORDS
        && (opensPredicate(next) || isCondition(clause, next));
  }

  /** <i>Tak hanya di desa, kata Rina, A</i>; <i>Pada saat bersamaan, kata Rina, A</i>. */
  private boolean isFronted(int first, int comma, int words) {
    boolean scope =
        narrative.is(first, WordKind.DENIAL) && narrative.is(first + 1, WordKind.ADVERB);
    boolean adverbial = narrative.is(first, WordKind.PREPOSITION) && words <= MOST_FRONTED_WORDS;
    return (scope || adverbial) && words <= MOST_VERBLESS_LEAD_WORDS && !hasComma(first, comma);
  }

  private boolean hasComma(int first, int end) {
    for (int i = first; i < end; i++) {
      if (narrative.isMark(i, ",")) {
        return true;
      }
    }
    return false;
  }

  /** <i>Kalau air naik, kata Rina, warga mengungsi</i>: the main clause stands behind. */
  private boolean isCondition(Clause clause, int next) {
    int connective = narrative.connectiveEnd(clause.first(), next);
    int opening = connective < 0 ? clause.first() : connective;
    while (opening < next && narrative.isMark(opening, ",")) {
      opening++;
    }
    return (narrative.is(opening, WordKind.CONDITION)
            || narrative.is(opening, WordKind.CONJUNCTION))
        && narrative.connectiveEnd(opening, clause.end()) < 0
        && predicates.isClause(next, clause.end());
  }

  private boolean opensPredicate(int at) {
    return (narrative.isVerb(at)
            || narrative.is(at, WordKind.ADVERB)
            || narrative.is(at, WordKind.ADJECTIVE))
        && !narrative.is(at, WordKind.PURPOSE)
        && !narrative.is(at, WordKind.CONJUNCTION)
        && !narrative.is(at, WordKind.COMPANION)
        && !narrative.hasFrame(at, Frame.RELAY);
  }

  /** <i>A, kata Rina, <u>menambahkan bahwa</u> B</i>: A is what Rina said first. */
  private boolean isSecondTelling(int at) {
    return Cues.reports(narrative, at)
        && narrative.is(narrative.cue(at).end(), WordKind.COMPLEMENTISER);
  }

  /** <i>Kain itu, kata dia <u>lebih tua</u></i>: no comma is needed behind a pronoun. */
  private boolean opensBehindPronoun(Inversions.Inversion found, int end) {
    return found.voice() instanceof Voice.Pronoun(WordKind kind, Phrase mention)
        && mention != null
        && found.end() < end
        && opensPredicate(found.end())
        && !Cues.reports(narrative, found.end());
  }

  /** <i>Lagi pula, tambah dia <u>pasar itu</u> sudah tua</i>: a subject follows as well. */
  private boolean isClauseBehindPronoun(Inversions.Inversion found, Clause clause) {
    int next = found.end();
    return found.voice() instanceof Voice.Pronoun(WordKind kind, Phrase mention)
        && mention != null
        && !clause.afterQuotation()
        && !narrative.isTime(next)
        && !narrative.isMark(next)
        && !narrative.isAny(next, NO_SUBJECTS)
        && !narrative.isVerb(next)
        && predicates.isClause(next, clause.end());
  }

  private int wordCount(int first, int end) {
    int count = 0;
    for (int i = first; i < end; i++) {
      if (!narrative.isMark(i)) {
        count++;
      }
    }
    return count;
  }

  private boolean addFollowing(Clause clause, Inversions.Inversion found, Drafts drafts) {
    int mark = found.end();
    boolean opens = found.cue().first() == clause.first();
    if (mark >= clause.end()
        || isNoun(found, clause)
        || narrative.hasFrame(found.cue().first(), Frame.PASSIVE)
        || (!narrative.isMark(mark, ",:")
            && !isCondition(clause, mark)
            && (opens || !opensBehindPronoun(found, clause.end()))
            && !isClauseBehindPronoun(found, clause))
        || wordCount(mark, clause.end()) < LEAST_FOLLOWING) {
      return false;
    }
    int first = narrative.isMark(mark) ? surroundings.contentStart(mark, mark, clause.end()) : mark;
    int end = surroundings.contentEnd(first, clause.end());
    boolean added =
        drafts.addIndirect(
            first, end, "cue-content", Telling.of(found.voice(), found.cue()), clause.first());
    active.searchInside(clause, first, end, drafts);
    return added;
  }

  /** <i>Ceritanya, A</i>: a noun that opens its sentence. */
  private boolean isNoun(Inversions.Inversion found, Clause clause) {
    int at = found.cue().first();
    return at == clause.first() && narrative.demand(at, Frame.INVERTED_OWN) == Demand.CAREFUL;
  }

  /** A careful root with an ending is a cue only where nothing more is said of it. */
  private boolean isTelling(Inversions.Inversion found, Clause clause) {
    int at = found.cue().first();
    return narrative.demand(at, Frame.INVERTED_OWN) != Demand.CAREFUL
        || found.end() >= clause.end()
        || narrative.isMark(found.end())
        || narrative.isTime(found.end())
        || narrative.is(found.end(), WordKind.PREPOSITION);
  }

  private static int behind(Inversions.Inversion found) {
    return Math.max(found.cue().end(), found.end());
  }

  private @Nullable Clause addPreceding(
      Clause clause, int comma, Inversions.Inversion found, Drafts drafts) {
    int connective = narrative.connectiveEnd(clause.first(), comma);
    boolean led = connective > 0 && narrative.isMark(connective, ",");
    Telling telling =
        surroundings.complete(Telling.of(found.voice(), found.cue()), found.end(), clause.end());
    drafts.addIndirect(
        led ? connective : clause.first(), comma, "content-cue", telling, clause.first());
    secondTellings.add(clause.startingAt(behind(found)), found.voice(), drafts);
    return null;
  }
}
