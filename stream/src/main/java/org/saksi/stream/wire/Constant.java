package org.saksi.stream.wire;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The shape of an enum. */
record Constant(Object[] constants) implements Shape {

  @Override
  public void write(@Nullable Object value, Writer to) throws IOException {
    to.unsigned(value == null ? 0 : 1 + ((Enum<?>) value).ordinal());
  }

  @Override
  public @Nullable Object read(Reader from) throws IOException {
    int ordinal = from.count();
    if (ordinal > constants.length) {
      throw new IOException("a constant that is not known: " + ordinal);
    }
    return ordinal == 0 ? null : constants[ordinal - 1];
  }
}
