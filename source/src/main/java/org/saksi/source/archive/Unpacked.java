package org.saksi.source.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The bytes of an archive, unpacked if they are packed, that knows where in the file they come from
 * and can go on behind a broken gzip member. A file that is not packed is one long member.
 *
 * <p>Not thread-safe.
 */
final class Unpacked implements AutoCloseable {

  private static final int WINDOW_BYTES = 64 << 10;

  private final PackedBytes packed;
  private final ArchiveLimits limits;
  private final boolean isGzip;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 checksum = new CRC32();

  /** Unpacked bytes of one member from {@code at} to {@code end}. */
  private byte[] window = new byte[WINDOW_BYTES];

  private int at;
  private int end;

  private long memberStart;
  private long memberBytes;
  private boolean inMember;

  /** Takes over the stream and closes it. */
  Unpacked(InputStream raw, ArchiveLimits limits) throws IOException {
    packed = new PackedBytes(raw);
    this.limits = limits;
    isGzip = packed.isAtMember();
  }

  boolean isGzip() {
    return isGzip;
  }

  /** Where the next byte lies: its offset, or that of the gzip member that holds it. */
  long position() {
    return isGzip ? memberStart : packed.position() - (end - at);
  }

  /** How much of the file has been read: to the next byte, or to the end of a member just read. */
  long offset() {
    return isGzip ? packed.position() : position();
  }

  /** Whether there is another byte, in this member or the next. */
  boolean hasNext() throws IOException {
    while (at == end) {
      if (!inMember && !open()) {
        return false;
      }
      fill();
    }
    return true;
  }

  /** Whether all that was unpacked of this member has been read; the next byte is of another. */
  boolean isBetweenMembers() throws IOException {
    while (at == end && inMember) {
      fill();
    }
    return at == end;
  }

  /** The next byte; only after {@link #hasNext}. */
  byte next() {
    return window[at++];
  }

  /** Up to so many bytes of this member; only after {@link #hasNext}. */
  int read(byte[] target, int from, int length) {
    int n = Math.min(length, end - at);
    System.arraycopy(window, at, target, from, n);
    at += n;
    return n;
  }

  /** Reads over up to so many bytes of this member, and says how many. */
  int skip(long length) {
    int n = (int) Math.min(length, end - at);
    at += n;
    return n;
  }

  /** The next bytes of this member, as far as there are any, without reading over them. */
  String peek(int length) throws IOException {
    if (!hasNext()) {
      return "";
    }
    while (end - at < length && inMember) {
      fill();
    }
    return new String(window, at, Math.min(length, end - at), StandardCharsets.ISO_8859_1);
  }

  /** Puts bytes before the next one; they must just have been read from this file. */
  void unread(byte[] bytes, int from) {
    int back = bytes.length - from;
    byte[] joined = new byte[Math.max(WINDOW_BYTES, back + end - at)];
    System.arraycopy(bytes, from, joined, 0, back);
    System.arraycopy(window, at, joined, back, end - at);
    end = back + end - at;
    at = 0;
    window = joined;
  }

  /** Goes on at the next gzip member behind a broken one; false if there is none. */
  boolean mend() throws IOException {
    if (!isGzip) {
      return false;
    }
    at = 0;
    end = 0;
    inMember = false;
    return packed.seekMember(memberStart + 1);
  }

  private boolean open() throws IOException {
    if (!isGzip) {
      inMember = packed.hasNext();
      return inMember;
    }
    if (!packed.hasNext()) {
      return false;
    }
    memberStart = packed.position();
    packed.readMemberHeader();
    inflater.reset();
    checksum.reset();
    memberBytes = 0;
    inMember = true;
    return true;
  }

  /** Adds bytes of this member to the window, or finds that it has ended. */
  private void fill() throws IOException {
    window = at == 0 && end == window.length ? Arrays.copyOf(window, 2 * end) : window;
    System.arraycopy(window, at, window, 0, end - at);
    end -= at;
    at = 0;
    if (isGzip) {
      inflate();
    } else {
      int n = packed.read(window, end, window.length - end);
      inMember = n > 0;
      end += Math.max(0, n);
    }
  }

  private void inflate() throws IOException {
    try {
      if (inflater.needsInput()) {
        packed.feed(inflater);
      }
      long before = inflater.getBytesRead();
      int n = inflater.inflate(window, end, window.length - end);
      packed.consumed(inflater.getBytesRead() - before);
      checksum.update(window, end, n);
      memberBytes += n;
      if (n == 0 && inflater.needsDictionary()) {
        throw new Damage("broken gzip: it asks for a dictionary");
      }
      if (limits.isBomb(memberBytes, packed.position() - memberStart)) {
        throw new Damage(
            "unpacks to more than %d times its size".formatted(limits.expansionRatio()));
      }
      if (inflater.finished()) {
        inMember = false;
        packed.readMemberTrailer(checksum.getValue(), memberBytes);
      }
      end += n;
    } catch (DataFormatException broken) {
      throw new Damage("broken gzip: " + broken.getMessage());
    }
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    packed.close();
  }
}
