package org.saksi.source.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;
import org.saksi.source.web.Fetched.Why;
import org.saksi.source.web.WebLimits.Sizes;

/** Unpacks bodies that were packed for their transfer, within limits. Thread-safe. */
final class ContentCoding {

  /** A small body may expand as it likes. */
  private static final int HARMLESS_BYTES = 64 << 10;

  private static final Set<String> KNOWN = Set.of("gzip", "x-gzip", "deflate", "br");

  /** More than two, one around the other, is no server's practice. */
  private static final int MOST_CODINGS = 2;

  private final Sizes sizes;

  ContentCoding(Sizes sizes) {
    this.sizes = sizes;
  }

  /** The body of an exchange as its author wrote it. */
  byte[] decode(Exchange exchange) throws Refusal {
    List<String> codings = codings(exchange);
    if (codings.size() > MOST_CODINGS) {
      throw refusal(exchange, Why.UNDECODABLE, "packed more than twice");
    }
    byte[] body = exchange.payload();
    for (String coding : codings.reversed()) {
      body = body.length == 0 ? body : decode(body, coding, exchange);
    }
    return body;
  }

  private static List<String> codings(Exchange exchange) {
    return exchange.headers().getOrDefault("content-encoding", List.of()).stream()
        .flatMap(value -> Arrays.stream(value.split(",")))
        .map(coding -> coding.strip().toLowerCase(Locale.ROOT))
        .filter(coding -> !coding.isEmpty() && !coding.equals("identity"))
        .toList();
  }

  private byte[] decode(byte[] packed, String coding, Exchange exchange) throws Refusal {
    if (coding.endsWith("gzip") && !isGzip(packed)) {
      return packed; // declared by a careless server; browsers, too, look at the bytes
    }
    if (!KNOWN.contains(coding)) {
      throw refusal(exchange, Why.UNDECODABLE, "packed in an unknown way: " + coding);
    }
    try (InputStream in = open(packed, coding)) {
      return unpack(in, packed.length, exchange);
    } catch (EOFException cut) {
      throw refusal(exchange, Why.UNDECODABLE, "its " + coding + " ends too early");
    } catch (IOException | RuntimeException broken) {
      throw refusal(exchange, Why.UNDECODABLE, "broken " + coding + ": " + broken.getMessage());
    }
  }

  private static InputStream open(byte[] packed, String coding) throws IOException {
    InputStream in = new ByteArrayInputStream(packed);
    return switch (coding) {
      case "br" -> new BrotliInputStream(in);
      case "deflate" -> new InflaterInputStream(in, new Inflater(!isZlib(packed)));
      default -> new GZIPInputStream(in, 8 << 10);
    };
  }

  private byte[] unpack(InputStream in, int packed, Exchange exchange) throws IOException, Refusal {
    ByteArrayOutputStream body = new ByteArrayOutputStream(Math.min(packed * 4, 1 << 20));
    byte[] part = new byte[16 << 10];
    for (int n = in.read(part); n >= 0; n = in.read(part)) {
      body.write(part, 0, n);
      if (body.size() > sizes.decodedBytes()) {
        throw refusal(
            exchange,
            Why.TOO_LARGE,
            "unpacks to more than the limit of " + Words.bytes(sizes.decodedBytes()));
      }
      if (body.size() > HARMLESS_BYTES && body.size() > (long) packed * sizes.expansionRatio()) {
        throw refusal(
            exchange,
            Why.TOO_LARGE,
            "unpacks to more than %d times its size".formatted(sizes.expansionRatio()));
      }
    }
    return body.toByteArray();
  }

  private static boolean isGzip(byte[] bytes) {
    return bytes.length > 2 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b;
  }

  /** What HTTP calls deflate is zlib; some servers send it without zlib's header. */
  private static boolean isZlib(byte[] bytes) {
    return bytes.length > 1
        && (bytes[0] & 0xf) == 8
        && ((bytes[0] & 0xff) << 8 | bytes[1] & 0xff) % 31 == 0;
  }

  private static Refusal refusal(Exchange exchange, Why why, String reason) {
    return new Refusal(exchange.address(), why, reason);
  }
}
