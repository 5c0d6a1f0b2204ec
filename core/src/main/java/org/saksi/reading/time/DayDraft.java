package org.saksi.reading.time;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;
import org.saksi.language.Phrases;
import org.saksi.language.TimeUnit;
import org.saksi.language.TokenRun;
import org.saksi.reading.time.Shape.Clock;
import org.saksi.reading.time.Shape.Day;
import org.saksi.reading.time.Shape.Found;
import org.saksi.reading.time.Shape.Shift;
import org.saksi.reading.time.Shape.Ymd;

/** A day expression as it grows from left to right. Mutable; for one thread and one expression. */
final class DayDraft {

  /** What reads the parts of a day expression. */
  record Readers(TimeLexicon lexicon, DateReader dates, ClockGrammar clocks, DayPartReader parts) {}

  private final TimeLexicon lexicon;
  private final DateReader dates;
  private final ClockGrammar clocks;
  private final DayPartReader parts;
  private final TokenRun run;
  private int end;

  private @Nullable DayOfWeek weekday;
  private @Nullable DayOfWeek lastWeekday;
  private @Nullable Integer offset;
  private boolean contextual;
  private @Nullable Ymd date;
  private @Nullable Ymd last;
  private Shift shift = Shift.NONE;
  private @Nullable Integer weekOffset;
  private @Nullable PartOfDay part;
  private @Nullable Clock clock;

  DayDraft(Readers readers, TokenRun run, int at) {
    this.lexicon = readers.lexicon();
    this.dates = readers.dates();
    this.clocks = readers.clocks();
    this.parts = readers.parts();
    this.run = run;
    this.end = at;
  }

  Found found() {
    return new Found(
        end,
        new Day(
            weekday, lastWeekday, offset, contextual, date, last, shift, weekOffset, part, clock));
  }

  /** Reads what a day expression may begin with. */
  boolean open() {
    return partOfNamedDay()
        || namedDay(end)
        || core(end, run.is(end - 1, "("))
        || headed()
        || dayOfMonth()
        || set(parts.told(run, end));
  }

  /** Reads what a day expression behind a clock time may begin with. */
  boolean openBehind(Clock before) {
    clock = before;
    return partOfNamedDay() || namedDay(end) && !contextual || core(end, false) || headed();
  }

  private boolean headed() {
    return core(lexicon.endOf(Role.DAY_HEAD, run, end), false);
  }

  /** Reads one more part of the expression, if there is one. */
  boolean extend() {
    return partOfDay() || bracket() || joined() || shift() || clockTime();
  }

  /** <i>tadi malam</i>, <i>pagi ini</i>, <i>semalam</i>. */
  private boolean partOfNamedDay() {
    return set(parts.named(run, end));
  }

  private boolean set(DayPartReader.@Nullable Part found) {
    if (found == null) {
      return false;
    }
    end = found.end();
    part = found.part();
    offset = found.offset();
    contextual = found.contextual();
    return true;
  }

  /** <i>hari ini</i>, <i>kemarin</i>, <i>keesokan harinya</i>. */
  private boolean namedDay(int at) {
    Phrases.Match<String> named = lexicon.at(Role.DAY, run, at);
    contextual = named == null;
    named = named == null ? lexicon.at(Role.DAY_AFTER, run, at) : named;
    if (named == null || isTitle(at, named.end())) {
      contextual = false;
      return false;
    }
    end = named.end();
    offset = Integer.valueOf(named.value());
    return true;
  }

  /** <i>Esok Tanpa Hujan</i>: a single word with a capital inside a title. */
  private boolean isTitle(int at, int behind) {
    boolean single = behind == at + 1 && run.isCapitalised(at) && !run.opens(at);
    return single
        && run.isWord(behind)
        && run.isCapitalised(behind)
        && lexicon.weekday(run, behind) == null;
  }

  /** A weekday or a date. */
  private boolean core(int at, boolean beside) {
    return at >= 0 && (weekday == null && weekdayAt(at) || date == null && dateAt(at, beside));
  }

  private boolean weekdayAt(int at) {
    DayOfWeek found = lexicon.weekday(run, at);
    boolean cause = run.isCapitalised(at + 1) && lexicon.endOf(Role.CAUSE, run, at + 1) > 0;
    if (found == null || cause || !isDay(at) || isMarket(at)) {
      return false;
    }
    weekday = found;
    lastWeekday = lexicon.lastWeekday(run, at);
    end = at + 1;
    int to = run.isDash(end) ? end + 1 : lexicon.endOf(Role.TO, run, end);
    to = to < 0 ? lexicon.endOf(Role.AND, run, end) : to;
    if (to >= 0 && lexicon.weekday(run, to) != null && run.is(to + 1, "(")) {
      end = to + 1;
    }
    return true;
  }

  /** <i>Pasar Minggu</i> is a place, unless a date follows. */
  private boolean isMarket(int at) {
    return run.isCapitalised(at)
        && run.isCapitalised(at - 1)
        && lexicon.endOf(Role.MARKET, run, at - 1) == at
        && !run.is(at + 1, "(");
  }

  /** Where the word for a weekday is also one for a week, its capital or its place must tell. */
  private boolean isDay(int at) {
    if (lexicon.unit(run, at) == null) {
      return true;
    }
    boolean headed = lexicon.endOf(Role.DAY_HEAD, run, at - 1) == at;
    boolean named = run.isCapitalised(at) && (!run.opens(at) || !isShifted(at + 1));
    boolean dated = run.is(at + 1, "(") && dates.at(run, at + 2, true) != null;
    return headed || named || dated;
  }

  private boolean isShifted(int at) {
    return lexicon.at(Role.LAST, run, at) != null
        || lexicon.at(Role.THIS, run, at) != null
        || lexicon.at(Role.NEXT, run, at) != null;
  }

  private boolean dateAt(int at, boolean beside) {
    DateReader.Dates found = dates.at(run, at, beside || weekday != null);
    if (found == null) {
      return false;
    }
    date = found.first();
    last = found.last();
    end = found.end();
    return true;
  }

  /** <i>tanggal 25</i>. */
  private boolean dayOfMonth() {
    int at = lexicon.endOf(Role.DATE_HEAD, run, end);
    int day = at < 0 ? 0 : DateReader.whole(run, at, 1, 31);
    if (day == 0) {
      return false;
    }
    date = new Ymd(0, 0, day);
    end = at + 1;
    return true;
  }

  private boolean partOfDay() {
    DayPartReader.Part found = part == null && clock == null ? parts.of(run, end) : null;
    if (found == null) {
      return false;
    }
    part = found.part();
    end = lexicon.skipZone(run, found.end());
    return true;
  }

  /** <i>Rabu (18/6/2025)</i>, <i>kemarin (18/6)</i>, <i>Senin, (16/6)</i>. */
  private boolean bracket() {
    int at = run.is(end, ",") ? end + 1 : end;
    if (date != null || !run.is(at, "(")) {
      return false;
    }
    int before = end;
    DayOfWeek dayBefore = weekday;
    boolean inside = core(at + 1, true) || core(lexicon.endOf(Role.DAY_HEAD, run, at + 1), true);
    if (inside && date == null) {
      core(run.is(end, ",") ? end + 1 : end, true);
    }
    Ymd written = date;
    if (written != null && (run.is(end, ")") || written.year() > 0)) {
      end = run.is(end, ")") ? end + 1 : end;
      return true;
    }
    end = before;
    weekday = dayBefore;
    date = null;
    last = null;
    return false;
  }

  /** <i>Rabu, 18 Juni 2025</i>, <i>besok, Jumat</i>, <i>hari Rabu tanggal 18 Juni</i>. */
  private boolean joined() {
    if (date != null || offset == null && weekday == null) {
      return false;
    }
    int at = run.is(end, ",") ? end + 1 : end;
    int head = lexicon.endOf(Role.DAY_HEAD, run, at);
    return core(at, false) || core(head, false);
  }

  private boolean shift() {
    if (shift != Shift.NONE || weekOffset != null || weekday == null && date == null) {
      return false;
    }
    TimeUnit unit = lexicon.unit(run, end);
    boolean byWeek = date == null && unit == TimeUnit.WEEK;
    boolean byMonth = date != null && date.month() == 0 && unit == TimeUnit.MONTH;
    int at = byWeek || byMonth ? end + 1 : end;
    Shift found = shiftAt(at);
    if (found == Shift.NONE) {
      return false;
    }
    end = shiftEnd(at);
    if (byWeek) {
      weekOffset = found.steps();
    } else {
      shift = found;
    }
    return true;
  }

  private Shift shiftAt(int at) {
    if (lexicon.at(Role.LAST, run, at) != null) {
      return Shift.LAST;
    }
    if (lexicon.at(Role.NEXT, run, at) != null) {
      return Shift.NEXT;
    }
    return lexicon.at(Role.THIS, run, at) != null ? Shift.THIS : Shift.NONE;
  }

  private int shiftEnd(int at) {
    int end1 = lexicon.endOf(Role.LAST, run, at);
    int end2 = lexicon.endOf(Role.NEXT, run, at);
    return Math.max(Math.max(end1, end2), lexicon.endOf(Role.THIS, run, at));
  }

  private boolean clockTime() {
    if (clock != null) {
      return false;
    }
    int zone = lexicon.skipZone(run, end);
    int at = run.is(zone, ",") ? zone + 1 : zone;
    boolean apart = at > zone && lexicon.skipModifier(run, at) > at;
    ClockGrammar.Reading reading = apart ? null : clocks.at(run, at);
    if (reading == null) {
      boolean zoned = zone > end;
      end = zone;
      return zoned;
    }
    clock = reading.clock();
    end = reading.end();
    return true;
  }
}
