package org.saksi.bench.score;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * The scores over one set of gold files.
 *
 * @param name of the set
 * @param contents what the set holds, such as {@code 14 stories, 41 reports}
 * @param hash first digits of the SHA-256 over gold and reports, so that a table says what it
 *     measured
 * @param note what a reader of the table must know; empty for nothing
 * @param measures the rows of its table
 * @param saksi the referee's scores of Saksi
 * @param naive the referee's scores of the baseline
 * @param confusions what is taken for what, or what else stands below the scores
 */
record ScoreSet(
    String name,
    String contents,
    String hash,
    String note,
    List<Measure> measures,
    ObjectNode saksi,
    ObjectNode naive,
    Confusions confusions) {

  ScoreSet {
    measures = List.copyOf(measures);
  }

  /** A table of counts under a title; without rows it is not shown. */
  record Confusions(String title, List<String> header, List<List<String>> rows) {
    static final Confusions NONE = new Confusions(List.of(), List.of());

    Confusions(List<String> header, List<List<String>> rows) {
      this("What goes wrong", header, rows);
    }
  }
}
