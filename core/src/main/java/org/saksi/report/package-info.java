/** What came in: reports, where they came from, and input that is none. */
@NullMarked
package org.saksi.report;

import org.jspecify.annotations.NullMarked;
