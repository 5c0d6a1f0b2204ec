package org.saksi.store.alert;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody wants to be told of something.
 *
 * @param id from 1, in the order in which alerts were made
 * @param token what its feed is known by: whoever has it may read the feed
 * @param made when, to the second
 * @param ended since when nothing more is told; null while it is in force
 */
public record Alert(int id, Wish wish, String token, Instant made, @Nullable Instant ended) {

  /** Whether it is still told of anything. */
  public boolean inForce() {
    return ended == null;
  }
}
