package org.saksi.reading.quotation;

/** Tells a noun that only names what is told from the beginning of a clause. */
final class Containers {

  private static final int MOST_WORDS = 4;
  private static final int MOST_ADVERBIAL_WORDS = 20;

  private final Narrative narrative;
  private final Predicates predicates;

  Containers(Grammar grammar) {
    narrative = grammar.narrative();
    predicates = grammar.predicates();
  }

  /** <i>pentingnya kerja sama</i>: no listener. */
  boolean isNominal(int next) {
    return narrative.isOwned(next)
        && narrative.is(next, WordKind.CONTAINER)
        && narrative.isLower(next);
  }

  /** <i>secara hukum, A</i>: an adverbial that opens the content. */
  private boolean opensAdverbially(int next, int end) {
    if (!narrative.is(next, WordKind.PREPOSITION)) {
      return false;
    }
    int comma = next + 1;
    while (comma < Math.min(end, next + MOST_ADVERBIAL_WORDS) && !narrative.isMark(comma, ",")) {
      comma++;
    }
    boolean parted = comma + 1 < end && narrative.isMark(comma, ",");
    return (parted && (comma < next + MOST_WORDS || predicates.isClause(comma + 1, end)))
        || isClosed(next, end);
  }

  /** <i>dalam rapat itu warga menolak</i>, <i>pada dasarnya pasar itu ditutup</i>. */
  private boolean isClosed(int preposition, int end) {
    if (narrative.is(preposition, WordKind.CLAUSAL)) {
      return false;
    }
    for (int i = preposition + 1; i + 2 < end && i < preposition + MOST_WORDS; i++) {
      if (narrative.is(i, WordKind.DEMONSTRATIVE) || narrative.isOwned(i)) {
        return predicates.isClause(i + 1, end);
      }
    }
    return false;
  }

  /** <i>laporan warga telah sampai</i>: a predicate follows that is not part of its phrase. */
  private boolean isSubject(int next, int end) {
    return (next + 1 < end && narrative.is(next + 1, WordKind.PASSIVE_VERB))
        || (!narrative.is(next, WordKind.CLAUSAL) && predicates.isFinite(next, end));
  }

  /** Begins with a noun that only names what is told: <i>kronologi kejadian</i>. */
  boolean isContainer(int next, int end) {
    if (narrative.is(next, WordKind.QUANTITY)) {
      return !predicates.isClause(next, end);
    }
    if (narrative.isOwned(next)) {
      return next + 1 == end
          || (narrative.is(next + 1, WordKind.PREPOSITION) && !predicates.isClause(next, end))
          || narrative.is(next + 1, WordKind.PURPOSE)
          || narrative.is(next, WordKind.CONTAINER);
    }
    if (!narrative.is(next, WordKind.CONTAINER)
        || opensAdverbially(next, end)
        || isSubject(next, end)) {
      return false;
    }
    boolean about = narrative.is(next, WordKind.PREPOSITION);
    for (int i = next + 1; i < end && !narrative.isVerb(i); i++) {
      if (!about && narrative.is(i, WordKind.DEMONSTRATIVE)) {
        return false;
      }
      if (narrative.is(i, WordKind.RELATIVE) || narrative.is(i, WordKind.PREPOSITION)) {
        return true;
      }
    }
    return true;
  }
}
