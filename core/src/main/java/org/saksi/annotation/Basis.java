package org.saksi.annotation;

import java.util.Locale;

/**
 * What the choice of a speaker rests on.
 *
 * @param way how the words at the cue lead to the speaker
 * @param rivals how many other persons are named between where the speaker was last named and the
 *     words that stand for him; 0 where the cue names him
 */
public record Basis(Way way, int rivals) {

  /** How the words at the cue lead to a speaker. */
  public enum Way {
    /** They name him: <i>kata Rina</i>. */
    NAMED,
    /** They describe him, and nobody is named: <i>kata seorang warga</i>. */
    DESCRIBED,
    /** They describe somebody named elsewhere: <i>kata bupati itu</i>. */
    POINTED,
    /** One person by a pronoun or an ending: <i>kata dia</i>, <i>katanya</i>. */
    PRONOUN,
    /** Several, or a side, by a pronoun: <i>mereka</i>, <i>pihaknya</i>. */
    GROUP,
    /** There are none; the flow of the report implies him. */
    IMPLIED,
    /** Nobody is known. */
    NOBODY
  }

  /** More are as bad as so many. */
  public static final int MOST_RIVALS = 2;

  public Basis {
    if (rivals < 0) {
      throw new IllegalArgumentException("fewer than no rivals: " + rivals);
    }
  }

  /** Its name in tables of rates: <code>pronoun.2</code> for two rivals or more. */
  public String key() {
    return way.name().toLowerCase(Locale.ROOT) + "." + Math.min(rivals, MOST_RIVALS);
  }
}
