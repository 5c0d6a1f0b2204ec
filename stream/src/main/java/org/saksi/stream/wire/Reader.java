package org.saksi.stream.wire;

import java.io.DataInput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what a {@link Writer} wrote. Not thread-safe. */
final class Reader {

  /** Nothing that goes over the wire is longer; broken bytes ask for no more memory than this. */
  static final int MOST_BYTES = 64 << 20;

  /** Broken bytes may say anything: room for more is made as it comes. */
  private static final int TRUSTED = 1 << 16;

  private static final int LOW = 0x7f;
  private static final int BITS = 7;

  private final List<String> strings = new ArrayList<>();
  private DataInput from;

  Reader(DataInput from) {
    this.from = from;
  }

  /** Begins a message, which refers to no other. */
  void begin(DataInput input) {
    from = input;
    strings.clear();
  }

  long unsigned() throws IOException {
    long value = 0;
    for (int shift = 0; shift < Long.SIZE; shift += BITS) {
      byte next = from.readByte();
      value |= (long) (next & LOW) << shift;
      if (next >= 0) {
        return value;
      }
    }
    throw new IOException("a number of more than 64 bits");
  }

  long signed() throws IOException {
    long value = unsigned();
    return value >>> 1 ^ -(value & 1);
  }

  /** A number of things that follow. */
  int count() throws IOException {
    long count = unsigned();
    if (count < 0 || count > MOST_BYTES) {
      throw new IOException("more than a message can hold: " + count);
    }
    return (int) count;
  }

  double real() throws IOException {
    return from.readDouble();
  }

  byte[] bytes() throws IOException {
    int count = count();
    byte[] bytes = new byte[Math.min(count, TRUSTED)];
    from.readFully(bytes);
    while (bytes.length < count) {
      int there = bytes.length;
      bytes = Arrays.copyOf(bytes, Math.min(count, 2 * there));
      from.readFully(bytes, there, bytes.length - there);
    }
    return bytes;
  }

  @Nullable String string() throws IOException {
    int known = count();
    return switch (known) {
      case Writer.NULL -> null;
      case Writer.NEW -> {
        String string = new String(bytes(), StandardCharsets.UTF_8);
        strings.add(string);
        yield string;
      }
      default -> {
        if (known - Writer.FIRST_KNOWN >= strings.size()) {
          throw new IOException("a string that was not written");
        }
        yield strings.get(known - Writer.FIRST_KNOWN);
      }
    };
  }
}
