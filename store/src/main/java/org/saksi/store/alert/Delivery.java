package org.saksi.store.alert;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Notices on their way to a place beyond this service.
 *
 * @param first the number of the first notice
 * @param last that of the last; those between that are no longer kept are not delivered
 * @param tries how often it was tried
 * @param due when it is tried next, as long as it is due
 * @param trouble what was wrong the last time; null if nothing was
 */
public record Delivery(
    int alert,
    Channel channel,
    int first,
    int last,
    State state,
    int tries,
    Instant due,
    @Nullable String trouble) {

  /** Where to. */
  public enum Channel {
    WEBHOOK,
    MAIL
  }

  /** How far it is. */
  public enum State {
    /** It will be tried, for the first time or again. */
    DUE,
    /** It has arrived. */
    DONE,
    /** It was tried as often as anything is. */
    GIVEN_UP
  }

  /** The same for every try, so that who gets it twice can tell: {@code 3-17-webhook}. */
  public String id() {
    return "%d-%d-%s".formatted(alert, first, channel.name().toLowerCase(Locale.ROOT));
  }
}
