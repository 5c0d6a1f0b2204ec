package org.saksi.reading.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Quotation;
import org.saksi.annotation.Sentence;
import org.saksi.annotation.Speaker;
import org.saksi.text.Span;

/**
 * Says who speaks, going through a report as a reader does and remembering who spoke last. One
 * resolver reads one report.
 */
final class SpeakerResolver {

  private static final int MOST_CHARACTERS_AHEAD = 900;
  private static final int MOST_WORDS_OF_NAME = 4;
  private static final int SENTENCES_BACK_TO_BOTH = 2;

  private final Narrative narrative;
  private final Names names;
  private final SentenceSubjects sentenceSubjects;
  private final Grounds grounds;
  private final Discourse discourse = new Discourse();
  private Nesting nesting = new Nesting(List.of());

  SpeakerResolver(Grammar grammar) {
    narrative = grammar.narrative();
    names = new Names(narrative);
    grounds = new Grounds(narrative);
    sentenceSubjects = new SentenceSubjects(grammar, names);
  }

  /** The drafts with their speakers, in the order in which a reader meets the speakers. */
  List<Voiced> resolve(List<Draft> drafts) {
    List<Draft> ordered = new ArrayList<>(drafts);
    ordered.sort(
        Comparator.comparingInt(Draft::at).thenComparingInt(draft -> draft.content().start()));
    nesting = new Nesting(ordered);
    List<Voiced> resolved = new ArrayList<>(ordered.size());
    int next = 0;
    List<Sentence> sentences = narrative.sentences();
    for (int s = 0; s < sentences.size(); s++) {
      sentenceSubjects.note(s, discourse);
      while (next < ordered.size() && ordered.get(next).at() < sentences.get(s).endToken()) {
        resolved.add(resolve(ordered.get(next), ordered));
        next++;
      }
    }
    return resolved;
  }

  private Voiced resolve(Draft draft, List<Draft> ordered) {
    Naming naming = namingOf(draft, ordered);
    if (naming == null && canLookAhead(draft)) {
      naming = namedInParagraph(draft);
      naming = naming == null ? namedAhead(draft, ordered) : naming;
      naming = naming == null ? names.mostNamedBefore(draft.at()) : naming;
    }
    List<Speaker> speakers = naming == null ? List.of(unknown(draft)) : naming.speakers();
    Span mention = mentionOf(draft.telling().voice());
    Voiced voiced =
        new Voiced(
            draft,
            speakers,
            naming != null && naming.isPerson(),
            mention,
            grounds.of(draft, speakers.getFirst()));
    if (naming != null) {
      boolean inside = nesting.isInside(draft);
      if (!inside && !draft.rule().equals(RelativeSieve.RULE) && !names.isInitials(naming)) {
        discourse.told(voiced, naming);
      }
      discourse.spoke(voiced, naming, isMainVoice(voiced, naming, inside));
    }
    return voiced;
  }

  private static Speaker unknown(Draft draft) {
    return new Speaker.Unknown(
        switch (draft.telling().voice()) {
          case Voice.Nobody(Speaker.Reason reason) -> reason;
          case Voice.Implied() ->
              draft.telling().cue() == null ? Speaker.Reason.NO_CUE : Speaker.Reason.NO_ANTECEDENT;
          case Voice.Named named -> Speaker.Reason.NO_ANTECEDENT;
          case Voice.Pronoun pronoun -> Speaker.Reason.NO_ANTECEDENT;
        });
  }

  private @Nullable Span mentionOf(Voice voice) {
    return switch (voice) {
      case Voice.Named named -> narrative.span(named.phrase());
      case Voice.Pronoun(WordKind kind, Phrase mention) ->
          mention == null ? null : narrative.span(mention);
      case Voice.Implied() -> null;
      case Voice.Nobody nobody -> null;
    };
  }

  private @Nullable Naming namingOf(Draft draft, List<Draft> ordered) {
    return switch (draft.telling().voice()) {
      case Voice.Named(Phrase phrase) when isBoth(phrase) -> both(phrase, draft);
      case Voice.Named(Phrase phrase) ->
          nesting.isInside(draft) ? names.of(phrase) : described(phrase, draft);
      case Voice.Pronoun(WordKind kind, Phrase mention) ->
          kind == WordKind.DUAL_PRONOUN && mention != null
              ? both(mention, draft)
              : antecedent(kind, draft);
      case Voice.Implied() -> discourse.implied();
      case Voice.Nobody nobody -> null;
    };
  }

  /** A phrase; <i>pria itu</i> and <i>sang bupati</i> are whoever was last spoken of. */
  private Naming described(Phrase phrase, Draft draft) {
    Naming naming = names.of(phrase);
    Naming party = isPartyAgain(phrase, naming) ? discourse.party() : null;
    if (party != null) {
      return party;
    }
    Naming last = pointedAt(draft);
    boolean open =
        naming.speakers().getFirst() instanceof Speaker.Described || names.isBorrowed(phrase);
    return open && last != null && pointsBack(phrase) ? last : naming;
  }

  /** <i>perusahaan itu</i>, <i>pernyataan tersebut</i>: the party spoken of before. */
  private boolean isPartyAgain(Phrase phrase, Naming naming) {
    int head = phrase.first();
    boolean pointing = phrase.size() > 1 && narrative.is(phrase.last(), WordKind.DEMONSTRATIVE);
    return naming.speakers().getFirst() instanceof Speaker.Described
        && ((narrative.is(head, WordKind.FIRM) && (pointing || phrase.size() == 1))
            || (narrative.is(head, WordKind.DOCUMENT)
                && phrase.size() == 2
                && (pointing || narrative.is(phrase.last(), WordKind.PLURAL_PRONOUN))));
  }

  private @Nullable Naming pointedAt(Draft draft) {
    Naming told = discourse.justToldOf(draft, narrative);
    Naming last = told == null ? discourse.lastPerson() : told;
    return last == null ? names.mostNamedBefore(draft.at()) : last;
  }

  private boolean pointsBack(Phrase phrase) {
    boolean pointing = narrative.is(phrase.last(), WordKind.DEMONSTRATIVE);
    boolean kin = pointing && narrative.is(phrase.first(), WordKind.RELATION);
    boolean person = false;
    boolean official =
        pointing && narrative.is(phrase.first(), WordKind.ROLE) && !holdsPerson(phrase);
    for (int i = phrase.first(); i < phrase.end() && !narrative.is(i, WordKind.RELATIVE); i++) {
      boolean named = i > phrase.first() && narrative.isName(i) && !kin && !official;
      boolean many = narrative.is(i, WordKind.CROWD) && !narrative.is(i, WordKind.SINGLE);
      boolean children = i > phrase.first() && narrative.is(phrase.first(), WordKind.HONORIFIC);
      if ((many && !children) || named) {
        return false;
      }
      person |= narrative.is(i, WordKind.ROLE) || narrative.is(i, WordKind.HUMAN);
    }
    return person
        && (pointing
            || (phrase.size() == 1
                && narrative.isCapitalised(phrase.first())
                && !narrative.isOwned(phrase.first()))
            || narrative.is(phrase.first(), WordKind.HONORIFIC));
  }

  private boolean holdsPerson(Phrase phrase) {
    for (int i = phrase.first(); i < phrase.end(); i++) {
      if (narrative.mentions().isPerson(i)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Naming antecedent(WordKind pronoun, Draft draft) {
    return switch (pronoun) {
      case PLURAL_PRONOUN -> discourse.plural();
      case PARTY_PRONOUN -> discourse.party();
      case OWN_PRONOUN -> discourse.own();
      default ->
          draft.is(Quotation.Kind.DIRECT) ? quoted(draft) : discourse.reported(draft, narrative);
    };
  }

  /** <i>kedua perajin itu</i>. */
  private boolean isBoth(Phrase phrase) {
    return narrative.is(phrase.first(), WordKind.DUAL)
        && narrative.is(phrase.last(), WordKind.DEMONSTRATIVE);
  }

  /** <i>keduanya</i>: who acted or spoke together before, else the two persons named last. */
  private Naming both(Phrase mention, Draft draft) {
    Naming together = discourse.together();
    if (together != null) {
      return together;
    }
    int first = Math.max(0, draft.sentence() - SENTENCES_BACK_TO_BOTH);
    Naming both =
        names.bothNamedBetween(narrative.sentences().get(first).firstToken(), mention.first());
    return both == null ? names.of(mention) : both;
  }

  private static boolean canLookAhead(Draft draft) {
    return switch (draft.telling().voice()) {
      case Voice.Named named -> false;
      case Voice.Nobody nobody -> false;
      case Voice.Implied() -> draft.is(Quotation.Kind.DIRECT);
      case Voice.Pronoun(WordKind kind, Phrase mention) ->
          kind == WordKind.SINGULAR_PRONOUN || draft.is(Quotation.Kind.DIRECT);
    };
  }

  /**
   * <i>katanya</i>: somebody new with whom the paragraph begins, else whom the sentence before has
   * told of, else who was quoted last.
   */
  private @Nullable Naming quoted(Draft draft) {
    int start = paragraphStart(draft);
    Naming newcomer =
        names.lastNamedBetween(start, Math.min(draft.at(), start + MOST_WORDS_OF_NAME));
    if (newcomer != null && !discourse.hasHeard(newcomer)) {
      return newcomer;
    }
    Naming told = discourse.justToldOf(draft, narrative);
    return told == null ? discourse.quoted() : told;
  }

  /** With no voice before, the person of whom the paragraph has just told. */
  private @Nullable Naming namedInParagraph(Draft draft) {
    return names.lastNamedBetween(paragraphStart(draft), draft.at());
  }

  private int paragraphStart(Draft draft) {
    List<Sentence> sentences = narrative.sentences();
    int first = draft.sentence();
    while (first > 0
        && sentences.get(first - 1).paragraph() == sentences.get(draft.sentence()).paragraph()) {
      first--;
    }
    return sentences.get(first).firstToken();
  }

  /** With nobody before, the next person who is named as a speaker. */
  private @Nullable Naming namedAhead(Draft draft, List<Draft> ordered) {
    int from = narrative.token(draft.at()).start();
    for (Draft later : ordered) {
      int distance = narrative.token(later.at()).start() - from;
      if (distance > 0
          && distance < MOST_CHARACTERS_AHEAD
          && later.telling().voice() instanceof Voice.Named(Phrase phrase)) {
        Naming naming = names.of(phrase);
        if (naming.isPerson()) {
          return naming;
        }
      }
    }
    return null;
  }

  /** Not one who speaks only inside another's words, or only asks or owns up. */
  private boolean isMainVoice(Voiced voiced, Naming naming, boolean inside) {
    Draft draft = voiced.draft();
    if (draft.is(Quotation.Kind.DIRECT)) {
      return true;
    }
    Phrase cue = draft.telling().cue();
    boolean minor =
        cue != null
            && (narrative.hasFrame(cue.first(), Frame.REQUEST)
                || narrative.demand(cue.first(), Frame.CLAUSE) == Demand.PREDICATE
                || narrative.demand(cue.first(), Frame.CLAUSE) == Demand.BESIDE);
    return !minor
        && !draft.rule().equals(RelativeSieve.RULE)
        && !names.isInitials(naming)
        && !draft.is(Quotation.Kind.MIXED)
        && !(draft.is(Quotation.Kind.INDIRECT) && inside);
  }
}
