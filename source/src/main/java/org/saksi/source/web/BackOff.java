package org.saksi.source.web;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.random.RandomGenerator;
import org.saksi.source.web.WebLimits.Patience;

/**
 * How long to wait after a failure: twice as long as after the one before, somewhere in the upper
 * half of that, so that those who failed together do not come back together; longer where the
 * server says so.
 */
final class BackOff {

  /** A longer {@code Retry-After} says no more. */
  private static final long MOST_SECONDS = 10L * 365 * 24 * 3600;

  private final Patience patience;
  private final RandomGenerator chance;

  BackOff(Patience patience, RandomGenerator chance) {
    this.patience = patience;
    this.chance = chance;
  }

  /**
   * The pause after a failure.
   *
   * @param attempt which it was, counted from 1
   */
  Duration after(int attempt) {
    long ceiling = patience.longestBackOff().toMillis();
    long first = patience.firstBackOff().toMillis();
    long whole = attempt > 30 ? ceiling : Math.min(ceiling, first << (attempt - 1));
    return Duration.ofMillis(whole - whole / 2 + chance.nextLong(whole / 2 + 1));
  }

  /** What the header {@code Retry-After} of an answer asks for, zero where it asks for nothing. */
  static Duration asked(Exchange exchange, Instant now) {
    String value = exchange.headers().getOrDefault("retry-after", List.of("0")).getFirst().strip();
    if (!value.isEmpty() && value.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Duration.ofSeconds(
          value.length() > 9 ? MOST_SECONDS : Math.min(MOST_SECONDS, Long.parseLong(value)));
    }
    try {
      Instant then = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return then.isBefore(now) ? Duration.ZERO : Duration.between(now, then);
    } catch (DateTimeParseException neitherSecondsNorDate) {
      return Duration.ZERO;
    }
  }
}
