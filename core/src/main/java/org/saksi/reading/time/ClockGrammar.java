package org.saksi.reading.time;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.saksi.language.Numerals;
import org.saksi.language.Phrases;
import org.saksi.language.TokenRun;
import org.saksi.reading.time.Shape.Clock;

/**
 * Reads clock times: <i>pukul 14.30 WIB</i>, <i>jam 8 malam</i>, <i>pukul 08.00-16.00</i>.
 * Immutable and thread-safe.
 */
final class ClockGrammar {

  /** A clock time as written. */
  record Reading(int end, Clock clock) {}

  private static final int HOUR = 60;
  private static final int DAY = 24 * HOUR;
  private static final int NONE = -1;

  private final TimeLexicon lexicon;

  ClockGrammar(TimeLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The clock time at a token, with or without <i>sekitar</i> before it, or null. */
  @Nullable Reading at(TokenRun run, int at) {
    int unmodified = lexicon.skipModifier(run, at);
    Phrases.Match<String> noon = lexicon.at(Role.NOON, run, unmodified);
    if (noon != null) {
      int zone = lexicon.skipZone(run, noon.end());
      int minute = Integer.parseInt(noon.value());
      return new Reading(zone, new Clock(minute, NONE, lexicon.zone(run, noon.end())));
    }
    int head = lexicon.endOf(Role.CLOCK_HEAD, run, unmodified);
    if (head < 0) {
      return lexicon.endOf(Role.HALF_TO, run, at) < 0 ? bare(run, at) : half(run, at);
    }
    int number = lexicon.skipModifier(run, run.is(head, ".") ? head + 1 : head);
    Moment from = moment(run, number, true);
    return from == null ? null : toEnd(run, from);
  }

  /** <i>setengah tujuh malam</i>: the part of the day says that it is a clock. */
  private @Nullable Reading half(TokenRun run, int at) {
    Moment half = moment(run, at, true);
    Hour hour = half == null ? null : hour(run, at, true);
    return half == null || hour == null || hour.end() == half.end() ? null : toEnd(run, half);
  }

  /** <i>14.30 WIB</i> without <i>pukul</i>: the zone says that it is a clock. */
  private @Nullable Reading bare(TokenRun run, int at) {
    if (!run.isNumber(at) || run.normal(at).length() < 4) {
      return null;
    }
    Moment from = moment(run, at, false);
    if (from == null) {
      return null;
    }
    Reading reading = toEnd(run, from);
    return reading.clock().until() == NONE && !lexicon.isZone(run, from.end()) ? null : reading;
  }

  private Reading toEnd(TokenRun run, Moment from) {
    int to = run.isDash(from.zoneEnd()) ? from.zoneEnd() + 1 : from.zoneEnd();
    to = to > from.zoneEnd() ? to : lexicon.endOf(Role.TO, run, from.zoneEnd());
    int until = to < 0 ? NONE : lexicon.skip(Role.CLOCK_HEAD, run, to);
    Moment last = until < 0 ? null : moment(run, until, until > to);
    boolean zoned =
        last != null && (lexicon.isZone(run, last.end()) || until > to || from.headed());
    return last != null && zoned
        ? new Reading(last.zoneEnd(), new Clock(from.minute(), last.minute(), last.zone()))
        : new Reading(from.zoneEnd(), new Clock(from.minute(), NONE, from.zone()));
  }

  private record Moment(
      int end, int zoneEnd, int minute, @Nullable ZoneOffset zone, boolean headed) {}

  /** An hour in words or digits, or a part of it: <i>setengah empat</i>, <i>tiga lewat lima</i>. */
  private record Hour(int end, int minute) {}

  private @Nullable Moment moment(TokenRun run, int at, boolean headed) {
    Hour hour = hour(run, at, headed);
    if (hour == null) {
      return null;
    }
    int minute = hour.minute();
    int end = hour.end();
    Phrases.Match<String> part = lexicon.at(Role.PART, run, end);
    if (part != null) {
      minute = asMeant(minute, PartOfDay.valueOf(part.value()));
      end = part.end();
    }
    int zoneEnd = lexicon.skipZone(run, end);
    return minute > DAY ? null : new Moment(end, zoneEnd, minute, lexicon.zone(run, end), headed);
  }

  /** <i>setengah empat</i> is half an hour before four; else the hour with minutes behind it. */
  private @Nullable Hour hour(TokenRun run, int at, boolean headed) {
    int half = headed ? lexicon.endOf(Role.HALF_TO, run, at) : NONE;
    int first = half < 0 ? at : half;
    int minute = minute(run, first, headed);
    if (minute == NONE) {
      return null;
    }
    int end = run.isNumber(first) ? first + 1 : wordEnd(run, first);
    if (half >= 0) {
      return minute % HOUR > 0 || minute == 0 ? null : new Hour(end, minute - HOUR / 2);
    }
    int past = headed && minute % HOUR == 0 ? lexicon.endOf(Role.PAST_HOUR, run, end) : NONE;
    int to = headed && minute % HOUR == 0 ? lexicon.endOf(Role.TO_HOUR, run, end) : NONE;
    Numerals.Numeral more =
        past < 0 && to < 0 ? null : lexicon.numerals().at(run, Math.max(past, to));
    return more == null ? new Hour(end, minute) : apart(new Hour(end, minute), more, past >= 0);
  }

  /** <i>tiga lewat lima belas</i>, <i>empat kurang seperempat</i>. */
  private static Hour apart(Hour hour, Numerals.Numeral more, boolean past) {
    boolean part = more.value().compareTo(BigDecimal.ONE) < 0;
    int minutes =
        part ? more.value().multiply(BigDecimal.valueOf(HOUR)).intValue() : more.value().intValue();
    return minutes <= 0 || minutes >= HOUR
        ? hour
        : new Hour(more.end(), hour.minute() + (past ? minutes : -minutes));
  }

  private int wordEnd(TokenRun run, int at) {
    Numerals.Numeral numeral = lexicon.numerals().at(run, at);
    return numeral == null ? at + 1 : numeral.end();
  }

  private int minute(TokenRun run, int at, boolean headed) {
    if (!run.isNumber(at)) {
      Numerals.Numeral hours = headed ? lexicon.numerals().at(run, at) : null;
      int hour = hours == null || hours.value().scale() > 0 ? NONE : hours.value().intValue();
      return hour >= 0 && hour <= 24 ? hour * HOUR : NONE;
    }
    String written = run.normal(at);
    int mark = Math.max(written.indexOf('.'), written.indexOf(':'));
    if (mark < 0) {
      boolean unit = lexicon.unit(run, at + 1) != null;
      boolean plain = headed && !unit && written.length() <= 2 && isDigits(written);
      int hour = plain ? Integer.parseInt(written) : NONE;
      return hour <= 24 && hour >= 0 ? hour * HOUR : NONE;
    }
    boolean seconds = written.length() > mark + 3;
    boolean shaped = mark >= 1 && mark <= 2 && written.length() >= mark + 3;
    if (!shaped || seconds && (written.length() != mark + 6 || isDigit(written, mark + 3))) {
      return NONE;
    }
    if (!isDigits(written.substring(0, mark)) || !isDigits(written.substring(mark + 1, mark + 3))) {
      return NONE;
    }
    int hour = Integer.parseInt(written.substring(0, mark));
    int minute = Integer.parseInt(written.substring(mark + 1, mark + 3));
    return hour <= 24 && minute < HOUR ? hour * HOUR + minute : NONE;
  }

  private static boolean isDigits(String written) {
    boolean digits = true;
    for (int i = 0; i < written.length(); i++) {
      digits &= isDigit(written, i);
    }
    return digits;
  }

  private static boolean isDigit(String written, int at) {
    return written.charAt(at) >= '0' && written.charAt(at) <= '9';
  }

  /** <i>jam 8 malam</i> is 20.00, <i>jam 1 siang</i> 13.00, <i>jam 12 malam</i> 24.00. */
  private static int asMeant(int minute, PartOfDay part) {
    return part.isSecondHalf(minute / HOUR) ? minute + DAY / 2 : minute;
  }
}
