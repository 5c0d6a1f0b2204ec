package org.saksi.source.web;

import org.saksi.source.web.Fetched.Why;

/** What kind of answer a status of HTTP announces. */
enum Status {
  GOOD(Why.STATUS, "the answer is good"),
  REDIRECT(Why.REDIRECTS, "a redirect that leads nowhere"),
  BUSY(Why.BUSY, "the server is too busy"),
  MISSING(Why.MISSING, "the page is not there"),
  DENIED(Why.DENIED, "the server will not show it"),
  FAILING(Why.FAILING, "the server has failed"),
  OTHER(Why.STATUS, "the answer holds no page");

  private final Why why;
  private final String words;

  Status(Why why, String words) {
    this.why = why;
    this.words = words;
  }

  static Status of(Exchange exchange) {
    return of(exchange.status());
  }

  static Status of(int code) {
    return switch (code) {
      case 204, 205, 206 -> OTHER; // no body, or a part of one
      case 301, 302, 303, 307, 308 -> REDIRECT;
      case 401, 402, 403, 407, 451 -> DENIED;
      case 404, 410 -> MISSING;
      case 429, 502, 503, 504 -> BUSY;
      default -> code / 100 == 2 ? GOOD : code / 100 == 5 ? FAILING : OTHER;
    };
  }

  /** Why an exchange of this status gives nothing. */
  Refusal refusal(Exchange exchange) {
    return new Refusal(exchange.address(), why, words + " (" + exchange.status() + ")");
  }
}
