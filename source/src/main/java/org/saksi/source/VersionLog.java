package org.saksi.source;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which version of the report at each address came last: the same address with another text is a
 * new version of its report. Not thread-safe.
 */
final class VersionLog {

  private final Map<String, Version> latest = new HashMap<>();

  /** A version by its id and the SHA-256 of its text. */
  record Version(String id, String sha256) {}

  /** The last version of the report at an address; null if there is none. */
  @Nullable Version at(String address) {
    return latest.get(key(address));
  }

  /** Notes a version. The front page of an outlet is no report's address and is not kept. */
  void add(String address, Version version) {
    if (!isFrontPage(address)) {
      latest.put(key(address), version);
    }
  }

  /** The address without the part that only a browser sees. */
  private static String key(String address) {
    int fragment = address.indexOf('#');
    return fragment < 0 ? address : address.substring(0, fragment);
  }

  private static boolean isFrontPage(String address) {
    int host = address.indexOf("://");
    int path = address.indexOf('/', host < 0 ? 0 : host + 3);
    return path < 0 || key(address).length() == path + 1;
  }
}
