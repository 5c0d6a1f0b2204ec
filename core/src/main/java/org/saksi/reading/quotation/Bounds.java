package org.saksi.reading.quotation;

import org.saksi.annotation.Token;

/**
 * Finds where the clause of a reporting verb gives way to another, which its content cannot reach.
 */
final class Bounds {

  private static final int MOST_SUBJECT_WORDS = 8;

  private final Narrative narrative;
  private final Subjects subjects;
  private final Contents contents;
  private final Predicates predicates;

  Bounds(Grammar grammar, Contents contents) {
    narrative = grammar.narrative();
    subjects = grammar.subjects();
    predicates = grammar.predicates();
    this.contents = contents;
  }

  /**
   * The comma or <i>dan</i> at which the content that begins at {@code first} must end, or the
   * clause's end.
   */
  int of(int verb, int first, Clause clause) {
    boolean relative = isRelative(verb, clause.first());
    boolean subordinate = isSubordinate(verb, clause);
    for (int i = first + 1; i + 2 < clause.end(); i++) {
      if (isOtherTelling(i, clause.end())) {
        return i;
      }
      if (!narrative.isMark(i, ",") || narrative.isQuoted(i)) {
        continue;
      }
      boolean ends =
          (relative && isMainVerb(i + 1, clause.end()))
              || (subordinate && isMainClause(i + 1, clause.end()))
              || isContrast(i + 1, clause.end());
      if (ends) {
        return i;
      }
    }
    return clause.end();
  }

  /** <i>Rina mengatakan bahwa A <u>dan Budi</u> menambahkan bahwa B</i>. */
  private boolean isOtherTelling(int at, int end) {
    if (!narrative.is(at, WordKind.COORDINATOR)
        || narrative.isQuoted(at)
        || !narrative.isCapitalised(at + 1)) {
      return false;
    }
    for (int i = at + 2; i < Math.min(end - 1, at + MOST_SUBJECT_WORDS); i++) {
      if (Cues.reports(narrative, i) && !narrative.isQuoted(i)) {
        Phrase subject = contents.isThat(i, end) ? subjects.before(i, at + 1) : null;
        return subject != null && subject.first() == at + 1 && subjects.isSpeaker(subject);
      }
      if (narrative.isVerb(i) || narrative.isMark(i)) {
        return false;
      }
    }
    return false;
  }

  /** <i>Rina, yang telah meminta A, mengatakan B</i>. */
  private boolean isRelative(int verb, int low) {
    int before = verb - 1;
    while (before > low
        && (narrative.is(before, WordKind.ADVERB) || narrative.is(before, WordKind.AUXILIARY))) {
      before--;
    }
    return before > low
        && narrative.is(before, WordKind.RELATIVE)
        && narrative.isMark(before - 1, ",");
  }

  private boolean isMainVerb(int at, int end) {
    return Cues.reports(narrative, at)
        && (contents.isExplicit(at, end)
            || contents.isPlainlyTold(at, end)
            || narrative.is(narrative.cue(at).end(), WordKind.LISTENER_PREPOSITION));
  }

  /** <i>Ketika Rina mendesak agar A, warga menolak</i>. */
  private boolean isSubordinate(int verb, Clause clause) {
    int connective = narrative.connectiveEnd(clause.first(), verb);
    int opening = connective < 0 ? clause.first() : connective;
    while (opening < verb && narrative.isMark(opening, ",")) {
      opening++;
    }
    boolean opens =
        narrative.is(opening, WordKind.CONJUNCTION)
            && narrative.connectiveEnd(opening, verb) < 0
            && !narrative.is(opening, WordKind.ADVERB);
    for (int i = opening; opens && i < verb; i++) {
      opens = !narrative.isMark(i, ",");
    }
    return opens;
  }

  private boolean isMainClause(int at, int end) {
    return !narrative.is(at, WordKind.COORDINATOR)
        && !narrative.is(at, WordKind.CONJUNCTION)
        && !narrative.is(at, WordKind.COMPANION)
        && !narrative.is(at, WordKind.PREPOSITION)
        && !narrative.isVerb(at)
        && predicates.isClause(at, end);
  }

  /**
   * <i>Rina mengklaim bahwa A, tetapi Budi mengatakan bahwa B</i>; <i>tiga persen menyatakan A, dan
   * dua persen menyatakan B</i>.
   */
  private boolean isContrast(int at, int end) {
    boolean contrast =
        narrative.is(at, WordKind.CONJUNCTION) && narrative.connectiveEnd(at, end) >= 0;
    boolean share =
        narrative.token(at).kind() == Token.Kind.NUMBER
            || (narrative.is(at, WordKind.COORDINATOR)
                && narrative.token(at + 1).kind() == Token.Kind.NUMBER);
    if (!contrast && !share) {
      return false;
    }
    for (int i = at + 2; i < Math.min(end - 1, at + MOST_SUBJECT_WORDS); i++) {
      if (Cues.reports(narrative, i) && !narrative.isQuoted(i)) {
        return share
            ? contents.isOpen(i)
            : (contents.isExplicit(i, end) || contents.isPlainlyTold(i, end))
                && subjects.before(i, at + 1) != null;
      }
      if (narrative.isVerb(i)) {
        return false;
      }
    }
    return false;
  }
}
