package org.saksi.source.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** WARC files made by hand, right or wrong, for tests. */
final class Warc {

  static final String AT = "2025-01-21T03:00:00Z";
  static final String PAGE = "<html><body><p>Hujan turun sejak pagi.</p></body></html>";

  private Warc() {}

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** A response of status 200 with a page. */
  static byte[] page(String url, String html) {
    return response(
        url, "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + html);
  }

  static byte[] response(String url, String http, String... fields) {
    return response(url, bytes(http), fields);
  }

  static byte[] response(String url, byte[] http, String... fields) {
    List<String> all = new ArrayList<>(List.of("Content-Type: application/http; msgtype=response"));
    all.add("WARC-Target-URI: " + url);
    all.addAll(List.of(fields));
    return record("response", http, all.toArray(String[]::new));
  }

  static byte[] record(String type, byte[] block, String... fields) {
    StringBuilder head = new StringBuilder("WARC/1.1\r\nWARC-Type: " + type + "\r\n");
    head.append("WARC-Date: " + AT + "\r\n");
    for (String field : fields) {
      head.append(field).append("\r\n");
    }
    head.append("Content-Length: " + block.length + "\r\n\r\n");
    return join(bytes(head.toString()), block, bytes("\r\n\r\n"));
  }

  static byte[] join(byte[]... parts) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      joined.writeBytes(part);
    }
    return joined.toByteArray();
  }

  static byte[] gzip(byte[] plain) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(plain);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return packed.toByteArray();
  }

  /** What a file holds, with the tally last. */
  static Harvested read(Path folder, ArchiveLimits limits, byte[]... parts) throws IOException {
    Path file = folder.resolve("berita.warc.gz");
    Files.write(file, join(parts));
    return harvest(file, limits);
  }

  static Harvested harvest(Path file, ArchiveLimits limits) throws IOException {
    List<Captured> all = new ArrayList<>();
    Tally tally =
        file.toString().endsWith(".wacz")
            ? new WaczReader(limits).read(file, all::add)
            : new WarcReader(limits).read(file, all::add);
    return new Harvested(all, tally);
  }

  record Harvested(List<Captured> all, Tally tally) {

    List<Captured.Found> found() {
      return all.stream()
          .filter(Captured.Found.class::isInstance)
          .map(Captured.Found.class::cast)
          .toList();
    }

    List<String> addresses() {
      return found().stream().map(found -> found.capture().address().toString()).toList();
    }

    List<Captured.Repeated> repeated() {
      return all.stream()
          .filter(Captured.Repeated.class::isInstance)
          .map(Captured.Repeated.class::cast)
          .toList();
    }

    List<String> texts() {
      return found().stream()
          .map(found -> new String(found.capture().body(), StandardCharsets.UTF_8))
          .toList();
    }

    List<String> reasons() {
      return all.stream()
          .filter(Captured.Refused.class::isInstance)
          .map(Captured.Refused.class::cast)
          .map(Captured.Refused::reason)
          .toList();
    }
  }
}
