/** Is anything lost or counted twice when something fails, at any moment? */
@NullMarked
package org.saksi.stream.faults;

import org.jspecify.annotations.NullMarked;
