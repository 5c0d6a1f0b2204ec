package org.saksi.source.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saksi.source.archive.Warc.AT;
import static org.saksi.source.archive.Warc.PAGE;
import static org.saksi.source.archive.Warc.bytes;
import static org.saksi.source.archive.Warc.gzip;
import static org.saksi.source.archive.Warc.join;
import static org.saksi.source.archive.Warc.page;
import static org.saksi.source.archive.Warc.record;
import static org.saksi.source.archive.Warc.response;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.report.Report;
import org.saksi.source.archive.Warc.Harvested;

class WarcReaderTest {

  private static final String URL = "https://kabar.example/hujan";
  private static final String ID = "WARC-Record-ID: <urn:uuid:asli>";
  private static final String HTML = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";

  @TempDir private Path folder;

  @Test
  void readsAPageWithItsAddressTimeTypeAndCharset() throws IOException {
    Harvested read = read(response(URL, HTML + "\r\n" + PAGE, "WARC-Record-ID: <urn:uuid:satu>"));
    Captured.Found found = read.found().getFirst();
    assertThat(found.capture().address()).hasToString(URL);
    assertThat(found.capture().at()).isEqualTo(Instant.parse(AT));
    assertThat(found.capture().mediaType()).isEqualTo("text/html");
    assertThat(found.capture().charset()).isNull();
    assertThat(found.place()).isEqualTo(new RecordPlace("berita.warc.gz", 1, 0, "urn:uuid:satu"));
    assertThat(found.remarks()).isEmpty();
    assertThat(read.texts()).containsExactly(PAGE);
    assertThat(read(page(URL, PAGE)).found().getFirst().capture().charset()).isEqualTo("utf-8");
  }

  @Test
  void readsFilesPackedByRecordAndAsAWhole() throws IOException {
    byte[] one = page(URL + "/1", PAGE);
    byte[] two = page(URL + "/2", PAGE);
    assertThat(read(one, two).addresses()).containsExactly(URL + "/1", URL + "/2");
    Harvested byRecord = read(gzip(one), gzip(two));
    assertThat(byRecord.addresses()).containsExactly(URL + "/1", URL + "/2");
    assertThat(byRecord.found().get(1).place().position()).isEqualTo(gzip(one).length);
    assertThat(read(gzip(join(one, two))).addresses()).hasSize(2);
    byte[] all = join(one, two);
    assertThat(
            read(gzip(Arrays.copyOf(all, 300)), gzip(Arrays.copyOfRange(all, 300, all.length)))
                .addresses())
        .as("packed in blocks that do not care for records")
        .hasSize(2);
  }

  @Test
  void readsArcFiles() throws IOException {
    String http = HTML + "\r\n" + PAGE;
    String arc =
        "filedesc://lama.arc 0.0.0.0 20050121030000 text/plain 14\n1 0 Saksi\nURL\n\n"
            + "http://kabar.example/lama 10.0.0.1 20050121030405 text/html "
            + http.length()
            + "\n"
            + http
            + "\n";
    Harvested read = read(bytes(arc));
    assertThat(read.reasons()).isEmpty();
    assertThat(read.addresses()).containsExactly("http://kabar.example/lama");
    assertThat(read.found().getFirst().capture().at()).hasToString("2005-01-21T03:04:05Z");
  }

  @Test
  void freesBodiesOfChunksAndCodings() throws IOException {
    byte[] packed = gzip(bytes(PAGE));
    byte[] head = bytes(HTML + "Content-Encoding: gzip\r\n");
    byte[] chunked =
        join(
            head,
            bytes(
                "Transfer-Encoding: chunked\r\n\r\n" + Integer.toHexString(packed.length) + "\r\n"),
            packed,
            bytes("\r\n0\r\n\r\n"));
    assertThat(read(response(URL, chunked)).texts()).containsExactly(PAGE);
    assertThat(read(response(URL, join(head, bytes("\r\n"), packed))).texts())
        .containsExactly(PAGE);
  }

  @Test
  void freesBodiesOfBrotliAndDeflate() throws IOException {
    byte[] brotli =
        Base64.getDecoder()
            .decode("GzcA+I3TJbRX+SZ1W6oL6Y954YgXzlCXPD5ISUghWiUpwJjUxYgn1G4Ovq8Hr5oH4tohFQA=");
    byte[] brotliHttp = join(bytes(HTML + "Content-Encoding: br\r\n\r\n"), brotli);
    assertThat(read(response(URL, brotliHttp)).texts()).containsExactly(PAGE);
    for (boolean isBare : new boolean[] {false, true}) {
      byte[] deflated = new byte[200];
      Deflater deflater = new Deflater(9, isBare);
      deflater.setInput(bytes(PAGE));
      deflater.finish();
      byte[] body = Arrays.copyOf(deflated, deflater.deflate(deflated));
      deflater.end();
      byte[] http = join(bytes(HTML + "Content-Encoding: deflate\r\n\r\n"), body);
      assertThat(read(response(URL, http)).texts()).containsExactly(PAGE);
    }
    assertThat(read(response(URL, HTML + "Content-Encoding: zstd\r\n\r\n\u0001")).reasons())
        .containsExactly("packed in an unknown way: zstd");
    assertThat(read(response(URL, HTML + "Content-Encoding: gzip, br, br\r\n\r\nx")).reasons())
        .containsExactly("packed more than twice");
  }

  @Test
  void takesABodyThatIsKeptUnpackedAsItIs() throws IOException {
    Harvested read = read(response(URL, HTML + "Content-Encoding: br\r\n\r\n" + PAGE));
    assertThat(read.texts()).containsExactly(PAGE);
    assertThat(read.found().getFirst().remarks())
        .containsExactly("its body is kept unpacked, though its header says br");
  }

  @Test
  void countsWhatIsNoPageByKind() throws IOException {
    Harvested read =
        read(
            record(
                "warcinfo", bytes("software: Saksi\r\n"), "Content-Type: application/warc-fields"),
            response(URL, "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n" + PAGE),
            response(URL, "HTTP/1.1 301 Moved\r\nLocation: /\r\n\r\n"),
            response(URL, "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nPNG"),
            response(URL, "HTTP/1.1 200 OK\r\nContent-Type: <b>\r\n\r\nPNG"),
            response(URL, HTML + "\r\n"),
            page("ftp://kabar.example/", PAGE),
            record("dongeng", bytes("")),
            page(URL, PAGE));
    assertThat(read.reasons()).isEmpty();
    assertThat(read.tally().records()).isEqualTo(9);
    assertThat(read.tally().found()).isEqualTo(1);
    assertThat(read.tally().passedOver())
        .isEqualTo(
            Map.of(
                "warcinfo", 1L,
                "of status 404", 1L,
                "of status 301", 1L,
                "image/png", 1L,
                "of a broken media type", 1L,
                "empty", 1L,
                "of an address that is not of the web", 1L,
                "of an unknown type of record", 1L));
    assertThat(read.tally().passedOverInWords()).startsWith("1 empty, 1 image/png, ");
  }

  @Test
  void readsFeedsSitemapsXhtmlAndResources() throws IOException {
    String ok = "HTTP/1.1 200 OK\r\nContent-Type: ";
    Harvested read =
        read(
            response(URL + "/rss", ok + "application/rss+xml; charset=UTF-8\r\n\r\n<rss/>"),
            response(URL + "/peta", ok + "text/xml\r\n\r\n<urlset/>"),
            response(URL + "/x", ok + "Application/XHTML+XML\r\n\r\n<html/>"),
            response(URL + "/tanpa", "HTTP/1.1 200 OK\r\n\r\n <html/>"),
            response(URL + "/j", ok + "application/json\r\n\r\n{\"data\":1}"),
            record(
                "resource",
                bytes(PAGE),
                "WARC-Target-URI: " + URL + "/r",
                "Content-Type: text/html"));
    assertThat(read.addresses())
        .containsExactly(URL + "/rss", URL + "/peta", URL + "/x", URL + "/tanpa", URL + "/r");
    assertThat(read.found().get(2).capture().mediaType()).isEqualTo("application/xhtml+xml");
  }

  @Test
  void leavesOutTheAnswerToAPost() throws IOException {
    String http = HTML + "\r\n" + PAGE;
    byte[] request =
        record(
            "request",
            bytes("POST /cari HTTP/1.1\r\n\r\nq=banjir"),
            "Content-Type: application/http; msgtype=request",
            "WARC-Target-URI: " + URL,
            "WARC-Record-ID: <urn:uuid:tanya>",
            "WARC-Concurrent-To: <urn:uuid:jawab>");
    byte[] answer = response(URL, http, "WARC-Record-ID: <urn:uuid:jawab>");
    assertThat(read(answer, request).tally().passedOver()).containsKey("answer to POST");
    assertThat(read(request, answer).tally().passedOver()).containsKey("answer to POST");
    byte[] other = response(URL, http, "WARC-Record-ID: <urn:uuid:lain>");
    assertThat(read(request, other).found()).hasSize(1);
  }

  @Test
  void resolvesRevisitsByIdByTimeAndByDigest() throws IOException {
    String digest = "WARC-Payload-Digest: sha256:" + Report.sha256(bytes(PAGE));
    byte[] original =
        response(URL, HTML + "\r\n" + PAGE, "WARC-Record-ID: <urn:uuid:asli>", digest);
    Harvested read =
        read(
            revisit(URL + "/id", "WARC-Refers-To: <urn:uuid:asli>"),
            original,
            revisit(
                URL + "/waktu", "WARC-Refers-To-Target-URI: " + URL, "WARC-Refers-To-Date: " + AT),
            revisit(URL + "/sidik", digest),
            revisit(URL + "/hilang", "WARC-Refers-To: <urn:uuid:lain>"));
    assertThat(read.addresses()).containsExactly(URL, URL + "/id", URL + "/waktu", URL + "/sidik");
    assertThat(read.texts()).containsOnly(PAGE);
    assertThat(read.found().get(1).remarks().getFirst())
        .startsWith("its body is that of berita.warc.gz, record 2 at byte ");
    assertThat(read.reasons())
        .containsExactly("it only repeats a record that is not in this archive");
  }

  private static byte[] dated(String day, byte[] record) {
    String at = day + AT.substring(day.length());
    return bytes(new String(record, StandardCharsets.UTF_8).replace("Date: " + AT, "Date: " + at));
  }

  @Test
  void aRevisitOfWhatWasLastReadOfItsAddressComesInItsPlace() throws IOException {
    byte[] first = dated("2026-02-01", response(URL, HTML + "\r\n" + PAGE, ID));
    byte[] same = dated("2026-02-02", revisit(URL, "WARC-Refers-To: <urn:uuid:asli>"));
    byte[] silent = dated("2026-02-03", revisit(URL));
    byte[] changed = dated("2026-02-04", page(URL, "<p>lain</p>"));
    Harvested read = read(first, same, silent, changed);
    assertThat(read.all()).hasSize(4);
    assertThat(read.all().subList(1, 3)).isEqualTo(read.repeated());
    assertThat(read.texts()).containsExactly(PAGE, "<p>lain</p>");
  }

  @Test
  void whatIsOlderThanWhatCameBeforeItIsNotTheLatest() throws IOException {
    byte[] first = dated("2026-02-01", response(URL, HTML + "\r\n" + PAGE, ID));
    byte[] second = dated("2026-02-02", page(URL, "<p>dua</p>"));
    byte[] back = dated("2026-02-03", revisit(URL, "WARC-Refers-To: <urn:uuid:asli>"));
    byte[] last = dated("2026-02-04", page(URL, "<p>empat</p>"));
    Harvested changedBack = read(first, second, back);
    assertThat(changedBack.texts()).containsExactly(PAGE, "<p>dua</p>", PAGE);
    for (Harvested read : List.of(read(first, second, back, last), read(second, last, first))) {
      assertThat(read.texts()).endsWith("<p>empat</p>");
      assertThat(read.tally().passedOver())
          .containsEntry("older than what came before it from its address", 1L);
    }
  }

  @Test
  void refusesARevisitWhoseOriginalHasAnotherDigest() throws IOException {
    Harvested read =
        read(
            response(
                URL,
                HTML + "\r\n" + PAGE,
                "WARC-Record-ID: <urn:uuid:asli>",
                "WARC-Payload-Digest: sha256:" + Report.sha256(bytes(PAGE))),
            revisit(
                URL,
                "WARC-Refers-To: <urn:uuid:asli>",
                "WARC-Payload-Digest: sha256:" + Report.sha256(bytes("lain"))));
    assertThat(read.reasons()).containsExactly("the record that it repeats has another digest");
  }

  @Test
  void aWrongBlockDigestRefusesAndAWrongPayloadDigestIsRemarked() throws IOException {
    String http = HTML + "\r\n" + PAGE;
    String wrong = "sha1:" + "A".repeat(32);
    assertThat(read(response(URL, http, "WARC-Block-Digest: " + wrong)).reasons())
        .containsExactly("its digest is wrong, so its bytes are not those that were archived");
    assertThat(
            read(response(URL, http, "WARC-Payload-Digest: " + wrong)).found().getFirst().remarks())
        .containsExactly("the digest of its payload in the archive is another");
    for (String right :
        new String[] {
          "sha256:" + Report.sha256(bytes(http)), "blake3:00", "sha1", "md5:", "sha1:====="
        }) {
      assertThat(read(response(URL, http, "WARC-Block-Digest: " + right)).found())
          .as(right)
          .hasSize(right.equals("md5:") || right.equals("sha1:=====") ? 0 : 1);
    }
  }

  @Test
  void remarksWhatWasArchivedInPart() throws IOException {
    byte[] packed = gzip(bytes(PAGE.repeat(50)));
    byte[] part = Arrays.copyOf(packed, packed.length - 10);
    byte[] http = join(bytes(HTML + "Content-Encoding: gzip\r\n\r\n"), part);
    Harvested cut = read(response(URL, http, "WARC-Truncated: length"));
    assertThat(cut.texts().getFirst()).startsWith(PAGE);
    assertThat(cut.found().getFirst().remarks())
        .containsExactly("it was archived only up to a length");
    assertThat(read(response(URL, http)).reasons())
        .containsExactly("broken gzip: it ends too early or holds a wrong byte");
    String chunked = HTML + "Transfer-Encoding: chunked\r\n\r\n5\r\n<p>ab\r\n";
    assertThat(read(response(URL, chunked)).found().getFirst().remarks())
        .containsExactly("its last chunk is missing");
    String half = HTML + "Content-Length: 900\r\n\r\n" + PAGE;
    assertThat(read(response(URL, half)).found().getFirst().remarks())
        .containsExactly("it is shorter than its header says");
  }

  @Test
  void aFileThatEndsInsideARecordLosesOnlyThatRecord() throws IOException {
    byte[] one = page(URL + "/1", PAGE);
    byte[] two = page(URL + "/2", PAGE);
    byte[] whole = join(one, two);
    for (int length = one.length + 5; length < whole.length - 4; length += 7) {
      Harvested read = read(Arrays.copyOf(whole, length));
      assertThat(read.addresses()).as("cut at %d", length).containsExactly(URL + "/1");
      assertThat(read.reasons()).as("cut at %d", length).hasSize(1);
    }
    byte[] packed = join(gzip(one), gzip(two));
    for (int length = gzip(one).length + 1; length < packed.length; length += 7) {
      Harvested read = read(Arrays.copyOf(packed, length));
      assertThat(read.addresses()).as("cut at %d", length).containsExactly(URL + "/1");
      assertThat(read.reasons()).as("cut at %d", length).hasSize(1);
    }
  }

  @Test
  void aBrokenGzipMemberLosesOnlyItself() throws IOException {
    byte[] one = gzip(page(URL + "/1", PAGE));
    byte[] two = gzip(page(URL + "/2", PAGE));
    byte[] three = gzip(page(URL + "/3", PAGE));
    for (int at = 10; at < two.length; at++) {
      byte[] broken = two.clone();
      broken[at] ^= 0x55;
      Harvested read = read(one, broken, three);
      assertThat(read.addresses())
          .as("broken at %d", at)
          .startsWith(URL + "/1")
          .endsWith(URL + "/3")
          .doesNotContain(URL + "/2");
      assertThat(read.tally().refused()).as("broken at %d", at).isPositive();
    }
  }

  @Test
  void aWrongLengthLosesOnlyItsRecord() throws IOException {
    String page = new String(page(URL + "/2", PAGE), StandardCharsets.UTF_8);
    byte[] one = page(URL + "/1", PAGE);
    byte[] three = page(URL + "/3", PAGE);
    byte[] four = page(URL + "/4", PAGE);
    for (String length : new String[] {"5", "200", "99999", "-7", "banyak", "", "9".repeat(30)}) {
      byte[] two = bytes(page.replaceFirst("Content-Length: \\d+", "Content-Length: " + length));
      for (boolean isPacked : new boolean[] {false, true}) {
        Harvested read =
            isPacked
                ? read(gzip(one), gzip(two), gzip(three), gzip(four))
                : read(one, two, three, four);
        assertThat(read.addresses())
            .as("length %s packed %s", length, isPacked)
            .containsExactly(URL + "/1", URL + "/3", URL + "/4");
        assertThat(read.reasons()).as("length %s packed %s", length, isPacked).hasSize(1);
      }
    }
  }

  @Test
  void rubbishBetweenRecordsIsToldAndReadOver() throws IOException {
    Harvested read =
        read(
            page(URL + "/1", PAGE), bytes("sampah\r\nWARC/sampah\r\n\r\n"), page(URL + "/2", PAGE));
    assertThat(read.addresses()).endsWith(URL + "/2");
    assertThat(read.tally().refused()).isPositive();
    assertThat(read(bytes("bukan arsip")).reasons()).containsExactly("no record begins here");
    assertThat(read(new byte[0]).tally().records()).isZero();
  }

  @Test
  void aRecordWithoutADateOrWithHalfADateIsToldApart() throws IOException {
    String page = new String(page(URL, PAGE), StandardCharsets.UTF_8);
    assertThat(read(bytes(page.replace(AT, "kemarin"))).reasons())
        .containsExactly("it has no proper date");
    assertThat(read(bytes(page.replace(AT, "2025-01"))).found().getFirst().capture().at())
        .hasToString("2025-01-01T00:00:00Z");
  }

  private static byte[] revisit(String url, String... fields) {
    String[] all = Arrays.copyOf(fields, fields.length + 2);
    all[fields.length] = "WARC-Target-URI: " + url;
    all[fields.length + 1] =
        "WARC-Profile: http://netpreserve.org/warc/1.1/revisit/identical-payload-digest";
    return record("revisit", bytes(HTML + "\r\n"), all);
  }

  private Harvested read(byte[]... parts) throws IOException {
    return Warc.read(folder, ArchiveLimits.STANDARD, parts);
  }
}
