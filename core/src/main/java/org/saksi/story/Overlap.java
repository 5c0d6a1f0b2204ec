package org.saksi.story;

/**
 * What two texts share, as their sketches tell.
 *
 * @param runs how many runs of words both have, quoted ones counted a quarter
 * @param ofShorter share of the runs of the text with fewer; from 0 to 1
 * @param ofLonger share of the runs of the text with more; from 0 to 1
 * @param ofOpening share of the runs of one opening that the other opening has; from 0 to 1
 * @param numbersChange the openings give many numbers, and others
 */
record Overlap(
    double runs, double ofShorter, double ofLonger, double ofOpening, boolean numbersChange) {

  static final Overlap NONE = new Overlap(0, 0, 0, 0, false);
}
