/** A report in, a report with all its layers out. */
@NullMarked
package org.saksi.reading;

import org.jspecify.annotations.NullMarked;
