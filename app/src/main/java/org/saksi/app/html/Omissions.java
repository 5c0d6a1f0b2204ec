package org.saksi.app.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.saksi.reconcile.Omission;

/** What an outlet does not have of what others agree on. */
final class Omissions implements Section {

  private final Columns columns;
  private final Map<Column, List<Fact>> left = new LinkedHashMap<>();

  /**
   * The section.
   *
   * @param facts of the table on the same page
   */
  Omissions(Columns columns, List<Fact> facts, List<Omission> omissions) {
    this.columns = columns;
    for (Omission omission : omissions) {
      if (!omission.early()) {
        Column first = columns.ofReport(omission.reports().getFirst()).orElseThrow();
        facts.stream()
            .filter(fact -> fact.finding().id().equals(omission.finding()))
            .forEach(fact -> left.computeIfAbsent(first, key -> new ArrayList<>()).add(fact));
      }
    }
  }

  @Override
  public List<Entry> entries() {
    int count = left.values().stream().mapToInt(List::size).sum();
    return List.of(new Entry("missing", columns.labels().of("omissions"), count));
  }

  /** Its words are those of the facts, which the table marks. */
  @Override
  public void mark(Marks marks) {}

  @Override
  public void write(Html html) {
    if (left.isEmpty()) {
      return;
    }
    html.open("section", "id", "missing").element("h2", columns.labels().of("omissions"));
    html.element("p", columns.labels().of("omissions.meaning"), "class", "meaning");
    left.forEach((column, facts) -> {
      columns.openGroup(html, column, facts.size());
      facts.forEach(fact -> writeFact(html, fact));
      html.close().close();
    });
    html.close();
  }

  private void writeFact(Html html, Fact fact) {
    html.open("li");
    fact.shortest().writeLinkedWords(html);
    html.open("p", "class", "label").text(fact.witnesses(columns.labels())).close();
    html.close();
  }
}
