/**
 * How fast is it? The whole process as a user starts it; by JMH a stream of reports on one thread,
 * one long report against many short ones, and each stage over the reports of a story.
 *
 * <p>Absolute times speak of one machine on one day; ratios within one run last longer.
 */
@NullMarked
package org.saksi.bench.speed;

import org.jspecify.annotations.NullMarked;
