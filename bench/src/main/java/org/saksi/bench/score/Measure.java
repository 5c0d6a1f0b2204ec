package org.saksi.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;

/**
 * One row of a table of scores.
 *
 * @param label what is measured
 * @param figure JSON pointer of the figure, or of the count found
 * @param of JSON pointer of the count it is a share of; below {@link #FEWEST} counts are printed.
 *     Empty where the figure stands for itself, {@code ±} where it says how far another one moves
 * @param published the figure others have published; empty where there is none
 */
record Measure(String label, String figure, String of, String published) {

  /** Stands for {@code of} where the figure is how far another one moves. */
  private static final String CHANGE = "±";

  /** Fewer examples than this give counts, no ratio. */
  static final int FEWEST = 10;

  /** Of stories and their readings. */
  static final List<Measure> STORIES =
      List.of(
          f1("Direct and mixed quotations, F1", "/quotes_direct+mixed"),
          f1("Indirect quotations, F1", "/quotes_indirect"),
          share("Speaker right, of quotations matched", "/speaker_accuracy_of_matched"),
          share("Cue right, of quotations matched", "/cue_of_matched"),
          share("Span exact, of quotations matched", "/exact_of_matched"),
          f1("Figures, F1", "/figures"),
          share("Value right, of figures matched", "/figure_value_of_matched"),
          f1("Times, F1", "/times"),
          share("Value right, of times matched", "/time_value_of_matched"),
          share("Entities, recall", "/entity_recall"),
          fact("Facts across reports, recall", "recall"),
          fact("Facts across reports, precision of findings", "finding_precision"),
          fact("Facts across reports, status right", "status_right"),
          found("Conflicts found", "/conflicts"),
          found("Wording differences found", "/wording"),
          found("Shared origins found", "/origins"));

  /** Of labelled spans: the labels of statements, singly and together. */
  static final List<Measure> STATEMENTS =
      List.of(
          f1("STATEMENT, F1", "/STATEMENT", "0.927"),
          f1("CUE, F1", "/CUE", "0.947"),
          f1("CUECOREF, F1", "/CUECOREF"),
          f1("PERSON, F1", "/PERSON"),
          f1("PERSONCOREF, F1", "/PERSONCOREF"),
          f1("ROLE, F1", "/ROLE"),
          f1("AFFILIATION, F1", "/AFFILIATION"),
          f1("DATETIME, F1", "/DATETIME"),
          f1("All labels but ISSUE, EVENT and LOCATION, F1", "/read_labels", "0.828 (over all)"),
          f1("All labels, F1", "/all_labels", "0.828"));

  /** Of names. */
  static final List<Measure> NAMES =
      List.of(
          f1("All names, strict F1", "/all_labels"),
          share("All names, precision", "/all_labels/p"),
          share("All names, recall", "/all_labels/r"),
          f1("Persons, strict F1", "/PERSON"),
          f1("Places, strict F1", "/PLACE"),
          f1("Organisations, strict F1", "/ORGANISATION"),
          share("Mean of the three types, strict F1", "/macro_f1"));

  /** Of the bodies of articles on pages. */
  static final List<Measure> EXTRACTION =
      List.of(
          f1("Bodies of articles, F1", ""),
          share("Bodies of articles, precision", "/p"),
          share("Bodies of articles, recall", "/r"));

  /** Of times in TimeML. */
  static final List<Measure> TIMES =
      List.of(
          f1("Recognised, with the same borders, F1", "/strict", "0.929"),
          f1("Recognised, overlapping, F1", "/relaxed", "0.929"),
          f1("Recognised with the same type, F1", "/type"),
          f1("Recognised with the same value, F1", "/value", "0.853"));

  /** Of the grouping of a stream into stories. */
  static final List<Measure> GROUPING =
      List.of(
          f1("BCubed, F1", "/bcubed"),
          share("BCubed, precision", "/bcubed/p"),
          share("BCubed, recall", "/bcubed/r"),
          f1("Pairwise, F1", "/pairwise"),
          share("Pairwise, precision", "/pairwise/p"),
          share("Pairwise, recall", "/pairwise/r"),
          share("BCubed, F1, cross-validated", "/folds/bcubed"),
          share("Pairwise, F1, cross-validated", "/folds/pairwise"),
          share("Pairs of copies, recall", "/copies/recall"),
          found("Pairs of copies found", "/copies"),
          share("Stories", "/stories"),
          share("Reports of the largest story", "/largest_story"),
          new Measure("BCubed, F1, shuffled", "/shuffled_change", CHANGE, ""));

  private static Measure f1(String label, String layer) {
    return share(label, layer + "/f1");
  }

  private static Measure f1(String label, String layer, String published) {
    return new Measure(label, layer + "/f1", "", published);
  }

  private static Measure share(String label, String figure) {
    return new Measure(label, figure, "", "");
  }

  private static Measure fact(String label, String figure) {
    return share(label, "/facts_across_reports/" + figure);
  }

  private static Measure found(String label, String group) {
    return new Measure(label, group + "/found", group + "/gold", "");
  }

  /**
   * The cell for a set's scores, such as {@code 0.957}, {@code 7 of 9 (8 reported)}, {@code 1204}
   * or {@code ±0.004}.
   */
  String cell(JsonNode scores) {
    JsonNode value = scores.at(figure);
    if (value.isMissingNode() || value.isNull()) {
      return "–";
    }
    if (of.equals(CHANGE)) {
      return String.format(Locale.ROOT, "±%.3f", value.asDouble());
    }
    if (of.isEmpty() && value.isInt()) {
      return value.asText();
    }
    if (of.isEmpty()) {
      return String.format(Locale.ROOT, "%.3f", value.asDouble());
    }
    int all = scores.at(of).asInt();
    int given = scores.at(of.replace("/gold", "/system")).asInt();
    return value.asInt() + " of " + all + " (" + given + " reported)";
  }

  /**
   * The figure in a cell, from 0 to 1, the more the better: what a change leaves unchanged. NaN
   * where there is none.
   */
  static double figure(String cell) {
    if (cell.startsWith(CHANGE)) {
      return 1 - Double.parseDouble(cell.substring(CHANGE.length()));
    }
    String[] words = cell.split(" ", -1);
    if (words.length > 2 && words[1].equals("of")) {
      double all = Double.parseDouble(words[2]);
      return all == 0 ? Double.NaN : Double.parseDouble(words[0]) / all;
    }
    return words[0].matches("[01]\\.\\d+") ? Double.parseDouble(words[0]) : Double.NaN;
  }
}
