package org.saksi.app.view;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saksi.app.sheet.Item;
import org.saksi.app.sheet.Line;
import org.saksi.app.sheet.Section;
import org.saksi.app.sheet.Style;
import org.saksi.reconcile.Evidence;
import org.saksi.reconcile.Revision;
import org.saksi.report.Report;

/** What outlets changed in their reports, from version to version. */
final class RevisionSection {

  private static final int MOST_REVISIONS = 6;
  private static final int MOST_CHANGES = 4;

  private final List<Revision> revisions;
  private final Casebook casebook;
  private final Cap cap;

  RevisionSection(List<Revision> revisions, Casebook casebook, Cap cap) {
    this.revisions = revisions;
    this.casebook = casebook;
    this.cap = cap;
  }

  Section section() {
    return new Section(
        "Changed by the outlet since (" + revisions.size() + ") – findings rest on the later text",
        Style.DIFFERENCE,
        cap.items(revisions, MOST_REVISIONS, this::revision));
  }

  private List<Item> revision(Revision revision) {
    Report before = casebook.reading(revision.supersedes()).report();
    Report after = casebook.reading(revision.report()).report();
    List<Item> items = new ArrayList<>();
    items.add(
        Item.of(
            casebook.label(after.id()),
            Line.of(span(when(before), when(after)))
                .and(" · " + Counted.of(revision.changes().size(), "change"))));
    int shown = cap.of(revision.changes().size(), MOST_CHANGES);
    for (Revision.Change change : revision.changes().subList(0, shown)) {
      add("before", change.before(), items);
      add("after", change.after(), items);
    }
    items.addAll(Cap.more(1, revision.changes().size() - shown));
    return items;
  }

  private void add(String when, @Nullable Evidence words, List<Item> items) {
    if (words != null) {
      items.add(Item.under(when, casebook.quoted(words)));
    }
  }

  private static String span(String before, String after) {
    return before.equals(after) ? after : before + " → " + after;
  }

  private static String when(Report report) {
    return StorySheet.when(report.updated() == null ? report.published() : report.updated());
  }
}
