package org.saksi.reading.quotation;

import java.util.EnumSet;
import java.util.Set;

/** Tells a clause from a noun phrase. */
final class Predicates {

  /** Nobody reads a subject that is longer. */
  private static final int MOST_WORDS_TO_PREDICATE = 100;

  /** What stands behind a pronoun that is the object of the verb before. */
  private static final Set<WordKind> BEHIND_OBJECTS =
      EnumSet.of(
          WordKind.PREPOSITION,
          WordKind.LISTENER_PREPOSITION,
          WordKind.LIKENESS_PREPOSITION,
          WordKind.RELATIVE,
          WordKind.COORDINATOR,
          WordKind.CONJUNCTION,
          WordKind.DEMONSTRATIVE,
          WordKind.PURPOSE,
          WordKind.TIME_WORD);

  private final Narrative narrative;

  Predicates(Narrative narrative) {
    this.narrative = narrative;
  }

  /** Some verb or adjective between the tokens is a predicate, not one that <i>yang</i> governs. */
  boolean isClause(int first, int end) {
    return isPronounClause(first, end)
        || hasPredicate(new ClauseScan(narrative, first), end, false);
  }

  /**
   * The same of a predicate that no noun can govern: <i>laporan warga <u>telah</u> sampai</i>, but
   * neither <i>laporan warga membangun jembatan</i> nor <i>laporan tentang warga diserang</i>.
   */
  boolean isFinite(int first, int end) {
    return hasPredicate(new ClauseScan(narrative, first), end, true);
  }

  private boolean hasPredicate(ClauseScan scan, int end, boolean finite) {
    int limit = Math.min(end, scan.first() + MOST_WORDS_TO_PREDICATE);
    for (int i = scan.first(); i < limit; i++) {
      if (scan.passes(i, end)) {
        continue;
      }
      boolean predicate = isPredicate(i, scan.first());
      if (scan.isInside()) {
        if (predicate || isOwnedVerb(i)) {
          scan.close();
        }
      } else if (predicate) {
        if (finite
            ? isFinite(i, scan)
            : !scan.isEmbedded() || isFinite(i) || isBehindAdverb(i, scan.first())) {
          return true;
        }
      } else if (i > scan.first() && isPurpose(i)) {
        scan.embed();
      }
    }
    return false;
  }

  private boolean isFinite(int at, ClauseScan scan) {
    return narrative.is(at, WordKind.AUXILIARY)
        || (!scan.isParted() && isBehindAdverb(at, scan.first()))
        || (narrative.is(at, WordKind.PASSIVE_VERB) && !scan.isEmbedded() && !scan.isAdverbial());
  }

  private boolean isFinite(int at) {
    return narrative.is(at, WordKind.AUXILIARY) || narrative.is(at, WordKind.PASSIVE_VERB);
  }

  /** <i>laporan tentang banjir <u>hanya</u> berisi angka</i>: no noun can govern the verb. */
  private boolean isBehindAdverb(int at, int first) {
    return at - 1 > first
        && narrative.is(at, WordKind.VERB)
        && (narrative.is(at - 1, WordKind.DEMONSTRATIVE)
            || (narrative.is(at - 1, WordKind.ADVERB) && !narrative.is(at - 2, WordKind.RELATIVE)));
  }

  /** <i>dia pernah jatuh</i>: behind a pronoun stands what it does or is. */
  boolean isPronounClause(int first, int end) {
    int next = first + 1;
    return next + 1 < end
        && narrative.isPronoun(first)
        && narrative.isLower(next)
        && !narrative.isAny(next, BEHIND_OBJECTS);
  }

  /** <i>di tengah acara</i>, <i>dengan menari</i>: no predicate of the clause. */
  private boolean isInsidePhrase(int at, int first) {
    return at > first
        && narrative.isLower(at - 1)
        && (narrative.is(at - 1, WordKind.PREPOSITION) || narrative.is(at - 1, WordKind.COMPANION));
  }

  private boolean isPredicate(int at, int first) {
    return (narrative.isVerb(at)
            && (at == first || narrative.isLower(at))
            && !isInsidePhrase(at, first)
            && !isNominal(at)
            && !isSecondVerb(at, first))
        || (at > first
            && (narrative.is(at, WordKind.ADJECTIVE) || isBehindSubject(at) || isReason(at)));
  }

  /** <i>menyampaikan nota dan (segera) membuka pasar</i>: the subject goes on. */
  private boolean isSecondVerb(int at, int first) {
    boolean parted = at - 2 > first && narrative.is(at - 1, WordKind.ADVERB);
    int before = parted ? at - 2 : at - 1;
    return before > first
        && narrative.is(before, WordKind.COORDINATOR)
        && !narrative.is(at, WordKind.PASSIVE_VERB)
        && !narrative.is(at, WordKind.AUXILIARY);
  }

  /** <i>terjadinya gempa</i>, <i>gedung untuk menyimpan padi</i>: no predicate of the clause. */
  private boolean isNominal(int at) {
    return isOwnedVerb(at) || isPurpose(at);
  }

  /** <i>yang disampaikannya</i>, but also <i>terjadinya gempa</i>. */
  private boolean isOwnedVerb(int at) {
    return narrative.is(at, WordKind.PASSIVE_VERB) && narrative.isOwned(at);
  }

  private boolean isPurpose(int at) {
    int purpose = at - 1;
    return purpose > 0
        && narrative.isVerb(at)
        && narrative.is(purpose, WordKind.PURPOSE)
        && !narrative.is(purpose - 1, WordKind.DEMONSTRATIVE)
        && !narrative.isOwned(purpose - 1)
        && !narrative.isMark(purpose - 1, ",;:");
  }

  /** A word in no list behind a noun phrase that nothing can be added to: <i>timnya lengah</i>. */
  private boolean isBehindSubject(int at) {
    boolean closed =
        narrative.is(at - 1, WordKind.DEMONSTRATIVE)
            || (narrative.isLower(at - 1) && narrative.isOwned(at - 1));
    return closed && narrative.isLower(at) && narrative.isUnlisted(at) && !narrative.isTime(at);
  }

  /** <i>sepinya pasar itu karena hujan</i>: a predicate without a verb. */
  private boolean isReason(int at) {
    return narrative.is(at, WordKind.CONTINUATION) && narrative.is(at - 1, WordKind.DEMONSTRATIVE);
  }

  boolean hasVerb(int first, int end) {
    for (int i = first; i < end; i++) {
      if (narrative.isVerb(i)) {
        return true;
      }
    }
    return false;
  }
}
