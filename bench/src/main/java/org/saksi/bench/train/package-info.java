/**
 * How does the tagger learn to find names?
 *
 * <p>In: corpora of sentences whose names are marked, and streams of reports without marks. Out: a
 * {@link org.saksi.tagger.Model}, the same to the byte for the same input, and its F1 on sentences
 * kept apart.
 *
 * <p>{@code ExchangeClustering} first puts the words of the streams into classes by the words they
 * stand beside. {@code ChainTrainer} then fits the weights of a conditional random field by
 * stochastic gradient steps, each weight with a rate of its own (AdaGrad, Duchi et al. 2011). The
 * corpora do not agree on what a name is; so each corpus gets copies of all weights for its own
 * habits, beside those that all share (Daumé 2007).
 *
 * <p>Known limits: everything is held in memory; a corpus that does not mark a type must have no
 * sentence in which it does.
 */
@NullMarked
package org.saksi.bench.train;

import org.jspecify.annotations.NullMarked;
