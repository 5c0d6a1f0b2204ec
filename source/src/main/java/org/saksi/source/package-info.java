/** How do bytes become reports? Files, pages and feeds in; reports, or rejections with a reason, out. */
@NullMarked
package org.saksi.source;

import org.jspecify.annotations.NullMarked;
