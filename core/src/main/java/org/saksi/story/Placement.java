package org.saksi.story;

import org.jspecify.annotations.Nullable;

/**
 * Where a report went: which story it joined or opened, and why.
 *
 * @param report id of the report
 * @param story id of the story
 * @param score how close it is to the story, from 0 to 1; 1 when it opened the story
 * @param why one plain sentence for an editor
 * @param copyOf id of the earlier report whose text this one copies or shortens
 */
public record Placement(
    String report, String story, double score, String why, @Nullable String copyOf) {}
