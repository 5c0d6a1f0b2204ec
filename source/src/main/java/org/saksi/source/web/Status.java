package org.saksi.source.web;

import java.util.Set;
import org.saksi.source.web.Fetched.Why;

/** What the status of an answer without a body of use means. */
final class Status {

  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
  private static final Set<Integer> BUSY = Set.of(429, 502, 503, 504);
  private static final Set<Integer> MISSING = Set.of(404, 410);
  private static final Set<Integer> DENIED = Set.of(401, 402, 403, 407, 451);

  private Status() {}

  static boolean isRedirect(int status) {
    return REDIRECTS.contains(status);
  }

  static boolean isBusy(int status) {
    return BUSY.contains(status);
  }

  static boolean isGood(int status) {
    return status / 100 == 2;
  }

  /** The kind of reason that a status is. */
  static Why why(int status) {
    if (isBusy(status)) {
      return Why.BUSY;
    }
    if (MISSING.contains(status)) {
      return Why.MISSING;
    }
    if (DENIED.contains(status)) {
      return Why.DENIED;
    }
    return status / 100 == 5 ? Why.FAILING : Why.STATUS;
  }

  /** The same in words. */
  static String reason(int status) {
    String words =
        switch (why(status)) {
          case BUSY -> "the server is too busy";
          case MISSING -> "the page is not there";
          case DENIED -> "the server will not show it";
          case FAILING -> "the server has failed";
          default -> "the answer holds no page";
        };
    return words + " (" + status + ")";
  }
}
