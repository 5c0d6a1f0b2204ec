package org.saksi.source.watch;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The last visit to a page that is done with for now, and when the next is due. Immutable.
 *
 * <p>A list that tells of a later change is believed at once. If the page then is what it was, the
 * next word of a change has to wait, longer each time: some lists call every page changed at every
 * moment. A page whose list tells nothing is asked again by itself after the same pauses, a few
 * times, as long as it is listed.
 *
 * @param stamp by what a list told that it changed the page, in ISO 8601; empty for nothing
 * @param made the last report that was made of it; null for none
 * @param mark what its server said of the answer that has this report
 * @param at when it was; null where that is not known, so that the page is not asked by itself
 * @param vain visits in a row, this one the last, that brought nothing new
 */
record Visit(String stamp, @Nullable Made made, Mark mark, @Nullable Instant at, int vain) {

  /** Each pause is so many times the one before. */
  private static final int GROWTH = 3;

  /** A pause of centuries grows no more. */
  private static final int MOST_GROWTHS = 15;

  /** Length of {@code 2025-01-21}. */
  private static final int DATE_LENGTH = 10;

  /**
   * A version of a report.
   *
   * @param url the address of its page
   * @param sha256 of its text
   */
  record Made(String id, @Nullable String url, String sha256) {}

  /** What a server said of its last answer. */
  record Mark(@Nullable String etag, @Nullable String lastModified) {
    static final Mark NONE = new Mark(null, null);
  }

  /** The visit that a line of a memory tells of. */
  static Visit of(Fields fields) {
    String id = fields.text("id");
    String sha256 = fields.text("sha256");
    String stamp = fields.text("stamp");
    return new Visit(
        stamp == null ? "" : stamp,
        id == null || sha256 == null ? null : new Made(id, fields.text("url"), sha256),
        new Mark(fields.text("etag"), fields.text("lastModified")),
        fields.moment("at"),
        fields.count("vain"));
  }

  /** The line that tells of it. */
  Fields fields(URI page) {
    Fields fields = new Fields().put("done", page).put("stamp", stamp);
    if (made != null) {
      fields.put("id", made.id()).put("url", made.url()).put("sha256", made.sha256());
    }
    fields.put("etag", mark.etag()).put("lastModified", mark.lastModified()).put("at", at);
    return fields.put("vain", vain == 0 ? null : vain);
  }

  /** The next visit, which brought a new report. */
  Visit withNew(String told, Made report, Mark said, Instant moment) {
    return new Visit(isTold(told) ? told : stamp, report, said, moment, 0);
  }

  /**
   * The next visit, which brought nothing new.
   *
   * @param said what its server said of an answer that has the report at hand; null for no such
   */
  Visit inVain(String told, @Nullable Mark said, Instant moment) {
    return new Visit(
        isTold(told) ? told : stamp, made, said == null ? mark : said, moment, vain + 1);
  }

  /** Whether a list that tells of a change at {@code told} tells something later. */
  boolean isTold(String told) {
    return moment(told).isAfter(moment(stamp));
  }

  /** Whether a page that a list names with {@code told} is to be visited. */
  boolean isDue(String told, Instant now, WatchLimits limits) {
    if (isTold(told)) {
      return vain == 0 || hasPassed(vain - 1, now, limits);
    }
    return made != null && vain < limits.revisits() && hasPassed(vain, now, limits);
  }

  private boolean hasPassed(int growths, Instant now, WatchLimits limits) {
    long times = (long) Math.pow(GROWTH, Math.min(growths, MOST_GROWTHS));
    Duration pause = limits.firstRevisit().multipliedBy(times);
    return at != null && !now.isBefore(at.plus(pause));
  }

  private static Instant moment(String stamp) {
    try {
      return stamp.length() == DATE_LENGTH
          ? LocalDate.parse(stamp).atStartOfDay(ZoneOffset.UTC).toInstant()
          : OffsetDateTime.parse(stamp).toInstant();
    } catch (DateTimeException none) {
      return Instant.MIN;
    }
  }
}
