package org.saksi.reading.time;

import org.jspecify.annotations.Nullable;
import org.saksi.language.Phrases;
import org.saksi.language.TokenRun;
import org.saksi.reading.time.Shape.Found;

/** Reads whatever time expression begins at a token, the longest of all kinds. Immutable. */
final class TimeGrammar {

  private final TimeLexicon lexicon;
  private final DayGrammar days;
  private final ClockGrammar clocks;
  private final PeriodGrammar periods;
  private final LengthGrammar lengths;
  private final RepetitionGrammar repetitions;
  private final FeastGrammar feasts;

  TimeGrammar(TimeLexicon lexicon, FeastLexicon feastNames, Neighbours neighbours) {
    this.lexicon = lexicon;
    YearReader years = new YearReader(lexicon, neighbours);
    days = new DayGrammar(lexicon);
    clocks = new ClockGrammar(lexicon);
    periods = new PeriodGrammar(lexicon, years);
    feasts = new FeastGrammar(lexicon, feastNames, years);
    lengths = new LengthGrammar(lexicon, neighbours);
    repetitions = new RepetitionGrammar(lexicon);
  }

  /** The index behind words that only look like a time expression, or -1. */
  int blockEnd(TokenRun run, int at) {
    return lexicon.endOf(Role.BLOCK, run, at);
  }

  /**
   * The longest time expression at a token, or null.
   *
   * @param yearEnd where the period named last in this sentence ended, or -1
   */
  @Nullable Found at(TokenRun run, int at, int yearEnd) {
    String normal = run.normal(at);
    boolean number = Character.isDigit(normal.charAt(0)) || lexicon.numerals().mayStart(normal);
    boolean feast = feasts.mayStart(normal);
    boolean grammar = number || feast || lexicon.mayStart(normal);
    boolean phrase = lexicon.mayStartPhrase(normal);
    if (!grammar && !phrase) {
      return null;
    }
    Found named = grammar ? feasts.at(run, at) : null;
    if (phrase && blockEnd(run, at) >= 0) {
      return named;
    }
    Found best = longer(phrase ? reference(run, at) : null, named);
    if (!grammar && lexicon.skipModifier(run, at) == at) {
      return best;
    }
    ClockGrammar.Reading clock = clocks.at(run, at);
    if (clock != null) {
      best = longer(best, new Found(clock.end(), moment(clock.clock())));
      best = longer(best, days.behind(run, clock));
    }
    best = longer(best, lengths.at(run, at));
    if (!grammar) {
      return best;
    }
    best = longer(best, days.at(run, at));
    best = longer(best, repetitions.at(run, at));
    return longer(best, periods.at(run, at, follows(run, at, yearEnd)));
  }

  /** Which way the words before a time expression look, those of its clause up to a comma. */
  Place.Direction direction(TokenRun run, int at) {
    if (ends(Role.SINCE, run, at - 1) || ends(Role.SINCE, run, at - 2)) {
      return Place.Direction.PAST;
    }
    boolean onward = ends(Role.ONWARD, run, at - 1) || ends(Role.ONWARD, run, at - 2);
    for (int i = at - 1; i >= 0 && !run.is(i, ",") && !run.isQuote(i); i--) {
      if (ends(Role.WILL, run, i)) {
        return Place.Direction.FUTURE;
      }
      if (!onward && ends(Role.DONE, run, i)) {
        return Place.Direction.PAST;
      }
    }
    return onward ? Place.Direction.ONWARD : Place.Direction.UNSAID;
  }

  /** The word before says that the time is one that another is told against. */
  boolean isBackdrop(TokenRun run, int at) {
    return ends(Role.BACKDROP, run, at - 1);
  }

  private boolean ends(Role role, TokenRun run, int at) {
    return lexicon.endOf(role, run, at) == at + 1;
  }

  /** The sentence reports what somebody said. */
  boolean tells(TokenRun run) {
    boolean tells = false;
    for (int i = 0; i < run.size() && !tells; i++) {
      tells = lexicon.isCue(run, i);
    }
    return tells;
  }

  private static Shape moment(Shape.Clock clock) {
    return new Shape.Day(null, null, null, false, null, null, Shape.Shift.NONE, null, null, clock);
  }

  private @Nullable Found reference(TokenRun run, int at) {
    Phrases.Match<String> reference = lexicon.at(Role.REFERENCE, run, at);
    boolean noun = lexicon.endOf(Role.NOUN_REFERENCE, run, at) >= 0;
    if (reference != null && noun && !ends(Role.AT, run, at - 1)) {
      return null;
    }
    if (reference != null) {
      return new Found(reference.end(), new Shape.Reference(reference.value()));
    }
    int then = lexicon.endOf(Role.THEN, run, at);
    if (then >= 0) {
      return new Found(then, new Shape.Then());
    }
    int toDate = lexicon.endOf(Role.YEAR_TO_DATE, run, at);
    return toDate < 0 ? null : new Found(toDate, new Shape.YearToDate());
  }

  private static @Nullable Found longer(@Nullable Found best, @Nullable Found other) {
    return best == null || other != null && other.end() > best.end() ? other : best;
  }

  /** Only <i>dan</i> or a comma stands between the last period and this token. */
  private boolean follows(TokenRun run, int at, int yearEnd) {
    if (yearEnd < 0 || at <= yearEnd) {
      return false;
    }
    int comma = run.is(yearEnd, ",") ? yearEnd + 1 : yearEnd;
    return at == comma || lexicon.skip(Role.YEAR_AND, run, comma) == at;
  }
}
