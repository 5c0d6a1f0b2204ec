package org.saksi.source.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a file as they lie there, of which the last are kept, so that the next gzip member
 * behind a broken one can be sought from near the broken one's beginning. Not thread-safe.
 */
final class PackedBytes implements AutoCloseable {

  private static final int WINDOW_BYTES = 256 << 10;

  /** Bytes kept behind the next one. */
  private static final int KEPT_BYTES = 128 << 10;

  private static final int HEADER_BYTES = 10;
  private static final int DEFLATED = 8;
  private static final int HAS_CHECKSUM = 2;
  private static final int HAS_EXTRA = 4;
  private static final int HAS_NAME = 8;
  private static final int HAS_COMMENT = 16;
  private static final int RESERVED = 0xe0;

  private final InputStream raw;
  private final byte[] window = new byte[WINDOW_BYTES];

  /** Where the window begins in the file. */
  private long start;

  private int at;
  private int end;

  /** What was found wrong before anyone read. */
  private @Nullable Damage damage;

  /** Whether what the file lies in is broken, so that no more of it can be had. */
  private boolean isSpent;

  PackedBytes(InputStream raw) {
    this.raw = raw;
  }

  /** The offset of the next byte in the file. */
  long position() {
    return start + at;
  }

  boolean hasNext() throws IOException {
    return at < end || fill();
  }

  /** Reads up to so many bytes; -1 at the end. */
  int read(byte[] target, int from, int length) throws IOException {
    if (!hasNext()) {
      return -1;
    }
    int n = Math.min(length, end - at);
    System.arraycopy(window, at, target, from, n);
    at += n;
    return n;
  }

  /** Lends all bytes at hand. */
  void feed(Inflater inflater) throws IOException {
    if (!hasNext()) {
      throw Damage.cutOff();
    }
    inflater.setInput(window, at, end - at);
  }

  /** Says how many of the bytes lent were used. */
  void consumed(long bytes) {
    at += (int) bytes;
  }

  /** Whether a gzip member begins here. */
  boolean isAtMember() throws IOException {
    try {
      return isMore(4) && isMember(at);
    } catch (Damage toldWhenItIsRead) {
      damage = toldWhenItIsRead;
      return false;
    }
  }

  private boolean isMember(int index) {
    return end - index >= 4
        && window[index] == 0x1f
        && (window[index + 1] & 0xff) == 0x8b
        && window[index + 2] == DEFLATED
        && (window[index + 3] & RESERVED) == 0;
  }

  /** Whether the few bytes that are left are the first of a gzip member. */
  private boolean beginsLikeMember() {
    return window[at] == 0x1f
        && (end - at < 2 || (window[at + 1] & 0xff) == 0x8b)
        && (end - at < 3 || window[at + 2] == DEFLATED);
  }

  /** Goes to the first gzip member at or behind a position, as far back as bytes are kept. */
  boolean seekMember(long position) throws IOException {
    at = Math.clamp(position - start, 0, end);
    while (isMore(4)) {
      if (isMember(at)) {
        return true;
      }
      at++;
    }
    at = end;
    return false;
  }

  private boolean isMore(int bytes) throws IOException {
    while (end - at < bytes) {
      if (!fill()) {
        return false;
      }
    }
    return true;
  }

  void readMemberHeader() throws IOException {
    boolean isWhole = isMore(HEADER_BYTES);
    if (isWhole ? !isMember(at) : !beginsLikeMember()) {
      throw new Damage("no gzip member where one should begin, at byte " + position());
    }
    if (!isWhole) {
      throw Damage.cutOff();
    }
    int flags = window[at + 3];
    at += HEADER_BYTES;
    if ((flags & HAS_EXTRA) != 0) {
      for (int length = byteNext() | byteNext() << 8; length > 0; length--) {
        byteNext();
      }
    }
    if ((flags & HAS_NAME) != 0) {
      skipString();
    }
    if ((flags & HAS_COMMENT) != 0) {
      skipString();
    }
    if ((flags & HAS_CHECKSUM) != 0) {
      byteNext();
      byteNext();
    }
  }

  private void skipString() throws IOException {
    while (byteNext() != 0) {}
  }

  void readMemberTrailer(long checksum, long length) throws IOException {
    if (fourBytes() != checksum || fourBytes() != (length & 0xffffffffL)) {
      throw new Damage("broken gzip: its checksum or length is wrong");
    }
  }

  private long fourBytes() throws IOException {
    return byteNext() | byteNext() << 8 | byteNext() << 16 | (long) byteNext() << 24;
  }

  private int byteNext() throws IOException {
    if (!hasNext()) {
      throw Damage.cutOff();
    }
    return window[at++] & 0xff;
  }

  private boolean fill() throws IOException {
    if (damage != null) {
      Damage untold = damage;
      damage = null;
      throw untold;
    }
    if (isSpent) {
      return false;
    }
    if (end == window.length) {
      int from = Math.max(0, at - KEPT_BYTES);
      System.arraycopy(window, from, window, 0, end - from);
      start += from;
      at -= from;
      end -= from;
    }
    try {
      int n = raw.read(window, end, window.length - end);
      end += Math.max(0, n);
      return n > 0;
    } catch (Damage broken) {
      isSpent = true;
      throw broken;
    }
  }

  @Override
  public void close() throws IOException {
    raw.close();
  }
}
