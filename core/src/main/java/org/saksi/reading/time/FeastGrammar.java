package org.saksi.reading.time;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.saksi.language.Numerals.Numeral;
import org.saksi.language.Phrases;
import org.saksi.language.TokenRun;
import org.saksi.reading.time.Shape.Festival;
import org.saksi.reading.time.Shape.Found;
import org.saksi.reading.time.Shape.Shift;

/**
 * Reads named days: <i>Lebaran 2025</i>, <i>Hari Raya Idul Adha 1446 H</i>, <i>HUT ke-498
 * Jakarta</i>, <i>1 Muharram</i>, <i>H-7 Natal</i>, <i>malam tahun baru</i>. Immutable and
 * thread-safe.
 */
final class FeastGrammar {

  /** The most days before or after a feast that a countdown counts. */
  private static final int MAX_COUNTDOWN = 99;

  private static final int MAX_MONTH = 30;
  private static final int MAX_JUBILEE = 2000;

  private final TimeLexicon lexicon;
  private final FeastLexicon feasts;
  private final YearReader years;

  FeastGrammar(TimeLexicon lexicon, FeastLexicon feasts, YearReader years) {
    this.lexicon = lexicon;
    this.feasts = feasts;
    this.years = years;
  }

  /** A named day may begin with this word by itself. */
  boolean mayStart(String normal) {
    return feasts.mayStart(normal);
  }

  /** The named day at a token, or null. */
  @Nullable Found at(TokenRun run, int at) {
    int day = DateReader.whole(run, lexicon.skip(Role.DATE_HEAD, run, at), 1, MAX_MONTH);
    if (day > 0) {
      int month = lexicon.skip(Role.DATE_HEAD, run, at) + 1;
      Phrases.Match<Feast> named = feasts.at(Feast.Kind.MONTH, run, month);
      boolean capital = named != null && run.isCapitalised(month);
      return named == null || !capital
          ? null
          : ofYear(run, named.end(), named.value().later(day - 1).aDay(), 0);
    }
    Countdown countdown = countdown(run, at);
    if (countdown != null) {
      Phrases.Match<Feast> feast = named(run, countdown.end());
      return feast == null
          ? null
          : ofYear(run, feast.end(), feast.value().later(countdown.days()).aDay(), 0);
    }
    Found jubilee = jubilee(run, at);
    Phrases.Match<Feast> feast = jubilee == null ? named(run, at) : null;
    return feast == null ? jubilee : numbered(run, feast.end(), feast.value(), 0);
  }

  private record Countdown(int end, int days) {}

  /** <i>H-7</i>, <i>H+1</i>. */
  private @Nullable Countdown countdown(TokenRun run, int at) {
    String normal = run.normal(at);
    int hyphen = normal.indexOf('-');
    if (hyphen > 0 && lexicon.isForm(Role.COUNTDOWN, normal.substring(0, hyphen))) {
      int days = DateReader.number(normal.substring(hyphen + 1));
      return days > 0 && days <= MAX_COUNTDOWN ? new Countdown(at + 1, -days) : null;
    }
    int sign = lexicon.endOf(Role.COUNTDOWN, run, at);
    int days = sign < 0 ? 0 : DateReader.whole(run, sign + 1, 1, MAX_COUNTDOWN);
    boolean signed = sign >= 0 && (run.is(sign, "+") || run.isDash(sign));
    return days == 0 || !signed ? null : new Countdown(sign + 2, run.is(sign, "+") ? days : -days);
  }

  /** A feast with or without a word such as <i>hari raya</i> before it. */
  private Phrases.@Nullable Match<Feast> named(TokenRun run, int at) {
    Phrases.Match<Feast> word = feasts.at(Feast.Kind.WORD, run, at);
    int head = lexicon.skip(Role.FEAST_HEAD, run, at);
    if (word == null && head > at) {
      word = feasts.at(Feast.Kind.WORD, run, head);
      Phrases.Match<Feast> headed = feasts.at(Feast.Kind.HEADED, run, head);
      word = headed != null && run.isCapitalised(head) ? headed : word;
    }
    Phrases.Match<Feast> name = feasts.at(Feast.Kind.NAME, run, head);
    if (name == null || word != null && word.end() >= name.end()) {
      return word;
    }
    boolean told = head > at || name.value().until() == null || isTold(run, head, name.end());
    return told && isFree(run, head, name.end(), head > at) ? name : word;
  }

  /** A month that is also somebody's name needs a word or a year beside it. */
  private boolean isTold(TokenRun run, int at, int end) {
    return lexicon.endOf(Role.FEAST_CUE, run, at - 1) == at
        || DateReader.year(run, end) > 0
        || years.relative(run, end) != null;
  }

  /** The name is no part of another, nor somebody's who speaks. */
  private boolean isFree(TokenRun run, int at, int end, boolean headed) {
    boolean inside =
        run.isCapitalised(at - 1) && !run.opens(at - 1) && run.isWord(at - 1)
            || run.isCapitalised(end)
                && run.isWord(end)
                && !lexicon.isForm(Role.ERA_HEAD, run.normal(end));
    return run.isCapitalised(at) && (headed || !inside && !lexicon.isCueEnd(run, at));
  }

  /** <i>HUT ke-498 Jakarta</i>, <i>HUT RI ke-80</i>, <i>Hari Jadi Kota Jakarta</i>. */
  private @Nullable Found jubilee(TokenRun run, int at) {
    int head = lexicon.endOf(Role.JUBILEE, run, at);
    if (head < 0) {
      return null;
    }
    Numeral before = count(run, head);
    int whose = before == null ? head : before.end();
    Phrases.Match<Feast> feast = feasts.at(Feast.Kind.JUBILEE, run, whose);
    if (feast == null) {
      return null;
    }
    return numbered(
        run, feast.end(), feast.value(), before == null ? 0 : before.value().intValue());
  }

  private @Nullable Numeral count(TokenRun run, int at) {
    Numeral number = lexicon.numerals().ordinalAt(run, at);
    return number == null || number.value().compareTo(BigDecimal.valueOf(MAX_JUBILEE)) > 0
        ? null
        : number;
  }

  private Found numbered(TokenRun run, int at, Feast feast, int count) {
    Numeral behind = count == 0 && feast.since() > 0 ? count(run, at) : null;
    int number = behind == null ? count : behind.value().intValue();
    int end = behind == null ? at : behind.end();
    return ofYear(run, end, feast, number == 0 ? 0 : feast.since() + number);
  }

  /** Reads the year behind a feast: <i>2025</i>, <i>1446 H/2025 M</i>, <i>tahun lalu</i>. */
  private Found ofYear(TokenRun run, int at, Feast feast, int counted) {
    int head = lexicon.skip(Role.ERA, run, lexicon.skip(Role.ERA_HEAD, run, at));
    int year = DateReader.year(run, head);
    if (year > 0) {
      int end = lexicon.skip(Role.ERA, run, head + 1);
      boolean both = run.is(end, "/") && DateReader.year(run, end + 1) > 0;
      end = both ? lexicon.skip(Role.ERA, run, end + 2) : end;
      return new Found(
          end,
          feast.isEraYear(year)
              ? new Festival(feast, 0, year, Shift.NONE, null)
              : new Festival(feast, year, 0, Shift.NONE, null));
    }
    YearReader.Shifted relative = years.relative(run, at);
    if (relative != null) {
      int steps = relative.shift().steps();
      return new Found(relative.end(), new Festival(feast, 0, 0, Shift.NONE, steps));
    }
    YearReader.Shifted shift = years.shiftAt(run, at);
    return shift == null || shift.shift().compareTo(Shift.BEFORE) >= 0
        ? new Found(at, new Festival(feast, counted, 0, Shift.NONE, null))
        : new Found(shift.end(), new Festival(feast, counted, 0, shift.shift(), null));
  }
}
