package org.saksi.app.web;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.saksi.app.access.Visitor;
import org.saksi.app.api.Answer;
import org.saksi.app.html.Html;
import org.saksi.report.Report;

/**
 * A page that is written, and packed, but for the seals of its forms and the name of who looks at
 * it: these are put in for each browser. Immutable.
 */
final class Print {

  private static final String HTML = "text/html; charset=utf-8";
  private static final String GZIP = "gzip";

  /** The head of a gzip file (RFC 1952) that says nothing of itself. */
  private static final byte[] HEAD = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff};

  /** The last block of a stream, which is empty. */
  private static final byte[] LAST = {3, 0};

  /** What is put in between two stretches. */
  private enum Blank {
    SEAL,
    NAME,
    AGE
  }

  private final List<Stretch> stretches;
  private final List<Blank> blanks;
  private final String age;
  private final String mark;

  private Print(List<Stretch> stretches, List<Blank> blanks, String age, String mark) {
    this.stretches = stretches;
    this.blanks = blanks;
    this.age = age;
    this.mark = mark;
  }

  /**
   * @param page with {@linkplain Seal#blank blanks} where seals go, {@linkplain Seal#blankName
   *     others} where the name does, and {@linkplain Seal#blankAge one} where it says that it is
   *     old
   * @param age what it says then, as HTML
   */
  static Print of(String page, String age, Seal seal) {
    List<Stretch> stretches = new ArrayList<>();
    List<Blank> blanks = new ArrayList<>();
    Map<String, Blank> kinds =
        Map.of(seal.blank(), Blank.SEAL, seal.blankName(), Blank.NAME, seal.blankAge(), Blank.AGE);
    Matcher next = Pattern.compile(String.join("|", kinds.keySet())).matcher(page);
    int from = 0;
    while (next.find()) {
      stretches.add(Stretch.of(page.substring(from, next.start())));
      blanks.add(Objects.requireNonNull(kinds.get(next.group())));
      from = next.end();
    }
    stretches.add(Stretch.of(page.substring(from)));
    return new Print(stretches, blanks, age, Report.sha256(bytes(page)));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** How many bytes it takes. */
  int size() {
    return stretches.stream().mapToInt(stretch -> stretch.deflated().length).sum();
  }

  /**
   * Answers a request with it.
   *
   * @param old whether it says that it is
   */
  void answer(Context request, Seal seal, boolean old) {
    String own = seal.of(request);
    String name =
        new Html().text(Objects.requireNonNullElse(Visitor.of(request).name(), "")).toString();
    List<byte[]> fillings =
        blanks.stream()
            .map(blank ->
                switch (blank) {
                  case SEAL -> bytes(own);
                  case NAME -> bytes(name);
                  case AGE -> bytes(old ? age : "");
                })
            .toList();
    boolean takesPacked =
        Objects.requireNonNullElse(request.header("Accept-Encoding"), "").contains(GZIP);
    if (takesPacked) {
      request.header("Content-Encoding", GZIP);
    }
    request.header("Vary", "Accept-Encoding, Cookie");
    Supplier<byte[]> page = () -> takesPacked ? packed(fillings) : plain(fillings);
    if (request.method().name().equals("GET") && request.statusCode() == 200) {
      Answer.content(request, bytes(mark + takesPacked + old + own + name), page, HTML);
    } else {
      request.result(page.get()).contentType(HTML);
    }
  }

  private byte[] plain(List<byte[]> fillings) {
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    for (int i = 0; i < stretches.size(); i++) {
      page.writeBytes(i == 0 ? new byte[0] : fillings.get(i - 1));
      page.writeBytes(stretches.get(i).plain());
    }
    return page.toByteArray();
  }

  /** The page as one gzip file, in which the seals stand as they are. */
  private byte[] packed(List<byte[]> fillings) {
    ByteArrayOutputStream page = new ByteArrayOutputStream(size() + HEAD.length);
    page.writeBytes(HEAD);
    Checksum checksum = Checksum.NONE;
    for (int i = 0; i < stretches.size(); i++) {
      if (i > 0) {
        byte[] filling = fillings.get(i - 1);
        page.writeBytes(stored(filling));
        checksum = checksum.then(Checksum.of(filling));
      }
      Stretch stretch = stretches.get(i);
      page.writeBytes(stretch.deflated());
      checksum = checksum.then(stretch.checksum());
    }
    page.writeBytes(LAST);
    page.writeBytes(littleEndian(8).putInt(checksum.value()).putInt(checksum.length()).array());
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
