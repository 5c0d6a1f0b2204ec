package org.saksi.source.archive;

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

/**
 * Frees a body of the codings that its headers name: gzip, deflate and br. Tools that keep a body
 * already freed beside headers that still name a coding are common, so a body that plainly is not
 * packed is taken as it is. Immutable and thread-safe.
 */
final class Codings {

  private final ArchiveLimits limits;

  Codings(ArchiveLimits limits) {
    this.limits = limits;
  }

  /**
   * A body without its codings.
   *
   * @param headers the values of {@code Content-Encoding}, the coding applied last in the end
   * @param isCut whether the body may end early; then what there is of it is taken
   * @param remarks takes what a person should know
   * @throws Damage if it is broken or beyond a limit
   */
  byte[] decode(byte[] body, List<String> headers, boolean isCut, List<String> remarks)
      throws Damage {
    byte[] decoded = body;
    List<String> codings = codings(headers);
    for (String coding : codings.reversed()) {
      decoded = undo(coding, decoded, isCut, remarks);
    }
    if (decoded.length > limits.bodyBytes()) {
      throw tooLong();
    }
    return decoded;
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

  private byte[] undo(String coding, byte[] packed, boolean isCut, List<String> remarks)
      throws Damage {
    if (packed.length == 0) {
      return packed;
    }
    if (isPlain(coding, packed)) {
      remarks.add("its body is kept unpacked, though its header says " + coding);
      return packed;
    }
    ByteArrayOutputStream unpacked = new ByteArrayOutputStream(2 * packed.length);
    Inflater inflater = new Inflater(!isZlib(packed));
    try (InputStream in = open(coding, packed, inflater)) {
      byte[] buffer = new byte[16 << 10];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        unpacked.write(buffer, 0, n);
        check(unpacked.size(), packed.length);
      }
    } catch (Damage notToBeRead) {
      throw notToBeRead;
    } catch (IOException | IllegalStateException broken) {
      if (!isCut || unpacked.size() == 0) {
        throw new Damage("broken " + coding + ": it ends too early or holds a wrong byte");
      }
    } finally {
      inflater.end();
    }
    return unpacked.toByteArray();
  }

  private void check(int unpacked, int packed) throws Damage {
    if (unpacked > limits.bodyBytes()) {
      throw tooLong();
    }
    if (limits.isBomb(unpacked, packed)) {
      throw new Damage("unpacks to more than %d times its size".formatted(limits.expansionRatio()));
    }
  }

  private Damage tooLong() {
    return new Damage(
        "longer than the limit of %,d bytes for one body".formatted(limits.bodyBytes()));
  }

  private static InputStream open(String coding, byte[] packed, Inflater inflater)
      throws IOException {
    InputStream in = new ByteArrayInputStream(packed);
    return switch (coding) {
      case "gzip", "x-gzip" -> new GZIPInputStream(in);
      case "deflate" -> new InflaterInputStream(in, inflater);
      case "br" -> new BrotliInputStream(in);
      default -> throw new Damage("it is packed as " + coding + ", which is not read");
    };
  }

  /** What the standard calls deflate; some servers leave its frame away. */
  private static boolean isZlib(byte[] packed) {
    return packed.length > 1
        && (packed[0] & 0x0f) == 8
        && ((packed[0] & 0xff) << 8 | packed[1] & 0xff) % 31 == 0;
  }

  /** Text begins with a letter, a bracket or white space; what is packed does not. */
  private static boolean isPlain(String coding, byte[] packed) {
    boolean isGzip = packed.length > 1 && packed[0] == 0x1f && (packed[1] & 0xff) == 0x8b;
    int first = 0;
    while (first < packed.length && Character.isWhitespace(packed[first])) {
      first++;
    }
    boolean isMarkup = first < packed.length && (packed[first] == '<' || packed[first] == '{');
    return coding.endsWith("gzip") ? !isGzip && isMarkup : isMarkup && looksLikeText(packed);
  }

  private static boolean looksLikeText(byte[] packed) {
    for (int i = 0; i < Math.min(packed.length, 64); i++) {
      if (packed[i] >= 0 && packed[i] < ' ' && !Character.isWhitespace(packed[i])) {
        return false;
      }
    }
    return true;
  }
}
