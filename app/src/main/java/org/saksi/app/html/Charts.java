package org.saksi.app.html;

import java.util.List;
import org.saksi.app.view.CountedNouns;
import org.saksi.reconcile.Evidence;
import org.saksi.reconcile.Series;

/** Values that develop: of each thing a small picture, and who reported which value when. */
final class Charts implements Section {

  private final Columns columns;
  private final List<Series> developing;
  private final CountedNouns nouns;

  Charts(Columns columns, List<Series> series) {
    this.columns = columns;
    developing = series.stream().filter(Series::develops).toList();
    nouns = new CountedNouns(columns.all().stream().map(Column::reading).toList());
  }

  @Override
  public List<Entry> entries() {
    return List.of(new Entry("series", columns.labels().of("series"), developing.size()));
  }

  @Override
  public void mark(Marks marks) {
    for (int i = 0; i < developing.size(); i++) {
      exhibits(i).forEach(exhibit -> marks.add(exhibit, "valued"));
    }
  }

  @Override
  public void write(Html html) {
    if (developing.isEmpty()) {
      return;
    }
    html.open("section", "id", "series").element("h2", columns.labels().of("series"));
    html.open("ul", "class", "pairs");
    for (int i = 0; i < developing.size(); i++) {
      writeSeries(html, i);
    }
    html.close().close();
  }

  /** The evidence of all points, in their order. */
  private List<Exhibit> exhibits(int i) {
    List<Evidence> all =
        developing.get(i).points().stream().flatMap(point -> point.evidence().stream()).toList();
    return columns.exhibits("v" + i, all);
  }

  private void writeSeries(Html html, int i) {
    Series series = developing.get(i);
    Column column = columns.ofReport(series.subject().report()).orElseThrow();
    String subject = column.words(series.subject().span());
    html.open("li", "id", "v" + i, "class", "note card series");
    html.open("p", "class", "who").element("bdi", subject, "lang", column.language()).close();
    new Chart(series, columns, nouns).write(html, subject);
    html.open("ol", "class", "timeline");
    int next = 0;
    List<Exhibit> exhibits = exhibits(i);
    for (Series.Point point : series.points()) {
      html.open("li");
      html.open("p", "class", "date").text(columns.labels().calendar().interval(point.time()));
      if (!point.stated()) {
        html.text(" ").element("span", columns.labels().of("series.published"), "class", "label");
      }
      html.close();
      html.open("ul", "class", "evidence");
      for (Evidence ignored : point.evidence()) {
        exhibits.get(next++).writeItem(html);
      }
      html.close().close();
    }
    html.close().close();
  }
}
