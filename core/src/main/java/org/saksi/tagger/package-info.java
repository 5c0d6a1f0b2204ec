/**
 * Which words of a sentence name a person, a place or an organisation, as far as examples teach?
 *
 * <p>In: the tokens of a sentence. Out: {@link org.saksi.tagger.Chunk}s, each some words and a
 * type. It is a linear-chain conditional random field (Lafferty et al. 2001): every word has a
 * score for every label, every pair of neighbouring labels has one too, and the labels of the
 * sentence are those whose sum is highest. The scores are learned by {@code saksi train} and come
 * as one resource, {@link org.saksi.tagger.Model}.
 *
 * <p>What the field sees of a word ({@link org.saksi.tagger.WordFeatures}) depends on the word and
 * on its place beside the word to be labelled, never on both words at once. So the scores of a word
 * are added up once, when it is first met, and from then on a sentence costs five short additions a
 * word and the search for the best path.
 *
 * <p>Known failures: a sentence is read by itself, so a name that only the rest of the report makes
 * clear is missed; what a text of another kind writes in small letters is found less often; the
 * name of a place that stands for its team or government follows the habit of the corpora.
 */
@NullMarked
package org.saksi.tagger;

import org.jspecify.annotations.NullMarked;
