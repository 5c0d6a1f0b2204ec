/**
 * Who said what?
 *
 * <p>In: a segmented report, its time expressions and its entities. Out: {@link
 * org.saksi.annotation.Quotation}s in order of their content, each with its speakers, cue,
 * listener, voucher and the rule that found it.
 *
 * <p>{@link org.saksi.reading.quotation.QuotationFinder} reads like the table of contents. A {@code
 * Narrative} looks every token up once. Stretches between marks are tried first, by {@code
 * DirectSieve} (whole clauses) and {@code FragmentSieve} (words inside the narrator's sentence);
 * {@code InnerSieve} searches what a direct quotation itself reports. Then each sentence goes
 * through an ordered row of sieves, one for each construction of reported speech; a sieve adds
 * drafts and returns what is left to search. {@code SecondTellings} goes on with what the same
 * speaker tells by a second verb, {@code NounSieve} knows what a noun such as <i>klaim</i> says,
 * and {@code Rumours} what a passive reports of nobody. A sieve finds its noun phrases by {@code
 * Agents} (behind a cue) and {@code Subjects} (before a verb), and the edges of a content by {@code
 * Contents} and {@code Surroundings}. A draft names its speaker only by a {@code Voice}: a noun
 * phrase, a pronoun, nobody, or nothing but the flow of the text. {@code SpeakerResolver} goes
 * through all drafts as a reader does, remembering in a {@code Discourse} who spoke and acted last;
 * {@code Names} says whom a noun phrase names. {@code Assembly} orders, nests and numbers.
 *
 * <p>Words come from the tables {@code cues}, {@code grammar}, {@code connectives}, {@code
 * verb-prefixes} and {@code endings}, and from those of roles, organisations and places.
 *
 * <p>Whether words behind a verb without <i>bahwa</i> are a clause is for {@code Predicates} to
 * say, which goes through them with a {@code ClauseScan}; {@code BareContents} and {@code
 * Containers} weigh that against what the verb asks for.
 *
 * <p>Known failures: reported speech that goes on over sentences without a linking word is left
 * out, because taking it costs more precision than it wins; a promise or request in two halves
 * (<i>berjanji untuk A dan B</i>) is taken whole though the second half may be the narrator's; a
 * title in ordinary case without a noun that announces it can pass for a fragment; a role that only
 * the world, not the report, ties to a name stays a description (<i>presiden AS</i>).
 */
@NullMarked
package org.saksi.reading.quotation;

import org.jspecify.annotations.NullMarked;
