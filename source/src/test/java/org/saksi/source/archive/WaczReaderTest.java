package org.saksi.source.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.saksi.source.archive.Warc.PAGE;
import static org.saksi.source.archive.Warc.bytes;
import static org.saksi.source.archive.Warc.gzip;
import static org.saksi.source.archive.Warc.join;
import static org.saksi.source.archive.Warc.page;
import static org.saksi.source.archive.Warc.record;
import static org.saksi.source.archive.Warc.response;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.report.Report;
import org.saksi.source.archive.Warc.Harvested;

class WaczReaderTest {

  private static final String URL = "https://kabar.example/";
  private static final ArchiveLimits SMALL =
      new ArchiveLimits(1 << 20, 1 << 20, 1 << 10, 200, 100, 10, 2);

  @TempDir private Path folder;

  @Test
  void readsTheArchivesOfAPackageAndNothingElse() throws IOException {
    Harvested read =
        read(
            ZipEntry.STORED,
            Map.of(
                "archive/a.warc.gz", gzip(page(URL + "1", PAGE)),
                "archive/b.warc", page(URL + "2", PAGE),
                "archive/catatan.txt", bytes("catatan"),
                "datapackage.json", bytes("{}"),
                "pages/pages.jsonl", bytes("{}"),
                "lain/c.warc", page(URL + "3", PAGE)));
    assertThat(read.addresses()).containsExactly(URL + "1", URL + "2");
    assertThat(read.found().get(1).place().file()).isEqualTo("archive/b.warc");
    assertThat(read.reasons()).isEmpty();
  }

  @Test
  void resolvesRevisitsAcrossItsArchives() throws IOException {
    String digest = "WARC-Payload-Digest: sha256:" + Report.sha256(bytes(PAGE));
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n";
    Harvested read =
        read(
            ZipEntry.STORED,
            Map.of(
                "archive/a.warc.gz",
                gzip(record("revisit", bytes(http), "WARC-Target-URI: " + URL + "lagi", digest)),
                "archive/b.warc.gz",
                gzip(response(URL, http + PAGE, digest))));
    assertThat(read.addresses()).containsExactly(URL, URL + "lagi");
  }

  @Test
  void namesAreShownWithoutWhatDeceivesAndAreNoPaths() throws IOException {
    Harvested read =
        read(ZipEntry.DEFLATED, Map.of("archive/../../\u001b[31mjahat\n.warc", page(URL, PAGE)));
    assertThat(read.found().getFirst().place().file()).isEqualTo("archive/../../__31mjahat_.warc");
  }

  @Test
  void bombsEndInAReason() throws IOException {
    byte[] zeros = new byte[40 << 20];
    Harvested packed = read(ZipEntry.DEFLATED, Map.of("archive/bom.warc", zeros));
    assertThat(packed.reasons()).containsExactly("unpacks to more than 200 times its size");
    Harvested twice = read(ZipEntry.STORED, Map.of("archive/bom.warc.gz", gzip(zeros)));
    assertThat(twice.reasons()).containsExactly("unpacks to more than 200 times its size");
  }

  @Test
  void moreArchivesThanTheLimitAreRefused() {
    byte[] page = page(URL, PAGE);
    assertThatThrownBy(() ->
            read(
                ZipEntry.STORED,
                Map.of("archive/1.warc", page, "archive/2.warc", page, "archive/3.warc", page)))
        .isInstanceOf(ZipException.class)
        .hasMessage("more WARC files than the limit of 2");
  }

  @Test
  void aBrokenFileOfThePackageLosesOnlyItself() throws IOException {
    Path file =
        zip(
            ZipEntry.DEFLATED,
            Map.of(
                "archive/a.warc", page(URL + "1", PAGE), "archive/b.warc", page(URL + "2", PAGE)));
    byte[] bytes = Files.readAllBytes(file);
    for (int at = 60; at < 80; at++) {
      byte[] broken = bytes.clone();
      broken[at] ^= 0x55;
      Files.write(file, broken);
      Harvested read = Warc.harvest(file, SMALL);
      assertThat(read.addresses()).as("broken at %d", at).endsWith(URL + "2");
    }
    assertThatThrownBy(() -> Warc.harvest(Files.write(file, bytes("bukan zip")), SMALL))
        .isInstanceOf(ZipException.class);
  }

  private Harvested read(int method, Map<String, byte[]> files) throws IOException {
    return Warc.harvest(zip(method, files), SMALL);
  }

  private Path zip(int method, Map<String, byte[]> files) throws IOException {
    Path file = folder.resolve("paket.wacz");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setMethod(method);
      for (Map.Entry<String, byte[]> content : new TreeMap<>(files).entrySet()) {
        ZipEntry entry = new ZipEntry(content.getKey());
        CRC32 checksum = new CRC32();
        checksum.update(content.getValue());
        entry.setSize(content.getValue().length);
        entry.setCrc(checksum.getValue());
        zip.putNextEntry(entry);
        zip.write(join(content.getValue()));
        zip.closeEntry();
      }
    }
    return file;
  }
}
