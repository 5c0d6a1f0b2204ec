package org.saksi.reading.quotation;

import org.jspecify.annotations.Nullable;

/** Finds <i>Berdasarkan laporan polisi, A</i> and <i>Alasannya, A</i>. */
final class GroundsSieve implements Sieve {

  private static final int MOST_WORDS_TO_COMMA = 12;
  private static final int MOST_WORDS_TO_THAT = 9;
  private static final int LEAST_CONTENT = 4;

  private static final int MOST_NAME_TOKENS = 8;

  private final Narrative narrative;
  private final Composition composition;

  GroundsSieve(Grammar grammar) {
    narrative = grammar.narrative();
    composition = grammar.composition();
  }

  @Override
  public @Nullable Clause sift(Clause clause, Drafts drafts) {
    int first = clause.first();
    Demand demand = narrative.demand(first, Frame.GROUNDS);
    if (demand == null || clause.end() - first <= LEAST_CONTENT) {
      return clause;
    }
    Phrase cue = narrative.cue(first);
    if (demand == Demand.OWN) {
      drafts.addIndirect(
          cue.end(), clause.end(), "grounds-own", Telling.of(Voice.ending(), cue), first);
      return null;
    }
    int comma =
        behindName(
            firstComma(cue.end(), Math.min(clause.end(), first + MOST_WORDS_TO_COMMA)),
            clause.end());
    if (!narrative.is(cue.end(), WordKind.DOCUMENT)
        || narrative.is(cue.end(), WordKind.RECORD)
        || comma < 0
        || clause.end() - comma <= LEAST_CONTENT) {
      return clause;
    }
    Voice voice =
        narrative.isOwned(comma - 1)
            ? new Voice.Pronoun(WordKind.PARTY_PRONOUN, null)
            : new Voice.Named(new Phrase(cue.end(), comma));
    drafts.addIndirect(
        contentStart(comma, clause.end()),
        clause.end(),
        "grounds-document",
        Telling.of(voice, cue),
        first);
    return null;
  }

  /** <i>berdasarkan keterangan ketua panitia, <u>Rina Wati,</u> A</i>. */
  private int behindName(int comma, int end) {
    int next = comma < 0 ? -1 : firstComma(comma + 1, Math.min(end, comma + MOST_NAME_TOKENS));
    return next > comma + 1 && composition.isName(new Phrase(comma + 1, next)) ? next : comma;
  }

  private int firstComma(int first, int end) {
    for (int i = first; i < end; i++) {
      if (narrative.isMark(i, ",")) {
        return i;
      }
    }
    return -1;
  }

  private int contentStart(int comma, int end) {
    for (int i = comma + 1; i < Math.min(end, comma + MOST_WORDS_TO_THAT); i++) {
      if (narrative.is(i, WordKind.COMPLEMENTISER)) {
        return i + 1;
      }
    }
    return comma + 1;
  }
}
