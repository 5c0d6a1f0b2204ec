package org.saksi.stream.wire;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The shape of a collection without nulls.
 *
 * @param collect makes the collection of its elements
 */
record Many(Shape of, Function<Object[], Object> collect) implements Shape {

  /** Broken bytes may say anything: room for more is made as it comes. */
  private static final int TRUSTED = 1 << 10;

  @Override
  public void write(@Nullable Object value, Writer to) throws IOException {
    if (value == null) {
      to.unsigned(0);
      return;
    }
    Collection<?> all = (Collection<?>) value;
    to.unsigned(1 + all.size());
    for (Object one : all) {
      of.write(one, to);
    }
  }

  @Override
  public @Nullable Object read(Reader from) throws IOException {
    int size = from.count() - 1;
    if (size < 0) {
      return null;
    }
    Object[] all = new Object[Math.min(size, TRUSTED)];
    for (int i = 0; i < size; i++) {
      Object one = of.read(from);
      if (one == null) {
        throw new IOException("nothing in a list");
      }
      if (i == all.length) {
        all = Arrays.copyOf(all, Math.min(size, 2 * i));
      }
      all[i] = one;
    }
    return collect.apply(all);
  }
}
