/**
 * How does Saksi speak to other programs? In the JSON of {@code saksi/1}: offsets are code points
 * into the text printed beside them, and every span repeats its words.
 */
@NullMarked
package org.saksi.app.json;

import org.jspecify.annotations.NullMarked;
