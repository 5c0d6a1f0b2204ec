package org.saksi.reading.quotation;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the reporting clause that begins with its root: <i>kata Rina</i>, <i>katanya</i>. */
final class Inversions {

  /**
   * A reporting clause.
   *
   * @param end index behind its speaker
   */
  record Inversion(Phrase cue, Voice voice, int end) {}

  private static final Set<WordKind> SPEAKING =
      EnumSet.of(
          WordKind.ROLE,
          WordKind.INDEFINITE,
          WordKind.HUMAN,
          WordKind.HONORIFIC,
          WordKind.DOCUMENT,
          WordKind.LAW,
          WordKind.CHANNEL,
          WordKind.SINGULAR_PRONOUN,
          WordKind.PLURAL_PRONOUN,
          WordKind.DUAL_PRONOUN,
          WordKind.PARTY_PRONOUN,
          WordKind.OWN_PRONOUN);

  /** Marks that are passed over before a cue: no text has more, but a made one may. */
  private static final int MOST_MARKS = 16;

  private final Narrative narrative;
  private final Agents agents;

  Inversions(Narrative narrative, Agents agents) {
    this.narrative = narrative;
    this.agents = agents;
  }

  /** The reporting clause at a token, marks before it passed over. */
  @Nullable Inversion at(int from, int end) {
    int at = from;
    while (at < Math.min(end, from + MOST_MARKS)
        && (narrative.isMark(at, ",.") || narrative.isQuote(at))) {
      at++;
    }
    if (at >= end) {
      return null;
    }
    if (narrative.hasFrame(at, Frame.INVERTED_OWN)) {
      return new Inversion(narrative.cue(at), Voice.ending(), narrative.cue(at).end());
    }
    Demand demand = narrative.demand(at, Frame.INVERTED);
    if (demand == null) {
      return null;
    }
    Phrase cue = narrative.cue(at);
    if (cue.end() < end && narrative.hasFrame(cue.end(), Frame.INVERTED)) {
      cue = new Phrase(at, narrative.cue(cue.end()).end());
    }
    Voice voice = agents.voiceAt(cue.end(), end);
    if (voice == null
        || narrative.is(cue.end(), WordKind.DEMONSTRATIVE)
        || (demand == Demand.CAREFUL && !isSpeaking(cue.end()))) {
      return null;
    }
    Voice name = voice instanceof Voice.Named(Phrase p) && p.end() < end ? agents.named(p) : voice;
    return new Inversion(cue, name, endOf(name));
  }

  private boolean isSpeaking(int at) {
    return narrative.isCapitalised(at)
        || narrative.isAny(at, SPEAKING)
        || narrative.mentions().isPersonWord(narrative.token(at).normal());
  }

  private static int endOf(Voice voice) {
    return switch (voice) {
      case Voice.Named named -> named.phrase().end();
      case Voice.Pronoun pronoun -> pronoun.mention() == null ? 0 : pronoun.mention().end();
      case Voice.Implied() -> 0;
      case Voice.Nobody nobody -> 0;
    };
  }
}
