package org.saksi.reading.time;

import org.jspecify.annotations.Nullable;
import org.saksi.language.TokenRun;
import org.saksi.reading.time.Shape.Ymd;

/**
 * Reads calendar dates: <i>18 Juni 2025</i>, <i>18/6/2025</i>, <i>17-18 Juni</i>, <i>28 Juni hingga
 * 3 Juli</i>. Immutable and thread-safe.
 */
final class DateReader {

  /** Dates as written. */
  record Dates(int end, Ymd first, @Nullable Ymd last) {}

  private static final int CENTURY = 2000;
  private static final int MAX_LISTED = 6;
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2999;

  private final TimeLexicon lexicon;

  DateReader(TimeLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The date or dates at a token.
   *
   * @param beside a weekday or bracket stands before it, so that <i>18/6</i> is no fraction
   * @return null if there is none
   */
  @Nullable Dates at(TokenRun run, int at, boolean beside) {
    Dates joined = joined(run, at);
    if (joined != null) {
      return joined;
    }
    Dates first = single(run, at, beside);
    if (first == null) {
      Dates shared = shared(run, at, beside);
      return shared == null ? listed(run, at) : shared;
    }
    int to = run.isDash(first.end()) ? first.end() + 1 : toEnd(run, first.end());
    Dates last = to < 0 ? null : single(run, to, beside);
    if (last == null) {
      return withYear(run, first, beside);
    }
    Ymd from = first.first();
    int year = from.year() == 0 ? last.first().year() : from.year();
    return new Dates(last.end(), new Ymd(year, from.month(), from.day()), last.first());
  }

  /** <i>29 April dan 21 Mei 2024</i>: two dates, and the first takes the year of the second. */
  private Dates withYear(TokenRun run, Dates first, boolean beside) {
    int and = first.first().year() == 0 ? lexicon.endOf(Role.AND, run, first.end()) : -1;
    Dates second = and < 0 ? null : single(run, and, beside);
    Ymd date = first.first();
    return second == null
        ? first
        : new Dates(first.end(), new Ymd(second.first().year(), date.month(), date.day()), null);
  }

  /** <i>17-18 Juni 2025</i>, <i>17 dan 18 Juni</i>, <i>16-18/6/2025</i>: one month for both. */
  private @Nullable Dates shared(TokenRun run, int at, boolean beside) {
    int day = whole(run, at, 1, 31);
    if (day == 0) {
      return null;
    }
    int dash = run.isDash(at + 1) ? at + 2 : toEnd(run, at + 1);
    int to = dash < 0 ? lexicon.endOf(Role.AND, run, at + 1) : dash;
    Dates last = to < 0 ? null : single(run, to, beside);
    if (last == null) {
      return null;
    }
    Ymd end = last.first();
    if (dash < 0 ? end.day() != day + 1 : end.day() <= day) {
      return null;
    }
    return new Dates(last.end(), new Ymd(end.year(), end.month(), day), end);
  }

  private int toEnd(TokenRun run, int at) {
    return lexicon.endOf(Role.TO, run, at);
  }

  /** <i>28 Juni-3 Juli 2025</i>, where the hyphen makes one token of the middle. */
  private @Nullable Dates joined(TokenRun run, int at) {
    int day = whole(run, at, 1, 31);
    String middle = run.normal(at + 1);
    int hyphen = middle.indexOf('-');
    int month = day == 0 || hyphen < 0 ? 0 : lexicon.firstMonth(run, at + 1);
    int lastDay = month == 0 ? 0 : number(middle.substring(hyphen + 1));
    int lastMonth = lastDay == 0 ? 0 : lexicon.month(run, at + 2);
    if (lastMonth == 0) {
      return null;
    }
    int year = year(run, at + 3);
    return new Dates(
        year > 0 ? at + 4 : at + 3, new Ymd(year, month, day), new Ymd(year, lastMonth, lastDay));
  }

  /** The first of <i>3, 11, dan 17 Juni</i>: a day whose month stands behind the last of them. */
  private @Nullable Dates listed(TokenRun run, int at) {
    int day = whole(run, at, 1, 31);
    int next = at + 1;
    for (int item = 0; day > 0 && item < MAX_LISTED; item++) {
      int comma = run.is(next, ",") ? next + 1 : next;
      int from = lexicon.skip(Role.AND, run, comma);
      if (from == next || whole(run, from, 1, 31) == 0) {
        return null;
      }
      int month = lexicon.month(run, from + 1);
      if (month > 0) {
        return new Dates(at + 1, new Ymd(year(run, from + 2), month, day), null);
      }
      next = from + 1;
    }
    return null;
  }

  private @Nullable Dates single(TokenRun run, int at, boolean beside) {
    int day = whole(run, at, 1, 31);
    int month = day == 0 ? 0 : lexicon.month(run, at + 1);
    if (month > 0) {
      int year = year(run, at + 2);
      return new Dates(year > 0 ? at + 3 : at + 2, new Ymd(year, month, day), null);
    }
    if (day > 0 && run.isDash(at + 1) && run.isDash(at + 3) && run.glued(at)) {
      int number = whole(run, at + 2, 1, 12);
      int year = year(run, at + 4);
      return number > 0 && year > 0 ? new Dates(at + 5, new Ymd(year, number, day), null) : null;
    }
    return day == 0 && run.isNumber(at) ? numeric(run, at, beside) : slashed(run, at, beside);
  }

  /** <i>18/6/2025</i>, <i>18/6</i>, <i>18.06.2025</i> as one token. */
  private @Nullable Dates numeric(TokenRun run, int at, boolean beside) {
    String[] parts = run.normal(at).split("[/.]", -1);
    boolean slash = run.normal(at).indexOf('/') >= 0;
    if (parts.length == 3 || parts.length == 2 && slash && beside) {
      int year = parts.length == 3 ? fullYear(parts[2]) : 0;
      return numeric(at + 1, number(parts[0]), number(parts[1]), year, parts.length == 2);
    }
    return null;
  }

  /** The same where the tokenizer cut it at the slashes. */
  private @Nullable Dates slashed(TokenRun run, int at, boolean beside) {
    if (!run.isNumber(at) || !run.is(at + 1, "/") || !run.isNumber(at + 2)) {
      return null;
    }
    boolean withYear = run.is(at + 3, "/") && run.isNumber(at + 4);
    if (!withYear && !beside) {
      return null;
    }
    int day = number(run.normal(at));
    int month = number(run.normal(at + 2));
    int year = withYear ? fullYear(run.normal(at + 4)) : 0;
    return numeric(withYear ? at + 5 : at + 3, day, month, year, !withYear);
  }

  private static @Nullable Dates numeric(int end, int day, int month, int year, boolean yearless) {
    boolean valid = day >= 1 && day <= 31 && month >= 1 && month <= 12 && (yearless || year > 0);
    return valid ? new Dates(end, new Ymd(year, month, day), null) : null;
  }

  private static int fullYear(String digits) {
    int year = number(digits);
    return digits.length() == 2 ? CENTURY + year : digits.length() == 4 ? year : 0;
  }

  /** The year that stands as four plain digits at a token, or 0. */
  static int year(TokenRun run, int at) {
    return run.isNumber(at) ? year(run.normal(at)) : 0;
  }

  /** The year that four plain digits name, or 0. */
  static int year(String digits) {
    int year = digits.length() == 4 ? number(digits) : 0;
    return year >= FIRST_YEAR && year <= LAST_YEAR ? year : 0;
  }

  /** The whole number in plain digits at a token if it lies between two bounds, else 0. */
  static int whole(TokenRun run, int at, int least, int most) {
    int number = run.isNumber(at) ? number(run.normal(at)) : 0;
    return number >= least && number <= most ? number : 0;
  }

  /** The number that up to four plain digits name, or 0. */
  static int number(String digits) {
    if (digits.isEmpty() || digits.length() > 4) {
      return 0;
    }
    int number = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return 0;
      }
      number = number * 10 + digit;
    }
    return number;
  }
}
