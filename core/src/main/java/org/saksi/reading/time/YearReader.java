package org.saksi.reading.time;

import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Token;
import org.saksi.language.Numerals;
import org.saksi.language.TimeUnit;
import org.saksi.language.TokenRun;
import org.saksi.reading.time.Shape.Found;
import org.saksi.reading.time.Shape.Period;
import org.saksi.reading.time.Shape.Shift;

/**
 * Reads calendar years, with or without a word that says so: <i>tahun 2024</i>, <i>pada 2024</i>,
 * <i>2019 sampai dengan 2022</i>, <i>musim 2024/2025</i>. Immutable and thread-safe.
 */
final class YearReader {

  /** A word that moves a period, such as <i>lalu</i>. */
  record Shifted(int end, Shift shift) {}

  private static final int FIRST_BARE = 1900;
  private static final int LAST_BARE = 2099;
  private static final int FIRST_NOUN_YEAR = 1950;
  private static final int LAST_NOUN_YEAR = 2070;

  private final TimeLexicon lexicon;
  private final Neighbours neighbours;

  YearReader(TimeLexicon lexicon, Neighbours neighbours) {
    this.lexicon = lexicon;
    this.neighbours = neighbours;
  }

  /**
   * The year or years at a token, or null.
   *
   * @param told the words before say that a year may follow
   */
  @Nullable Found at(TokenRun run, int at, boolean told) {
    int head = lexicon.skip(Role.YEAR_HEAD, run, at);
    boolean headed = head > at;
    if (headed && isLawYear(run, at)) {
      return null;
    }
    Found season = season(run, head, headed || told);
    if (season != null) {
      return new Found(skipShift(run, season.end()), season.shape());
    }
    int year = DateReader.year(run, head);
    if (year == 0 || !headed && !isBare(run, head, year, told)) {
      return null;
    }
    int to = run.isDash(head + 1) ? head + 2 : lexicon.endOf(Role.TO, run, head + 1);
    int last = to < 0 ? 0 : DateReader.year(run, lexicon.skip(Role.YEAR_HEAD, run, to));
    if (last > year) {
      int end = lexicon.skip(Role.YEAR_HEAD, run, to) + 1;
      return new Found(
          skipShift(run, end), new Period(TimeUnit.YEAR, 0, year, 0, last, Shift.NONE, null));
    }
    return new Found(
        skipShift(run, head + 1), new Period(TimeUnit.YEAR, 0, year, 0, 0, Shift.NONE, null));
  }

  /** The index behind <i>lalu</i> and the like, which say of a written year only what it says. */
  int skipShift(TokenRun run, int at) {
    Shifted shift = shiftAt(run, at);
    return shift == null || shift.shift().compareTo(Shift.BEFORE) >= 0 ? at : shift.end();
  }

  /** <i>Nomor 8 Tahun 2019</i> and <i>UUD Tahun 1945</i> name laws, not times. */
  private boolean isLawYear(TokenRun run, int at) {
    int before = run.is(at - 1, ")") ? at - 2 : at - 1;
    boolean numbered =
        run.endsInDigit(at - 1) && (neighbours.label(run, at - 1) || endsLaw(run, at - 2));
    return endsLaw(run, before) || numbered;
  }

  private boolean endsLaw(TokenRun run, int last) {
    return lexicon.endOf(Role.LAW, run, last) == last + 1
        || lexicon.endOf(Role.LAW, run, last - 1) == last + 1;
  }

  /** <i>2024/2025</i> as one token or three. */
  private static @Nullable Found season(TokenRun run, int at, boolean told) {
    String normal = run.normal(at);
    boolean one = run.isNumber(at) && normal.indexOf('/') == 4;
    int first = one ? plain(normal.substring(0, 4)) : DateReader.year(run, at);
    boolean three = !one && first > 0 && run.is(at + 1, "/") && run.glued(at) && run.glued(at + 1);
    String behind = one ? normal.substring(5) : three ? run.normal(at + 2) : "";
    int last = behind.length() == 2 ? first / 100 * 100 + plain(behind) : DateReader.year(behind);
    boolean near = first >= FIRST_BARE && last == first + 1;
    return near || told && last > first && first > 0
        ? new Found(
            one ? at + 1 : at + 3, new Period(TimeUnit.YEAR, 0, first, 0, last, Shift.NONE, null))
        : null;
  }

  private static int plain(String digits) {
    boolean plain = digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return plain ? Integer.parseInt(digits) : 0;
  }

  /**
   * A year without a word before it: a preposition, a name (<i>Piala Dunia 2026</i>), an opening
   * bracket or another year tells it from an amount, and nothing countable follows.
   */
  private boolean isBare(TokenRun run, int at, int year, boolean told) {
    boolean cue = lexicon.endOf(Role.YEAR_CUE, run, at - 1) == at;
    boolean since = lexicon.endOf(Role.SINCE, run, at - 1) == at;
    int to = lexicon.endOf(Role.TO, run, at + 1);
    boolean life = run.is(at - 1, "(") && to > 0 && DateReader.year(run, to) > year;
    boolean early = year < FIRST_BARE && !since && !life && !(cue && !run.isWord(at + 1));
    boolean law = lexicon.endOf(Role.YEAR_HEAD, run, at - 1) == at || endsLaw(run, at - 1);
    if (early || law || year > LAST_BARE || isAmount(run, at)) {
      return false;
    }
    boolean named = isName(run, run.is(at - 1, ")") ? at - 2 : at - 1);
    boolean bracket = life || run.is(at + 1, ")") && (run.is(at - 1, "(") || run.is(at - 1, ","));
    boolean range = run.isDash(at + 1) && DateReader.year(run, at + 2) > year;
    boolean recent = year >= FIRST_NOUN_YEAR && year <= LAST_NOUN_YEAR;
    boolean noun = recent && neighbours.allowYear(run, at);
    boolean apart = !run.isDash(at - 1) && (!run.isDash(at + 1) || range || !run.glued(at));
    return apart && (told || cue || named || bracket || range || noun);
  }

  /** A capitalised word, or an abbreviation even where a sentence or bracket begins. */
  private static boolean isName(TokenRun run, int at) {
    boolean abbreviation = run.has(at) && run.token(at).casing() == Token.Casing.UPPER;
    return run.isWord(at) && (abbreviation || run.isCapitalised(at) && !run.opens(at));
  }

  private boolean isAmount(TokenRun run, int at) {
    Numerals.Numeral number = lexicon.numerals().at(run, at);
    return run.is(at + 1, "%")
        || lexicon.unit(run, at + 1) != null
        || number == null
        || number.end() > at + 1
        || neighbours.count(run, at + 1);
  }

  /** <i>tahun lalu</i>, <i>tahun ini</i>, <i>tahun depan</i> at a token, or null. */
  @Nullable Shifted relative(TokenRun run, int at) {
    Shifted shift = lexicon.unit(run, at) == TimeUnit.YEAR ? shiftAt(run, at + 1) : null;
    return shift == null || shift.shift().compareTo(Shift.BEFORE) >= 0 ? null : shift;
  }

  /** A word such as <i>lalu</i>, <i>depan</i> or <i>sebelumnya</i> at a token, or null. */
  @Nullable Shifted shiftAt(TokenRun run, int at) {
    for (Shift shift : Shift.values()) {
      Role role =
          switch (shift) {
            case NONE -> null;
            case LAST -> Role.LAST;
            case THIS -> Role.THIS;
            case NEXT -> Role.NEXT;
            case BEFORE -> Role.BEFORE;
            case AFTER -> Role.AFTER;
            case SAME -> Role.SAME;
          };
      int end = role == null ? -1 : lexicon.endOf(role, run, at);
      if (end >= 0) {
        return new Shifted(end, shift);
      }
    }
    return null;
  }
}
