package org.saksi.story;

import org.jspecify.annotations.Nullable;
import org.saksi.story.StoryEvent.RunnerUp;

/**
 * Where a report is: in which story, and why. A later placement of a report replaces an earlier
 * one. Immutable.
 *
 * @param report id of the report
 * @param story id of the story
 * @param score how close it is to the story, from 0 to 1; 1 when it opened the story
 * @param why one plain sentence for an editor
 * @param copyOf id of the report whose text this one copies or shortens: the one that it credits,
 *     else the first to be published, else the first to arrive
 * @param change what placed it there
 * @param from the story that it was in before; null if it has just arrived
 * @param second the story that came next; null if none did, or it was placed by a second thought
 */
public record Placement(
    String report,
    String story,
    double score,
    String why,
    @Nullable String copyOf,
    Change change,
    @Nullable String from,
    @Nullable RunnerUp second) {

  /** What places a report. */
  public enum Change {
    OPENED,
    JOINED,
    MERGED,
    SPLIT,
    COPIED
  }

  /** The same placement of a report that turns out to copy another. */
  Placement withCopyOf(String original) {
    return new Placement(report, story, score, why, original, change, from, second);
  }
}
