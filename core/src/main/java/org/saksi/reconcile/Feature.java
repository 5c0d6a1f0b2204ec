package org.saksi.reconcile;

/** What is seen of a pair of stretches when it is judged whether they state one fact. */
enum Feature {
  /** Twice the shared weight over the weight of both. */
  DICE,
  /** How alike their sentences are. */
  LIKENESS,
  /** No sentence of the first report is more like the sentence of the second stretch. */
  BEST_FOR_SECOND,
  /** For how many of the two sentences, as a share, no other is more like it than the other. */
  BEST_FOR_BOTH,
  /** Lead of the best window over the second. */
  MARGIN,
  /** Is the second window only. */
  SECOND_WINDOW,
  /** One over the number of sentences in the story that hold the rarest shared word. */
  RAREST,
  /** The sum of that over all shared content words. */
  RARITY,
  /** Some figure stands in both. */
  SAME_FIGURE,
  /** Some time stands in both. */
  SAME_TIME,
  /** Both hold names, and none in common. */
  OTHER_NAME,
  /** Both tell of some act, and one is the same. */
  SAME_ACT,
  /** Both tell of some act, and of none in common. */
  OTHER_ACT,
  /** Denied in one only. */
  DENIED_ONCE,
  /** Both hold figures of one unit, and none in common. */
  OTHER_FIGURE,
  /** Both hold times, and none in common. */
  OTHER_TIME,
  /** Both are words that somebody said. */
  BOTH_QUOTED,
  /** Both are from one outlet. */
  SAME_OUTLET,
  /** Logarithm of the length, 35 characters being 0. */
  LENGTH,
  /** Logarithm of the ratio of the lengths. */
  LENGTH_RATIO,
  /** How far apart they stand, each within its own report. */
  POSITION,
  /** Share of function words. */
  FUNCTION_WORDS,
  /** Dice of the best pair that was found from the other report and comes back here. */
  MUTUAL,
  /** Two other reports hold it too: 1; one: a half. */
  SUPPORT,
  /** They are figures. */
  FIGURE,
  /** They state the same value; for places, the share of names in common. */
  SAME_VALUE,
  /** The same value, times the weight of the words around that both share. */
  SAME_VALUE_CONTEXT,
  /** Figures or times that the other report does not know, times how alike the sentences are. */
  APART_LIKENESS,
  /** Channels, times how alike the sentences are. */
  CHANNEL_LIKENESS,
  /** Both are the first claim about their value in their report. */
  FIRST_MENTIONS
}
