/** Who said what?. */
@NullMarked
package org.saksi.reading.quotation;

import org.jspecify.annotations.NullMarked;
