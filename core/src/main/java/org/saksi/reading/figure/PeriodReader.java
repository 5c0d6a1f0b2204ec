package org.saksi.reading.figure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.TimeValue;
import org.saksi.annotation.TimeValue.Interval;
import org.saksi.language.TokenRun;
import org.saksi.reading.figure.FigureLexicon.Role;

/**
 * Finds the time a figure holds for among the times of its sentence: the nearest that is neither a
 * year of comparison nor the day somebody spoke. Immutable and thread-safe.
 */
final class PeriodReader {

  /** The shortest TIMEX3 value that names a day. */
  private static final int DAY_LENGTH = 10;

  /** What a border between figure and time costs, in tokens. */
  private static final int BORDER = 8;

  /** A time this near behind a figure belongs to it, in tokens. */
  private static final int CLAIM = 2;

  /** A time farther away holds for something else. */
  private static final int MAX_COST = 24;

  /** The items of a list that share a time are no longer, in tokens. */
  private static final int MAX_ITEM = 6;

  /** How far before a time the word stands that compares with it, in tokens. */
  private static final int COMPARED_REACH = 5;

  /** Times before a figure are nearer to it than times behind it. */
  private static final int BEHIND = 3;

  private final FigureLexicon lexicon;

  PeriodReader(FigureLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The time, or null where the sentence names none for this figure.
   *
   * @param last the figure before it, or null
   * @param lastPeriod the time that one holds for, or null
   */
  @Nullable TimeValue of(
      Clause clause, Draft draft, @Nullable Draft last, @Nullable TimeValue lastPeriod) {
    return switch (draft.kind()) {
      case ORDINAL, SCORE, AGE, DURATION -> null;
      case MONEY, PERCENT, COUNT, MEASURE, RATE -> {
        TimeValue own = nearest(clause, draft, last == null ? -1 : last.end());
        boolean shared = own == null && last != null && isListed(clause, last, draft);
        yield shared ? lastPeriod : own;
      }
    };
  }

  /** <i>Pada 2024 beras naik 5 persen, gula 7 persen, dan garam 2 persen</i>: one time for all. */
  private boolean isListed(Clause clause, Draft last, Draft draft) {
    int gap = draft.first() - last.end();
    boolean alike = last.kind() == draft.kind() && gap > 0 && gap <= MAX_ITEM;
    if (!alike || !lexicon.isListMark(clause.run(), last.end())) {
      return false;
    }
    for (int i = last.end(); i < draft.first(); i++) {
      boolean other = lexicon.is(Role.COMPARED, clause.run().normal(i));
      if (other || clause.isTaken(i) || i > last.end() + 1 && clause.isBorder(i)) {
        return false;
      }
    }
    return true;
  }

  private @Nullable TimeValue nearest(Clause clause, Draft draft, int lastEnd) {
    int best = -1;
    int price = MAX_COST;
    int since = -1;
    for (int i = 0; i < clause.times().size(); i++) {
      boolean sinceBehind = isSince(clause.run(), clause.firsts()[i]) && follows(clause, draft, i);
      since = sinceBehind && since < 0 ? i : since;
      int cost = sinceBehind ? MAX_COST : cost(clause, draft, i) + claimed(clause, i, lastEnd);
      if (cost < price) {
        price = cost;
        best = i;
      }
    }
    if (best < 0) {
      return null;
    }
    if (recent(clause, best) != null) {
      return recent(clause, best);
    }
    if (!(clause.times().get(best).value() instanceof Interval)) {
      return null;
    }
    TimeValue base = joined(clause, best);
    return since >= 0 ? from(clause.times().get(since).value(), base) : base;
  }

  /** The days of <i>setahun terakhir</i> before the report, or null for another time. */
  private @Nullable Interval recent(Clause clause, int time) {
    LocalDate day = clause.published();
    boolean recent = lexicon.is(Role.RECENT, clause.run().normal(clause.ends()[time] - 1));
    if (day == null
        || !recent
        || !(clause.times().get(time).value() instanceof TimeValue.Length length)
        || !length.timex().chars().skip(1).allMatch(c -> c != 'X' && c != 'T' && c != '.')) {
      return null;
    }
    LocalDate first = before(day, length.timex());
    return first == null
        ? null
        : new Interval(first.atStartOfDay(), day.plusDays(1).atStartOfDay(), first + "/" + day);
  }

  private static @Nullable LocalDate before(LocalDate day, String length) {
    try {
      return day.minus(Period.parse(length));
    } catch (DateTimeException outOfRange) {
      return null;
    }
  }

  /** A time right behind the figure before belongs to that one. */
  private static int claimed(Clause clause, int time, int lastEnd) {
    int gap = clause.firsts()[time] - lastEnd;
    return lastEnd >= 0 && gap >= 0 && gap <= CLAIM ? BORDER : 0;
  }

  /** <i>tahun 2025 dan 2026</i> is one period. */
  private TimeValue joined(Clause clause, int time) {
    TimeValue value = clause.times().get(time).value();
    if (time > 0 && isJoint(clause, time - 1)) {
      return from(clause.times().get(time - 1).value(), value);
    }
    boolean next = time + 1 < clause.times().size() && isJoint(clause, time);
    return next ? from(value, clause.times().get(time + 1).value()) : value;
  }

  private boolean isJoint(Clause clause, int time) {
    int end = clause.ends()[time];
    return lexicon.endOf(Role.BETWEEN_TO, clause.run(), end) == clause.firsts()[time + 1];
  }

  private static TimeValue from(TimeValue start, TimeValue end) {
    return start instanceof Interval first
            && end instanceof Interval last
            && first.start().isBefore(last.start())
        ? new Interval(
            first.start(), last.end(), first.timex() + "/" + last.timex(), first.offset())
        : end;
  }

  private static boolean follows(Clause clause, Draft draft, int time) {
    int first = clause.firsts()[time];
    return first >= draft.end() && clause.borders(draft.end(), first) == 0;
  }

  private boolean isSince(TokenRun run, int at) {
    return lexicon.is(Role.SINCE, run.normal(at - 1));
  }

  /** The distance in tokens, or {@link #MAX_COST} for a time that cannot be meant. */
  private int cost(Clause clause, Draft draft, int time) {
    int first = clause.firsts()[time];
    int end = clause.ends()[time];
    boolean before = end <= draft.first();
    TimeValue value = clause.times().get(time).value();
    if (value instanceof TimeValue.Length && recent(clause, time) == null
        || !before && first < draft.end()) {
      return MAX_COST;
    }
    TokenRun run = clause.run();
    boolean day = clause.times().get(time).value().timex().length() >= DAY_LENGTH;
    boolean spoken = day && first > 0 && !run.isWord(first - 1) && !run.isQuote(first - 1);
    if (spoken || isCompared(run, first, end) && !(before && isRelated(run, end, draft.first()))) {
      return MAX_COST;
    }
    int distance = before ? draft.first() - end : first - draft.end() + BEHIND;
    int borders = before ? clause.borders(end, draft.first()) : clause.borders(draft.end(), first);
    return distance + borders * BORDER;
  }

  /** <i>dibandingkan pada 2023</i>, <i>tahun sebelumnya</i>. */
  private boolean isCompared(TokenRun run, int first, int end) {
    boolean behindPreposition = lexicon.isFunctionWord(run.normal(first - 1));
    return isComparedVerb(run, first)
        || lexicon.is(Role.COMPARED, run.normal(first - 1))
        || lexicon.is(Role.COMPARED, run.normal(end - 1))
        || behindPreposition && lexicon.is(Role.COMPARED, run.normal(first - 2));
  }

  /** <i>dibandingkan dengan realisasi 2023</i>: words may stand between verb and time. */
  private boolean isComparedVerb(TokenRun run, int first) {
    for (int i = first - 1; i >= Math.max(0, first - COMPARED_REACH) && run.isWord(i); i--) {
      String normal = run.normal(i);
      if (lexicon.is(Role.COMPARED, normal) && lexicon.hasPrefix(Role.VERB_PREFIX, normal)) {
        return true;
      }
    }
    return false;
  }

  /** <i>dibandingkan April yang hanya 40 unit</i>: the figure is that of the time compared to. */
  private boolean isRelated(TokenRun run, int from, int to) {
    for (int i = from; i < to; i++) {
      if (lexicon.isRelative(run.normal(i))) {
        return true;
      }
    }
    return false;
  }
}
