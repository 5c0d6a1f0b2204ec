package org.saksi.story;

/**
 * How close a report is to an earlier one.
 *
 * @param closeness the cosine of their words, less when they lie days apart; from 0 to 1
 */
record Link(PlacedReport earlier, double closeness) {}
