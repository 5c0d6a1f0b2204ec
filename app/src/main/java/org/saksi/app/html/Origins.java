package org.saksi.app.html;

import java.util.List;
import java.util.Optional;
import org.saksi.reconcile.SharedOrigin;

/** Reports that rest on one origin, and so are one witness. */
final class Origins implements Section {

  private final Columns columns;
  private final List<SharedOrigin> origins;

  Origins(Columns columns, List<SharedOrigin> origins) {
    this.columns = columns;
    this.origins = origins;
  }

  @Override
  public List<Entry> entries() {
    return List.of(new Entry("origins", columns.labels().of("origins"), origins.size()));
  }

  @Override
  public void mark(Marks marks) {
    for (int i = 0; i < origins.size(); i++) {
      exhibits(i).forEach(exhibit -> marks.add(exhibit, "origin"));
    }
  }

  @Override
  public void write(Html html) {
    if (origins.isEmpty()) {
      return;
    }
    html.open("section", "id", "origins").element("h2", columns.labels().of("origins.title"));
    html.element("p", columns.labels().of("origins.meaning"), "class", "meaning");
    html.open("ul", "class", "pairs");
    for (int i = 0; i < origins.size(); i++) {
      writeOrigin(html, i);
    }
    html.close().close();
  }

  private List<Exhibit> exhibits(int i) {
    return columns.exhibits("o" + i, origins.get(i).evidence());
  }

  private void writeOrigin(Html html, int i) {
    SharedOrigin origin = origins.get(i);
    html.open("li", "id", "o" + i, "class", "note card");
    html.open("p", "class", "who").text(columns.labels().of("origin", origin.kind()) + " ");
    origin.reports().stream()
        .map(columns::ofReport)
        .flatMap(Optional::stream)
        .forEach(column -> html.element("b", column.letter(), "class", "letter"));
    html.close();
    html.reason(columns.labels().told(origin.why()));
    html.open("ul", "class", "evidence");
    exhibits(i).forEach(exhibit -> exhibit.writeItem(html));
    html.close().close();
  }
}
