package org.saksi.app.web;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import org.saksi.app.api.Answer;
import org.saksi.report.Report;

/**
 * A page that is written, and packed, but for the seals of its forms: these are put in for each
 * browser. Immutable.
 */
final class Print {

  private static final String HTML = "text/html; charset=utf-8";
  private static final String GZIP = "gzip";

  /** The head of a gzip file (RFC 1952) that says nothing of itself. */
  private static final byte[] HEAD = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff};

  /** The last block of a stream, which is empty. */
  private static final byte[] LAST = {3, 0};

  private final List<Stretch> stretches;
  private final String mark;

  private Print(List<Stretch> stretches, String mark) {
    this.stretches = stretches;
    this.mark = mark;
  }

  /**
   * @param page with the {@linkplain Seal#blank blank} where seals go
   */
  static Print of(String page, Seal seal) {
    return new Print(
        Arrays.stream(page.split(seal.blank(), -1)).map(Stretch::of).toList(),
        Report.sha256(page.getBytes(StandardCharsets.UTF_8)));
  }

  /** How many bytes it takes. */
  int size() {
    return stretches.stream()
        .mapToInt(stretch -> stretch.plain().length + stretch.deflated().length)
        .sum();
  }

  /** Answers a request with it. */
  void answer(Context request, Seal seal) {
    byte[] own = seal.of(request).getBytes(StandardCharsets.US_ASCII);
    boolean takesPacked =
        Objects.requireNonNullElse(request.header("Accept-Encoding"), "").contains(GZIP);
    if (takesPacked) {
      request.header("Content-Encoding", GZIP);
    }
    request.header("Vary", "Accept-Encoding, Cookie");
    Supplier<byte[]> page = () -> takesPacked ? packed(own) : plain(own);
    if (request.method().name().equals("GET") && request.statusCode() == 200) {
      String version = mark + takesPacked + new String(own, StandardCharsets.US_ASCII);
      Answer.content(request, version.getBytes(StandardCharsets.US_ASCII), page, HTML);
    } else {
      request.result(page.get()).contentType(HTML);
    }
  }

  private byte[] plain(byte[] seal) {
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    for (int i = 0; i < stretches.size(); i++) {
      page.writeBytes(i == 0 ? new byte[0] : seal);
      page.writeBytes(stretches.get(i).plain());
    }
    return page.toByteArray();
  }

  /** The page as one gzip file, in which the seals stand as they are. */
  private byte[] packed(byte[] seal) {
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    page.writeBytes(HEAD);
    CRC32 check = new CRC32();
    int length = 0;
    for (int i = 0; i < stretches.size(); i++) {
      if (i > 0) {
        page.writeBytes(stored(seal));
        check.update(seal);
        length += seal.length;
      }
      Stretch stretch = stretches.get(i);
      page.writeBytes(stretch.deflated());
      check.update(stretch.plain());
      length += stretch.plain().length;
    }
    page.writeBytes(LAST);
    page.writeBytes(littleEndian(8).putInt((int) check.getValue()).putInt(length).array());
    return page.toByteArray();
  }

  /** A block that is not packed: three bits that say so, its length twice, itself. */
  private static byte[] stored(byte[] bytes) {
    return littleEndian(5 + bytes.length)
        .put((byte) 0)
        .putShort((short) bytes.length)
        .putShort((short) ~bytes.length)
        .put(bytes)
        .array();
  }

  private static ByteBuffer littleEndian(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }
}
