/**
 * What do the reports of a story agree on, and where do they differ?
 *
 * <p>In: the readings of one story. Out: a {@link org.saksi.reconcile.Reconciliation}: findings
 * with their evidence, wordings of one utterance, shared origins, a timeline, values that develop,
 * and what outlets leave out. Every word shown is a span of a report or a fixed English phrase.
 *
 * <p>What depends on a report alone is its {@code Outline}: what each word does ({@code Marks},
 * {@code Lexeme}), where stretches may begin and end. Outlines are kept from one comparison to the
 * next ({@code Outlines}): when a report joins a story, only its own is new. A story is prepared
 * once ({@code SideBySide}), its reports in order of publication: its words become keys, words of
 * one root the same key, without a list of roots ({@code Vocabulary}); its people, places and
 * organisations get numbers ({@code Cast}), and what a stretch holds is gathered once, however
 * often it is compared ({@code Gist}). In a story of more than a dozen reports each is set beside a
 * few others only, those that share its rarest words, and a copy beside its original, so that the
 * work grows with the number of reports and not with its square ({@code Neighbours}). Then
 *
 * <ol>
 *   <li>each clause of a report is paired with the windows of every report beside it that share
 *       most of its words ({@code ClausePairs}), and each value with the values it can be compared
 *       with ({@code ValuePairs}, {@code Comparability}); both then reach as far as a person must
 *       read to understand them: a clause to its joints, a figure or time to the verb that governs
 *       it ({@code Borders}, {@code Extent});
 *   <li>two small logistic models keep the pairs that state one fact ({@code PairModel}; what they
 *       see is {@code Feature}, what they weigh is {@code weights.properties}, fitted by {@code
 *       saksi fit}); clauses that promise too little at first sight get no further;
 *   <li>pairs are grouped into drafts, one stretch a report, the surest first ({@code Grouping});
 *   <li>a draft is judged ({@code Judge}): corroborated, or compatible for a reason that {@link
 *       org.saksi.reconcile.Comparison} names, or single. Each reason asks for proof that both tell
 *       of one thing ({@code FigureComparer}, {@code OneThing}, {@code TimeComparer}, {@code
 *       PlaceComparer}, {@code StanceComparer}, {@code NameComparer}); without it there is no
 *       difference, or no draft. Agreement asks for as much: figures, days, places and persons that
 *       each has and the other's sentence lacks must not be of one sort. Stretches that share
 *       little beside other verbs ({@code Acts}), other people or other hours tell of different
 *       things and are dropped, and so are those that hold two sides of a conflict ({@code
 *       Disputes});
 *   <li>of findings that lie over each other the one of most reports stays, and of these the
 *       fullest ({@code Digest});
 *   <li>conflicts come from {@code ConflictFinder}s alone, each demanding a proof of its own: codes
 *       one character apart, one abbreviation for two names, posts of different rank, one sentence
 *       with another figure, one person of two ages, one deed of one person in two minutes, one
 *       statement under two dates or from two speakers, one speaker in two places; and within one
 *       report a weekday against its date, a day that no calendar has, parts against their total,
 *       things pointed back at against those told of, one thing under two names.
 * </ol>
 *
 * <p>{@code independentSources} counts witnesses, not outlets, fact by fact ({@code Witnesses}):
 * copies and reports that both name one release count once; reports of one conference count once
 * for what its speaker said, reports that vouch by one agency once for what it vouches for, and
 * reports that leave a fact to one speaker, or tell it in the same words, once for it. A channel
 * that one report names alone ({@code Channels}) joins nothing; two that exclude each other keep
 * reports apart.
 *
 * <p>Two more things are read off. Figures are of one thing ({@code Measured}), and so of one
 * {@link org.saksi.reconcile.Series}, only where noun, verb, all other words, unit, place and
 * length of period agree; a value without a moment of its own holds when its report was published,
 * and then must be large, in digits and of the same order as the others. An outlet is said to leave
 * a fact out ({@code OmissionFinder}) only if independent witnesses state it and no three sentences
 * in a row of its reports hold much of what they have in common.
 *
 * <p>Known failures: a value told in other words than the rest, or without a moment in a report
 * without a date, is missed by its series, and values of two things that nothing but an earlier
 * sentence tells apart share one; a fact told in wholly other words is missed, and may be called
 * left out; two reports that narrate and quote the same are corroborated although the attribution
 * differs; figures of different things may be set side by side as differing in scope; who or what
 * is counted is not understood, so <i>two balloons</i> and <i>another balloon</i> never conflict; a
 * clause too long to show at once keeps the figures in it as findings of their own; verbs of one
 * sense are known only where the table {@code acts} lists them. In the gold of the project, people
 * agree with each other on four facts in five.
 */
@NullMarked
package org.saksi.reconcile;

import org.jspecify.annotations.NullMarked;
