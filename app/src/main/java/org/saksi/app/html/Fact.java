package org.saksi.app.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.saksi.reconcile.Finding;

/**
 * A finding as the page shows it.
 *
 * @param note its id on the page
 * @param finding what was found
 * @param exhibits its evidence in the columns
 */
record Fact(String note, Finding finding, List<Exhibit> exhibits) {

  /** The status as a class of the style sheet and as id of its part of the table. */
  static String style(Finding.Status status) {
    return status.name().toLowerCase(Locale.ROOT);
  }

  /** The shortest words that state it. */
  Exhibit shortest() {
    return exhibits.stream()
        .min(Comparator.comparingInt(exhibit -> exhibit.span().length()))
        .orElseThrow();
  }

  /** Whether the reports' words differ, so that one report's cannot stand for all. */
  boolean isContested() {
    return switch (finding.status()) {
      case CONFLICTING, COMPATIBLE -> true;
      case CORROBORATED, SINGLE -> false;
    };
  }

  /** The evidence by its words, those that say it in the same ones together. */
  List<List<Exhibit>> sides() {
    Map<String, List<Exhibit>> sides = new LinkedHashMap<>();
    for (Exhibit exhibit : exhibits) {
      String words = exhibit.words().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
      sides.computeIfAbsent(words, any -> new ArrayList<>()).add(exhibit);
    }
    return List.copyOf(sides.values());
  }

  List<Exhibit> in(Column column) {
    return exhibits.stream().filter(exhibit -> exhibit.column().index() == column.index()).toList();
  }

  /** How many independent witnesses it has, in words. */
  String witnesses(Labels labels) {
    return labels.count("witnesses", finding.witnesses());
  }
}
