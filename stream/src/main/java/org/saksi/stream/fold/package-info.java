/**
 * What do the tasks hand to each other, and what does each do? A {@link
 * org.saksi.stream.fold.Delivery} is read into a {@link org.saksi.stream.fold.Submission}, admitted
 * once and read ({@link org.saksi.stream.fold.Readout}), grouped in the order of arrival ({@link
 * org.saksi.stream.fold.Turn}), carried to its story ({@link org.saksi.stream.fold.Membership}) and
 * set beside the others of it ({@link org.saksi.stream.fold.Outcome}).
 *
 * <p>What a task remembers are reports as {@link org.saksi.stream.fold.Kept} writes them and the
 * grouping's own bytes, never layers: a savepoint outlives every change of how reports are read.
 */
@NullMarked
package org.saksi.stream.fold;

import org.jspecify.annotations.NullMarked;
