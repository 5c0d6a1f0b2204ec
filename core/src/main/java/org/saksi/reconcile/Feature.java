package org.saksi.reconcile;

/** What is seen of a pair of stretches when it is judged whether they state one fact. */
enum Feature {
  /** Twice the shared weight over the weight of both. */
  DICE,
  /** The shared weight, up to 3. */
  MASS,
  /** How alike their sentences are. */
  LIKENESS,
  /** No sentence of the other report is more like the first. */
  BEST_FOR_FIRST,
  /** No sentence of the first report is more like the second. */
  BEST_FOR_SECOND,
  /** How alike the sentences around them are. */
  AROUND,
  /** Lead of the best window over the second. */
  MARGIN,
  /** Is the second window only. */
  SECOND_WINDOW,
  /** Logarithm of the number of content words shared. */
  SHARED_WORDS,
  /** One over the number of sentences in the story that hold the rarest shared word. */
  RAREST,
  /** The sum of that over all shared content words. */
  RARITY,
  /** Weight of the shared content words that no report holds twice. */
  RARE_MASS,
  SAME_FIGURE,
  OTHER_FIGURE,
  SAME_TIME,
  OTHER_TIME,
  SAME_NAME,
  OTHER_NAME,
  BOTH_QUOTED,
  /** How many of the two hold a word that reports speech. */
  CUE,
  SAME_OUTLET,
  /** Logarithm of the length, 35 characters being 0. */
  LENGTH,
  /** Logarithm of the ratio of the lengths. */
  LENGTH_RATIO,
  /** How far apart they stand, each within its own report. */
  POSITION,
  /** Begins or ends at a mark or a joint: counted over all four ends. */
  EDGES,
  /** Share of function words. */
  FUNCTION_WORDS,
  BEGINS_WITH_FUNCTION_WORD,
  COMMA,
  /** How many numbers. */
  NUMBERS,
  /** One stands in the first sentence. */
  LEAD,
  /** Dice of the best pair that was found from the other report and comes back here. */
  MUTUAL,
  IS_MUTUAL,
  /** Share of the other reports that hold it too. */
  SUPPORT,
  FIGURE,
  TIME,
  ROLE,
  PLACE,
  CHANNEL,
  /** The values are the same. */
  SAME_VALUE,
  /** Neither report holds the other's value anywhere. */
  VALUES_APART,
  /** Weight of the words around shared, over the weight of both. */
  CONTEXT,
  SAME_VALUE_CONTEXT,
  SAME_VALUE_LIKENESS,
  APART_CONTEXT,
  APART_LIKENESS,
  TIME_SAME_VALUE,
  TIME_CONTEXT,
  ROLE_DICE,
  PLACE_DICE,
  PLACE_LIKENESS,
  CHANNEL_DICE,
  CHANNEL_LIKENESS,
  /** Both stand beside a quotation. */
  BESIDE_QUOTES,
  /** Both are the first claim about their value in their report. */
  FIRST_MENTIONS
}
