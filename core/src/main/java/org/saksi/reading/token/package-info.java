/** Which words and marks stand in a text?. */
@NullMarked
package org.saksi.reading.token;

import org.jspecify.annotations.NullMarked;
