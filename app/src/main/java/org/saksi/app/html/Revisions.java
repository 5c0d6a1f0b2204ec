package org.saksi.app.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.saksi.reading.Reading;
import org.saksi.reconcile.Evidence;
import org.saksi.reconcile.Reconciliation;
import org.saksi.reconcile.Revision;

/** What outlets changed in their reports, each change with the words before and after. */
final class Revisions implements Section {

  private final Columns columns;
  private final List<Revision> revisions;
  private final Map<String, Reading> others = new HashMap<>();

  /**
   * @param wanted which of the changes
   */
  Revisions(Columns columns, Reconciliation story, Predicate<Revision> wanted) {
    this.columns = columns;
    revisions = story.revisions().stream().filter(wanted).toList();
    story.superseded().forEach(reading -> others.put(reading.report().id(), reading));
    story.readings().forEach(reading -> others.put(reading.report().id(), reading));
  }

  @Override
  public List<Entry> entries() {
    return List.of(new Entry("revisions", columns.labels().of("revisions"), revisions.size()));
  }

  @Override
  public void mark(Marks marks) {
    for (int i = 0; i < revisions.size(); i++) {
      exhibits(i).forEach(exhibit -> marks.add(exhibit, "revision"));
    }
  }

  @Override
  public void write(Html html) {
    if (revisions.isEmpty()) {
      return;
    }
    html.open("section", "id", "revisions").element("h2", columns.labels().of("revisions.title"));
    html.element("p", columns.labels().of("revisions.meaning"), "class", "meaning");
    html.open("ul", "class", "pairs");
    for (int i = 0; i < revisions.size(); i++) {
      writeRevision(html, i);
    }
    html.close().close();
  }

  /** The words put in; the next version may itself be an earlier one, which has no column. */
  private List<Exhibit> exhibits(int i) {
    List<Evidence> added =
        revisions.get(i).changes().stream()
            .map(Revision.Change::after)
            .filter(Objects::nonNull)
            .toList();
    return columns.exhibits("e" + i, added);
  }

  private void writeRevision(Html html, int i) {
    Revision revision = revisions.get(i);
    html.open("li", "id", "e" + i, "class", "note card");
    html.open("p", "class", "who");
    html.element("bdi", version(revision.supersedes()).name(), "class", "outlet").text(" ");
    html.element("span", String.valueOf(revision.changes().size()), "class", "count").close();
    List<Exhibit> added = new ArrayList<>(exhibits(i));
    for (Revision.Change change : revision.changes()) {
      if (change.before() != null) {
        writeWords(html, columns.labels().of("revisions.before"), change.before());
      }
      if (change.after() != null) {
        boolean linked = !added.isEmpty() && added.getFirst().evidence().equals(change.after());
        if (linked) {
          html.open("p", "class", "side");
          added.getFirst().writeLetter(html);
          html.text(" ");
          added.removeFirst().writeInContext(html);
          html.close();
        } else {
          writeWords(html, columns.labels().of("revisions.after"), change.after());
        }
      }
    }
    html.close();
  }

  private void writeWords(Html html, String when, Evidence words) {
    html.open("p", "class", "side").element("span", when, "class", "label").text(" ");
    new Exhibit("", version(words.report()), words.span(), "").writeInContext(html);
    html.close();
  }

  /** A version of a report, on the page or not. */
  private Column version(String report) {
    return columns
        .ofReport(report)
        .orElseGet(() -> new Column(0, Objects.requireNonNull(others.get(report))));
  }
}
