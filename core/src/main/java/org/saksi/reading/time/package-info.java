/**
 * Which words name a time, and which time?
 *
 * <p>In: the sentences of a report and its publication date, if there is one. Out: {@link
 * org.saksi.annotation.TimeExpression}s in the manner of TimeML's TIMEX3. A date with the clock
 * time behind it is one expression; so is <i>hari ini, Kamis (19/6/2025)</i>.
 *
 * <p>Two steps. <b>Grammars</b> read at each token what the words say by themselves, a {@code
 * Shape}, and the longest reading wins. A <b>Resolver</b> then puts the shapes on the calendar in
 * the order of the text, with a {@code Timeline} of what a reader knows so far: a weekday is the
 * nearest one at or before publication unless its clause speaks of the future; <i>hari ini</i>
 * between quotation marks is the day the report says it was said; <i>tahun sebelumnya</i> is the
 * one before the latest year named; a clock time alone is of the day of its sentence, of its
 * paragraph, or on which something last happened; a month lies behind <i>sejak</i> and ahead of
 * <i>akan</i>. Where the calendar cannot be known, the value says what is: {@code XXXX-WXX-2},
 * {@code XXXX-06-18}, {@code PAST_REF}.
 *
 * <p>Which words do what stands in {@code time-words.tsv} and the tables of months, weekdays, units
 * and zones. Every row's example marks the expressions that must be found in it.
 *
 * <p>Known failures: feasts (<i>Lebaran</i>) and seasons of the weather are not found; the year
 * behind the name of an edition (<i>Piala Dunia 2026</i>) is; <i>waktu setempat</i> has no offset;
 * <i>besok</i> in a statement that a paper repeats a day late is counted from the paper's date; a
 * weekday that contradicts its date is overruled by the date without a word.
 *
 * @see <a href="https://timeml.github.io/site/publications/timeMLdocs/timeml_1.2.1.html">TimeML
 *     1.2.1</a>
 */
@NullMarked
package org.saksi.reading.time;

import org.jspecify.annotations.NullMarked;
