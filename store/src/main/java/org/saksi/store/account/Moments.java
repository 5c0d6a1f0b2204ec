package org.saksi.store.account;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Moments as the tables hold them: to the second, so that their order is that of their letters. */
final class Moments {

  private Moments() {}

  static String iso(Instant moment) {
    return moment.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  static @Nullable Instant parse(@Nullable String iso) {
    return iso == null ? null : Instant.parse(iso);
  }
}
