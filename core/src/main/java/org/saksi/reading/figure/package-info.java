/**
 * Which numbers state a fact, and what fact?
 *
 * <p>In: the sentences of a report and its time expressions. Out: {@link
 * org.saksi.annotation.Figure}s with the number multiplied out, its unit, how exactly it is meant,
 * the time it holds for and the words that say what it is of.
 *
 * <p>A reader walks the tokens once. At each it tries a rank or score, then modifier, number and
 * unit. A unit of money, measure or time, a percent sign and a classifier leave no doubt; before
 * any other noun the number must not be part of a name (<i>Boeing 737</i>), an address, a law or a
 * code. Numbers of dates and clock times are left to {@link org.saksi.reading.time}; a length of
 * time may be both. <i>Kedua pelaku</i> is a count only where the report counted two of them
 * before, and <i>kedua negara</i> is none.
 *
 * <p>The period is the nearest time of the sentence that is neither a year of comparison
 * (<i>dibandingkan 2023</i>) nor the day somebody spoke; <i>sejak 2021</i> behind a figure of 2023
 * makes it 2021 to 2023.
 *
 * <p>Numbers, units, currencies, modifiers and the words that steer them stand in tables whose
 * examples mark the figures that must be found.
 *
 * <p>Known failures: a counted noun is one word (<i>balon udara</i> gives <i>balon</i>);
 * <i>pertama</i> and <i>kedua</i> behind a plain noun are taken for an enumeration, not a rank; a
 * bare number needs a word such as <i>mencapai</i> before it; a period named one sentence earlier
 * is not carried over; a unit that lost the space behind it (<i>30 cmPenyebab</i>) is read as a
 * noun.
 */
@NullMarked
package org.saksi.reading.figure;

import org.jspecify.annotations.NullMarked;
