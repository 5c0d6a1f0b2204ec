package org.saksi.source.watch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.saksi.source.PageIntake;

/**
 * What is known of a page that is done with for now, and when its next visit is due. Immutable.
 *
 * <p>A list that tells of a later change is believed at once. If the page then is what it was, the
 * next word of a change has to wait, longer each time: some lists call every page changed at every
 * moment. A page whose list tells nothing is asked again by itself, a few times, as long as it is
 * listed; what that brings says nothing of whether its list is to be believed.
 *
 * @param stamp by what a list told that it changed the page as it was last read, in ISO 8601; empty
 *     for nothing
 * @param version the last version of its report; null for none
 * @param mark what its server said of the answer that has this version
 * @param at when it was last asked for; null where that is not known, so that it is not asked by
 *     itself
 * @param vain words of a change in a row that brought nothing
 * @param alone visits without such a word, since the last version, that brought nothing
 */
record Visit(
    String stamp,
    PageIntake.@Nullable Version version,
    Mark mark,
    @Nullable Instant at,
    int vain,
    int alone) {

  /** Of a page that was never read. */
  static final Visit NONE = new Visit("", null, Mark.NONE, null, 0, 0);

  /** Each pause is so many times the one before. */
  private static final int GROWTH = 3;

  /** A pause of centuries grows no more. */
  private static final int MOST_GROWTHS = 15;

  /** Length of {@code 2025-01-21}. */
  private static final int DATE_LENGTH = 10;

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
        id == null || sha256 == null
            ? null
            : new PageIntake.Version(id, fields.text("url"), sha256),
        new Mark(fields.text("etag"), fields.text("lastModified")),
        fields.moment("at"),
        fields.count("vain"),
        fields.count("alone"));
  }

  /** The line that tells of it. */
  Fields fields(String page) {
    Fields fields = new Fields().put("done", page).put("stamp", stamp);
    if (version != null) {
      fields.put("id", version.id()).put("url", version.url()).put("sha256", version.sha256());
    }
    fields.put("etag", mark.etag()).put("lastModified", mark.lastModified()).put("at", at);
    return fields.put("vain", vain == 0 ? null : vain).put("alone", alone == 0 ? null : alone);
  }

  /**
   * The next visit, which read the page.
   *
   * @param told by what a list told that it changed the page
   * @param found the version that is at hand now; null for none
   * @param said what its server said of an answer that has this version; null for no such
   */
  Visit read(String told, PageIntake.@Nullable Version found, @Nullable Mark said, Instant now) {
    String latest = isTold(told) ? told : stamp;
    if (at == null || found != null && !found.equals(version)) {
      return new Visit(latest, found, said == null ? Mark.NONE : said, now, 0, 0);
    }
    Visit vain = failed(told, now);
    return new Visit(latest, version, said == null ? mark : said, now, vain.vain, vain.alone);
  }

  /** The next visit, which found the page as it was, by the word of its server. */
  Visit unchanged(String told, Instant now) {
    return read(told, version, null, now);
  }

  /** The next visit, which could not read the page: what a list told of it is still open. */
  Visit failed(String told, Instant now) {
    return isTold(told)
        ? new Visit(stamp, version, mark, now, vain + 1, alone)
        : new Visit(stamp, version, mark, now, vain, alone + 1);
  }

  /** Whether a list that tells of a change at {@code told} tells something later. */
  boolean isTold(String told) {
    return isLater(told, stamp);
  }

  /** Whether one of two words of a change is of a later one. */
  static boolean isLater(String told, String before) {
    return moment(told).isAfter(moment(before));
  }

  /** Whether a change that a list tells is to be looked for now. */
  boolean isDue(String told, Instant now, Duration firstPause) {
    return isTold(told) && (vain == 0 || hasPassed(vain - 1, now, firstPause));
  }

  /** Whether it is to be looked for a change now that no list has told. */
  boolean isDue(Instant now, WatchLimits.Revisits revisits) {
    return version != null && alone < revisits.inVain() && hasPassed(alone, now, revisits.first());
  }

  private boolean hasPassed(int growths, Instant now, Duration first) {
    long times = (long) Math.pow(GROWTH, Math.min(growths, MOST_GROWTHS));
    return at != null && !now.isBefore(at.plus(first.multipliedBy(times)));
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
