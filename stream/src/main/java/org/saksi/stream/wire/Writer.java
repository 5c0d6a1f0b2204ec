package org.saksi.stream.wire;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes numbers in as few bytes as they need, and each string once. Not thread-safe. */
final class Writer {

  static final int NULL = 0;
  static final int NEW = 1;
  static final int FIRST_KNOWN = 2;

  private static final int LOW = 0x7f;
  private static final int MORE = 0x80;
  private static final int BITS = 7;

  private final Map<String, Integer> strings = new HashMap<>();
  private DataOutput to;

  Writer(DataOutput to) {
    this.to = to;
  }

  /** Begins a message, which refers to no other. */
  void begin(DataOutput output) {
    to = output;
    strings.clear();
  }

  void unsigned(long value) throws IOException {
    long rest = value;
    while ((rest & ~LOW) != 0) {
      to.writeByte((int) (rest & LOW) | MORE);
      rest >>>= BITS;
    }
    to.writeByte((int) rest);
  }

  /** Small numbers take few bytes, whatever their sign. */
  void signed(long value) throws IOException {
    unsigned(value << 1 ^ value >> Long.SIZE - 1);
  }

  void real(double value) throws IOException {
    to.writeDouble(value);
  }

  void bytes(byte[] bytes) throws IOException {
    unsigned(bytes.length);
    to.write(bytes);
  }

  void string(@Nullable String string) throws IOException {
    if (string == null) {
      unsigned(NULL);
      return;
    }
    Integer known = strings.putIfAbsent(string, strings.size());
    if (known == null) {
      unsigned(NEW);
      bytes(string.getBytes(StandardCharsets.UTF_8));
    } else {
      unsigned(FIRST_KNOWN + known);
    }
  }
}
