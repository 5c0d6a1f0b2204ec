package org.saksi.source.web;

import java.net.URI;
import org.saksi.source.web.Fetched.Why;

/** Ends a fetch with its reason, from wherever it is found. */
final class Refusal extends Exception {
  private static final long serialVersionUID = 1;

  private final transient URI address;
  private final Why why;
  private final String reason;

  Refusal(URI address, Why why, String reason) {
    super(reason, null, false, false);
    this.address = address;
    this.why = why;
    this.reason = reason;
  }

  Why why() {
    return why;
  }

  String reason() {
    return reason;
  }

  /** The same, found again and again. */
  Refusal after(int attempts) {
    return new Refusal(address, why, reason + ", " + attempts + " times");
  }

  URI address() {
    return address;
  }

  /** What the caller of a fetch is told. */
  Fetched.Refused of(Ask ask) {
    return new Fetched.Refused(ask, address, why, reason);
  }
}
