package org.saksi.reading.quotation;

import java.util.EnumSet;
import java.util.Set;

/**
 * Finds what a passive verb reports that nobody says: <i>pasar itu dikabarkan <u>akan
 * pindah</u></i>, <i>Disebutkan, <u>pasar itu akan pindah</u></i>.
 */
final class Rumours {

  /**
   * What stands before another name of the subject: <i>disebut juga <u>dengan</u> nama lapak</i>.
   */
  private static final Set<WordKind> OTHER_NAME =
      EnumSet.of(WordKind.PREPOSITION, WordKind.COMPANION, WordKind.LIKENESS_PREPOSITION);

  private static final int MOST_WORDS_BEFORE = 14;
  private static final int MOST_WORDS_TO_THAT = 5;
  private static final int MOST_WORDS_LOOKED_AT = 40;

  private final Narrative narrative;
  private final Predicates predicates;

  Rumours(Grammar grammar) {
    narrative = grammar.narrative();
    predicates = grammar.predicates();
  }

  /** Where the content of a passive without agent begins; -1 if there is none. */
  int start(Clause clause, int at, Demand demand) {
    int next = narrative.cue(at).end();
    if (Cues.tell(narrative, clause.first(), Math.min(at, clause.first() + MOST_WORDS_BEFORE))) {
      return -1;
    }
    if (narrative.is(next, WordKind.COMPLEMENTISER)) {
      return next + 1;
    }
    boolean any = demand == Demand.ANY_CLAUSE;
    boolean whole = demand == Demand.CLAUSE;
    int that = any || whole ? that(next, clause.end()) : -1;
    if (that >= 0) {
      return that + 1;
    }
    if (opens(at, clause.first())) {
      return opening(next, demand, clause.end());
    }
    boolean of = demand == Demand.PREDICATE || demand == Demand.RUMOUR;
    boolean told =
        (of && opensPredicate(next))
            || (any && narrative.isLower(next))
            || (whole && narrative.isLower(next) && predicates.isClause(next, clause.end()));
    return told && !(isRelative(at, clause.first()) && isDescription(at, next, clause, demand))
        ? next
        : -1;
  }

  /** The sentence is about something else than what is rumoured inside it. */
  private boolean isDescription(int at, int next, Clause clause, Demand demand) {
    int first = Math.max(clause.first(), at - MOST_WORDS_LOOKED_AT);
    int end = Math.min(clause.end(), next + MOST_WORDS_LOOKED_AT);
    return demand == Demand.PREDICATE
        || Cues.tell(narrative, first, at)
        || isDescription(at, next, end);
  }

  /** <i>beredar isu (di pasar) <u>bahwa</u> A</i>; -1 for none. */
  private int that(int next, int end) {
    boolean parted = narrative.is(next, WordKind.PREPOSITION);
    for (int i = next; i < Math.min(end, parted ? next + MOST_WORDS_TO_THAT : next + 1); i++) {
      if (narrative.is(i, WordKind.COMPLEMENTISER) || narrative.is(i, WordKind.CONDITION)) {
        return i;
      }
    }
    return -1;
  }

  /** <i>Dalam perda itu disebutkan <u>pasar harus memiliki izin</u></i>. */
  boolean isClause(int first, int end) {
    return narrative.isLower(first)
        && !narrative.is(first, WordKind.PREPOSITION)
        && predicates.isClause(first, end);
  }

  /** Where the clause of the rumour ends. */
  int end(Clause clause, int at, int first) {
    int end = concession(first, clause.end());
    for (int i = first; at > clause.first() && isRelative(at, clause.first()) && i < end; i++) {
      if (narrative.isMark(i, ",")) {
        return i;
      }
    }
    return end;
  }

  /** Where the narrator objects or adds to what is said: <i>… meski ia sudah dipanggil</i>. */
  private int concession(int first, int end) {
    for (int i = first + 1; i < end; i++) {
      boolean apart = narrative.isMark(i - 1, ",");
      boolean opens =
          apart && narrative.is(i, WordKind.CONTRAST)
              || narrative.is(i, WordKind.CONCESSION)
                  && (apart || !narrative.is(i + 1, WordKind.OCCASION));
      boolean adds = apart && narrative.is(i, WordKind.RELATIVE);
      if ((opens || adds) && !narrative.isQuoted(i)) {
        return i;
      }
    }
    return end;
  }

  /** <i>Disebutkan</i> and <i>Tetapi disebutkan</i>. */
  private boolean opens(int at, int low) {
    return at == low || narrative.connectiveEnd(low, at) == at;
  }

  /** <i>Disebutkan, A</i>, <i>Disebutkan A</i> and <i>Disebutkan pula A</i>. */
  private int opening(int behind, Demand demand, int end) {
    if (demand == Demand.THAT) {
      return -1;
    }
    int connective = narrative.connectiveEnd(behind, end);
    int next =
        connective > behind
            ? connective
            : narrative.is(behind, WordKind.ADVERB) ? behind + 1 : behind;
    if (narrative.isMark(next, ",")) {
      return next + 1;
    }
    boolean subject =
        narrative.isLower(next)
            && !narrative.is(next, WordKind.ROLE)
            && !narrative.is(next, WordKind.PREPOSITION)
            && !narrative.is(next, WordKind.ADVERB)
            && !narrative.is(next, WordKind.CONJUNCTION)
            && !narrative.isVerb(next);
    return subject && predicates.isClause(next, end) ? next : -1;
  }

  /**
   * <i>Rina, yang dikabarkan sakit <u>tidak</u> datang</i>: behind the rumour the sentence goes on;
   * <i>Rina, yang disebut pelit</i>: only what somebody is called.
   */
  private boolean isDescription(int passive, int first, int end) {
    if (narrative.hasFrame(passive, Frame.FRAGMENT) && !narrative.isVerb(first)) {
      return true;
    }
    int at = first;
    while (at < end
        && (narrative.is(at, WordKind.AUXILIARY) || narrative.is(at, WordKind.ADVERB))) {
      at++;
    }
    for (int i = at + 1; i < end && !narrative.isMark(i, ","); i++) {
      boolean main =
          narrative.isVerb(i)
              && (narrative.is(i, WordKind.AUXILIARY)
                  || narrative.is(i - 1, WordKind.DEMONSTRATIVE)
                  || Cues.reports(narrative, i));
      if (main) {
        return true;
      }
    }
    return false;
  }

  private boolean opensPredicate(int at) {
    return narrative.isLower(at)
        && (narrative.isVerb(at)
            || (narrative.is(at, WordKind.ADVERB)
                && narrative.isLower(at + 1)
                && !narrative.isAny(at + 1, OTHER_NAME))
            || narrative.is(at, WordKind.ADJECTIVE));
  }

  /** <i>Rina yang kini dikabarkan sakit</i>. */
  boolean isRelative(int verb, int low) {
    int before = verb - 1;
    while (before > low
        && (narrative.is(before, WordKind.ADVERB) || narrative.is(before, WordKind.ADJECTIVE))) {
      before--;
    }
    return narrative.is(before, WordKind.RELATIVE);
  }
}
