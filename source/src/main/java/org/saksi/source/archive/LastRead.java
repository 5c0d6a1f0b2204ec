package org.saksi.source.archive;

import java.net.URI;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saksi.source.archive.Outcome.Read;
import org.saksi.source.archive.Outcome.Revisit;

/**
 * The record last read of each address, so that one which only repeats it is told at once. Not
 * thread-safe.
 */
final class LastRead {

  /** Addresses that are remembered; the one not met for longest is forgotten first. */
  static final int MOST = 200_000;

  private final Map<URI, Last> byAddress;

  private record Last(Instant at, List<String> keys) {}

  LastRead(int most) {
    byAddress =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1;

          @Override
          protected boolean removeEldestEntry(Map.Entry<URI, Last> eldest) {
            return size() > most;
          }
        };
  }

  void note(Read read) {
    byAddress.put(
        read.found().capture().address(), new Last(read.found().capture().at(), read.keys()));
  }

  /** Whether something of the same address and a later time was read before. */
  boolean isNewerThan(Read read) {
    Last last = byAddress.get(read.found().capture().address());
    return last != null && last.at.isAfter(read.found().capture().at());
  }

  /**
   * Whether a revisit repeats the record last read of its address, of which it may not say more
   * than that.
   */
  boolean isRepeatedBy(Revisit revisit) {
    @Nullable Last last = byAddress.get(revisit.address());
    if (last == null) {
      return false;
    }
    boolean isOther =
        revisit.digest() != null
            && last.keys.stream().anyMatch(Revisits::isDigest)
            && !last.keys.contains(Revisits.digestKey(revisit.digest()));
    return !isOther
        && (revisit.keys().isEmpty() || !Collections.disjoint(last.keys, revisit.keys()));
  }
}
