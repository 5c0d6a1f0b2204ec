/** How does what came of the fold get into a store, once? */
@NullMarked
package org.saksi.stream.keep;

import org.jspecify.annotations.NullMarked;
