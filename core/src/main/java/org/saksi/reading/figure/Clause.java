package org.saksi.reading.figure;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.TimeExpression;
import org.saksi.language.TokenRun;

/**
 * The surroundings of the figures of one sentence: its tokens, and its time expressions by the
 * tokens they cover.
 *
 * @param times the time expressions inside the sentence, in order
 * @param firsts of each time, the index of its first token
 * @param ends of each time, the index behind its last token
 * @param published the day of the report, if it is known
 */
record Clause(
    TokenRun run,
    List<TimeExpression> times,
    int[] firsts,
    int[] ends,
    @Nullable LocalDate published) {

  /** Lays the times that begin inside a sentence over its tokens. */
  static Clause of(TokenRun run, List<TimeExpression> times, @Nullable LocalDate published) {
    int[] firsts = new int[times.size()];
    int[] ends = new int[times.size()];
    int at = 0;
    for (int i = 0; i < times.size(); i++) {
      while (run.has(at) && run.token(at).start() < times.get(i).span().start()) {
        at++;
      }
      firsts[i] = at;
      while (run.has(at) && run.token(at).end() <= times.get(i).span().end()) {
        at++;
      }
      ends[i] = at;
    }
    return new Clause(run, times, firsts, ends, published);
  }

  /** The token belongs to a date, a clock time or a repetition; lengths of time are free. */
  boolean isTaken(int at) {
    for (int i = 0; i < firsts.length; i++) {
      if (firsts[i] <= at && at < ends[i]) {
        return times.get(i).type() != TimeExpression.Type.DURATION;
      }
    }
    return false;
  }

  /** The token separates clauses: a comma, a stop, a bracket, a quotation mark. */
  boolean isBorder(int at) {
    return !run.isWord(at) && !run.isNumber(at) && !run.isDash(at) && !run.is(at, "/");
  }

  /** How many borders lie between two tokens. */
  int borders(int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      count += isBorder(i) ? 1 : 0;
    }
    return count;
  }
}
