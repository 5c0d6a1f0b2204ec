package org.saksi.source;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Opens packed files: any stream that begins as gzip does is unpacked while it is read. */
final class Unpacking {

  /** A small file may expand as it likes. */
  private static final long HARMLESS_BYTES = 16 << 20;

  private Unpacking() {}

  /** The stream itself, or what is packed in it. */
  static BufferedInputStream unpack(InputStream raw, int expansionRatio) throws IOException {
    BufferedInputStream in = new BufferedInputStream(raw, 64 << 10);
    in.mark(2);
    boolean packed = in.read() == 0x1f && in.read() == 0x8b;
    in.reset();
    if (!packed) {
      return in;
    }
    Counted small = new Counted(in);
    InputStream large = new GZIPInputStream(small, 32 << 10);
    return new BufferedInputStream(new Guarded(large, small, expansionRatio), 64 << 10);
  }

  private static class Counted extends FilterInputStream {
    long count;

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int b = in.read();
      count += b < 0 ? 0 : 1;
      return b;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      int n = in.read(buffer, from, length);
      count += Math.max(0, n);
      return n;
    }
  }

  private static final class Guarded extends Counted {
    private final Counted small;
    private final int ratio;

    Guarded(InputStream large, Counted small, int ratio) {
      super(large);
      this.small = small;
      this.ratio = ratio;
    }

    /** Else a buffer around would read on, and drop what it has when a cut-off file ends. */
    @Override
    public int available() {
      return 0;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      int n = super.read(buffer, from, length);
      if (count > HARMLESS_BYTES && count > small.count * ratio) {
        throw new ZipException("unpacks to more than %d times its size".formatted(ratio));
      }
      return n;
    }
  }
}
