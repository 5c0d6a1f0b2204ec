package org.saksi.source.web;

import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is sent to one address.
 *
 * @param headers in the order of sending; {@code Host}, which the client adds, is not among them
 * @param time from the question to the last byte
 * @param bodyBytes how much of a body is taken
 */
record Request(URI address, Map<String, String> headers, Duration time, int bodyBytes) {

  /** The request for an ask. */
  static Request of(Ask ask, WebLimits limits) {
    Map<String, String> headers = headers(ask.wanted(), limits);
    if (ask.etag() != null) {
      headers.put("If-None-Match", ask.etag());
    }
    if (ask.lastModified() != null) {
      headers.put("If-Modified-Since", ask.lastModified());
    }
    return new Request(
        address(ask), headers, limits.patience().request(), limits.sizes().bodyBytes());
  }

  /** Where an ask begins. */
  static URI address(Ask ask) {
    return Address.of(ask.address().toString()).orElse(ask.address());
  }

  /** The request for a robots.txt. */
  static Request ofRobots(URI address, WebLimits limits) {
    return new Request(
        address,
        headers(Wanted.ROBOTS, limits),
        limits.patience().robots(),
        limits.sizes().robotsBytes());
  }

  private static Map<String, String> headers(Wanted wanted, WebLimits limits) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("User-Agent", limits.manners().userAgent());
    headers.put("Accept", wanted.accept());
    headers.put("Accept-Language", "id, *;q=0.1");
    headers.put("Accept-Encoding", "gzip, deflate, br");
    return headers;
  }

  /** The same request, sent elsewhere. */
  Request at(URI elsewhere) {
    return new Request(elsewhere, headers, time, bodyBytes);
  }

  /** All headers, as they are sent. */
  Map<String, List<String>> sent() {
    Map<String, List<String>> sent = new LinkedHashMap<>();
    sent.put("Host", List.of(address.getRawAuthority()));
    headers.forEach((name, value) -> sent.put(name, List.of(value)));
    return sent;
  }
}
