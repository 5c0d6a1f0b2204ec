/** How is all of it tried out on one machine, in one process? */
@NullMarked
package org.saksi.stream.local;

import org.jspecify.annotations.NullMarked;
