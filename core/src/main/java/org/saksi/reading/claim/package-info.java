/** What does a report state that another may agree or disagree with?. */
@NullMarked
package org.saksi.reading.claim;

import org.jspecify.annotations.NullMarked;
