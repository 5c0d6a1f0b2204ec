package org.saksi.app.language;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is put into a sentence of Saksi as it is, and not in words that a table translates. */
enum Given {
  /** Words of a report between quotation marks: <i>“enam posko”</i>. */
  QUOTE {
    @Override
    int endFrom(String text, int start, int end) {
      int close = start < end && text.charAt(start) == OPEN ? text.indexOf(CLOSE, start) : -1;
      return close < end ? close + 1 : 0;
    }

    @Override
    int startBefore(String text, int start, int end) {
      int open =
          start < end && text.charAt(end - 1) == CLOSE ? text.lastIndexOf(OPEN, end - 1) : -1;
      return open < start ? -1 : open;
    }
  },

  /** A number as programs write it: <i>12.5</i>, <i>1,000</i>. */
  NUMBER {
    @Override
    int endFrom(String text, int start, int end) {
      Matcher number = DIGITS.matcher(text).region(start, end);
      return number.lookingAt() ? number.end() : 0;
    }

    @Override
    int startBefore(String text, int start, int end) {
      int at = end;
      while (at > start && isOfNumber(text.charAt(at - 1))) {
        at--;
      }
      return DIGITS.matcher(text).region(at, end).matches() ? at : -1;
    }

    @Override
    String in(Locale locale, String number) {
      return number.length() > LONGEST_NUMBER
          ? number
          : Numeral.of(new BigDecimal(number.replace(",", "")), locale);
    }
  },

  /** A day as programs write it: <i>2026-02-25</i>. */
  DATE {
    @Override
    int endFrom(String text, int start, int end) {
      int stop = start + DATE_LENGTH;
      return stop <= end && day(text.substring(start, stop)).isPresent() ? stop : 0;
    }

    @Override
    int startBefore(String text, int start, int end) {
      int from = end - DATE_LENGTH;
      return from >= start && day(text.substring(from, end)).isPresent() ? from : -1;
    }

    @Override
    String in(Locale locale, String date) {
      return day(date)
          .map(day -> day.format(DateTimeFormatter.ofPattern("d MMMM uuuu", locale)))
          .orElse(date);
    }
  },

  /** Any words: the name of an outlet, the id of a report, what somebody typed. */
  NAME;

  static final char OPEN = '“';
  static final char CLOSE = '”';

  /** A longer number is left as it is. */
  private static final int LONGEST_NUMBER = 40;

  private static final int DATE_LENGTH = 10;
  private static final Pattern DIGITS = Pattern.compile("-?+\\d++(?:,\\d{3})*+(?:\\.\\d++)?+");

  /** That of a place in a sentence: <code>{quote}</code>. */
  static Optional<Given> of(String kind) {
    return Arrays.stream(values())
        .filter(given -> given.name().toLowerCase(Locale.ROOT).equals(kind))
        .findFirst();
  }

  private static boolean isOfNumber(char letter) {
    return letter >= '0' && letter <= '9' || letter == '.' || letter == ',' || letter == '-';
  }

  private static Optional<LocalDate> day(String date) {
    try {
      return Optional.of(LocalDate.parse(date));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  /** Shows by itself where it begins and ends. */
  boolean isClosed() {
    return this != NAME;
  }

  /** Where the one that begins at a place ends; 0 where none begins there. */
  int endFrom(String text, int start, int end) {
    throw new IllegalStateException("no end of its own: " + this);
  }

  /** Where the one that ends at a place begins; -1 where none ends there. */
  int startBefore(String text, int start, int end) {
    throw new IllegalStateException("no beginning of its own: " + this);
  }

  /** As a reader of a language writes it. */
  String in(Locale locale, String written) {
    return written;
  }
}
