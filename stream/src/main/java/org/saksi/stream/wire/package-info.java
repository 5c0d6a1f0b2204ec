/**
 * How does what goes from one task to another become bytes? By the shape of its records: a codec is
 * made once of the components of a record, and writes strings it has written before as references
 * to them.
 */
@NullMarked
package org.saksi.stream.wire;

import org.jspecify.annotations.NullMarked;
