package org.saksi.bench.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The page of scores, {@code docs/scores.md}: how it is written, and held against new scores. */
final class ScorePage {

  /** How far a figure may fall before that is an error. */
  static final double TOLERANCE = .005;

  private ScorePage() {}

  static String render(List<ScoreSet> sets) {
    StringBuilder page = new StringBuilder();
    page.append(
        "# Scores\n\nWritten by `./saksi score GOLD… --out docs/scores.md`; not by hand.\n\n");
    page.append(
        "*Naive* is the baseline: quotation marks, the nearest capitalised words, number\n");
    page.append("patterns, and sentence pairs of high TF-IDF cosine, which it takes to agree.\n");
    sets.forEach(set -> append(page, set));
    return page.toString();
  }

  private static void append(StringBuilder page, ScoreSet set) {
    page.append("\n## ").append(set.name()).append("\n\n");
    page.append(set.contents()).append(", SHA-256 ").append(set.hash()).append("\n\n");
    if (!set.note().isEmpty()) {
      page.append(set.note()).append("\n\n");
    }
    boolean published = set.measures().stream().anyMatch(m -> !m.published().isEmpty());
    List<String> header = new ArrayList<>(List.of("measure", "Saksi", "naive"));
    List<List<String>> rows = new ArrayList<>();
    for (Measure measure : set.measures()) {
      List<String> row = new ArrayList<>();
      row.add(measure.label());
      row.add(measure.cell(set.saksi()));
      row.add(measure.cell(set.naive()));
      if (published) {
        row.add(measure.published().isEmpty() ? "–" : measure.published());
      }
      rows.add(row);
    }
    if (published) {
      header.add("published");
    }
    appendTable(page, header, rows);
    if (!set.confusions().rows().isEmpty()) {
      page.append("\n### ").append(set.confusions().title()).append("\n\n");
      appendTable(page, set.confusions().header(), set.confusions().rows());
    }
  }

  private static void appendTable(
      StringBuilder page, List<String> header, List<List<String>> rows) {
    appendRow(page, header);
    page.append("|").append("---|".repeat(header.size())).append('\n');
    rows.forEach(row -> appendRow(page, row));
  }

  private static void appendRow(StringBuilder page, List<String> cells) {
    page.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  /**
   * One line for each figure of {@code page} that has fallen in {@code sets}; empty if none has.
   */
  static List<String> fallen(String page, List<ScoreSet> sets) {
    Map<String, String> written = cells(page);
    List<String> fallen = new ArrayList<>();
    for (ScoreSet set : sets) {
      for (Measure measure : set.measures()) {
        String before = written.get(set.name() + "\t" + measure.label());
        String now = measure.cell(set.saksi());
        if (before != null
            && !(Measure.figure(now) >= Measure.figure(before) - TOLERANCE)
            && !Double.isNaN(Measure.figure(before))) {
          fallen.add(set.name() + ": " + measure.label() + ": " + before + " fell to " + now);
        }
      }
    }
    return fallen;
  }

  /** Saksi's cells by set and label. */
  private static Map<String, String> cells(String page) {
    Map<String, String> cells = new HashMap<>();
    String set = "";
    for (String line : page.lines().toList()) {
      if (line.startsWith("## ")) {
        set = line.substring(3);
      } else if (line.startsWith("### ")) {
        set = "";
      } else if (line.startsWith("| ")) {
        String[] columns = line.split(" \\| ", -1);
        if (columns.length >= 3 && !set.isEmpty()) {
          cells.put(set + "\t" + columns[0].substring(2), columns[1]);
        }
      }
    }
    return cells;
  }
}
