/** The front door. */
@NullMarked
package org.saksi;

import org.jspecify.annotations.NullMarked;
