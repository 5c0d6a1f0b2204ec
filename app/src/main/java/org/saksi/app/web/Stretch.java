package org.saksi.app.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;

/**
 * A stretch of a page as it is, and as a stream of gzip holds it (RFC 1951): blocks that end with a
 * byte and refer to nothing outside, so that other stretches may stand before and behind.
 */
record Stretch(byte[] plain, byte[] deflated) {

  private static final int BUFFER = 1 << 13;

  static Stretch of(String text) {
    byte[] plain = text.getBytes(StandardCharsets.UTF_8);
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    try {
      deflater.setInput(plain);
      ByteArrayOutputStream deflated = new ByteArrayOutputStream(plain.length / 4);
      byte[] buffer = new byte[BUFFER];
      int length;
      do {
        length = deflater.deflate(buffer, 0, BUFFER, Deflater.SYNC_FLUSH);
        deflated.write(buffer, 0, length);
      } while (length == BUFFER);
      return new Stretch(plain, deflated.toByteArray());
    } finally {
      deflater.end();
    }
  }
}
