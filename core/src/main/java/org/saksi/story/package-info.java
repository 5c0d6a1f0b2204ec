/** Which reports tell of one event?. */
@NullMarked
package org.saksi.story;

import org.jspecify.annotations.NullMarked;
