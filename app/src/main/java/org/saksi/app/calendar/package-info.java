/**
 * What does a date, a length of time or a TIMEX3 value mean, in plain words of the reader's
 * language?
 *
 * <p>Input: the values that a reading holds. Output: words from {@code calendar.tsv}, for pages and
 * for sheets of text alike.
 *
 * <p>Known failures: the letters of TIMEX3 are the same for the rainy season and the winter, and
 * for the dry season and the summer, so both are named; a repetition says how often its period
 * comes, and not how often within it (<i>dua kali sepekan</i> is every week); readings write some
 * minutes and some months alike ({@code PXM}), so both are some time.
 */
@NullMarked
package org.saksi.app.calendar;

import org.jspecify.annotations.NullMarked;
