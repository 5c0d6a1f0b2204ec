package org.saksi.source.archive;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MessageHeaders;
import org.saksi.source.archive.Framed.Broken;
import org.saksi.source.archive.Framed.Frame;
import org.saksi.source.web.Exchange;

/**
 * The last response of each address that an archive holds whole, so that the same payload need not
 * be kept again. Not thread-safe.
 */
final class Originals {

  /** Addresses that are remembered; the one not asked for longest is forgotten first. */
  private static final int MOST = 100_000;

  private static final int NOT_MODIFIED = 304;

  private final Map<String, Original> byAddress =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Original> eldest) {
          return size() > MOST;
        }
      };

  private boolean packed;
  private boolean lacksLineEnds;

  /**
   * A response that was kept.
   *
   * @param id of its record
   * @param date as its record writes it
   * @param digest of its payload
   */
  record Original(URI id, String date, String digest) {}

  /**
   * Remembers what a file holds.
   *
   * @return where its last whole record ends; behind it lies nothing, or one that is cut off, or
   *     less than the two line ends
   * @throws IOException if it is no WARC file, or ends in another way than in half a record
   */
  long readFrom(Path file, ArchiveLimits limits) throws IOException {
    String name = String.valueOf(file.getFileName());
    try (Framing framing = new Framing(name, Files.newInputStream(file), limits)) {
      packed = framing.isGzip();
      long whole = 0;
      List<Framed> behind = new ArrayList<>();
      for (Framed next = framing.next(); next != null; next = framing.next()) {
        behind.add(next);
        if (framing.wholeUntil() > whole) {
          whole = framing.wholeUntil();
          behind.forEach(this::remember);
          behind.clear();
        }
      }
      if (behind.size() == 1 && behind.getFirst() instanceof Frame && !packed) {
        remember(behind.removeFirst());
        whole = Files.size(file);
        lacksLineEnds = true;
      }
      if (behind.size() > 1 || !behind.isEmpty() && !isHalf(behind.getFirst())) {
        throw new IOException("it does not end as a WARC file does, so nothing is added to it");
      }
      return whole;
    }
  }

  private static boolean isHalf(Framed last) {
    return last instanceof Broken broken && broken.isCutOff();
  }

  /** Whether the last record of a file that is not packed is whole but for what ends a record. */
  boolean lacksLineEnds() {
    return lacksLineEnds;
  }

  boolean arePacked() {
    return packed;
  }

  private void remember(Framed framed) {
    if (framed instanceof Frame frame) {
      remember(frame.header().headers());
    }
  }

  private void remember(MessageHeaders headers) {
    String address = headers.first("WARC-Target-URI").orElse("");
    String digest = headers.first("WARC-Payload-Digest").orElse("");
    String id = headers.first("WARC-Record-ID").orElse("");
    boolean isResponse = headers.first("WARC-Type").orElse("").equals("response");
    boolean isWhole = headers.first("WARC-Truncated").isEmpty();
    if (isResponse && isWhole && !digest.isEmpty() && id.matches("<urn:uuid:[0-9a-f-]{36}>")) {
      String date = headers.first("WARC-Date").orElse("");
      URI plain = URI.create(id.substring(1, id.length() - 1));
      byAddress.put(address, new Original(plain, date, digest));
    }
  }

  /** The response whose payload an exchange repeats, if there is one. */
  @Nullable Original of(Exchange exchange, String digest) {
    Original last = byAddress.get(exchange.address().toString());
    if (last == null || exchange.cut() != Exchange.Cut.NONE) {
      return null;
    }
    boolean isSame =
        exchange.status() == 200 && exchange.payload().length > 0 && last.digest.equals(digest);
    return isSame || exchange.status() == NOT_MODIFIED ? last : null;
  }

  void add(Exchange exchange, String digest, URI id) {
    if (exchange.status() == 200 && exchange.cut() == Exchange.Cut.NONE) {
      byAddress.put(
          exchange.address().toString(), new Original(id, exchange.at().toString(), digest));
    }
  }
}
