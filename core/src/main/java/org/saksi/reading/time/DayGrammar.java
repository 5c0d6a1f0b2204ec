package org.saksi.reading.time;

import org.jspecify.annotations.Nullable;
import org.saksi.language.TokenRun;
import org.saksi.reading.time.Shape.Found;

/**
 * Reads days with all that may stand beside them: <i>hari ini, Kamis (19/6/2025) pagi</i>, <i>Senin
 * pekan depan</i>, <i>tadi malam</i>, <i>17-18 Juni 2025</i>, <i>Rabu (18/6/2025) pukul 18.00
 * WIB</i>. Immutable and thread-safe.
 */
final class DayGrammar {

  private final DayDraft.Readers readers;

  DayGrammar(TimeLexicon lexicon) {
    readers =
        new DayDraft.Readers(
            lexicon,
            new DateReader(lexicon),
            new ClockGrammar(lexicon),
            new DayPartReader(lexicon));
  }

  /** The longest day expression at a token, or null. */
  @Nullable Found at(TokenRun run, int at) {
    DayDraft draft = new DayDraft(readers, run, at);
    if (!draft.open()) {
      return null;
    }
    while (draft.extend()) {
      continue;
    }
    return draft.found();
  }

  /** The day right behind a clock time, <i>pukul 18.00 WIB kemarin</i>, with that time; or null. */
  @Nullable Found behind(TokenRun run, ClockGrammar.Reading clock) {
    DayDraft draft = new DayDraft(readers, run, clock.end());
    if (!draft.openBehind(clock.clock())) {
      return null;
    }
    while (draft.extend()) {
      continue;
    }
    return draft.found();
  }
}
