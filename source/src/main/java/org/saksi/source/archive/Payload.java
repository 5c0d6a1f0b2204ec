package org.saksi.source.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.LengthedBody;
import org.netpreserve.jwarc.ParsingException;
import org.saksi.source.archive.Framed.Frame;
import org.saksi.source.web.MediaType;

/**
 * What a record carries, free of chunks but still in its content coding.
 *
 * @param status of the answer; 200 where it is no HTTP answer
 * @param contentType as declared, empty for none
 * @param codings the values of {@code Content-Encoding}
 * @param raw all bytes behind the HTTP header
 * @param body {@code raw} without chunks
 * @param lack what shows that it is not whole, one plain clause; null if it is
 */
record Payload(
    int status,
    String contentType,
    List<String> codings,
    byte[] raw,
    byte[] body,
    @Nullable String lack) {

  private static final Pattern LENGTH = Pattern.compile("\\d{1,18}");

  /** What an HTTP answer carries. */
  static Payload ofResponse(byte[] block) throws Damage {
    try {
      HttpResponse http = HttpResponse.parse(channel(block));
      int headerLength = http.serializeHeader().length;
      byte[] raw = Arrays.copyOfRange(block, headerLength, block.length);
      ByteArrayOutputStream body = new ByteArrayOutputStream(raw.length);
      String lack =
          isCutWhileRead(http.body().stream(), body)
              ? "its last chunk is missing"
              : isShort(http, raw) ? "it is shorter than its header says" : null;
      return new Payload(
          http.status(),
          http.headers().first("Content-Type").orElse(""),
          http.headers().all("Content-Encoding"),
          raw,
          body.toByteArray(),
          lack);
    } catch (ParsingException broken) {
      throw new Damage("its HTTP header is broken");
    } catch (IOException cut) {
      throw new Damage("its HTTP header is cut off");
    }
  }

  /** What a record carries that is no HTTP answer. */
  static Payload ofBlock(Frame frame) {
    String type = frame.header().headers().first("Content-Type").orElse("");
    return new Payload(200, type, List.of(), frame.block(), frame.block(), null);
  }

  private static LengthedBody channel(byte[] block) {
    return LengthedBody.create(
        Channels.newChannel(new ByteArrayInputStream(block)), ByteBuffer.allocate(0), block.length);
  }

  private static boolean isShort(HttpResponse http, byte[] raw) {
    boolean isChunked = http.headers().contains("Transfer-Encoding", "chunked");
    String length = http.headers().first("Content-Length").orElse("");
    return !isChunked && LENGTH.matcher(length).matches() && Long.parseLong(length) > raw.length;
  }

  private static boolean isCutWhileRead(InputStream in, ByteArrayOutputStream body) {
    try {
      in.transferTo(body);
      return false;
    } catch (IOException breaksOff) {
      return true;
    }
  }

  /** The media type in lower case without parameters. */
  String mediaType() {
    return MediaType.of(contentType).name();
  }

  @Nullable String charset() {
    return MediaType.of(contentType).charset();
  }
}
