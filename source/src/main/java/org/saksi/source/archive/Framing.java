package org.saksi.source.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcRecord;
import org.saksi.source.archive.Framed.Broken;
import org.saksi.source.archive.Framed.Frame;

/**
 * Cuts an archive into its records, and goes on behind what is broken. Where a record's length is
 * wrong, the next line that begins a record is sought, inside it too. Not thread-safe.
 */
final class Framing implements AutoCloseable {

  private static final String WARC = "WARC/";
  private static final Pattern ARC = Pattern.compile("(filedesc|https?|ftp|dns|whois|warcinfo):.*");

  /** All that may be left of a record, or of the gzip member that held it. */
  private static final Set<String> FIRST_BYTES =
      Set.of("W", "WA", "WAR", "WARC", "\u001f", "\u001f\u008b", "\u001f\u008b\b");

  /** As much as is looked at to tell a beginning. */
  private static final int BEGINNING = 9;

  /** The bytes of the two line ends behind a record. */
  private static final int TRAILER = 4;

  private static final byte[] INNER_BEGINNING =
      "\r\n\r\nWARC/1.".getBytes(StandardCharsets.ISO_8859_1);

  private final String file;
  private final Unpacked bytes;
  private final ArchiveLimits limits;
  private long number;
  private boolean isArc;

  /** Where the last whole record ended, in the file. */
  private long wholeUntil;

  /** Takes over the stream and closes it. */
  Framing(String file, InputStream raw, ArchiveLimits limits) throws IOException {
    this.file = file;
    this.limits = limits;
    bytes = new Unpacked(raw, limits);
  }

  boolean isGzip() {
    return bytes.isGzip();
  }

  /** Where in the file the last whole record that nothing is missing of ended. */
  long wholeUntil() {
    return wholeUntil;
  }

  /** The next record; null at the end of the file. */
  @Nullable Framed next() throws IOException {
    number++;
    long position = bytes.position();
    boolean isRubbish = false;
    try {
      skipBlankLines();
      if (!bytes.hasNext()) {
        return null;
      }
      position = bytes.position();
      isArc = number == 1 ? ARC.matcher(bytes.peek(BEGINNING)).matches() : isArc;
      isRubbish = !isBeginning();
      if (isRubbish) {
        boolean isCutOff = FIRST_BYTES.contains(bytes.peek(BEGINNING));
        toNextBeginning();
        return broken(position, "no record begins here", isCutOff);
      }
      return record(position);
    } catch (Damage damage) {
      bytes.mend();
      return broken(position, damage.reason(), damage.isCutOff() && !isRubbish);
    }
  }

  private Broken broken(long position, String reason, boolean isCutOff) {
    return new Broken(new RecordPlace(file, number, position, null), reason, isCutOff);
  }

  private Framed record(long position) throws IOException {
    byte[] head = head();
    WarcRecord header = parse(head);
    long length = header == null ? -1 : header.body().size();
    if (header == null || length < 0) {
      boolean isCutOff = !bytes.hasNext() && head.length <= limits.headerBytes();
      toNextBeginning();
      return broken(position, isCutOff ? "the file ends inside it" : whyNoHeader(head), isCutOff);
    }
    int kept = (int) (length > limits.recordBytes() ? limits.headerBytes() : length);
    byte[] block = block(kept);
    long had = block.length < kept ? block.length : kept + skip(length - kept);
    if (had == length && isFollowedByRecord()) {
      return new Frame(new RecordPlace(file, number, position, id(header)), header, block, length);
    }
    boolean isCutOff = !bytes.hasNext() && indexOf(block, INNER_BEGINNING) < 0;
    resume(block);
    return broken(
        position,
        had < length
            ? String.format(Locale.ROOT, "%,d bytes of it are missing", length - had)
            : "it is longer than it says",
        isCutOff);
  }

  private static @Nullable String id(WarcRecord header) {
    return header.headers().first("WARC-Record-ID").map(Framing::withoutBrackets).orElse(null);
  }

  private static String withoutBrackets(String id) {
    return id.startsWith("<") && id.endsWith(">") ? id.substring(1, id.length() - 1) : id;
  }

  /** Reads the record's header with the empty line behind it; less where it does not end. */
  private byte[] head() throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream(512);
    int lineLength = 0;
    while (head.size() <= limits.headerBytes() && bytes.hasNext()) {
      byte b = bytes.next();
      head.write(b);
      if (b == '\n' && (lineLength == 0 || isArc)) {
        break;
      }
      lineLength = b == '\n' ? 0 : b == '\r' ? lineLength : lineLength + 1;
    }
    return head.toByteArray();
  }

  private String whyNoHeader(byte[] head) {
    return head.length > limits.headerBytes()
        ? String.format(
            Locale.ROOT, "its header is longer than the limit of %,d bytes", limits.headerBytes())
        : "its header is broken";
  }

  private static @Nullable WarcRecord parse(byte[] head) {
    try {
      var reader = new org.netpreserve.jwarc.WarcReader(new ByteArrayInputStream(head));
      reader.setLenient(true);
      return reader.next().orElse(null);
    } catch (IOException | IllegalArgumentException broken) {
      return null;
    }
  }

  /** So many bytes, or fewer where the file ends or the next member begins a record. */
  private byte[] block(int length) throws IOException {
    byte[] block = new byte[Math.min(length, 64 << 10)];
    int n = 0;
    while (n < length && isMoreOfThisRecord()) {
      block = n < block.length ? block : Arrays.copyOf(block, Math.min(length, 2 * n));
      n += bytes.read(block, n, block.length - n);
    }
    return n == block.length ? block : Arrays.copyOf(block, n);
  }

  private long skip(long length) throws IOException {
    long n = 0;
    while (n < length && isMoreOfThisRecord()) {
      n += bytes.skip(length - n);
    }
    return n;
  }

  private boolean isMoreOfThisRecord() throws IOException {
    return !(bytes.isBetweenMembers() && isBeginning()) && bytes.hasNext();
  }

  /**
   * Whether two line ends, the end of the gzip member, whose checksum is right then, or a beginning
   * come next: then the length was right.
   */
  private boolean isFollowedByRecord() throws IOException {
    int blanks = 0;
    while (!bytes.isBetweenMembers() && isBlank(bytes.peek(1))) {
      bytes.next();
      blanks++;
    }
    boolean isWhole = bytes.isGzip() ? bytes.isBetweenMembers() : blanks >= TRAILER;
    if (isWhole) {
      wholeUntil = bytes.offset();
    }
    return isWhole || !bytes.hasNext() || isBeginning();
  }

  private void skipBlankLines() throws IOException {
    while (bytes.hasNext() && isBlank(bytes.peek(1))) {
      bytes.next();
    }
  }

  private static boolean isBlank(String next) {
    return next.equals("\r") || next.equals("\n");
  }

  private boolean isBeginning() throws IOException {
    String beginning = bytes.peek(BEGINNING);
    return beginning.startsWith(WARC) || isArc && ARC.matcher(beginning).matches();
  }

  /** Goes on behind a record of the wrong length: in it, if another begins there. */
  private void resume(byte[] block) throws IOException {
    int inside = indexOf(block, INNER_BEGINNING);
    if (inside >= 0 && !isArc) {
      bytes.unread(block, inside);
    } else if (bytes.hasNext() && !isBeginning()) {
      toNextBeginning();
    }
  }

  private static int indexOf(byte[] bytes, byte[] wanted) {
    for (int i = 0; i <= bytes.length - wanted.length; i++) {
      if (Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
        return i;
      }
    }
    return -1;
  }

  /** Reads over lines until one begins a record. */
  private void toNextBeginning() throws IOException {
    boolean lineStart = true;
    while (bytes.hasNext()) {
      if (lineStart && isBeginning()) {
        return;
      }
      lineStart = bytes.next() == '\n' || bytes.isBetweenMembers();
    }
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
