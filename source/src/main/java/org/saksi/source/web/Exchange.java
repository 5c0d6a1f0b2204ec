package org.saksi.source.web;

import java.net.InetAddress;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One request and its answer as they crossed the wire: what an archive keeps as evidence. A chain
 * of redirects is as many exchanges. The array is not copied; nobody writes to it.
 *
 * @param address what was asked for
 * @param at when it was asked
 * @param asked the headers of the request
 * @param status the status of the answer, such as 200
 * @param headers the headers of the answer, their names in lower case
 * @param payload the body of the answer, still in its content coding (gzip, br) but not chunked; as
 *     much of it as came
 * @param cut why the payload is not whole
 * @param server the address that answered; null where it is not known, as of a host that has
 *     several
 */
public record Exchange(
    URI address,
    Instant at,
    Map<String, List<String>> asked,
    int status,
    Map<String, List<String>> headers,
    byte[] payload,
    Cut cut,
    @Nullable InetAddress server) {

  /** Why a payload ends, in the words of WARC 1.1 ({@code WARC-Truncated}). */
  public enum Cut {
    /** It is whole. */
    NONE,
    /** It was longer than the limit. */
    LENGTH,
    /** It took longer than the limit. */
    TIME,
    /** The connection broke. */
    DISCONNECT
  }
}
