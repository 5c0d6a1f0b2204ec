package org.saksi.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;

/**
 * One row of the table of scores.
 *
 * @param label what is measured
 * @param figure JSON pointer of the figure, or of the count found
 * @param of JSON pointer of the count it is a share of; below {@link #FEWEST} counts are printed
 */
record Measure(String label, String figure, String of) {

  /** Fewer examples than this give counts, no ratio. */
  static final int FEWEST = 10;

  static final List<Measure> ALL =
      List.of(
          f1("Direct and mixed quotations, F1", "/quotes_direct+mixed"),
          f1("Indirect quotations, F1", "/quotes_indirect"),
          new Measure("Speaker right, of quotations matched", "/speaker_accuracy_of_matched", ""),
          new Measure("Cue right, of quotations matched", "/cue_of_matched", ""),
          new Measure("Span exact, of quotations matched", "/exact_of_matched", ""),
          f1("Figures, F1", "/figures"),
          new Measure("Value right, of figures matched", "/figure_value_of_matched", ""),
          f1("Times, F1", "/times"),
          new Measure("Value right, of times matched", "/time_value_of_matched", ""),
          new Measure("Entities, recall", "/entity_recall", ""),
          fact("Facts across reports, recall", "recall"),
          fact("Facts across reports, precision of findings", "finding_precision"),
          fact("Facts across reports, status right", "status_right"),
          found("Conflicts found", "/conflicts"),
          found("Wording differences found", "/wording"),
          found("Shared origins found", "/origins"));

  private static Measure f1(String label, String layer) {
    return new Measure(label, layer + "/f1", "");
  }

  private static Measure fact(String label, String figure) {
    return new Measure(label, "/facts_across_reports/" + figure, "");
  }

  private static Measure found(String label, String group) {
    return new Measure(label, group + "/found", group + "/gold");
  }

  /** The cell for a set's scores, such as {@code 0.957} or {@code 7 of 9 (8 reported)}. */
  String cell(JsonNode scores) {
    JsonNode value = scores.at(figure);
    if (value.isMissingNode() || value.isNull()) {
      return "–";
    }
    if (of.isEmpty()) {
      return String.format(Locale.ROOT, "%.3f", value.asDouble());
    }
    int all = scores.at(of).asInt();
    int given = scores.at(of.replace("/gold", "/system")).asInt();
    return value.asInt() + " of " + all + " (" + given + " reported)";
  }

  /** The figure in a cell, from 0 to 1; NaN where there is none. */
  static double figure(String cell) {
    String[] words = cell.split(" ", -1);
    if (words.length > 2 && words[1].equals("of")) {
      double all = Double.parseDouble(words[2]);
      return all == 0 ? Double.NaN : Double.parseDouble(words[0]) / all;
    }
    return words[0].matches("[01]\\.\\d+") ? Double.parseDouble(words[0]) : Double.NaN;
  }
}
