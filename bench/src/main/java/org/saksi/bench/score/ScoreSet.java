package org.saksi.bench.score;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The scores over one set of gold files.
 *
 * @param name of the set
 * @param stories how many gold files
 * @param reports how many reports they speak of
 * @param hash first digits of the SHA-256 over gold and reports, so that a table says what it
 *     measured
 * @param saksi the referee's scores of Saksi
 * @param naive the referee's scores of the baseline
 */
record ScoreSet(
    String name, int stories, int reports, String hash, ObjectNode saksi, ObjectNode naive) {}
