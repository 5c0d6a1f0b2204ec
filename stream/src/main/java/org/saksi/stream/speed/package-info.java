/** How many reports a second does a job bear, and how large does its state become? */
@NullMarked
package org.saksi.stream.speed;

import org.jspecify.annotations.NullMarked;
