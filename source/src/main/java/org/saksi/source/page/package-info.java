/** What does a news page report? */
@NullMarked
package org.saksi.source.page;

import org.jspecify.annotations.NullMarked;
