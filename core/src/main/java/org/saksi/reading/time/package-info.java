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
 * {@code XXXX-06-18}, {@code PAST_REF}. A report published at a moment of UTC is read by the clock
 * of its language's first zone.
 *
 * <p>Which words do what stands in {@code time-words.tsv} and the tables of months, weekdays, units
 * and zones. Every row's example marks the expressions that must be found in it.
 *
 * <p>Named days stand in {@code feasts.tsv}; those that move by other calendars, in {@code
 * feast-dates.tsv} with where the dates come from, Easter and cycles of days apart, which are
 * computed. A clock's zone without a known offset (<i>waktu setempat</i>) stands outside of the
 * expression, and so do <i>setelah</i> and <i>hingga</i>.
 *
 * <p>Known failures: feasts are known from 2000 to 2035, the later ones perhaps a day off; the year
 * behind the name of an edition (<i>Piala Dunia 2026</i>) counts as a time; <i>dulu</i> never does,
 * nor do days counted from an event (<i>hari ketiga</i>); <i>hari yang sama</i> behind a day on
 * which something was only read is taken for that day; a year before a verb is missed (<i>cukai
 * 2026 perlu …</i>); <i>besok</i> in a statement that a paper repeats a day late is counted from
 * the paper's date. A date overrules a weekday that contradicts it; {@code reconcile} tells so.
 *
 * @see <a href="https://timeml.github.io/site/publications/timeMLdocs/timeml_1.2.1.html">TimeML
 *     1.2.1</a>
 */
@NullMarked
package org.saksi.reading.time;

import org.jspecify.annotations.NullMarked;
