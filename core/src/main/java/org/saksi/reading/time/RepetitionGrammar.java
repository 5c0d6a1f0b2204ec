package org.saksi.reading.time;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;
import org.saksi.language.Numerals.Numeral;
import org.saksi.language.Phrases;
import org.saksi.language.TimeUnit;
import org.saksi.language.TokenRun;
import org.saksi.reading.time.Shape.Found;
import org.saksi.reading.time.Shape.Repetition;

/**
 * Reads repetitions: <i>setiap hari</i>, <i>per bulan</i>, <i>setiap Senin</i>, <i>tiap dua
 * pekan</i>. Immutable and thread-safe.
 */
final class RepetitionGrammar {

  private final TimeLexicon lexicon;
  private final DateReader dates;

  RepetitionGrammar(TimeLexicon lexicon) {
    this.lexicon = lexicon;
    dates = new DateReader(lexicon);
  }

  /** The repetition at a token, or null. */
  @Nullable Found at(TokenRun run, int at) {
    Found often = run.isNumber(at) || run.isWord(at) ? often(run, at) : null;
    if (often != null) {
      return often;
    }
    int every = lexicon.endOf(Role.EVERY, run, at);
    int from = every < 0 ? lexicon.endOf(Role.PER, run, at) : every;
    if (from < 0) {
      return null;
    }
    Found unit = unit(run, from);
    return unit != null || every < 0 ? unit : named(run, every);
  }

  /** <i>dua kali sepekan</i>, and <i>harian</i> where it is no part of a name. */
  private @Nullable Found often(TokenRun run, int at) {
    Phrases.Match<String> periodic = lexicon.at(Role.PERIODIC, run, at);
    if (periodic != null) {
      boolean plain = !run.isCapitalised(at) && !run.isNumber(at - 1);
      return plain ? new Found(periodic.end(), new Repetition(periodic.value())) : null;
    }
    Numeral number = lexicon.numerals().at(run, at);
    int times = number == null ? -1 : lexicon.endOf(Role.TIMES, run, number.end());
    int within = times < 0 ? -1 : lexicon.skip(Role.WITHIN, run, times);
    Phrases.Match<String> one = lexicon.at(Role.ONE, run, within);
    return one == null
        ? null
        : new Found(
            one.end(),
            new Repetition(LengthGrammar.timex(BigDecimal.ONE, TimeUnit.valueOf(one.value()))));
  }

  private @Nullable Found unit(TokenRun run, int from) {
    DayOfWeek weekday = lexicon.weekday(run, from);
    TimeUnit unit = lexicon.unit(run, from);
    if (unit != null && (weekday == null || !run.isCapitalised(from))) {
      String letters = LengthGrammar.timex(BigDecimal.ONE, unit);
      return lexicon.weekday(run, from + 1) == null || unit != TimeUnit.DAY
          ? new Found(from + 1, new Repetition(letters))
          : named(run, from + 1);
    }
    Numeral number = lexicon.numerals().at(run, from);
    TimeUnit counted = number == null ? null : lexicon.unit(run, number.end());
    return number == null || counted == null || number.vague()
        ? null
        : new Found(
            lexicon.skip(Role.ONCE, run, number.end() + 1),
            new Repetition(LengthGrammar.timex(number.value(), counted)));
  }

  /** <i>setiap Senin</i>, <i>setiap pagi</i>, <i>setiap 17 Agustus</i>. */
  private @Nullable Found named(TokenRun run, int at) {
    DateReader.Dates date = dates.at(run, lexicon.skip(Role.DATE_HEAD, run, at), false);
    if (date != null && date.last() == null && date.first().year() == 0) {
      String month = Calendar.digits(date.first().month(), 2);
      String day = Calendar.digits(date.first().day(), 2);
      return new Found(date.end(), new Repetition("XXXX-" + month + "-" + day));
    }
    DayOfWeek weekday = lexicon.weekday(run, at);
    if (weekday != null) {
      return new Found(at + 1, new Repetition("XXXX-WXX-" + weekday.getValue()));
    }
    Phrases.Match<String> part = lexicon.at(Role.PART, run, at);
    return part == null
        ? null
        : new Found(
            part.end(), new Repetition("XXXX-XX-XXT" + PartOfDay.valueOf(part.value()).timex()));
  }
}
