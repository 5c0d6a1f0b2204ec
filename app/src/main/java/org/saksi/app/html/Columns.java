package org.saksi.app.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saksi.reading.Reading;
import org.saksi.reconcile.Evidence;

/** The reports of a page, in order, and where a note's words stand in them. Immutable. */
final class Columns {

  private final Labels labels;
  private final People people;
  private final List<Column> all = new ArrayList<>();
  private final Map<String, Column> byReport = new HashMap<>();

  Columns(List<Reading> readings, Labels labels, People people) {
    this.labels = labels;
    this.people = people;
    for (Reading reading : readings) {
      Column column = new Column(all.size(), reading);
      all.add(column);
      byReport.putIfAbsent(reading.report().id(), column);
    }
  }

  /** What the page says beside them. */
  Labels labels() {
    return labels;
  }

  /** Where those lead who are named. */
  People people() {
    return people;
  }

  List<Column> all() {
    return List.copyOf(all);
  }

  Optional<Column> ofReport(String id) {
    return Optional.ofNullable(byReport.get(id));
  }

  /** Opens a list that can be folded; it begins folded where several reports make many lists. */
  Html openGroup(Html html) {
    return html.open("details", "class", "group", "open", all.size() == 1 ? "" : null);
  }

  /** Opens a list of notes on one report: two elements to close. */
  void openGroup(Html html, Column column, int count) {
    openGroup(html).open("summary");
    html.element("b", column.letter(), "class", "letter").text(" ");
    html.element("bdi", column.name(), "class", "outlet").text(" ");
    html.element("span", String.valueOf(count), "class", "count").close();
    html.open("ul");
  }

  /** The evidence of a note, each piece with an id of its own in its column. */
  List<Exhibit> exhibits(String note, List<Evidence> evidence) {
    int[] seen = new int[all.size()];
    List<Exhibit> exhibits = new ArrayList<>();
    for (Evidence piece : evidence) {
      Column column = byReport.get(piece.report());
      if (column != null) {
        int nth = seen[column.index()]++;
        String anchor = "at-" + note + "-" + column.id() + (nth == 0 ? "" : "-" + nth);
        exhibits.add(new Exhibit(note, column, piece.span(), anchor));
      }
    }
    return exhibits;
  }
}
