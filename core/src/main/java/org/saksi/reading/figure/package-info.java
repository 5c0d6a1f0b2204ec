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
 * makes it 2021 to 2023. The numbers of a list share one period. What a figure is of is a phrase
 * that no other figure, date, name or reporting clause cuts into: the noun counted, else the
 * subject of the verb that measures (<i>nilai ekspor mencapai …</i>), else the words before it.
 *
 * <p>Numbers that share a unit are read from each other: <i>Rp 5, 10, dan 15 juta</i>, <i>dari 10
 * menjadi 15 orang</i>; parts of one length of time are summed.
 *
 * <p>When all figures of a sentence are known, the words before each tell whether it is the amount,
 * the old or the new value of a {@link org.saksi.annotation.Change}; the nearest phrase such as
 * <i>di dua kecamatan</i> becomes its scope, and <i>berdasarkan data BPS</i> what it rests on. Who
 * vouches for a figure in a quotation is known only later: {@code Reading.voiceOf}.
 *
 * <p>Numbers, units, currencies, modifiers and the words that steer them stand in tables whose
 * examples mark the figures that must be found. Units are written in one unit of their kind
 * (<i>kuintal</i> in {@code kg}); {@link org.saksi.annotation.BaseUnit} converts between kinds.
 *
 * <p>Known failures: a counted noun is one word (<i>balon udara</i> gives <i>balon</i>);
 * <i>pertama</i> and <i>kedua</i> behind a plain noun are taken for an enumeration, not a rank;
 * <i>ketiga kader</i> may be read as the third; a bare number needs a word such as <i>mencapai</i>
 * before it (<i>tujuh mengarah ke gawang</i> is lost); a period named one sentence earlier is not
 * carried over; in <i>untuk beli baju</i> a purpose is taken for a scope.
 */
@NullMarked
package org.saksi.reading.figure;

import org.jspecify.annotations.NullMarked;
