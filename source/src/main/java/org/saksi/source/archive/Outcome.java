package org.saksi.source.archive;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a whole record turned out to be. */
sealed interface Outcome {

  /**
   * A page.
   *
   * @param keys what tells its record, as {@link Revisits#keys} makes them
   */
  record Read(Captured.Found found, List<String> keys) implements Outcome {}

  /** A record that should have been a page. */
  record Unread(Captured.Refused refused) implements Outcome {}

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
