/** How well, and how fast? Scores against gold, and speed. Nobody imports this package. */
@NullMarked
package org.saksi.bench;

import org.jspecify.annotations.NullMarked;
