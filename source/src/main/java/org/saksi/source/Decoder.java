package org.saksi.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Turns bytes into text: by byte order mark, else as UTF-8 if they are valid UTF-8, else as
 * declared, else as their letters suggest. UTF-8 comes before the declaration because pages declare
 * wrongly, and bytes beyond ASCII that are valid UTF-8 by chance do not occur in real text.
 *
 * <p>A guess must look like text, or the bytes are refused. Thread-safe.
 */
final class Decoder {

  static final String BINARY = "a binary file, not text";

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** Bytes shown to the detector; more never changed its mind. */
  private static final int DETECTOR_BYTES = 64 << 10;

  /** Control characters among a thousand bytes, above which a file is no text. */
  private static final int MOST_CONTROLS = 10;

  /** Letters beyond ASCII among a hundred characters, above which a guess is not believed. */
  private static final int MOST_FOREIGN = 30;

  /**
   * Decodes.
   *
   * @param declared a charset that the bytes themselves name, if any
   */
  Decoding decode(byte[] bytes, @Nullable String declared) {
    Charset marked = byteOrderMark(bytes);
    if (marked != null) {
      String text = strictly(bytes, marked);
      return text == null
          ? new Decoding.Undecodable(0, "broken " + marked + " behind its byte order mark")
          : new Decoding.Decoded(
              text.startsWith("\uFEFF") ? text.substring(1) : text, marked.name());
    }
    Charset wide = wideWithoutMark(bytes);
    if (wide != null) {
      return sane(strictly(bytes, wide), wide, bytes);
    }
    if (holdsControls(bytes)) {
      return new Decoding.Undecodable(0, BINARY);
    }
    String text = strictly(bytes, StandardCharsets.UTF_8);
    return text != null
        ? new Decoding.Decoded(text, StandardCharsets.UTF_8.name())
        : byDeclarationOrLetters(bytes, declared);
  }

  private static Decoding byDeclarationOrLetters(byte[] bytes, @Nullable String declared) {
    Utf8Damage damage = Utf8Damage.of(bytes);
    if (damage.isMostlyUtf8()) {
      return new Decoding.Undecodable(damage.line(), "broken UTF-8 at byte " + damage.at());
    }
    Charset named = declared == null ? null : known(declared);
    if (named != null) {
      Decoding decoding = sane(strictly(bytes, named), named, bytes);
      if (decoding instanceof Decoding.Decoded) {
        return decoding;
      }
    }
    Charset guess = guess(bytes);
    return sane(strictly(bytes, guess), guess, bytes);
  }

  private static Charset guess(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, Math.min(bytes.length, DETECTOR_BYTES));
    detector.dataEnd();
    String name = detector.getDetectedCharset();
    Charset charset = name == null ? null : known(name);
    return charset == null || charset.equals(StandardCharsets.UTF_8) ? WINDOWS : charset;
  }

  /**
   * A guess is believed if what it yields could stand in a newspaper that writes in Latin letters.
   */
  private static Decoding sane(@Nullable String text, Charset charset, byte[] bytes) {
    if (text == null) {
      return undecodable(bytes);
    }
    int foreign = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean control = Character.isISOControl(c) && !Character.isWhitespace(c);
      if (control || c == '\uFFFD' || Character.getType(c) == Character.UNASSIGNED) {
        return undecodable(bytes);
      }
      foreign += c > 0x7f && Character.isLetter(c) ? 1 : 0;
    }
    return foreign * 100L > text.length() * (long) MOST_FOREIGN
        ? undecodable(bytes)
        : new Decoding.Decoded(text, charset.name());
  }

  private static Decoding undecodable(byte[] bytes) {
    Utf8Damage damage = Utf8Damage.of(bytes);
    return new Decoding.Undecodable(
        damage.line(),
        "not UTF-8 (byte %d), and its encoding cannot be told".formatted(damage.at()));
  }

  private static @Nullable Charset byteOrderMark(byte[] b) {
    if (startsWith(b, 0xef, 0xbb, 0xbf)) {
      return StandardCharsets.UTF_8;
    }
    if (startsWith(b, 0xff, 0xfe, 0, 0)) {
      return Charset.forName("UTF-32LE");
    }
    if (startsWith(b, 0, 0, 0xfe, 0xff)) {
      return Charset.forName("UTF-32BE");
    }
    if (startsWith(b, 0xff, 0xfe)) {
      return StandardCharsets.UTF_16LE;
    }
    return startsWith(b, 0xfe, 0xff) ? StandardCharsets.UTF_16BE : null;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** UTF-16 of mostly Latin letters has a zero at every second byte. */
  private static @Nullable Charset wideWithoutMark(byte[] bytes) {
    int[] zeros = new int[2];
    for (int i = 0; i < bytes.length; i++) {
      zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
    }
    int most = bytes.length * 2 / 5;
    int few = bytes.length / 100;
    if (bytes.length < 4 || bytes.length % 2 != 0) {
      return null;
    }
    return zeros[1] >= most && zeros[0] <= few
        ? StandardCharsets.UTF_16LE
        : zeros[0] >= most && zeros[1] <= few ? StandardCharsets.UTF_16BE : null;
  }

  /** Whether bytes are text in no charset at all. */
  static boolean isBinary(byte[] bytes) {
    return byteOrderMark(bytes) == null && wideWithoutMark(bytes) == null && holdsControls(bytes);
  }

  private static boolean holdsControls(byte[] bytes) {
    int controls = 0;
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
      controls += b > 0 && b < 0x20 && !Character.isWhitespace(b) ? 1 : 0;
    }
    return controls * 1000L > bytes.length * (long) MOST_CONTROLS;
  }

  private static @Nullable String strictly(byte[] bytes, Charset charset) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException notInThisCharset) {
      return null;
    }
  }

  private static @Nullable Charset known(String name) {
    try {
      return Charset.forName(name.strip());
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return null;
    }
  }

  /**
   * Where bytes stop being UTF-8.
   *
   * @param at index of the first wrong byte, counted from 1
   * @param line its line, counted from 1
   * @param wrong how many places are wrong
   * @param good how many characters beyond ASCII are right
   */
  private record Utf8Damage(int at, int line, int wrong, int good) {

    static Utf8Damage of(byte[] bytes) {
      var decoder = StandardCharsets.UTF_8.newDecoder();
      ByteBuffer in = ByteBuffer.wrap(bytes);
      CharBuffer out = CharBuffer.allocate(8 << 10);
      int at = 0;
      int wrong = 0;
      int good = 0;
      while (in.hasRemaining()) {
        CoderResult result = decoder.decode(in, out, true);
        good += beyondAscii(out.flip());
        out.clear();
        if (result.isError()) {
          at = wrong++ == 0 ? in.position() + 1 : at;
          in.position(in.position() + result.length());
        }
      }
      int line = 1;
      for (int i = 0; i < at - 1; i++) {
        line += bytes[i] == '\n' ? 1 : 0;
      }
      return new Utf8Damage(at, line, wrong, good);
    }

    private static int beyondAscii(CharBuffer characters) {
      int count = 0;
      while (characters.hasRemaining()) {
        count += characters.get() > 0x7f ? 1 : 0;
      }
      return count;
    }

    boolean isMostlyUtf8() {
      return good > wrong;
    }
  }
}
