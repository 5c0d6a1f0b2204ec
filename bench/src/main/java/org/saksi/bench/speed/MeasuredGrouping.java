package org.saksi.bench.speed;

import org.saksi.Saksi;
import org.saksi.reading.Reading;
import org.saksi.story.StoryGrouper;

/** The grouping that is measured. Not thread-safe. */
final class MeasuredGrouping {

  private final StoryGrouper grouper;

  /** A new, empty one. */
  MeasuredGrouping(Saksi saksi) {
    grouper = saksi.grouper();
  }

  /**
   * Gives it the next report.
   *
   * @return how many things it had to say, so that no compiler can leave the work out
   */
  int accept(Reading reading) {
    return grouper.accept(reading).size();
  }
}
