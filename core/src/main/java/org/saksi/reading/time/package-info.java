/** Which words name a time, and which?. */
@NullMarked
package org.saksi.reading.time;

import org.jspecify.annotations.NullMarked;
