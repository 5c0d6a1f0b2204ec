package org.saksi.source.archive;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.saksi.source.archive.Captured.Found;
import org.saksi.source.archive.Captured.Refused;
import org.saksi.source.archive.Framed.Frame;
import org.saksi.source.archive.Outcome.PassedOver;
import org.saksi.source.archive.Outcome.Read;
import org.saksi.source.archive.Outcome.Unread;
import org.saksi.source.web.Capture;
import org.saksi.source.web.ContentCoding;
import org.saksi.source.web.MediaType;

/** Tells what a whole record is, and frees what it carries of its codings. Thread-safe. */
final class RecordReading {

  private static final Set<String> OTHER_TYPES =
      Set.of("warcinfo", "request", "metadata", "continuation");

  /** Completes a date that WARC 1.1 allows to end early. */
  private static final String EARLIEST = "0000-01-01T00:00:00Z";

  private final ArchiveLimits limits;
  private final ContentCoding coding;

  RecordReading(ArchiveLimits limits) {
    this.limits = limits;
    coding = limits.coding();
  }

  Outcome read(Frame frame) {
    try {
      return switch (type(frame.header())) {
        case "response" -> response(frame);
        case "resource", "conversion" -> captured(frame, Payload.ofBlock(frame));
        case "revisit" -> revisit(frame);
        case String other when OTHER_TYPES.contains(other) -> new PassedOver(other);
        default -> new PassedOver("of an unknown type of record");
      };
    } catch (Damage damage) {
      return refused(frame, damage.reason());
    } catch (IllegalArgumentException broken) {
      return refused(frame, "its header is broken");
    }
  }

  static String type(WarcRecord header) {
    return header.headers().first("WARC-Type").orElse("").toLowerCase(Locale.ROOT);
  }

  private Outcome response(Frame frame) throws Damage {
    String declared =
        MediaType.of(frame.header().headers().first("Content-Type").orElse("")).name();
    if (!declared.equals("application/http") && !declared.isEmpty()) {
      return new PassedOver(MediaTypes.kind(declared));
    }
    return captured(frame, Payload.ofResponse(frame.block()));
  }

  private Outcome captured(Frame frame, Payload payload) throws Damage {
    MessageHeaders headers = frame.header().headers();
    URI address = address(frame.header());
    if (address == null) {
      return new PassedOver("of an address that is not of the web");
    }
    if (payload.status() / 100 != 2) {
      return new PassedOver("of status " + payload.status());
    }
    if (!MediaTypes.isWanted(payload.mediaType(), payload.body())) {
      return new PassedOver(MediaTypes.kind(payload.mediaType()));
    }
    if (headers.first("WARC-Segment-Number").isPresent()) {
      return refused(frame, "it is one segment of a longer record, and segments are not joined");
    }
    if (!frame.isWhole()) {
      return refused(
          frame,
          String.format(
              Locale.ROOT,
              "longer than the limit of %,d bytes for one record",
              limits.recordBytes()));
    }
    List<String> remarks = remarks(frame, payload);
    boolean isCut = payload.lack() != null || headers.first("WARC-Truncated").isPresent();
    byte[] body = freed(payload, isCut, remarks);
    return body.length == 0
        ? new PassedOver("empty")
        : new Read(
            new Found(
                new Capture(address, date(headers), payload.mediaType(), payload.charset(), body),
                frame.place(),
                remarks),
            Revisits.keys(headers));
  }

  private byte[] freed(Payload payload, boolean isCut, List<String> remarks) throws Damage {
    return switch (coding.free(payload.body(), payload.codings(), isCut)) {
      case ContentCoding.Freed(byte[] body, List<String> found) -> {
        remarks.addAll(found);
        yield body;
      }
      case ContentCoding.Stuck stuck -> throw new Damage(stuck.reason());
    };
  }

  private static List<String> remarks(Frame frame, Payload payload) throws Damage {
    MessageHeaders headers = frame.header().headers();
    List<String> remarks = new ArrayList<>();
    for (String digest : headers.all("WARC-Block-Digest")) {
      if (Checksum.of(frame.block(), digest) == Checksum.WRONG) {
        throw new Damage("its digest is wrong, so its bytes are not those that were archived");
      }
    }
    for (String digest : headers.all("WARC-Payload-Digest")) {
      if (Checksum.of(payload.raw(), digest) == Checksum.WRONG
          && Checksum.of(payload.body(), digest) == Checksum.WRONG) {
        remarks.add("the digest of its payload in the archive is another");
      }
    }
    if (payload.lack() != null) {
      remarks.add(payload.lack());
    }
    if (payload.status() == 206) {
      remarks.add("the server gave only a part of it");
    }
    headers.first("WARC-Truncated").ifPresent(why -> remarks.add(truncation(why)));
    return remarks;
  }

  private static String truncation(String why) {
    return switch (why.strip().toLowerCase(Locale.ROOT)) {
      case "length" -> "it was archived only up to a length";
      case "time" -> "it was archived only up to a time";
      case "disconnect" -> "the connection broke while it was archived";
      default -> "it was not archived to its end";
    };
  }

  private Outcome revisit(Frame frame) throws Damage {
    MessageHeaders headers = frame.header().headers();
    URI address = address(frame.header());
    if (address == null) {
      return new PassedOver("of an address that is not of the web");
    }
    String digest = Revisits.digest(headers);
    return new Outcome.Revisit(
        frame.place(), address, date(headers), Revisits.wanted(headers, digest), digest);
  }

  private static Outcome refused(Frame frame, String reason) {
    return new Unread(new Refused(frame.place(), reason));
  }

  private static @Nullable URI address(WarcRecord header) {
    if (!(header instanceof WarcTargetRecord record) || record.target() == null) {
      return null;
    }
    URI address = record.targetURI();
    String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
    boolean isWeb = scheme.equals("http") || scheme.equals("https");
    return isWeb && address.getHost() != null ? address : null;
  }

  private static Instant date(MessageHeaders headers) throws Damage {
    String written = headers.first("WARC-Date").orElse("").strip();
    boolean endsEarly = written.length() == 4 || written.length() == 7 || written.length() == 10;
    try {
      String whole = endsEarly ? written + EARLIEST.substring(written.length()) : written;
      return OffsetDateTime.parse(whole).toInstant();
    } catch (DateTimeException broken) {
      throw new Damage("it has no proper date");
    }
  }
}
