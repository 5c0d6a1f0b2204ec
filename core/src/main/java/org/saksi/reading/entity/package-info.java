/** Who and what is named, under which names?. */
@NullMarked
package org.saksi.reading.entity;

import org.jspecify.annotations.NullMarked;
