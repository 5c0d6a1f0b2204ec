package org.saksi.source.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saksi.source.web.Exchange.Cut;
import org.saksi.source.web.Fetched.Why;
import org.saksi.source.web.WebLimits.Sizes;

class ContentCodingTest {

  private static final byte[] TEXT = "Banjir surut. ".repeat(10).getBytes(StandardCharsets.UTF_8);

  /** {@link #TEXT}, packed elsewhere: Java can unpack brotli only. */
  private static final byte[] BROTLI =
      Base64.getDecoder().decode("G4sA+MUNjjSgBCIbH4a+SDAeAKt22rg4TwA=");

  private final ContentCoding coding = new ContentCoding(Sizes.STANDARD);

  private static Exchange exchange(byte[] payload, String... codings) {
    return new Exchange(
        URI.create("http://koran.example/"),
        Instant.EPOCH,
        Map.of(),
        200,
        Map.of("content-encoding", List.of(codings)),
        payload,
        Cut.NONE,
        null);
  }

  private interface Packer {
    OutputStream open(OutputStream out) throws IOException;
  }

  private static byte[] pack(Packer packer, byte[] body) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = packer.open(packed)) {
      out.write(body);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    return packed.toByteArray();
  }

  private static byte[] gzip(byte[] body) {
    return pack(GZIPOutputStream::new, body);
  }

  private Refusal refusal(byte[] payload, String... codings) {
    return catchThrowableOfType(Refusal.class, () -> coding.decode(exchange(payload, codings)));
  }

  @Test
  void unpacksWhatServersPack() throws Refusal {
    byte[] raw = pack(out -> new DeflaterOutputStream(out, new Deflater(9, true)), TEXT);
    assertThat(coding.decode(exchange(gzip(TEXT), "gzip"))).isEqualTo(TEXT);
    assertThat(coding.decode(exchange(gzip(TEXT), "X-GZIP"))).isEqualTo(TEXT);
    assertThat(coding.decode(exchange(pack(DeflaterOutputStream::new, TEXT), "deflate")))
        .isEqualTo(TEXT);
    assertThat(coding.decode(exchange(raw, "deflate"))).isEqualTo(TEXT);
    assertThat(coding.decode(exchange(BROTLI, "br"))).isEqualTo(TEXT);
    assertThat(coding.decode(exchange(TEXT, "identity"))).isEqualTo(TEXT);
    assertThat(coding.decode(exchange(TEXT))).isEqualTo(TEXT);
    assertThat(coding.decode(exchange(new byte[0], "gzip"))).isEmpty();
  }

  @Test
  void whatIsPackedTwiceIsUnpackedTwice() throws Refusal {
    assertThat(coding.decode(exchange(gzip(BROTLI), "br, gzip"))).isEqualTo(TEXT);
    assertThat(coding.decode(exchange(gzip(BROTLI), "br", "gzip"))).isEqualTo(TEXT);
    assertThat(refusal(gzip(gzip(gzip(TEXT))), "gzip, gzip, gzip").reason())
        .isEqualTo("packed more than twice");
  }

  @Test
  void gzipThatIsNoneIsTakenAsItIs() throws Refusal {
    assertThat(coding.decode(exchange(TEXT, "gzip"))).isEqualTo(TEXT);
  }

  @Test
  void aPageThatOnlyItsHeaderCallsPackedIsTakenAsItIs() throws Refusal {
    byte[] page = "<html><p>Air naik.</p>".getBytes(StandardCharsets.UTF_8);
    assertThat(coding.decode(exchange(page, "br"))).isEqualTo(page);
    assertThat(coding.decode(exchange(page, "deflate"))).isEqualTo(page);
  }

  @Test
  void anUnknownWayOfPackingIsNamed() {
    Refusal refusal = refusal(TEXT, "zstd");
    assertThat(refusal.why()).isEqualTo(Why.UNDECODABLE);
    assertThat(refusal.reason()).isEqualTo("packed in an unknown way: zstd");
  }

  @ParameterizedTest
  @CsvSource({"gzip", "deflate", "br"})
  void whatIsCutOffIsRefused(String name) {
    byte[] whole =
        switch (name) {
          case "gzip" -> gzip(TEXT);
          case "deflate" -> pack(DeflaterOutputStream::new, TEXT);
          default -> BROTLI;
        };
    for (int length = 3; length < whole.length; length++) {
      Refusal refusal = refusal(Arrays.copyOf(whole, length), name);
      assertThat(refusal).as("%d of %d bytes", length, whole.length).isNotNull();
      assertThat(refusal.why()).isEqualTo(Why.UNDECODABLE);
    }
  }

  @Test
  void aBombIsGivenUp() {
    Refusal refusal = refusal(gzip(new byte[100 << 20]), "gzip");
    assertThat(refusal.why()).isEqualTo(Why.TOO_LARGE);
    assertThat(refusal.reason()).isEqualTo("unpacks to more than 64 times its size");
  }

  @Test
  void aBombOfAHundredToOneIsGivenUp() {
    byte[] body = new byte[2_000_000];
    new Random(1).nextBytes(Arrays.copyOf(body, 1));
    byte[] noise = new byte[18_000];
    new Random(1).nextBytes(noise);
    System.arraycopy(noise, 0, body, 0, noise.length);
    byte[] packed = gzip(body);
    assertThat(body.length / packed.length).isBetween(95, 105);
    assertThat(refusal(packed, "gzip").why()).isEqualTo(Why.TOO_LARGE);
  }

  @Test
  void aBombInABombIsGivenUp() {
    byte[] bomb = gzip(gzip(new byte[100 << 20]));
    assertThat(refusal(bomb, "gzip, gzip").why()).isEqualTo(Why.TOO_LARGE);
  }

  @Test
  void aPageThatRepeatsItselfIsNoBomb() throws Refusal {
    StringBuilder page = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      page.append("<url><loc>https://koran.example/kabar/")
          .append(i * 7919L)
          .append("</loc></url>\n");
    }
    byte[] body = page.toString().getBytes(StandardCharsets.UTF_8);
    assertThat(coding.decode(exchange(gzip(body), "gzip"))).isEqualTo(body);
  }

  @Test
  void unpackedBodiesEndAtTheLimit() throws Refusal {
    Sizes small = new Sizes(1_000, 140, 64, 1, 1, 1, 1, 1, 1);
    assertThat(new ContentCoding(small).decode(exchange(gzip(TEXT), "gzip"))).hasSize(140);
    byte[] more = Arrays.copyOf(TEXT, 141);
    Refusal refusal =
        catchThrowableOfType(
            Refusal.class, () -> new ContentCoding(small).decode(exchange(gzip(more), "gzip")));
    assertThat(refusal.reason()).isEqualTo("longer than the limit of 140 bytes for one body");
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "deflate", "br"})
  void damagedBytesGiveAReason(String name) {
    byte[] whole =
        name.equals("br")
            ? BROTLI
            : name.equals("gzip") ? gzip(TEXT) : pack(DeflaterOutputStream::new, TEXT);
    Random random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      byte[] damaged = whole.clone();
      damaged[2 + random.nextInt(damaged.length - 2)] ^= (byte) (1 << random.nextInt(8));
      attempt(damaged, name);
    }
  }

  @Property(tries = 300)
  void anyBytesGiveABodyOrAReason(@ForAll @Size(max = 300) byte[] bytes) {
    for (String name : List.of("gzip", "deflate", "br")) {
      attempt(bytes, name);
    }
  }

  private void attempt(byte[] bytes, String name) {
    try {
      assertThat(coding.decode(exchange(bytes, name))).isNotNull();
    } catch (Refusal refusal) {
      assertThat(refusal.reason()).isNotEmpty();
    }
  }
}
