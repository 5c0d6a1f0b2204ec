package org.saksi.reading.quotation;

import java.util.EnumSet;
import java.util.Set;

/** Tells whether what stands behind a reporting verb without <i>bahwa</i> is its content. */
final class BareContents {

  private static final int LEAST_BARE = 4;
  private static final int WORDS_TO_COMPLEMENTISER = 4;
  private static final int WORDS_TO_LIKENESS = 8;
  private static final int WORDS_TO_OBJECT = 5;

  /** What stands behind a matter that is the object of the verb before. */
  private static final Set<WordKind> BEHIND_MATTERS =
      EnumSet.of(
          WordKind.PREPOSITION,
          WordKind.LISTENER_PREPOSITION,
          WordKind.LIKENESS_PREPOSITION,
          WordKind.CONJUNCTION,
          WordKind.OCCASION,
          WordKind.COORDINATOR,
          WordKind.COMPANION,
          WordKind.PURPOSE,
          WordKind.RESERVATION,
          WordKind.ADVERB,
          WordKind.TIME_WORD);

  private final Narrative narrative;
  private final Composition composition;
  private final Predicates predicates;
  private final Containers containers;

  BareContents(Grammar grammar) {
    narrative = grammar.narrative();
    composition = grammar.composition();
    predicates = grammar.predicates();
    containers = new Containers(grammar);
  }

  /** <i>pentingnya kerja sama</i>: no listener. */
  boolean isNominal(int next) {
    return containers.isNominal(next);
  }

  /**
   * Where a noun phrase begins that says as much as a clause: <i>pentingnya kerja sama</i>,
   * <i>harapannya untuk pulang</i>, <i>rasa syukur atas panen itu</i>; -1 for none.
   */
  int nominal(int next, int end) {
    boolean passed = narrative.is(next, WordKind.CLAUSAL) || narrative.is(next, WordKind.ADVERB);
    int at = passed ? next + 1 : next;
    if (at + 1 >= end || hasComplementiser(at + 1, end)) {
      return -1;
    }
    boolean stance =
        (narrative.is(at, WordKind.STANCE) && hasObject(at + 1, end))
            || (narrative.is(at, WordKind.FEELING)
                && narrative.is(at + 1, WordKind.STANCE)
                && hasObject(at + 2, end));
    return stance || narrative.is(at, WordKind.ASSERTION) ? at : -1;
  }

  /** <i>dukungan penuh <u>kepada</u> Rina</i>: says for whom or for what. */
  private boolean hasObject(int first, int end) {
    for (int i = first; i + 1 < Math.min(end, first + WORDS_TO_OBJECT); i++) {
      if (narrative.is(i, WordKind.OBJECT_PREPOSITION)
          || narrative.is(i, WordKind.LISTENER_PREPOSITION)
          || narrative.is(i, WordKind.PURPOSE)) {
        return true;
      }
      if (narrative.isMark(i) || narrative.isVerb(i)) {
        return false;
      }
    }
    return false;
  }

  private boolean hasComplementiser(int first, int end) {
    for (int i = first; i < Math.min(end, first + WORDS_TO_COMPLEMENTISER); i++) {
      if (narrative.is(i, WordKind.COMPLEMENTISER)) {
        return true;
      }
    }
    return false;
  }

  /** The words from a token on are what a verb with this demand reports. */
  boolean isContent(Demand demand, int next, int end, Voice voice) {
    if (narrative.is(next, WordKind.COORDINATOR)) {
      return false;
    }
    boolean container = containers.isContainer(next, end);
    return switch (demand) {
      case PREDICATE -> true;
      case BESIDE ->
          !container
              && !narrative.is(next, WordKind.PREPOSITION)
              && (!isLikeness(next, end) || predicates.isClause(next, end))
              && (predicates.isClause(next, end) || end - next >= LEAST_BARE);
      case ANY_CLAUSE ->
          predicates.isClause(next, end)
              || (end - next >= LEAST_BARE
                  && (!container || containers.isNominal(next))
                  && (!narrative.is(next, WordKind.MATTER) || isMatterTold(next)));
      case FINITE ->
          !container && (predicates.isPronounClause(next, end) || predicates.isFinite(next, end));
      case PHRASE -> !container;
      case NAMING -> isNaming(next, end, container);
      case LIKENESS -> isLikeness(next, end) && !composition.hasQuoted(new Phrase(next, end));
      case ANNOUNCEMENT ->
          !container
              && (predicates.isClause(next, end)
                  || (isOrganisation(voice) && !narrative.is(next, WordKind.CONTAINER)));
      case TALLY ->
          !container && !narrative.is(next, WordKind.RESULT) && predicates.isClause(next, end);
      case CLAUSE, PLAIN ->
          !container
              && (predicates.isClause(next, end)
                  || (narrative.is(next, WordKind.RELATIVE) && end - next > LEAST_BARE));
      case CAREFUL, MARKED, THAT, RUMOUR, AUDIENCE, OWN, AGENT -> false;
    };
  }

  private boolean isNaming(int next, int end, boolean container) {
    return isLikeness(next, end)
        ? !composition.hasQuoted(new Phrase(next, end))
        : (!container || isNamedSubject(next, end)) && !isAppellation(next, end);
  }

  /**
   * <i>ini <u>semua</u> sudah tua</i>, <i>hal itu <u>yang</u> sulit</i>: the matter is the subject.
   */
  private boolean isMatterTold(int matter) {
    int next = narrative.is(matter + 1, WordKind.DEMONSTRATIVE) ? matter + 2 : matter + 1;
    return narrative.isLower(next)
        && !narrative.isTime(next)
        && !narrative.isAny(next, BEHIND_MATTERS);
  }

  /** <i>menyebut Rina sebagai "…"</i>: only the fragment is quoted. */
  private boolean isLikeness(int next, int end) {
    boolean likeness = false;
    for (int i = next; i < Math.min(end, next + WORDS_TO_LIKENESS); i++) {
      likeness |= narrative.is(i, WordKind.LIKENESS_PREPOSITION);
    }
    return likeness;
  }

  /** <i>menyebut <u>pidato Rina memiliki</u> makna</i>: something is said of what is named. */
  private boolean isNamedSubject(int next, int end) {
    return !narrative.is(next, WordKind.CLAUSAL)
        && !narrative.is(next, WordKind.PREPOSITION)
        && !narrative.is(next, WordKind.COMPANION)
        && !narrative.is(next, WordKind.APPELLATION)
        && predicates.isClause(next, end);
  }

  /** <i>menyebut kain itu dengan nama "…"</i>. */
  private boolean isAppellation(int next, int end) {
    for (int i = next + 1; i < Math.min(end, next + WORDS_TO_LIKENESS); i++) {
      if (narrative.is(i, WordKind.APPELLATION) && narrative.is(i - 1, WordKind.COMPANION)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOrganisation(Voice voice) {
    if (!(voice instanceof Voice.Named(Phrase phrase))) {
      return voice instanceof Voice.Pronoun(WordKind kind, Phrase mention)
          && kind == WordKind.PARTY_PRONOUN;
    }
    return !composition.hasPerson(phrase)
        && (narrative.isCapitalised(phrase.first())
            || narrative.is(phrase.first(), WordKind.ORGANISATION));
  }
}
