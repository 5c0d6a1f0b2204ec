package org.saksi.reading.figure;

import org.jspecify.annotations.Nullable;
import org.saksi.annotation.TimeExpression;
import org.saksi.annotation.TimeValue;
import org.saksi.annotation.TimeValue.Interval;
import org.saksi.language.TokenRun;
import org.saksi.reading.figure.FigureLexicon.Role;

/**
 * Finds the time a figure holds for among the times of its sentence: the nearest that is neither a
 * year of comparison nor the day somebody spoke. Immutable and thread-safe.
 */
final class PeriodReader {

  /** What a border between figure and time costs, in tokens. */
  private static final int BORDER = 8;

  /** Times before a figure are nearer to it than times behind it. */
  private static final int BEHIND = 3;

  private final FigureLexicon lexicon;

  PeriodReader(FigureLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Nullable TimeValue of(Clause clause, Draft draft) {
    int best = -1;
    int price = Integer.MAX_VALUE;
    int since = -1;
    for (int i = 0; i < clause.times().size(); i++) {
      int cost = cost(clause, draft, i);
      boolean sinceBehind = isSince(clause.run(), clause.firsts()[i]) && follows(clause, draft, i);
      since = sinceBehind && since < 0 ? i : since;
      if (cost < price && !sinceBehind) {
        price = cost;
        best = i;
      }
    }
    TimeValue base = best < 0 ? null : clause.times().get(best).value();
    return since >= 0
            && base instanceof Interval last
            && clause.times().get(since).value() instanceof Interval first
            && first.start().isBefore(last.start())
        ? new Interval(first.start(), last.end(), first.timex() + "/" + last.timex())
        : base;
  }

  private static boolean follows(Clause clause, Draft draft, int time) {
    int first = clause.firsts()[time];
    return first >= draft.end() && clause.borders(draft.end(), first) == 0;
  }

  private boolean isSince(TokenRun run, int at) {
    return lexicon.is(Role.SINCE, run.normal(at - 1));
  }

  /** The distance in tokens, or the largest number for a time that cannot be meant. */
  private int cost(Clause clause, Draft draft, int time) {
    int first = clause.firsts()[time];
    int end = clause.ends()[time];
    boolean before = end <= draft.first();
    if (!isDated(clause.times().get(time)) || !before && first < draft.end()) {
      return Integer.MAX_VALUE;
    }
    TokenRun run = clause.run();
    boolean spoken = first > 0 && !run.isWord(first - 1) && !run.isQuote(first - 1);
    if (spoken || isCompared(run, first)) {
      return Integer.MAX_VALUE;
    }
    int distance = before ? draft.first() - end : first - draft.end() + BEHIND;
    int borders = before ? clause.borders(end, draft.first()) : clause.borders(draft.end(), first);
    return distance + borders * BORDER;
  }

  private boolean isCompared(TokenRun run, int first) {
    for (int i = Math.max(0, first - 3); i < first; i++) {
      if (lexicon.endOf(Role.COMPARED, run, i) == first) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDated(TimeExpression time) {
    return time.value() instanceof Interval;
  }
}
