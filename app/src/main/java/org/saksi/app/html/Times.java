package org.saksi.app.html;

import java.util.List;
import org.saksi.annotation.TimeExpression;
import org.saksi.reconcile.Dated;

/** The story's timeline, and what each time of each report means. */
final class Times implements Section {

  private final Columns columns;
  private final List<Dated> timeline;

  Times(Columns columns, List<Dated> timeline) {
    this.columns = columns;
    this.timeline = timeline;
  }

  @Override
  public List<Entry> entries() {
    int count = columns.all().stream().mapToInt(c -> c.reading().times().size()).sum();
    return List.of(
        timeline.isEmpty()
            ? new Entry("times", columns.labels().of("times"), count)
            : new Entry("times", columns.labels().of("timeline"), timeline.size()));
  }

  @Override
  public void mark(Marks marks) {
    for (int i = 0; i < timeline.size(); i++) {
      exhibits(i).forEach(exhibit -> marks.add(exhibit, "dated"));
    }
    for (Column column : columns.all()) {
      for (int i = 0; i < column.reading().times().size(); i++) {
        marks.add(exhibit(column, i), "time");
      }
    }
  }

  @Override
  public void write(Html html) {
    if (entries().getFirst().count() == 0) {
      return;
    }
    html.open("section", "id", "times")
        .element("h2", columns.labels().of(timeline.isEmpty() ? "times" : "timeline"));
    writeTimeline(html);
    for (Column column : columns.all()) {
      if (!column.reading().times().isEmpty()) {
        columns.openGroup(html, column, column.reading().times().size());
        for (int i = 0; i < column.reading().times().size(); i++) {
          writeTime(html, exhibit(column, i), column.reading().times().get(i));
        }
        html.close().close();
      }
    }
    html.close();
  }

  private List<Exhibit> exhibits(int i) {
    return columns.exhibits("d" + i, timeline.get(i).evidence());
  }

  private static Exhibit exhibit(Column column, int i) {
    return Exhibit.ofLayer(column, 't', i, column.reading().times().get(i).span());
  }

  private void writeTimeline(Html html) {
    if (timeline.isEmpty()) {
      return;
    }
    html.open("ol", "class", "timeline");
    for (int i = 0; i < timeline.size(); i++) {
      html.open("li", "id", "d" + i, "class", "note");
      html.element(
          "p", columns.labels().calendar().interval(timeline.get(i).time()), "class", "date");
      html.open("ul", "class", "evidence");
      exhibits(i).forEach(exhibit -> exhibit.writeItem(html));
      html.close().close();
    }
    html.close();
  }

  private void writeTime(Html html, Exhibit exhibit, TimeExpression time) {
    html.open("li", "id", exhibit.note(), "class", "note card time");
    exhibit.writeLinkedWords(html);
    html.element("p", columns.labels().calendar().meaning(time), "class", "value");
    html.open("p", "class", "label")
        .text(columns.labels().of("time", time.type()) + " · ")
        .element("code", time.value().timex())
        .close();
    html.close();
  }
}
