package org.saksi.store.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a program comes in by, in the name of an account.
 *
 * @param id what it is told apart by; it opens nothing
 * @param label what it is for, in the words of whoever asked for it
 * @param role as much as the key may do, and never more than its account may
 * @param used when last, to within a minute; null if never
 * @param revoked since when it opens nothing; null if it does
 */
public record ApiKey(
    String id,
    String account,
    String label,
    Role role,
    Instant created,
    @Nullable Instant used,
    @Nullable Instant revoked) {

  /** The longest label, in characters. */
  public static final int LONGEST_LABEL = 100;
}
