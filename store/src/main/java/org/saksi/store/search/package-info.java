@NullMarked
package org.saksi.store.search;

import org.jspecify.annotations.NullMarked;
