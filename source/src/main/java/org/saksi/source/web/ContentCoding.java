package org.saksi.source.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;
import org.saksi.source.web.Fetched.Why;
import org.saksi.source.web.WebLimits.Sizes;

/**
 * Frees a body of the codings that its header names: gzip, deflate and br. A body that plainly is
 * not packed is taken as it is: careless servers name a coding they do not use, and archives keep
 * bodies already freed. Immutable and thread-safe.
 */
public final class ContentCoding {

  /** More than two, one around the other, is no server's practice. */
  private static final int MOST_CODINGS = 2;

  /** What a fetched body may unpack to, however small it was. */
  private static final int HARMLESS_BYTES = 64 << 10;

  private final Bounds bounds;

  /**
   * How much may come out of a body.
   *
   * @param bytes the longest body
   * @param expansionRatio how many bytes one byte may become
   * @param harmlessBytes what stays below may expand as it likes
   */
  public record Bounds(int bytes, int expansionRatio, int harmlessBytes) {}

  /** What came of a body. */
  public sealed interface Result {}

  /**
   * A body as its author wrote it.
   *
   * @param remarks what a person should know, one plain clause each
   */
  public record Freed(byte[] body, List<String> remarks) implements Result {}

  /**
   * A body that cannot be freed.
   *
   * @param reason one plain clause
   * @param isTooLarge whether it is beyond a bound, rather than broken
   */
  public record Stuck(String reason, boolean isTooLarge) implements Result {}

  public ContentCoding(Bounds bounds) {
    this.bounds = bounds;
  }

  ContentCoding(Sizes sizes) {
    this(new Bounds(sizes.decodedBytes(), sizes.expansionRatio(), HARMLESS_BYTES));
  }

  /**
   * Frees a body.
   *
   * @param headers the values of {@code Content-Encoding}, the coding applied last in the end
   * @param mayEndEarly whether the body is known to be cut; then what there is of it is taken
   */
  public Result free(byte[] body, List<String> headers, boolean mayEndEarly) {
    List<String> codings = codings(headers);
    if (codings.size() > MOST_CODINGS) {
      return new Stuck("packed more than twice", false);
    }
    List<String> remarks = new ArrayList<>();
    byte[] freed = body;
    for (String coding : codings.reversed()) {
      if (isPlain(coding, freed)) {
        remarks.add("its body is kept unpacked, though its header says " + coding);
      } else if (freed.length > 0) {
        switch (undo(coding, freed, mayEndEarly)) {
          case Freed(byte[] unpacked, var none) -> freed = unpacked;
          case Stuck stuck -> {
            return stuck;
          }
        }
      }
    }
    return freed.length > bounds.bytes() ? tooLong() : new Freed(freed, remarks);
  }

  /** The body of an exchange as its author wrote it. */
  byte[] decode(Exchange exchange) throws Refusal {
    List<String> headers = exchange.headers().getOrDefault("content-encoding", List.of());
    return switch (free(exchange.payload(), headers, false)) {
      case Freed freed -> freed.body();
      case Stuck(String reason, boolean isTooLarge) ->
          throw new Refusal(
              exchange.address(), isTooLarge ? Why.TOO_LARGE : Why.UNDECODABLE, reason);
    };
  }

  private static List<String> codings(List<String> headers) {
    List<String> codings = new ArrayList<>();
    for (String coding : String.join(",", headers).toLowerCase(Locale.ROOT).split(",")) {
      String name = coding.strip();
      if (!name.isEmpty() && !name.equals("identity") && !name.equals("none")) {
        codings.add(name);
      }
    }
    return codings;
  }

  private Result undo(String coding, byte[] packed, boolean mayEndEarly) {
    ByteArrayOutputStream unpacked = new ByteArrayOutputStream(Math.min(packed.length, 1 << 20));
    Inflater inflater = new Inflater(!isZlib(packed));
    InputStream bytes = new ByteArrayInputStream(packed);
    try (InputStream in =
        switch (coding) {
          case "gzip", "x-gzip" -> new GZIPInputStream(bytes, 8 << 10);
          case "deflate" -> new InflaterInputStream(bytes, inflater);
          case "br" -> new BrotliInputStream(bytes);
          default -> null;
        }) {
      if (in == null) {
        return new Stuck("packed in an unknown way: " + coding, false);
      }
      byte[] part = new byte[16 << 10];
      for (int n = in.read(part); n >= 0; n = in.read(part)) {
        unpacked.write(part, 0, n);
        if (unpacked.size() > bounds.bytes()) {
          return tooLong();
        }
        if (isBomb(unpacked.size(), packed.length)) {
          return new Stuck(
              "unpacks to more than %d times its size".formatted(bounds.expansionRatio()), true);
        }
      }
    } catch (IOException | RuntimeException broken) {
      if (!mayEndEarly || unpacked.size() == 0) {
        return new Stuck("broken " + coding + ": it ends too early or holds a wrong byte", false);
      }
    } finally {
      inflater.end();
    }
    return new Freed(unpacked.toByteArray(), List.of());
  }

  private boolean isBomb(int unpacked, int packed) {
    return unpacked > bounds.harmlessBytes() && unpacked / bounds.expansionRatio() > packed;
  }

  private Stuck tooLong() {
    return new Stuck(
        "longer than the limit of " + Words.bytes(bounds.bytes()) + " for one body", true);
  }

  /** What HTTP calls deflate is zlib; some servers send it without zlib's header. */
  private static boolean isZlib(byte[] bytes) {
    return bytes.length > 1
        && (bytes[0] & 0xf) == 8
        && ((bytes[0] & 0xff) << 8 | bytes[1] & 0xff) % 31 == 0;
  }

  /**
   * What is packed by gzip says so; a body of another coding is plain if it begins as text does.
   */
  private static boolean isPlain(String coding, byte[] body) {
    if (coding.endsWith("gzip")) {
      return body.length > 0 && !(body.length > 1 && body[0] == 0x1f && (body[1] & 0xff) == 0x8b);
    }
    int first = 0;
    while (first < body.length && Character.isWhitespace(body[first])) {
      first++;
    }
    boolean isMarkup = first < body.length && (body[first] == '<' || body[first] == '{');
    return isMarkup && looksLikeText(body);
  }

  private static boolean looksLikeText(byte[] body) {
    for (int i = 0; i < Math.min(body.length, 64); i++) {
      if (body[i] >= 0 && body[i] < ' ' && !Character.isWhitespace(body[i])) {
        return false;
      }
    }
    return true;
  }
}
