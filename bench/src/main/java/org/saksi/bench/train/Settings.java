package org.saksi.bench.train;

/**
 * How the field is trained.
 *
 * @param epochs how often every sentence is seen
 * @param rate length of the first steps
 * @param penalty against large weights
 * @param dropout share of features hidden at each sight of a word, so that none is relied on alone
 * @param least weights nearer to zero are dropped at the end
 * @param remembered the weights are the mean of those behind each of so many last epochs
 * @param members how many fits the model is the mean of
 * @param boldness how much less every word that belongs to no name is worth at the end: more names
 *     are found, and more of them are wrong
 * @param seed of the order of sentences and of what is hidden, in the first fit
 */
record Settings(
    int epochs,
    double rate,
    double penalty,
    double dropout,
    double least,
    int remembered,
    int members,
    double boldness,
    long seed) {

  /** Settings found good; others near them were no better than chance. */
  static Settings of(int epochs, long seed) {
    return new Settings(epochs, 0.1, 0.001, 0.6, 0.05, Math.max(1, epochs / 2), 3, 0.25, seed);
  }
}
