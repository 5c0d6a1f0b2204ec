/**
 * Is what comes out what the fold comes to without Flink, also when something fails at any moment?
 */
@NullMarked
package org.saksi.stream.faults;

import org.jspecify.annotations.NullMarked;
