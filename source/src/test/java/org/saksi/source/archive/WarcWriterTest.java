package org.saksi.source.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.saksi.source.archive.Warc.PAGE;
import static org.saksi.source.archive.Warc.bytes;
import static org.saksi.source.archive.Warc.gzip;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saksi.report.Report;
import org.saksi.source.archive.Warc.Harvested;
import org.saksi.source.web.Exchange;
import org.saksi.source.web.Exchange.Cut;

class WarcWriterTest {

  private static final String URL = "https://kabar.example/hujan?hal=1";
  private static final Instant AT = Instant.parse("2025-01-21T03:00:00.123456Z");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"bukti.warc.gz", "bukti.warc"})
  void whatIsWrittenIsReadBack(String name) throws IOException {
    Path file = write(name, exchange(URL, PAGE), exchange(URL + "2", "<p>lain</p>"));
    Harvested read = harvest(file);
    assertThat(read.reasons()).isEmpty();
    assertThat(read.addresses()).containsExactly(URL, URL + "2");
    assertThat(read.texts()).containsExactly(PAGE, "<p>lain</p>");
    Captured.Found found = read.found().getFirst();
    assertThat(found.capture().at()).isEqualTo(AT);
    assertThat(found.capture().charset()).isEqualTo("utf-8");
    assertThat(found.remarks()).isEmpty();
    assertThat(read.tally().passedOver()).isEqualTo(Map.of("warcinfo", 1L, "request", 2L));
    assertThat(Files.readAllBytes(file)[0]).isEqualTo((byte) (name.endsWith("gz") ? 0x1f : 'W'));
  }

  @Test
  void keepsHeadersAndWhatAReportKnowsItsPageBy() throws IOException {
    byte[] packed = gzip(bytes(PAGE));
    Exchange exchange =
        new Exchange(
            URI.create(URL),
            AT,
            Map.of("user-agent", List.of("Saksi")),
            200,
            headers("content-type", "text/html", "content-encoding", "gzip"),
            packed,
            Cut.NONE,
            null);
    String text = text(write("bukti.warc", exchange));
    assertThat(text)
        .contains("WARC/1.1\r\n", "WARC-Type: response\r\n", "WARC-Date: " + AT + "\r\n")
        .contains("WARC-Target-URI: " + URL + "\r\n")
        .contains("WARC-Payload-Digest: sha256:" + Report.sha256(packed) + "\r\n")
        .contains("Saksi-Page-Digest: sha256:" + Report.sha256(bytes(PAGE)) + "\r\n")
        .contains("HTTP/1.1 200 \r\n", "content-encoding: gzip\r\n")
        .contains("GET /hujan?hal=1 HTTP/1.1\r\nHost: kabar.example\r\nuser-agent: Saksi\r\n\r\n")
        .contains("software: Saksi/uji\r\n");
    assertThat(harvest(folder.resolve("bukti.warc")).texts()).containsExactly(PAGE);
  }

  @Test
  void keepsTheAddressOfTheServerWhereItIsKnown() throws IOException {
    Exchange known = exchange(URL, PAGE);
    known =
        new Exchange(
            known.address(),
            known.at(),
            known.asked(),
            known.status(),
            known.headers(),
            known.payload(),
            known.cut(),
            InetAddress.getByName("2001:db8::1"));
    String text = text(write("bukti.warc", known, later(known, 200, known.payload())));
    assertThat(text.split("WARC-IP-Address: 2001:db8:0:0:0:0:0:1\r\n", -1)).hasSize(3);
    assertThat(text.split("WARC-Type: ", -1)).hasSize(6);
  }

  @Test
  void anArchiveThatKeepsNothingIsNotLeftBehind() throws IOException {
    assertThat(write("bukti.warc.gz")).doesNotExist();
    Path file = write("bukti.warc.gz", exchange(URL, PAGE));
    byte[] whole = Files.readAllBytes(file);
    write("bukti.warc.gz");
    assertThat(Files.readAllBytes(file)).isEqualTo(whole);
    Path empty = Files.createFile(folder.resolve("kosong.warc.gz"));
    assertThat(write("kosong.warc.gz")).as("of somebody else").isEmptyFile().isEqualTo(empty);
  }

  @Test
  void headersCannotForgeRecordsAndChunksAreNotPromised() throws IOException {
    Exchange hostile =
        new Exchange(
            URI.create(URL),
            AT,
            Map.of(":method", List.of("GET"), "x", List.of("a\r\nWARC/1.1\r\n\r\n")),
            200,
            headers(
                "content-type", "text/html\r\n\r\nWARC/1.1\r\nWARC-Type: response",
                "transfer-encoding", "chunked",
                "content-length", "banyak",
                ":status", "200"),
            bytes(PAGE),
            Cut.NONE,
            null);
    Path file = write("bukti.warc.gz", hostile);
    Harvested read = harvest(file);
    assertThat(read.tally().records()).isEqualTo(3);
    assertThat(read.reasons()).isEmpty();
    assertThat(unpacked(file))
        .contains("X-Archive-Orig-transfer-encoding: chunked")
        .doesNotContain(":status", ":method");
  }

  @Test
  void aPayloadThatIsNotWholeIsReadAndRemarked() throws IOException {
    Exchange cut =
        new Exchange(
            URI.create(URL),
            AT,
            Map.of(),
            200,
            headers("content-type", "text/html"),
            bytes(PAGE),
            Cut.DISCONNECT,
            null);
    Path file = write("bukti.warc.gz", cut, cut);
    assertThat(unpacked(file)).contains("WARC-Truncated: disconnect").doesNotContain("revisit");
    assertThat(harvest(file).found().getFirst().remarks())
        .containsExactly("the connection broke while it was archived");
  }

  @Test
  void theSamePayloadOfTheSameAddressIsARevisit() throws IOException {
    Exchange later = later(exchange(URL, PAGE), 200, bytes(PAGE));
    Exchange same = later(exchange(URL, PAGE), 304, new byte[0]);
    Path file = write("bukti.warc.gz", exchange(URL, PAGE), later, same, exchange(URL + "2", PAGE));
    Harvested read = harvest(file);
    assertThat(unpacked(file))
        .contains("WARC-Profile: http://netpreserve.org/warc/1.1/revisit/identical-payload-digest")
        .contains("WARC-Profile: http://netpreserve.org/warc/1.1/revisit/server-not-modified")
        .containsOnlyOnce("WARC-Target-URI: " + URL + "2\r\nWARC-Type: response");
    assertThat(read.addresses()).containsExactly(URL, URL + "2");
    assertThat(read.texts()).containsOnly(PAGE);
    assertThat(read.repeated())
        .hasSize(2)
        .allMatch(again -> again.address().equals(URI.create(URL)))
        .extracting(Captured.Repeated::at)
        .containsExactly(later.at(), same.at());
    assertThat(read.tally().passedOver()).containsEntry("revisit", 2L);
  }

  @Test
  void redirectsAndErrorsAreKeptAndAreNoPages() throws IOException {
    Harvested read =
        harvest(
            write(
                "bukti.warc.gz",
                later(exchange(URL, ""), 301, new byte[0]),
                later(exchange(URL, ""), 304, new byte[0]),
                later(exchange(URL, ""), 503, bytes("sibuk"))));
    assertThat(read.all()).isEmpty();
    assertThat(read.tally().passedOver())
        .containsKeys("of status 301", "of status 304", "of status 503");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bukti.warc.gz", "bukti.warc"})
  void goesOnBehindTheLastWholeRecordOfAKilledProgram(String name) throws IOException {
    Path file = write(name, exchange(URL, PAGE), exchange(URL + "2", PAGE));
    byte[] whole = Files.readAllBytes(file);
    for (int length = 0; length <= whole.length; length += length < 30 ? 1 : 37) {
      Files.write(file, Arrays.copyOf(whole, length));
      Harvested before = harvest(file);
      write(name, exchange(URL + "3", "<p>tiga</p>"));
      Harvested after = harvest(file);
      assertThat(after.reasons()).as("cut at %d", length).isEmpty();
      List<String> expected = new ArrayList<>(before.addresses());
      expected.add(URL + "3");
      assertThat(after.addresses()).as("cut at %d", length).isEqualTo(expected);
    }
  }

  @Test
  void knowsWhatAnEarlierRunKept() throws IOException {
    Path file = write("bukti.warc.gz", exchange(URL, PAGE));
    write("bukti.warc.gz", later(exchange(URL, PAGE), 200, bytes(PAGE)));
    assertThat(unpacked(file)).contains("WARC-Type: revisit");
    assertThat(harvest(file).addresses()).containsExactly(URL);
    assertThat(harvest(file).repeated()).hasSize(1);
  }

  @Test
  void addsToNothingThatIsNoArchiveOrIsBrokenOtherwise() throws IOException {
    byte[] half = Arrays.copyOf(gzip(bytes("catatan ".repeat(900) + PAGE)), 60);
    byte[] archive = Files.readAllBytes(write("utuh.warc.gz", exchange(URL, PAGE)));
    byte[] broken = archive.clone();
    broken[broken.length - 6] ^= 0x55;
    byte[] allInOne = gzip(bytes(text(write("utuh.warc", exchange(URL, PAGE)))));
    for (byte[] other :
        List.of(
            bytes("catatan saya\n"),
            gzip(bytes("catatan saya\n")),
            half,
            broken,
            Warc.join(archive, bytes("catatan")),
            Arrays.copyOf(allInOne, allInOne.length - 20))) {
      Path file = folder.resolve("lain.warc.gz");
      Files.write(file, other);
      assertThatThrownBy(() -> write("lain.warc.gz", exchange(URL, PAGE)))
          .isInstanceOf(IOException.class)
          .hasMessage("it does not end as a WARC file does, so nothing is added to it");
      assertThat(Files.readAllBytes(file)).isEqualTo(other);
    }
  }

  @Test
  void twoWritersDoNotShareAFile() throws IOException {
    Path file = folder.resolve("bukti.warc.gz");
    try (WarcWriter first = open(file)) {
      assertThatThrownBy(() -> open(file)).hasMessage("another program writes to this archive");
      first.accept(exchange(URL, PAGE));
    }
    assertThat(harvest(file).found()).hasSize(1);
  }

  @Test
  void writesFromManyThreadsAndThroughInterruptions() throws Exception {
    Path file = folder.resolve("bukti.warc.gz");
    try (WarcWriter writer = open(file)) {
      List<Thread> threads = new ArrayList<>();
      for (int i = 0; i < 50; i++) {
        Exchange exchange = exchange(URL + i, PAGE);
        threads.add(
            Thread.startVirtualThread(() -> {
              Thread.currentThread().interrupt();
              writer.accept(exchange);
            }));
      }
      for (Thread thread : threads) {
        thread.join();
      }
    }
    assertThat(harvest(file).found()).hasSize(50);
    assertThat(harvest(file).reasons()).isEmpty();
  }

  @Property(tries = 60)
  void anyBodiesAreReadBackAsTheyWere(@ForAll @Size(max = 6) List<byte[]> bodies)
      throws IOException {
    Path file = Files.createTempFile("bukti", ".warc.gz");
    List<byte[]> expected = new ArrayList<>();
    try (WarcWriter writer = open(file)) {
      for (int i = 0; i < bodies.size(); i++) {
        writer.accept(exchange(URL + i, bodies.get(i)));
        if (bodies.get(i).length > 0) {
          expected.add(bodies.get(i));
        }
      }
      Harvested read = Warc.harvest(file, ArchiveLimits.STANDARD);
      assertThat(read.found()).hasSameSizeAs(expected);
      for (int i = 0; i < expected.size(); i++) {
        assertThat(read.found().get(i).capture().body()).isEqualTo(expected.get(i));
      }
      assertThat(read.reasons()).isEmpty();
    } finally {
      Files.delete(file);
    }
  }

  private Path write(String name, Exchange... exchanges) throws IOException {
    Path file = folder.resolve(name);
    try (WarcWriter writer = open(file)) {
      for (Exchange exchange : exchanges) {
        writer.accept(exchange);
      }
    }
    return file;
  }

  private static WarcWriter open(Path file) throws IOException {
    return WarcWriter.open(file, ArchiveLimits.STANDARD, "Saksi/uji", AT);
  }

  private static Harvested harvest(Path file) throws IOException {
    return Warc.harvest(file, ArchiveLimits.STANDARD);
  }

  private static Exchange exchange(String url, String html) {
    return exchange(url, bytes(html));
  }

  private static Exchange exchange(String url, byte[] body) {
    return new Exchange(
        URI.create(url),
        AT,
        Map.of("user-agent", List.of("Saksi")),
        200,
        headers("content-type", "text/html; charset=utf-8"),
        body,
        Cut.NONE,
        null);
  }

  private static Exchange later(Exchange first, int status, byte[] payload) {
    return new Exchange(
        first.address(),
        first.at().plusSeconds(60),
        first.asked(),
        status,
        first.headers(),
        payload,
        Cut.NONE,
        null);
  }

  private static Map<String, List<String>> headers(String... pairs) {
    Map<String, List<String>> headers = new TreeMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      headers.put(pairs[i], List.of(pairs[i + 1]));
    }
    return headers;
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.ISO_8859_1);
  }

  private static String unpacked(Path file) throws IOException {
    try (GZIPInputStream in =
        new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
      return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }
}
