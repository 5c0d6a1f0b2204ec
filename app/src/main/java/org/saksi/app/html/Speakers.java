package org.saksi.app.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.saksi.annotation.Quotation;

/** Who said what, by speaker, across the reports. */
final class Speakers implements Section {

  /** Writes nothing below a quotation. */
  static final Consumer<Quotation> NOTHING = quotation -> {};

  private final Columns columns;
  private final Consumer<Quotation> below;
  private final List<List<Said>> bySpeaker;

  /**
   * @param below writes what stands below a quotation
   */
  Speakers(Columns columns, Consumer<Quotation> below) {
    this.columns = columns;
    this.below = below;
    Map<String, List<Said>> groups = new LinkedHashMap<>();
    for (Column column : columns.all()) {
      List<Quotation> quotations = column.reading().quotations();
      for (int i = 0; i < quotations.size(); i++) {
        Exhibit exhibit = Exhibit.ofLayer(column, 'q', i, quotations.get(i).content());
        Said said = new Said(exhibit, quotations.get(i), columns);
        groups.computeIfAbsent(said.key(), key -> new ArrayList<>()).add(said);
      }
    }
    bySpeaker =
        groups.values().stream()
            .sorted(
                Comparator.comparing((List<Said> group) -> group.getFirst().isOfUnknown())
                    .thenComparing(group -> -group.size()))
            .toList();
  }

  @Override
  public List<Entry> entries() {
    return List.of(new Entry("speakers", columns.labels().of("speakers"), bySpeaker.size()));
  }

  @Override
  public void mark(Marks marks) {
    for (List<Said> group : bySpeaker) {
      for (Said said : group) {
        String kind = said.quotation().kind().name().toLowerCase(Locale.ROOT);
        marks.add(said.exhibit(), "quotation " + kind);
      }
    }
  }

  @Override
  public void write(Html html) {
    if (bySpeaker.isEmpty()) {
      return;
    }
    html.open("section", "id", "speakers");
    html.element("h2", columns.labels().of("speakers.title"));
    bySpeaker.forEach(group -> writeGroup(html, group));
    html.close();
  }

  private void writeGroup(Html html, List<Said> group) {
    columns.openGroup(html).open("summary");
    html.open("b", "class", "name");
    fullestName(group).writeSpeakers(html);
    html.close().text(" ");
    html.element("span", String.valueOf(group.size()), "class", "count").text(" ");
    html.open("span", "class", "letters");
    group.stream()
        .map(said -> said.exhibit().column().letter())
        .distinct()
        .forEach(letter -> html.element("b", letter, "class", "letter"));
    html.close().close();
    html.open("ul");
    group.forEach(said -> said.write(html, below));
    html.close().close();
  }

  private static Said fullestName(List<Said> group) {
    return group.stream().max(Comparator.comparingInt(Said::lengthOfNames)).orElseThrow();
  }
}
