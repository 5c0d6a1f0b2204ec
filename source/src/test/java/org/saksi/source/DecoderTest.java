package org.saksi.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DecoderTest {

  private static final String TEXT =
      "Harga naik 5 persen, “hanya sementara” kata menteri – begitulah. Café Réné tetap buka.";

  private final Decoder decoder = new Decoder();

  @Test
  void readsUtf8WithAndWithoutMark() {
    assertThat(text(TEXT.getBytes(StandardCharsets.UTF_8))).isEqualTo(TEXT);
    assertThat(text(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8))).isEqualTo(TEXT);
  }

  @Test
  void readsWideCharactersWithAndWithoutMark() {
    assertThat(text(TEXT.getBytes(StandardCharsets.UTF_16LE))).isEqualTo(TEXT);
    assertThat(text(TEXT.getBytes(StandardCharsets.UTF_16BE))).isEqualTo(TEXT);
    assertThat(text(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE))).isEqualTo(TEXT);
    assertThat(text(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16BE))).isEqualTo(TEXT);
    assertThat(text(("\uFEFF" + TEXT).getBytes(Charset.forName("UTF-32LE")))).isEqualTo(TEXT);
  }

  @Test
  void guessesWindowsLetters() {
    assertThat(decoder.decode(TEXT.getBytes(Charset.forName("windows-1252")), null))
        .isEqualTo(new Decoding.Decoded(TEXT, "windows-1252"));
  }

  @Test
  void believesADeclarationThatFits() {
    String text = "Harga kopi Łódź naik, kata menteri.";
    assertThat(decoder.decode(text.getBytes(Charset.forName("windows-1250")), "windows-1250"))
        .isEqualTo(new Decoding.Decoded(text, "windows-1250"));
  }

  @Test
  void believesUtf8MoreThanADeclaration() {
    assertThat(decoder.decode(TEXT.getBytes(StandardCharsets.UTF_8), "iso-8859-1"))
        .isEqualTo(new Decoding.Decoded(TEXT, "UTF-8"));
  }

  @Test
  void passesOverADeclarationThatIsNone() {
    assertThat(decoder.decode(TEXT.getBytes(Charset.forName("windows-1252")), "no such thing"))
        .isInstanceOf(Decoding.Decoded.class);
  }

  @Test
  void saysWhereUtf8Breaks() {
    byte[] whole = "Baris satu “aman”.\nBaris dua “aman”.".getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream cut = new ByteArrayOutputStream();
    cut.write(whole, 0, whole.length - 2);
    assertThat(decoder.decode(cut.toByteArray(), null))
        .isEqualTo(new Decoding.Undecodable(2, "broken UTF-8 at byte 41"));
  }

  @Test
  void refusesBinaryFiles() {
    assertThat(decoder.decode(new byte[] {'P', 'K', 3, 4, 0, 0, 0, 1, 2}, null))
        .isEqualTo(new Decoding.Undecodable(0, "a binary file, not text"));
    byte[] noise = new byte[2_000];
    new Random(1).nextBytes(noise);
    assertThat(decoder.decode(noise, null)).isInstanceOf(Decoding.Undecodable.class);
  }

  @Property(tries = 300)
  void anyBytesGiveTextOrAReason(@ForAll byte[] bytes) {
    Decoding decoding = decoder.decode(bytes, null);
    assertThat(decoding).isNotNull();
  }

  @Property(tries = 300)
  void anyTextInUtf8ComesBack(@ForAll String text) {
    String whole = text.replace('\0', ' ').replaceAll("\\p{Cntrl}|\\p{Cs}|\uFEFF", "");
    byte[] bytes = whole.getBytes(StandardCharsets.UTF_8);
    assertThat(text(bytes)).isEqualTo(new String(bytes, StandardCharsets.UTF_8));
  }

  private @Nullable String text(byte[] bytes) {
    return decoder.decode(bytes, null) instanceof Decoding.Decoded decoded ? decoded.text() : null;
  }
}
