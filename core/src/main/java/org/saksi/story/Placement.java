package org.saksi.story;

import org.jspecify.annotations.Nullable;

/**
 * Where a report went: which story it joined or opened, and why.
 *
 * @param report id of the report
 * @param story id of the story
 * @param score how close it is to the story, from 0 to 1; 1 when it opened the story
 * @param why one plain sentence for an editor
 * @param copyOf id of the earlier report whose text this one copies or shortens: the one that it
 *     credits, else the first to be published, else the first to arrive
 */
public record Placement(
    String report, String story, double score, String why, @Nullable String copyOf) {

  /** The same placement of a report that turns out to copy another. */
  Placement withCopyOf(String original) {
    return new Placement(report, story, score, why, original);
  }
}
