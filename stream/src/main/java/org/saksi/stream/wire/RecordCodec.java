package org.saksi.stream.wire;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes and reads records of one type, with all that they are made of: records, enums, sealed
 * interfaces, lists, sets, numbers, strings and times. Numbers take as few bytes as they need, and
 * a string that comes again is a reference to where it came first. Not thread-safe.
 *
 * <p>The bytes follow the components of the records, so only a program of the same {@linkplain
 * #layout layout} reads them: they are for the wire, not for keeping.
 */
public final class RecordCodec<T extends Record> {

  private record Known(Shape shape, String layout) {}

  /** Shapes are made once in the life of a process. */
  private static final Map<Class<?>, Known> KNOWN = new ConcurrentHashMap<>();

  private final Class<T> type;
  private final Known known;
  private @Nullable Writer writer;
  private @Nullable Reader reader;

  /**
   * A codec for a type.
   *
   * @throws IllegalArgumentException if it holds something that has no shape
   */
  public RecordCodec(Class<T> type) {
    this.type = type;
    known = KNOWN.computeIfAbsent(type, RecordCodec::learn);
  }

  private static Known learn(Class<?> type) {
    Shapes shapes = new Shapes();
    Shape shape = shapes.of(type);
    return new Known(shape, shapes.layout());
  }

  /** All that the bytes depend on. */
  public String layout() {
    return known.layout;
  }

  /** Writes a record. */
  public void write(T value, DataOutput to) throws IOException {
    if (writer == null) {
      writer = new Writer(to);
    }
    writer.begin(to);
    known.shape.write(value, writer);
  }

  /**
   * Reads a record.
   *
   * @throws IOException if the bytes are none
   */
  public T read(DataInput from) throws IOException {
    if (reader == null) {
      reader = new Reader(from);
    }
    reader.begin(from);
    Object read;
    try {
      read = known.shape.read(reader);
    } catch (RuntimeException wrong) {
      throw new IOException("bytes that make no record", wrong);
    }
    if (read == null) {
      throw new IOException("no record");
    }
    return type.cast(read);
  }
}
