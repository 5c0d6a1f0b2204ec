package org.saksi.app.sheet;

/** What a run of words is to its reader. */
public enum Style {
  PLAIN,
  /** The words that matter. */
  STRONG,
  /** What may be passed over. */
  FAINT,
  /** The name of an outlet or speaker. */
  NAME,
  /** Reports contradict each other. */
  CONFLICT,
  /** Reports say the same. */
  AGREEMENT,
  /** Reports differ without contradiction. */
  DIFFERENCE,
  /** Words pointed at within a sentence; marked even where there is no colour. */
  POINTED,
  /** Words that the other rendering does not have; marked even where there is no colour. */
  CHANGED,
  /** A length drawn with blocks, which says nothing that the words beside it do not. */
  BAR
}
