package org.saksi.source.archive;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a whole record turned out to be. */
sealed interface Outcome {

  /** A page, or a record that should have been one. */
  record Read(Captured captured) implements Outcome {}

  /**
   * Nothing that is looked for.
   *
   * @param kind what it is, such as {@code image/png}
   */
  record PassedOver(String kind) implements Outcome {}

  /**
   * The same as an earlier record, whose body is not repeated.
   *
   * @param keys what tells that earlier record, as {@link Revisits#keys} makes them
   * @param digest of the payload, in base 32
   */
  record Revisit(
      RecordPlace place, URI address, Instant at, List<String> keys, @Nullable String digest)
      implements Outcome {}
}
