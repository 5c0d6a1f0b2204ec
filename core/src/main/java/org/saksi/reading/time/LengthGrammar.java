package org.saksi.reading.time;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.saksi.language.Numerals.Numeral;
import org.saksi.language.Phrases;
import org.saksi.language.TimeUnit;
import org.saksi.language.TokenRun;
import org.saksi.reading.time.Shape.Distance;
import org.saksi.reading.time.Shape.Found;
import org.saksi.reading.time.Shape.Length;
import org.saksi.reading.time.Shape.Repetition;

/**
 * Reads lengths of time and times that lie a length away: <i>sekitar satu setengah jam</i>, <i>tiga
 * bulan terakhir</i>, <i>dua hari lalu</i>, <i>dua pekan sekali</i>. Ages are none. Immutable and
 * thread-safe.
 */
final class LengthGrammar {

  /** A longer length than this many units is a slip of the pen. */
  private static final int MAX_AMOUNT = 1_000_000;

  private record Amount(int end, @Nullable BigDecimal value, TimeUnit unit, String timex) {}

  private final TimeLexicon lexicon;
  private final Neighbours neighbours;

  LengthGrammar(TimeLexicon lexicon, Neighbours neighbours) {
    this.lexicon = lexicon;
    this.neighbours = neighbours;
  }

  /** The longest expression at a token, or null. */
  @Nullable Found at(TokenRun run, int at) {
    int from = lexicon.skipModifier(run, at);
    Phrases.Match<String> some = lexicon.at(Role.MOMENTS, run, from);
    if (some != null) {
      return new Found(lexicon.skip(Role.STRETCH, run, some.end()), new Length(some.value()));
    }
    Amount amount = amount(run, from);
    if (amount == null || isAge(run, at, amount) || neighbours.label(run, from)) {
      return null;
    }
    int once = lexicon.endOf(Role.ONCE, run, amount.end());
    if (once >= 0 || isPerUnit(run, at)) {
      return new Found(Math.max(once, amount.end()), new Repetition(amount.timex()));
    }
    Found away = away(run, amount);
    if (away != null) {
      return away;
    }
    int end = lexicon.skip(Role.STRETCH, run, amount.end());
    return new Found(end, new Length(amount.timex()));
  }

  /** <i>tiga kali sehari</i>. */
  private boolean isPerUnit(TokenRun run, int at) {
    return lexicon.endOf(Role.TIMES, run, at - 1) == at && lexicon.endOf(Role.ONE, run, at) >= 0;
  }

  private boolean isAge(TokenRun run, int at, Amount amount) {
    boolean counted = amount.unit() == TimeUnit.YEAR || amount.unit() == TimeUnit.MONTH;
    return counted ? neighbours.tellAge(run, at, amount.end()) : neighbours.tellsAge(run, at);
  }

  private @Nullable Amount amount(TokenRun run, int at) {
    Phrases.Match<String> one = lexicon.at(Role.ONE, run, at);
    if (one != null) {
      return one(run, one);
    }
    Phrases.Match<String> many = lexicon.at(Role.BER, run, at);
    if (many != null) {
      return vague(many.end(), TimeUnit.valueOf(many.value()));
    }
    int some = lexicon.endOf(Role.SOME, run, at);
    if (some >= 0) {
      TimeUnit unit = lexicon.unit(run, some);
      return unit == null ? null : vague(some + 1, unit);
    }
    Amount product = product(run, at);
    if (product != null) {
      return product;
    }
    Numeral number = lexicon.numerals().at(run, at);
    if (number == null || number.value().compareTo(BigDecimal.valueOf(MAX_AMOUNT)) > 0) {
      return null;
    }
    Amount range = range(run, number);
    return range == null ? counted(run, number) : range;
  }

  /** <i>2x24 jam</i> with one token for the product. */
  private @Nullable Amount product(TokenRun run, int at) {
    String normal = run.normal(at);
    int by = run.isWord(at) ? lexicon.indexOfBy(normal) : -1;
    TimeUnit unit = by <= 0 ? null : lexicon.unit(run, at + 1);
    BigDecimal times = unit == null ? null : lexicon.numerals().counted(normal.substring(0, by));
    BigDecimal each = unit == null ? null : lexicon.numerals().counted(normal.substring(by + 1));
    return unit == null || times == null || each == null
        ? null
        : new Amount(at + 2, times.multiply(each), unit, timex(times.multiply(each), unit));
  }

  /** <i>setahun</i>, <i>setahun setengah</i>. */
  private Amount one(TokenRun run, Phrases.Match<String> one) {
    TimeUnit unit = TimeUnit.valueOf(one.value());
    return halfMore(run, one.end(), BigDecimal.ONE, unit);
  }

  private static Amount vague(int end, TimeUnit unit) {
    String letter = unit.letters() == 1 ? "X" : unit.letters() == 10 ? "X0" : "XX";
    return new Amount(end, null, unit, "P" + letter + unit.letter());
  }

  /** <i>2-3 hari</i>, <i>dua hingga tiga jam</i>. */
  private @Nullable Amount range(TokenRun run, Numeral first) {
    int to = run.isDash(first.end()) ? first.end() + 1 : lexicon.endOf(Role.TO, run, first.end());
    Numeral last = to < 0 ? null : lexicon.numerals().at(run, to);
    if (last == null) {
      return null;
    }
    TimeUnit unit = lexicon.unit(run, last.end());
    if (unit == null || last.value().compareTo(first.value()) <= 0) {
      return null;
    }
    String timex = timex(first.value(), unit) + "/" + timex(last.value(), unit);
    return new Amount(last.end() + 1, null, unit, timex);
  }

  /** <i>dua jam</i>, <i>1 jam 30 menit</i>, <i>2x24 jam</i>. */
  private @Nullable Amount counted(TokenRun run, Numeral number) {
    BigDecimal value = number.value();
    int at = spelled(run, number);
    Numeral times = factor(run, at);
    if (times != null) {
      value = value.multiply(times.value());
      at = times.end();
    }
    TimeUnit unit = lexicon.unit(run, at);
    boolean date = unit == TimeUnit.YEAR && DateReader.year(run, at + 1) > 0;
    if (unit == null || date || value.compareTo(BigDecimal.valueOf(MAX_AMOUNT)) > 0) {
      return null;
    }
    if (number.vague()) {
      return vague(at + 1, unit);
    }
    Numeral rest = lexicon.numerals().at(run, at + 1);
    TimeUnit smaller = rest == null ? null : lexicon.unit(run, rest.end());
    if (rest != null && smaller != null && smaller.compareTo(unit) < 0 && !rest.vague()) {
      String tail = timex(rest.value(), smaller);
      boolean sameHalf = unit.isClock() == smaller.isClock();
      String joined =
          timex(value, unit)
              + (sameHalf ? tail.substring(unit.prefix().length()) : tail.substring(1));
      return new Amount(rest.end() + 1, value, unit, joined);
    }
    return halfMore(run, at + 1, value, unit);
  }

  /** The index behind <i>6 (enam)</i>, where words repeat the number; else behind the number. */
  private int spelled(TokenRun run, Numeral number) {
    Numeral words = run.is(number.end(), "(") ? lexicon.numerals().at(run, number.end() + 1) : null;
    boolean same = words != null && words.value().compareTo(number.value()) == 0;
    return same && words != null && run.is(words.end(), ")") ? words.end() + 1 : number.end();
  }

  private @Nullable Numeral factor(TokenRun run, int at) {
    int by = lexicon.endOf(Role.BY, run, at);
    return by < 0 ? null : lexicon.numerals().at(run, by);
  }

  private Amount halfMore(TokenRun run, int end, BigDecimal value, TimeUnit unit) {
    int half = lexicon.endOf(Role.HALF_MORE, run, end);
    BigDecimal whole = half < 0 ? value : value.add(new BigDecimal("0.5"));
    return new Amount(half < 0 ? end : half, whole, unit, timex(whole, unit));
  }

  /** A fraction of an hour goes into minutes, as TIMEX3 has it; other fractions stay decimal. */
  static String timex(BigDecimal value, TimeUnit unit) {
    BigDecimal amount = value.multiply(BigDecimal.valueOf(unit.letters())).stripTrailingZeros();
    if (unit == TimeUnit.HOUR && amount.scale() > 0) {
      BigDecimal hours = new BigDecimal(amount.toBigInteger());
      BigDecimal minutes =
          amount.subtract(hours).multiply(BigDecimal.valueOf(60)).stripTrailingZeros();
      String whole = hours.signum() == 0 ? "" : hours.toPlainString() + "H";
      return unit.prefix() + whole + minutes.toPlainString() + "M";
    }
    return unit.prefix() + amount.toPlainString() + unit.letter();
  }

  /** <i>dua hari lalu</i>, <i>dua hari lagi</i>, <i>dua hari kemudian</i>. */
  private @Nullable Found away(TokenRun run, Amount amount) {
    int past = lexicon.endOf(Role.LAST, run, amount.end());
    int ahead = lexicon.endOf(Role.AHEAD, run, amount.end());
    int before = lexicon.endOf(Role.BEFORE, run, amount.end());
    int after = lexicon.endOf(Role.AFTER, run, amount.end());
    int end = Math.max(Math.max(past, ahead), Math.max(before, after));
    if (end < 0) {
      return null;
    }
    BigDecimal value = amount.value();
    boolean vague = value == null || value.stripTrailingZeros().scale() > 0;
    int number = value == null || vague ? 0 : value.intValue();
    boolean back = past == end || before == end;
    boolean contextual = before == end || after == end;
    return new Found(end, new Distance(amount.unit(), back ? -number : number, back, contextual));
  }
}
