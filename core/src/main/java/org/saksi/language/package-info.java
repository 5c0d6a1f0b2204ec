/** A language as data: its word lists, and how to find their phrases among tokens. */
@NullMarked
package org.saksi.language;

import org.jspecify.annotations.NullMarked;
