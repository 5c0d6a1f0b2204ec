package org.saksi.source.web;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.saksi.source.web.Fetched.Why;

/** Ends a fetch with its reason, from wherever it is found. */
final class Refusal extends Exception {
  private static final long serialVersionUID = 1;

  private final transient URI address;
  private final Why why;
  private final String reason;
  private final @Nullable Instant until;

  Refusal(URI address, Why why, String reason) {
    this(address, why, reason, null);
  }

  /**
   * A refusal.
   *
   * @param until when the server is ready again; null where it did not say
   */
  Refusal(URI address, Why why, String reason, @Nullable Instant until) {
    super(reason, null, false, false);
    this.address = address;
    this.why = why;
    this.reason = reason;
    this.until = until;
  }

  Why why() {
    return why;
  }

  String reason() {
    return reason;
  }

  /** The same, found again and again. */
  Refusal after(int attempts) {
    return new Refusal(address, why, reason + ", " + attempts + " times", until);
  }

  URI address() {
    return address;
  }

  @Nullable Instant until() {
    return until;
  }

  /** What the caller of a fetch is told. */
  Fetched.Refused of(Ask ask) {
    boolean isElsewhere = !address.equals(Request.address(ask));
    return new Fetched.Refused(
        ask, address, why, isElsewhere ? "it leads to " + address + ": " + reason : reason, until);
  }
}
