package org.saksi.reading.quotation;

import org.jspecify.annotations.Nullable;

/**
 * Finds what a noun of utterance says: <i>menanggapi pernyataan Rina bahwa A</i>, <i>melontarkan
 * tuduhan bahwa A</i>, <i>memenuhi permintaan Rina agar A</i>.
 */
final class NounSieve implements Sieve {

  private static final int MOST_SPEAKER_TOKENS = 8;
  private static final int LEAST_CONTENT = 2;

  private final Narrative narrative;
  private final Composition composition;
  private final Subjects subjects;
  private final Agents agents;
  private final Surroundings surroundings;

  NounSieve(Grammar grammar) {
    narrative = grammar.narrative();
    composition = grammar.composition();
    subjects = grammar.subjects();
    agents = grammar.agents();
    surroundings = grammar.surroundings();
  }

  @Override
  public @Nullable Clause sift(Clause clause, Drafts drafts) {
    for (int i = clause.first() + 2; i < clause.end() - LEAST_CONTENT; i++) {
      if (isObject(i) && !narrative.isQuoted(i) && add(clause, i, drafts)) {
        return null;
      }
    }
    return clause;
  }

  /** Right behind a verb: where the noun is the subject, nothing shows where its content ends. */
  private boolean isObject(int noun) {
    int verb = noun - 1;
    return narrative.isLower(noun)
        && narrative.isVerb(verb)
        && !narrative.is(verb - 1, WordKind.RELATIVE)
        && !narrative.is(verb - 1, WordKind.DENIAL);
  }

  private boolean add(Clause clause, int noun, Drafts drafts) {
    boolean utterance = narrative.is(noun, WordKind.UTTERANCE);
    boolean appeal = narrative.is(noun, WordKind.APPEAL);
    if (!utterance && !appeal) {
      return false;
    }
    int marker = marker(noun, clause.end(), utterance, appeal);
    if (marker < 0 || marker + LEAST_CONTENT >= clause.end()) {
      return false;
    }
    boolean that = narrative.is(marker, WordKind.COMPLEMENTISER);
    Voice voice = voice(noun, marker, clause);
    if (voice == null) {
      return false;
    }
    int first = that ? marker + 1 : marker;
    return drafts.addIndirect(
        first,
        surroundings.contentEnd(first, comma(first, clause.end())),
        "noun",
        Telling.of(voice, new Phrase(noun, noun + 1)),
        noun);
  }

  /** <i>bahwa</i>, or <i>agar</i> behind an appeal; -1 where a verb or mark comes before. */
  private int marker(int noun, int end, boolean utterance, boolean appeal) {
    for (int i = noun + 1; i < Math.min(end, noun + MOST_SPEAKER_TOKENS); i++) {
      if ((utterance && narrative.is(i, WordKind.COMPLEMENTISER))
          || (appeal && narrative.is(i, WordKind.WISH))) {
        return i;
      }
      if (narrative.isMark(i)
          || narrative.isQuoted(i)
          || (narrative.isVerb(i) && narrative.isLower(i))
          || narrative.is(i, WordKind.RELATIVE)
          || narrative.is(i, WordKind.PURPOSE)) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * Whose utterance it is: named behind it, in its ending, or the subject who makes it; null for
   * nobody.
   */
  private @Nullable Voice voice(int noun, int marker, Clause clause) {
    int first = noun + 1;
    if (first < marker
        && (narrative.is(first, WordKind.ATTRIBUTIVE)
            || narrative.is(first, WordKind.AGENT_PREPOSITION))) {
      first++;
    }
    Voice named = first < marker ? agents.voiceAt(first, marker) : null;
    if (named instanceof Voice.Named(Phrase phrase)
        && phrase.end() == marker
        && isSomebody(phrase)) {
      return named;
    }
    if (named instanceof Voice.Pronoun) {
      return named;
    }
    if (first == marker && narrative.isOwned(noun)) {
      return Voice.ending();
    }
    if (narrative.is(noun - 1, WordKind.GIVING)) {
      Phrase subject = subjects.before(noun - 1, clause.first());
      return subject == null ? Voice.ending() : subjects.voiceOf(subject);
    }
    return null;
  }

  /** What comes behind a comma may be the narrator's again. */
  private int comma(int first, int end) {
    for (int i = first; i < end; i++) {
      if (narrative.isMark(i, ",")) {
        return i;
      }
    }
    return end;
  }

  private boolean isSomebody(Phrase phrase) {
    return composition.hasName(phrase)
        || narrative.isCapitalised(phrase.first())
        || narrative.is(phrase.first(), WordKind.ORGANISATION);
  }
}
