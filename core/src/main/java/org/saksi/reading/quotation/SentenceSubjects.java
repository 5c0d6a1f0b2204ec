package org.saksi.reading.quotation;

import org.saksi.annotation.Sentence;
import org.saksi.annotation.Speaker;

/**
 * Notes who is the subject of the narrator's sentences, so that pronouns can point back to them.
 */
final class SentenceSubjects {

  /** Verbs without a subject before the one that has it: <i>Diketahui, Rina datang</i>. */
  private static final int MOST_TRIED = 3;

  private final Narrative narrative;
  private final Subjects subjects;
  private final Names names;
  private final Anaphora anaphora;

  SentenceSubjects(Grammar grammar, Names names, Anaphora anaphora) {
    narrative = grammar.narrative();
    subjects = grammar.subjects();
    this.names = names;
    this.anaphora = anaphora;
  }

  /** Notes the subject of the first verb of a sentence that has one. */
  void note(int index, Discourse discourse) {
    Sentence sentence = narrative.sentences().get(index);
    if (sentence.kind() != Sentence.Kind.BODY) {
      return;
    }
    int tried = 0;
    for (int i = sentence.firstToken() + 1; i < sentence.endToken() && tried < MOST_TRIED; i++) {
      if (!narrative.isQuoted(i) && narrative.isLower(i) && isPredicate(i)) {
        Phrase subject = subjects.before(i, sentence.firstToken());
        if (subject != null) {
          if (!note(subject, index, acts(i, sentence.endToken()), discourse)) {
            noteClosing(subject, index, discourse);
          }
          return;
        }
        tried++;
      }
    }
  }

  /** A verb, or what denies or refuses one, but not in a relative clause. */
  private boolean isPredicate(int token) {
    return !narrative.is(token - 1, WordKind.RELATIVE)
        && (narrative.isVerb(token) || narrative.is(token, WordKind.DENIAL));
  }

  /** The first verb proper is active, or tells how a speaker was reached. */
  private boolean acts(int predicate, int end) {
    int verb = predicate;
    while (verb + 1 < end
        && (narrative.is(verb, WordKind.AUXILIARY) || narrative.is(verb, WordKind.ADVERB))) {
      verb++;
    }
    return !narrative.is(verb, WordKind.PASSIVE_VERB) || narrative.is(verb, WordKind.INTERVIEW);
  }

  /**
   * <i>Rencana itu disambut <u>Bupati Rina Wati</u>. Ia …</i>: the only person of a sentence on
   * something else, with whom it ends.
   */
  private void noteClosing(Phrase subject, int index, Discourse discourse) {
    Sentence sentence = narrative.sentences().get(index);
    int end = sentence.endToken();
    while (end > subject.end() && narrative.isMark(end - 1)) {
      end--;
    }
    Mentions.Mention closing = narrative.mentions().at(end - 1);
    if (closing == null
        || !closing.isPerson()
        || closing.words().size() == 1
        || Cues.tell(narrative, sentence.firstToken(), end)
        || names.lastNamedBetween(sentence.firstToken(), closing.words().first()) != null) {
      return;
    }
    discourse.acted(names.of(closing.words()), index, narrative.span(closing.words()), false);
  }

  /** Whether the subject is somebody for whom a pronoun can stand. */
  private boolean note(Phrase subject, int sentence, boolean acts, Discourse discourse) {
    Naming naming = anaphora.of(subject, sentence, subject.first(), discourse);
    if (naming.speakers().size() > 1 || isMany(subject)) {
      discourse.actedTogether(naming);
      return true;
    }
    if (naming.isPerson() && isIntroduced(subject, naming, discourse)) {
      discourse.acted(naming, sentence, narrative.span(subject), acts);
      return true;
    }
    if (isParty(subject, naming)) {
      discourse.actedAsParty(naming);
    }
    return naming.isPerson() || narrative.isPronoun(subject.first());
  }

  /** <i>sejumlah warga</i>: persons for whom <i>mereka</i> can stand. */
  private boolean isMany(Phrase subject) {
    return subject.size() > 1
        && narrative.is(subject.first(), WordKind.MANY)
        && (narrative.is(subject.first() + 1, WordKind.ROLE)
            || narrative.is(subject.first() + 1, WordKind.HUMAN));
  }

  /** More than a bare word or initials that may stand for anybody. */
  private boolean isIntroduced(Phrase subject, Naming naming, Discourse discourse) {
    Naming last = discourse.lastPerson();
    return names.isFull(naming)
        || (last != null && last.speakers().equals(naming.speakers()))
        || narrative.is(subject.first(), WordKind.ROLE);
  }

  private boolean isParty(Phrase subject, Naming naming) {
    return narrative.isCapitalised(subject.first())
        && !narrative.isPronoun(subject.first())
        && (narrative.is(subject.first(), WordKind.ORGANISATION)
            || naming.speakers().getFirst() instanceof Speaker.Named);
  }
}
