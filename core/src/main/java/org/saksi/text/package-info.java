/** Places in a text: where something stands, and how offsets are counted. */
@NullMarked
package org.saksi.text;

import org.jspecify.annotations.NullMarked;
