package org.saksi.stream.wire;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shape of a sealed interface. */
final class Choice implements Shape {

  private final Class<?>[] permitted;
  private List<Shape> shapes = List.of();

  Choice(Class<?>[] permitted) {
    this.permitted = permitted;
  }

  /** Learns the shapes of what is permitted, which may hold this one. */
  void complete(List<Shape> all) {
    shapes = List.copyOf(all);
  }

  @Override
  public void write(@Nullable Object value, Writer to) throws IOException {
    if (value == null) {
      to.unsigned(0);
      return;
    }
    int at = 0;
    while (!permitted[at].isInstance(value)) {
      at++;
    }
    to.unsigned(1 + at);
    shapes.get(at).write(value, to);
  }

  @Override
  public @Nullable Object read(Reader from) throws IOException {
    int at = from.count();
    if (at > permitted.length) {
      throw new IOException("a choice that is not known: " + at);
    }
    return at == 0 ? null : shapes.get(at - 1).read(from);
  }
}
