package org.saksi.source.web;

import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is sent to one address.
 *
 * @param headers in the order of sending; {@code Host}, which the client adds, is not among them
 * @param time from the question to the last byte
 * @param bodyBytes how much of a body is taken
 * @param body what is posted; null where something is asked for. It is not copied, and nobody
 *     writes to it
 */
record Request(
    URI address,
    Map<String, String> headers,
    Duration time,
    int bodyBytes,
    byte @Nullable [] body) {

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
        address(ask), headers, limits.patience().request(), limits.sizes().bodyBytes(), null);
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
        limits.sizes().robotsBytes(),
        null);
  }

  /** The request that brings something to an address. */
  static Request ofMessage(URI address, Map<String, String> fields, byte[] body, WebLimits limits) {
    Map<String, String> headers = new LinkedHashMap<>(fields);
    headers.put("User-Agent", limits.manners().userAgent());
    return new Request(
        address, headers, limits.patience().request(), limits.sizes().asideBytes(), body);
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
    return new Request(elsewhere, headers, time, bodyBytes, body);
  }

  /** All headers, as they are sent. */
  Map<String, List<String>> sent() {
    Map<String, List<String>> sent = new LinkedHashMap<>();
    sent.put("Host", List.of(address.getRawAuthority()));
    headers.forEach((name, value) -> sent.put(name, List.of(value)));
    return sent;
  }
}
