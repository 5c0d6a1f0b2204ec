package org.saksi.store.log;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * A text in the few bytes in which it is kept: the length of its UTF-8 in four bytes, and this
 * deflated (RFC 1951).
 */
final class Packed {

  private static final int HEADER = Integer.BYTES;

  private Packed() {}

  /** Packs a text. */
  static byte[] pack(String text) {
    byte[] plain = text.getBytes(StandardCharsets.UTF_8);
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    try {
      deflater.setInput(plain);
      deflater.finish();
      byte[] packed = new byte[HEADER + plain.length + plain.length / 1000 + 64];
      int length = HEADER;
      while (!deflater.finished()) {
        length += deflater.deflate(packed, length, packed.length - length);
      }
      ByteBuffer.wrap(packed).putInt(plain.length);
      return Arrays.copyOf(packed, length);
    } finally {
      deflater.end();
    }
  }

  /**
   * The text that was packed.
   *
   * @throws IllegalArgumentException if the bytes were not made by {@link #pack}
   */
  static String unpack(byte[] packed) {
    if (packed.length < HEADER) {
      throw new IllegalArgumentException("too short for a packed text");
    }
    byte[] plain = new byte[ByteBuffer.wrap(packed).getInt()];
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(packed, HEADER, packed.length - HEADER);
      int length = 0;
      while (length < plain.length && !inflater.finished()) {
        int more = inflater.inflate(plain, length, plain.length - length);
        if (more == 0) {
          break;
        }
        length += more;
      }
      if (length < plain.length) {
        throw new IllegalArgumentException("a packed text ends too early");
      }
      return new String(plain, StandardCharsets.UTF_8);
    } catch (DataFormatException broken) {
      throw new IllegalArgumentException("a packed text is damaged", broken);
    } finally {
      inflater.end();
    }
  }
}
