package org.saksi.stream.wire;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Makes shapes of types: records, what they are made of, and sealed choices among them. */
final class Shapes {

  private final Map<Class<?>, Shape> known = new HashMap<>();
  private final Map<String, String> layouts = new TreeMap<>();

  /**
   * The shape of a type.
   *
   * @throws IllegalArgumentException if it has parts that nobody can tell the shape of
   */
  Shape of(Type type) {
    if (type instanceof ParameterizedType of && of.getRawType() == List.class) {
      return new Many(of(of.getActualTypeArguments()[0]), List::of);
    }
    if (type instanceof ParameterizedType of && of.getRawType() == Set.class) {
      return new Many(of(of.getActualTypeArguments()[0]), Set::of);
    }
    if (!(type instanceof Class<?> plain)) {
      throw new IllegalArgumentException("no shape for " + type);
    }
    Shape simple = Simple.of(plain);
    return simple != null ? simple : composed(plain);
  }

  private Shape composed(Class<?> type) {
    Shape shape = known.get(type);
    if (shape != null) {
      return shape;
    }
    if (type.isEnum()) {
      layouts.put(type.getName(), List.of(type.getEnumConstants()).toString());
      return put(type, new Constant(type.getEnumConstants()));
    }
    if (type.isRecord()) {
      return record(type);
    }
    if (type.isSealed()) {
      return choice(type);
    }
    throw new IllegalArgumentException("no shape for " + type);
  }

  private Shape record(Class<?> type) {
    Composite shape = new Composite(type);
    put(type, shape);
    List<Shape> parts = new ArrayList<>();
    StringBuilder layout = new StringBuilder();
    for (RecordComponent component : type.getRecordComponents()) {
      parts.add(of(component.getGenericType()));
      layout.append(component.getName()).append(' ').append(component.getGenericType()).append(';');
    }
    layouts.put(type.getName(), layout.toString());
    shape.complete(parts);
    return shape;
  }

  private Shape choice(Class<?> type) {
    Choice shape = new Choice(type.getPermittedSubclasses());
    put(type, shape);
    List<Shape> parts = new ArrayList<>();
    for (Class<?> permitted : type.getPermittedSubclasses()) {
      parts.add(of(permitted));
    }
    layouts.put(type.getName(), List.of(type.getPermittedSubclasses()).toString());
    shape.complete(parts);
    return shape;
  }

  private Shape put(Class<?> type, Shape shape) {
    known.put(type, shape);
    return shape;
  }

  /** All that the bytes depend on: types that are written alike have the same layouts. */
  String layout() {
    return layouts.toString();
  }
}
