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
  private final Anaphora anaphora;
  private final SentenceSubjects sentenceSubjects;
  private final Grounds grounds;
  private final Discourse discourse = new Discourse();
  private Nesting nesting = new Nesting(List.of());

  SpeakerResolver(Grammar grammar) {
    narrative = grammar.narrative();
    names = new Names(narrative);
    anaphora = new Anaphora(narrative, names);
    grounds = new Grounds(narrative);
    sentenceSubjects = new SentenceSubjects(grammar, names, anaphora);
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
          nesting.isInside(draft)
              ? names.of(phrase)
              : anaphora.of(phrase, draft.sentence(), draft.at(), discourse);
      case Voice.Pronoun(WordKind kind, Phrase mention) ->
          kind == WordKind.DUAL_PRONOUN && mention != null
              ? both(mention, draft)
              : antecedent(kind, draft);
      case Voice.Implied() -> discourse.implied();
      case Voice.Nobody nobody -> null;
    };
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
    Naming told = discourse.justToldOf(draft.sentence(), narrative);
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
