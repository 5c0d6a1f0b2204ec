package org.saksi.stream.fold;

import org.jspecify.annotations.Nullable;

/**
 * What a report does to a story.
 *
 * @param report its id
 * @param entering the report if it enters
 * @param closing how many reports the story ends with, if nothing happens to this one any more;
 *     else 0
 */
public record Membership(
    String story, String report, Change change, @Nullable Readout entering, int closing) {

  /** What can become of a report in a story. */
  public enum Change {
    ENTERS,
    LEAVES,
    /** It has changed the story otherwise, as by turning out to be a copy. */
    STAYS,
    /** It is there for good. */
    ENDS
  }

  static Membership enters(String story, String report, Readout entering) {
    return new Membership(story, report, Change.ENTERS, entering, 0);
  }

  static Membership leaves(String story, String report) {
    return new Membership(story, report, Change.LEAVES, null, 0);
  }

  static Membership stays(String story, String report) {
    return new Membership(story, report, Change.STAYS, null, 0);
  }

  static Membership ends(String story, String report, int closing) {
    return new Membership(story, report, Change.ENDS, null, closing);
  }
}
