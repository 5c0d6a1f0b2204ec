package org.saksi.reconcile;

/** What a word does in its report, as far as it matters when two stretches are compared. */
enum Mark {
  /** Reports speech. */
  CUE,
  /** Is a verb, or an adjective that does its work. */
  ACT,
  /** Is a verb that does not only report what somebody said. */
  TELLS,
  /** Tells more than that something is or is there: <i>ada</i>. */
  DEED,
  /** Says little without the noun beside it: <i>melakukan evakuasi</i>. */
  LIGHT,
  /** Denies what follows. */
  DENIES,
  /** Keeps a distance. */
  HEDGE,
  /** Tells of what somebody is only charged with. */
  CHARGE,
  /** Dates what was read elsewhere, and not what was done. */
  READING,
  /** Makes what follows a mere condition. */
  CONDITION,
  /** Puts what follows ahead. */
  PLANNED,
  /** Puts what follows behind. */
  DONE,
  /** Says that a post is held for another, or no more. */
  RANK,
  /** Stands for an organisation that was named before. */
  REFERENCE;

  /** This mark alone as a set of marks. */
  int bit() {
    return 1 << ordinal();
  }
}
