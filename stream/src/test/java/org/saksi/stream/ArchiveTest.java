package org.saksi.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.report.Report;
import org.saksi.stream.local.Alone;
import org.saksi.stream.local.Inputs;

/** Years of pages in archives go through the same job. */
@Timeout(240)
class ArchiveTest {

  private static final String FLOOD =
      "<p>Banjir merendam 120 rumah di Desa Sukamaju, Kabupaten Tirtasari, Senin (3/3/2025) pagi."
          + " Sebanyak 45 keluarga mengungsi ke balai desa dan sekolah terdekat.</p>"
          + "<p>\"Air naik sejak pukul 03.00 WIB dan sampai siang ini belum surut,\" kata Kepala"
          + " BPBD Tirtasari Budi Hartono kepada wartawan di lokasi pengungsian.</p>"
          + "<p>Petugas mendirikan dapur umum dan membagikan selimut kepada warga.</p>";

  @TempDir private Path folder;

  @Test
  void pagesOfAnArchiveAreReadInBatchMode() throws Exception {
    Path archive = folder.resolve("maret.warc.gz");
    try (var out = Files.newOutputStream(archive)) {
      out.write(page("https://warta.example/banjir", FLOOD));
      out.write(page("https://kabar.example/banjir", FLOOD.replace("120 rumah", "150 rumah")));
    }
    List<String> files = List.of(archive.toString());
    List<Report> reports = new ArrayList<>();
    Inputs.forEach(files, reports::add);
    assertThat(reports).hasSize(2);
    Alone expected = Alone.of(reports);
    assertThat(expected.outcomes()).hasSize(1);
    try (Ground ground = new Ground(folder, 2, 1).reading(files)) {
      ground.cluster.await(ground.start(null));
      assertThat(ground.placements()).containsExactlyElementsOf(expected.placements());
      assertThat(ground.outcomes()).containsExactlyInAnyOrderEntriesOf(expected.outcomes());
    }
  }

  private static byte[] page(String url, String article) throws IOException {
    byte[] block =
        utf8(
            "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
                + "<html lang=\"id\"><head><title>Banjir di Sukamaju</title></head><body><article>"
                + "<h1>Banjir di Sukamaju</h1>"
                + article
                + "</article></body></html>");
    byte[] head =
        utf8(
            "WARC/1.1\r\nWARC-Type: response\r\nWARC-Date: 2025-03-03T03:00:00Z\r\n"
                + "Content-Type: application/http; msgtype=response\r\n"
                + ("WARC-Target-URI: " + url + "\r\nContent-Length: " + block.length)
                + "\r\n\r\n");
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(head);
      out.write(block);
      out.write(utf8("\r\n\r\n"));
    }
    return packed.toByteArray();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
