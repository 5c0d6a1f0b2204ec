package org.saksi.stream.wire;

import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shape of a record: whether there is one, then its components. */
final class Composite implements Shape {

  private static final MethodType GET = MethodType.methodType(Object.class, Object.class);
  private static final MethodType MAKE = MethodType.methodType(Object.class, Object[].class);

  private final MethodHandle[] accessors;
  private final MethodHandle constructor;
  private List<Shape> shapes = List.of();

  Composite(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    accessors = new MethodHandle[components.length];
    try {
      MethodHandles.Lookup lookup = MethodHandles.publicLookup();
      for (int i = 0; i < components.length; i++) {
        accessors[i] = lookup.unreflect(components[i].getAccessor()).asType(GET);
      }
      constructor =
          lookup
              .findConstructor(type, MethodType.methodType(void.class, types))
              .asSpreader(Object[].class, types.length)
              .asType(MAKE);
    } catch (ReflectiveOperationException hidden) {
      throw new IllegalArgumentException(type + " is not public", hidden);
    }
  }

  /** Learns the shapes of the components, which may hold this one. */
  void complete(List<Shape> all) {
    shapes = List.copyOf(all);
  }

  @Override
  public void write(@Nullable Object value, Writer to) throws IOException {
    to.unsigned(value == null ? 0 : 1);
    if (value != null) {
      for (int i = 0; i < accessors.length; i++) {
        shapes.get(i).write(get(accessors[i], value), to);
      }
    }
  }

  @Override
  public @Nullable Object read(Reader from) throws IOException {
    if (from.unsigned() == 0) {
      return null;
    }
    @Nullable Object[] values = new Object[accessors.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = shapes.get(i).read(from);
    }
    try {
      return constructor.invokeExact(values);
    } catch (RuntimeException | Error wrong) {
      throw new IOException("bytes that make no record", wrong);
    } catch (Throwable checked) {
      throw new IOException(checked);
    }
  }

  private static @Nullable Object get(MethodHandle accessor, Object value) throws IOException {
    try {
      return accessor.invokeExact(value);
    } catch (RuntimeException | Error wrong) {
      throw wrong;
    } catch (Throwable checked) {
      throw new IOException(checked);
    }
  }
}
