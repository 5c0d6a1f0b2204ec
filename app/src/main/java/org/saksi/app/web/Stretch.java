package org.saksi.app.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * A stretch of a page as a stream of gzip holds it (RFC 1951): blocks that end with a byte and
 * refer to nothing outside, so that other stretches may stand before and behind.
 *
 * @param checksum of the stretch as it is
 */
record Stretch(byte[] deflated, Checksum checksum) {

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
      return new Stretch(deflated.toByteArray(), Checksum.of(plain));
    } finally {
      deflater.end();
    }
  }

  /** The stretch as it is. */
  byte[] plain() {
    byte[] plain = new byte[checksum.length()];
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(deflated);
      int length = 0;
      while (length < plain.length) {
        length += inflater.inflate(plain, length, plain.length - length);
      }
      return plain;
    } catch (DataFormatException itWasDeflatedHere) {
      throw new IllegalStateException(itWasDeflatedHere);
    } finally {
      inflater.end();
    }
  }
}
