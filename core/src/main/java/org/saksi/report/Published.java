package org.saksi.report;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a report was published: a date, and the clock time with its offset where the outlet gives
 * one.
 *
 * @param date the calendar date at the outlet
 * @param moment the exact moment, or null where only the date is known
 */
public record Published(LocalDate date, @Nullable OffsetDateTime moment) {

  private static final int LAST_YEAR = 9999;

  /**
   * Reads an ISO 8601 date ({@code 2025-01-21}) or date-time with offset ({@code
   * 2025-01-21T18:30:00+07:00}).
   *
   * @return empty if the text is neither, or of a year before 1 or after 9999
   */
  public static Optional<Published> parse(String text) {
    try {
      if (text.length() <= 10) {
        return of(LocalDate.parse(text), null);
      }
      OffsetDateTime moment = OffsetDateTime.parse(text);
      return of(moment.toLocalDate(), moment);
    } catch (DateTimeException notIso) {
      return Optional.empty();
    }
  }

  /** No newspaper is of another year. */
  private static Optional<Published> of(LocalDate date, @Nullable OffsetDateTime moment) {
    return date.getYear() < 1 || date.getYear() > LAST_YEAR
        ? Optional.empty()
        : Optional.of(new Published(date, moment));
  }

  /** The moment; the first of the date, by the clock of Greenwich, where only that is known. */
  public Instant instant() {
    return moment == null ? date.atStartOfDay().toInstant(ZoneOffset.UTC) : moment.toInstant();
  }

  /** The ISO 8601 form that {@link #parse} reads. */
  public String iso() {
    return moment == null ? date.toString() : moment.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
  }
}
