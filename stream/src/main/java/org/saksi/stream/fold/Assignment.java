package org.saksi.stream.fold;

import org.jspecify.annotations.Nullable;

/**
 * Where a report belongs from now on, or what its moves have touched.
 *
 * @param story null once the report is too old to go anywhere else
 * @param closing how many reports its story ends with, if it does; else 0
 * @param touched whether the story is to be looked at again and the report stays where it is
 */
public record Assignment(String report, @Nullable String story, int closing, boolean touched) {

  /** A report goes to a story. */
  public static Assignment to(String story, String report) {
    return new Assignment(report, story, 0, false);
  }

  /** A story has changed by what a report brought about. */
  public static Assignment touching(String story, String report) {
    return new Assignment(report, story, 0, true);
  }

  /** A report stays where it is for good, with as many as its story has. */
  public static Assignment last(String report, int ofReports) {
    return new Assignment(report, null, ofReports, false);
  }
}
