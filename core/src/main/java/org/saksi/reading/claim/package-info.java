/**
 * What does a report state that another may agree or disagree with?
 *
 * <p>In: a report's segmentation and its times, figures, entities, roles and quotations. Out:
 * {@link org.saksi.annotation.Claim}s in order of their spans: single values (figures, times,
 * persons with their posts, chains of places, the channels by which words came) and clauses.
 *
 * <p>Clauses are cut by a shortest path over the words of a sentence ({@code ClauseCutter}): a cut
 * must be where a quotation or a sentence of it begins or ends; one at a comma is cheap, one before
 * a conjunction or preposition dearer, one inside a phrase dear, one inside a name or a post
 * dearest, and a clause costs more the further its length is from the target. They are cut twice,
 * to some four words and to a clause with its complements, because another report may repeat
 * either.
 *
 * <p>Each claim has a {@link org.saksi.annotation.Stance}: whose voice it is, the word that hedges
 * it, whether it is denied, and whether it is planned, going on or done. It is read from the words
 * of the claim and the few before it, up to the next mark.
 *
 * <p>Known failures: clauses are cut by length and joints, not by grammar, so a long noun phrase
 * may be cut in two. A word that denies or plans one half of a clause counts for all of it:
 * <i>datang tanpa pengawal</i> is negated.
 */
@NullMarked
package org.saksi.reading.claim;

import org.jspecify.annotations.NullMarked;
