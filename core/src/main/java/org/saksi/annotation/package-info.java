/** The layers that readers lay over a report: stand-off annotation, spans over untouched text. */
@NullMarked
package org.saksi.annotation;

import org.jspecify.annotations.NullMarked;
