package org.saksi.source.archive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcDigest;
import org.saksi.source.archive.Framed.Frame;
import org.saksi.source.archive.Outcome.Revisit;

/** Revisits that wait for the record with their body. Not thread-safe. */
final class Revisits {

  private static final String DIGEST = "digest ";

  private final Map<String, List<Revisit>> waiting = new HashMap<>();
  private final Set<Revisit> open = new LinkedHashSet<>();

  void add(Revisit revisit) {
    open.add(revisit);
    for (String key : revisit.keys()) {
      waiting.computeIfAbsent(key, unseen -> new ArrayList<>()).add(revisit);
    }
  }

  int size() {
    return open.size();
  }

  /** Those that wait for this record; they wait no longer. */
  List<Revisit> take(Frame original) {
    List<Revisit> taken = new ArrayList<>();
    for (String key : keys(original.header().headers())) {
      for (Revisit revisit : waiting.getOrDefault(key, List.of())) {
        if (open.remove(revisit)) {
          taken.add(revisit);
        }
      }
    }
    return taken;
  }

  /** Those whose record did not come. */
  Collection<Revisit> remaining() {
    return List.copyOf(open);
  }

  /** What tells a record. */
  static List<String> keys(MessageHeaders headers) {
    List<String> keys = new ArrayList<>();
    headers.first("WARC-Record-ID").ifPresent(id -> keys.add("id " + id));
    add(keys, headers, "WARC-Target-URI", "WARC-Date");
    String digest = digest(headers);
    if (digest != null) {
      keys.add(digestKey(digest));
    }
    return keys;
  }

  /** What tells the record that a revisit refers to. */
  static List<String> wanted(MessageHeaders headers, @Nullable String digest) {
    List<String> keys = new ArrayList<>();
    headers.first("WARC-Refers-To").ifPresent(id -> keys.add("id " + id));
    add(keys, headers, "WARC-Refers-To-Target-URI", "WARC-Refers-To-Date");
    if (digest != null) {
      keys.add(digestKey(digest));
    }
    return keys;
  }

  /** What tells a record by the digest of its payload, in base 32. */
  static String digestKey(String digest) {
    return DIGEST + digest;
  }

  static boolean isDigest(String key) {
    return key.startsWith(DIGEST);
  }

  private static void add(List<String> keys, MessageHeaders headers, String target, String date) {
    if (headers.first(target).isPresent() && headers.first(date).isPresent()) {
      keys.add("at " + headers.first(date).get() + " " + headers.first(target).get());
    }
  }

  /** The payload's digest in base 32, so that two ways of writing one are equal. */
  static @Nullable String digest(MessageHeaders headers) {
    try {
      return headers
          .first("WARC-Payload-Digest")
          .map(String::strip)
          .map(WarcDigest::new)
          .map(WarcDigest::prefixedBase32)
          .orElse(null);
    } catch (IllegalArgumentException broken) {
      return null;
    }
  }
}
