package org.saksi.stream.wire;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The shapes of types that have no components of their own. */
final class Simple {

  private static final Map<Class<?>, Shape> SHAPES = new HashMap<>();

  static {
    always(int.class, (value, to) -> to.signed(value), from -> (int) from.signed());
    always(long.class, (value, to) -> to.signed(value), Reader::signed);
    always(boolean.class, (value, to) -> to.unsigned(value ? 1 : 0), from -> from.unsigned() != 0);
    always(double.class, (value, to) -> to.real(value), Reader::real);
    SHAPES.put(String.class, shape((value, to) -> to.string((String) value), Reader::string));
    perhaps(byte[].class, (value, to) -> to.bytes(value), Reader::bytes);
    perhaps(Integer.class, (value, to) -> to.signed(value), from -> (int) from.signed());
    perhaps(Double.class, (value, to) -> to.real(value), Reader::real);
    perhaps(BigDecimal.class, Simple::decimal, Simple::decimal);
    perhaps(
        LocalDate.class,
        (value, to) -> to.signed(value.toEpochDay()),
        from -> LocalDate.ofEpochDay(from.signed()));
    perhaps(LocalDateTime.class, Simple::moment, Simple::moment);
    perhaps(
        ZoneOffset.class,
        (value, to) -> to.signed(value.getTotalSeconds()),
        from -> ZoneOffset.ofTotalSeconds((int) from.signed()));
    perhaps(
        OffsetDateTime.class,
        (value, to) -> {
          moment(value.toLocalDateTime(), to);
          to.signed(value.getOffset().getTotalSeconds());
        },
        from -> OffsetDateTime.of(moment(from), ZoneOffset.ofTotalSeconds((int) from.signed())));
  }

  private Simple() {}

  /** The shape of a type; null if it is none of these. */
  static @Nullable Shape of(Class<?> type) {
    return SHAPES.get(type);
  }

  private interface Write<T> {
    void write(T value, Writer to) throws IOException;
  }

  private interface Read<T> {
    T read(Reader from) throws IOException;
  }

  @SuppressWarnings("unchecked") // the component of a record has the type of its shape
  private static <T> void always(Class<?> type, Write<T> write, Read<T> read) {
    SHAPES.put(
        type, shape((value, to) -> write.write((T) Objects.requireNonNull(value), to), read::read));
  }

  private static <T> void perhaps(Class<T> type, Write<T> write, Read<T> read) {
    SHAPES.put(
        type,
        shape(
            (value, to) -> {
              to.unsigned(value == null ? 0 : 1);
              if (value != null) {
                write.write(type.cast(value), to);
              }
            },
            from -> from.unsigned() == 0 ? null : read.read(from)));
  }

  private interface WriteAny {
    void write(@Nullable Object value, Writer to) throws IOException;
  }

  private interface ReadAny {
    @Nullable Object read(Reader from) throws IOException;
  }

  private static Shape shape(WriteAny write, ReadAny read) {
    return new Shape() {
      @Override
      public void write(@Nullable Object value, Writer to) throws IOException {
        write.write(value, to);
      }

      @Override
      public @Nullable Object read(Reader from) throws IOException {
        return read.read(from);
      }
    };
  }

  private static void decimal(BigDecimal value, Writer to) throws IOException {
    to.signed(value.scale());
    to.bytes(value.unscaledValue().toByteArray());
  }

  private static BigDecimal decimal(Reader from) throws IOException {
    int scale = (int) from.signed();
    return new BigDecimal(new BigInteger(from.bytes()), scale);
  }

  private static void moment(LocalDateTime value, Writer to) throws IOException {
    to.signed(value.toEpochSecond(ZoneOffset.UTC));
    to.signed(value.getNano());
  }

  private static LocalDateTime moment(Reader from) throws IOException {
    long second = from.signed();
    return LocalDateTime.ofEpochSecond(second, (int) from.signed(), ZoneOffset.UTC);
  }
}
