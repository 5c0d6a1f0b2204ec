package org.saksi.stream.spread;

/**
 * A report is in a story from now on.
 *
 * @param report its id
 * @param story of a shard, or of all
 */
public record Move(String report, String story) {}
