package org.saksi.source.feed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.saksi.source.web.ContentCoding;

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
    return Arrays.copyOf(head, n);
  }

  /** What is packed. */
  static byte[] unpack(byte[] packed, FeedLimits limits) throws Unreadable {
    ContentCoding coding =
        new ContentCoding(
            new ContentCoding.Bounds(limits.bodyBytes(), limits.expansionRatio(), HARMLESS_BYTES));
    return switch (coding.free(packed, List.of("gzip"), false)) {
      case ContentCoding.Freed freed -> freed.body();
      case ContentCoding.Stuck stuck -> throw new Unreadable(stuck.reason());
    };
  }
}
