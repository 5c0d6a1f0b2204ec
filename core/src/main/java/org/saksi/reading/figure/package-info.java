/** Which numbers state a fact, and what fact?. */
@NullMarked
package org.saksi.reading.figure;

import org.jspecify.annotations.NullMarked;
