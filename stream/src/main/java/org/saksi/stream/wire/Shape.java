package org.saksi.stream.wire;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** How the values of one type are written and read. Holds no state, so that threads share it. */
interface Shape {

  /** Writes a value; null is one too, but for primitive types. */
  void write(@Nullable Object value, Writer to) throws IOException;

  /** Reads the value that was written. */
  @Nullable Object read(Reader from) throws IOException;
}
