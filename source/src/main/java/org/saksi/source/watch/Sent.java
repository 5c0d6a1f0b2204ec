package org.saksi.source.watch;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a list of pages was last sent, whole. Immutable.
 *
 * @param mark what its server said then
 * @param at when that was; null where it is not known
 */
record Sent(Visit.Mark mark, @Nullable Instant at) {

  /** Of a list that was never sent. */
  static final Sent NEVER = new Sent(Visit.Mark.NONE, null);

  /** What a line of a memory tells. */
  static Sent of(Fields fields) {
    return new Sent(Visit.of(fields).mark(), fields.moment("at"));
  }

  /** The line that tells of it. */
  Fields fields(URI feed) {
    Fields fields = new Fields().put("feed", feed).put("etag", mark.etag());
    return fields.put("lastModified", mark.lastModified()).put("at", at);
  }

  /** Whether a page of the list may have become due since. */
  boolean isOlder(Duration pause, Instant now) {
    return at == null || !now.isBefore(at.plus(pause));
  }
}
