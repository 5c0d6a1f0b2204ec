package org.saksi.source.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageVersion;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTruncationReason;
import org.netpreserve.jwarc.Warcinfo;
import org.saksi.report.Report;
import org.saksi.source.web.ContentCoding;
import org.saksi.source.web.Exchange;

/** Writes exchanges as the bytes of WARC records, as yet unpacked. Thread-safe. */
final class Evidence {

  /** The digest of a body free of content codings, as reports know their pages. */
  static final String PAGE_DIGEST = "Saksi-Page-Digest";

  /** What ends a record. */
  static final byte[] LINE_ENDS = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

  private static final String SHA_256 = "sha256:";

  private final ContentCoding coding;

  /** A record and its id. */
  record Kept(URI id, byte[] record) {}

  Evidence(ArchiveLimits limits) {
    coding = limits.coding();
  }

  String payloadDigest(Exchange exchange) {
    return SHA_256 + Report.sha256(exchange.payload());
  }

  byte[] warcinfo(String file, String software, Instant at) {
    byte[] fields =
        ("software: " + oneLine(software) + "\r\nformat: WARC File Format 1.1\r\n")
            .getBytes(StandardCharsets.UTF_8);
    Warcinfo.Builder builder = new Warcinfo.Builder();
    builder.version(MessageVersion.WARC_1_1).date(at).filename(oneLine(file));
    builder.body(MediaType.WARC_FIELDS, fields);
    return bytes(builder.build(), fields);
  }

  Kept response(Exchange exchange, String digest) throws IOException {
    byte[] block = concat(head(exchange), exchange.payload());
    WarcResponse.Builder builder = new WarcResponse.Builder(exchange.address());
    URI id = identify(builder, exchange, digest, block);
    WarcTruncationReason reason =
        switch (exchange.cut()) {
          case NONE -> WarcTruncationReason.NOT_TRUNCATED;
          case LENGTH -> WarcTruncationReason.LENGTH;
          case TIME -> WarcTruncationReason.TIME;
          case DISCONNECT -> WarcTruncationReason.DISCONNECT;
        };
    builder.truncated(reason);
    String page = pageDigest(exchange);
    if (page != null) {
      builder.addHeader(PAGE_DIGEST, page);
    }
    builder.body(MediaType.HTTP_RESPONSE, block);
    return new Kept(id, bytes(builder.build(), block));
  }

  Kept revisit(Exchange exchange, String digest, Originals.Original original) {
    byte[] block = head(exchange);
    boolean isSame = exchange.status() == 200;
    WarcRevisit.Builder builder =
        new WarcRevisit.Builder(
            exchange.address(),
            isSame
                ? WarcRevisit.IDENTICAL_PAYLOAD_DIGEST_1_1
                : WarcRevisit.SERVER_NOT_MODIFIED_1_1);
    URI id = identify(builder, exchange, isSame ? digest : original.digest(), block);
    builder.refersTo(original.id());
    builder.setHeader("WARC-Refers-To-Target-URI", exchange.address().toString());
    builder.setHeader("WARC-Refers-To-Date", original.date());
    builder.body(MediaType.HTTP_RESPONSE, block);
    return new Kept(id, bytes(builder.build(), block));
  }

  byte[] request(Exchange exchange, URI answer) {
    URI address = exchange.address();
    String path = address.getRawPath() == null ? "" : address.getRawPath();
    String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
    StringBuilder head = new StringBuilder("GET ");
    head.append(path.isEmpty() ? "/" : path).append(query).append(" HTTP/1.1\r\n");
    if (exchange.asked().keySet().stream().noneMatch("host"::equalsIgnoreCase)) {
      int port = address.getPort();
      head.append("Host: ").append(address.getHost()).append(port < 0 ? "" : ":" + port);
      head.append("\r\n");
    }
    byte[] block = withFields(head, exchange.asked());
    WarcRequest.Builder builder = new WarcRequest.Builder(address);
    builder.version(MessageVersion.WARC_1_1).date(exchange.at());
    builder.addHeader("WARC-Block-Digest", SHA_256 + Report.sha256(block));
    addServer(builder, exchange);
    builder.concurrentTo(answer);
    builder.body(MediaType.HTTP_REQUEST, block);
    return bytes(builder.build(), block);
  }

  private static <B extends WarcRecord.AbstractBuilder<?, B>> URI identify(
      B builder, Exchange exchange, String digest, byte[] block) {
    URI id = URI.create("urn:uuid:" + UUID.randomUUID());
    builder.version(MessageVersion.WARC_1_1).date(exchange.at()).recordId(id);
    builder.addHeader("WARC-Block-Digest", SHA_256 + Report.sha256(block));
    builder.addHeader("WARC-Payload-Digest", digest);
    addServer(builder, exchange);
    return id;
  }

  private static <B extends WarcRecord.AbstractBuilder<?, B>> void addServer(
      B builder, Exchange exchange) {
    if (exchange.server() != null) {
      builder.addHeader("WARC-IP-Address", exchange.server().getHostAddress().split("%", 2)[0]);
    }
  }

  /** The digest of the body that a reader of this record will find. */
  private @Nullable String pageDigest(Exchange exchange) {
    if (exchange.status() / 100 != 2 || exchange.cut() != Exchange.Cut.NONE) {
      return null;
    }
    List<String> named = exchange.headers().getOrDefault("content-encoding", List.of());
    return coding.free(exchange.payload(), named, false) instanceof ContentCoding.Freed freed
        ? SHA_256 + Report.sha256(freed.body())
        : null;
  }

  private static byte[] head(Exchange exchange) {
    StringBuilder head = new StringBuilder("HTTP/1.1 ").append(exchange.status()).append(" \r\n");
    return withFields(head, exchange.headers());
  }

  /** Headers as they came; the payload has no chunks any more, and a header must not say so. */
  private static byte[] withFields(StringBuilder head, Map<String, List<String>> headers) {
    for (Map.Entry<String, List<String>> field : headers.entrySet()) {
      String name = field.getKey();
      boolean isChunked = name.equalsIgnoreCase("transfer-encoding");
      for (String value :
          name.isEmpty() || name.startsWith(":") ? List.<String>of() : field.getValue()) {
        head.append(isChunked ? "X-Archive-Orig-" : "").append(oneLine(name)).append(": ");
        head.append(oneLine(value)).append("\r\n");
      }
    }
    return head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  /** A line end in a header would begin another. */
  private static String oneLine(String value) {
    return value.replaceAll("\\p{Cntrl}", " ");
  }

  private static byte[] bytes(WarcRecord record, byte[] block) {
    return concat(concat(record.serializeHeader(), block), LINE_ENDS);
  }

  private static byte[] concat(byte[] a, byte[] b) {
    byte[] joined = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, joined, a.length, b.length);
    return joined;
  }

  /** Records one after the other, each packed by itself if they are packed. */
  static byte[] joined(List<byte[]> records, boolean isPacked) throws IOException {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    for (byte[] record : records) {
      if (isPacked) {
        try (GZIPOutputStream out = new GZIPOutputStream(joined)) {
          out.write(record);
        }
      } else {
        joined.write(record);
      }
    }
    return joined.toByteArray();
  }
}
