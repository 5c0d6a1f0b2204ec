/**
 * How fast is it? The whole process as a user starts it; by JMH a stream of reports on one thread,
 * one long report against many short ones, and each stage over the reports of a story; the grouping
 * with ten thousand to a million reports in its window.
 *
 * <p>No real stream at hand has a million reports within two days, so one is grown from the
 * readings of real ones ({@link org.saksi.bench.speed.GrownStream} says how): as large as asked
 * for, with the word frequencies of the language and as many more stories as reports. What it does
 * not show is larger stories: more outlets telling of one event.
 *
 * <p>Absolute times speak of one machine on one day; ratios within one run last longer.
 */
@NullMarked
package org.saksi.bench.speed;

import org.jspecify.annotations.NullMarked;
