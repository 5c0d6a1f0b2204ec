package org.saksi.source.feed;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;

/** Sitemaps are often served as gzip files. */
final class Gzip {

  /** A small file may expand as it likes. */
  private static final int HARMLESS_BYTES = 1 << 20;

  private Gzip() {}

  static boolean isPacked(byte[] body) {
    return body.length > 2 && body[0] == 0x1f && (body[1] & 0xff) == 0x8b;
  }

  /** The first bytes of what is packed, or fewer where it is broken. */
  static byte[] head(byte[] packed, int length) {
    byte[] head = new byte[length];
    int n = 0;
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      n = in.readNBytes(head, 0, length);
    } catch (IOException broken) {
      return new byte[0];
    }
    return java.util.Arrays.copyOf(head, n);
  }

  /** What is packed. */
  static byte[] unpack(byte[] packed, FeedLimits limits) throws Unreadable {
    ByteArrayOutputStream unpacked = new ByteArrayOutputStream(4 * packed.length);
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      byte[] buffer = new byte[16 << 10];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        unpacked.write(buffer, 0, n);
        boolean isLarge = unpacked.size() > HARMLESS_BYTES;
        if (isLarge && unpacked.size() / limits.expansionRatio() > packed.length) {
          throw new Unreadable(
              "unpacks to more than %d times its size".formatted(limits.expansionRatio()));
        }
        if (unpacked.size() > limits.bodyBytes()) {
          throw Unreadable.tooLong(limits);
        }
      }
    } catch (IOException broken) {
      throw new Unreadable("broken gzip: it ends too early or holds a wrong byte");
    }
    return unpacked.toByteArray();
  }
}
