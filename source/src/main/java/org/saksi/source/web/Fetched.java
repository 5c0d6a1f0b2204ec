package org.saksi.source.web;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of an {@link Ask}: always something, at worst the reason why there is nothing. */
public sealed interface Fetched {

  /** What was asked. */
  Ask ask();

  /**
   * A body, whole.
   *
   * @param capture what the address gave
   * @param etag what to say when asking again
   * @param lastModified what to say when asking again
   * @param via the addresses that led there by redirects, that of the ask first; empty where there
   *     were none. {@link Capture#address()} is where it was in the end
   */
  record Got(
      Ask ask, Capture capture, @Nullable String etag, @Nullable String lastModified, List<URI> via)
      implements Fetched {

    public Got {
      via = List.copyOf(via);
    }
  }

  /** The copy at hand is still good (304). */
  record Unchanged(Ask ask) implements Fetched {}

  /**
   * Nothing.
   *
   * @param address where it ended, which a redirect may have moved
   * @param why the kind of reason
   * @param reason one plain clause, such as {@code the page is not there (404)}
   * @param until when the server of that address, which asks to be left alone, is ready again; null
   *     where it asks for nothing that is too long to wait for
   */
  record Refused(Ask ask, URI address, Why why, String reason, @Nullable Instant until)
      implements Fetched {

    /** Whether another try, some minutes later, may have more luck. */
    public boolean isWorthRetrying() {
      return why.isWorthRetrying();
    }
  }

  /** Kinds of reasons. */
  enum Why {
    /** It is no address of the web that can be fetched: scheme, user, port, length. */
    ADDRESS(false),
    /** It lies in a private network. */
    PRIVATE(false),
    /** The name of the host leads nowhere. */
    UNKNOWN_HOST(true),
    /** The site's robots.txt forbids it. */
    ROBOTS(false),
    /** The site's robots.txt cannot be had, so nobody knows what it forbids. */
    ROBOTS_UNKNOWN(true),
    /** No connection, or none that can be trusted. */
    UNREACHABLE(true),
    /** It took longer than the limit. */
    TIMEOUT(true),
    /** The answer broke off or was no HTTP. */
    BROKEN(true),
    /** The body or its header is larger than the limit, on the wire or unpacked. */
    TOO_LARGE(false),
    /** The body cannot be unpacked. */
    UNDECODABLE(false),
    /** A loop of redirects, too many, or one that leads nowhere. */
    REDIRECTS(false),
    /** A picture, a film, a document: no text. */
    UNWANTED(false),
    /** It is not there (404, 410). */
    MISSING(false),
    /** The server will not show it (401, 403 and the like). */
    DENIED(false),
    /** The server asks for patience (429, 502, 503, 504). */
    BUSY(true),
    /** The server has failed (other 5xx). */
    FAILING(true),
    /** Any other status. */
    STATUS(false);

    private final boolean worthRetrying;

    Why(boolean worthRetrying) {
      this.worthRetrying = worthRetrying;
    }

    /** Whether another try, some minutes later, may have more luck. */
    public boolean isWorthRetrying() {
      return worthRetrying;
    }
  }
}
