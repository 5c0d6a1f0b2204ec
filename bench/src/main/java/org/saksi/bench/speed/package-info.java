/**
 * How fast is it? The whole process as a user starts it, and each stage by JMH.
 *
 * <p>Absolute times speak of one machine on one day; ratios within one run last longer. Known
 * limits: the samples are few and short, so a stage's rate on a long report is not shown.
 */
@NullMarked
package org.saksi.bench.speed;

import org.jspecify.annotations.NullMarked;
