package org.saksi.source.feed;

/** What should be a feed or a sitemap cannot be read, for a reason that is one plain clause. */
final class Unreadable extends Exception {
  private static final long serialVersionUID = 1;

  Unreadable(String reason) {
    super(reason, null, false, false);
  }

  static Unreadable tooLong(FeedLimits limits) {
    return new Unreadable(
        "longer than the limit of %,d bytes for one feed".formatted(limits.bodyBytes()));
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
