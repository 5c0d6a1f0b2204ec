/** What do the reports of a story agree on, and where do they differ?. */
@NullMarked
package org.saksi.reconcile;

import org.jspecify.annotations.NullMarked;
