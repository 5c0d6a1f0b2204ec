package org.saksi.stream.speed;

import java.time.Duration;
import java.util.Locale;
import org.saksi.story.StoryGrouper;

/**
 * What a cluster needs for so many reports a day, by what was measured on one machine.
 *
 * @param aSecond reports a second that one processor bears, among several
 * @param stateBytes of a report in the window, whole job
 */
record Sizing(double aSecond, double stateBytes) {

  private static final int[] MILLIONS = {1, 10, 100};

  /** In its busiest minutes a day brings so many times its mean. */
  private static final int PEAK = 4;

  /** Processors that are busy all the time fall behind at the first failure. */
  private static final double BUSY = 0.7;

  private static final double HOURS = 24;

  private static final String INTRODUCTION =
      """

      ## What a cluster needs

      Reckoned from the last row: processors that bear %d times the mean of a day and are then %.0f %% busy;
      the reports of the %d hours in which stories live, with the state of each; groupers that remember
      %,d reports each. More than one grouper for a language is measured but not built in:
      [decision 23](decisions/0023-stories-over-several-tasks.md). With one, the oldest reports of the
      window are forgotten early.

      | reports a day | a second, mean | processors | reports in the window | state, GB | groupers |
      |---|---|---|---|---|---|
      """;

  String text() {
    StringBuilder text =
        new StringBuilder(
            String.format(
                Locale.ROOT,
                INTRODUCTION,
                PEAK,
                100 * BUSY,
                StoryGrouper.WINDOW_HOURS,
                StoryGrouper.MOST_REPORTS));
    for (int millions : MILLIONS) {
      text.append(row(millions * 1e6));
    }
    return text.toString();
  }

  private String row(double aDay) {
    double mean = aDay / Duration.ofDays(1).toSeconds();
    double window = aDay * StoryGrouper.WINDOW_HOURS / HOURS;
    return String.format(
        Locale.ROOT,
        "| %,.0f | %,.0f | %,.0f | %,.0f | %,.0f | %,.0f |%n",
        aDay,
        mean,
        Math.ceil(mean * PEAK / BUSY / aSecond),
        window,
        window * stateBytes / 1e9,
        Math.ceil(window / StoryGrouper.MOST_REPORTS));
  }
}
