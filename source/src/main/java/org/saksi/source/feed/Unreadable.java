package org.saksi.source.feed;

import java.util.Locale;

/** What should be a feed or a sitemap cannot be read, for a reason that is one plain clause. */
final class Unreadable extends Exception {
  private static final long serialVersionUID = 1;

  Unreadable(String reason) {
    super(reason, null, false, false);
  }

  static Unreadable tooLong(FeedLimits limits) {
    return new Unreadable(
        String.format(
            Locale.ROOT, "longer than the limit of %,d bytes for one feed", limits.bodyBytes()));
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
