package org.saksi.app.html;

import java.util.List;
import org.saksi.reconcile.Finding;
import org.saksi.reconcile.Reconciliation;

/**
 * The reports of a story side by side as one HTML file: what they agree on, where they differ and
 * who said what, every word of it marked in place.
 *
 * <pre>{@code
 * Files.writeString(path, StoryPage.of(saksi.reconcile("banjir", readings)));
 * }</pre>
 *
 * <p>The same reconciliation always gives the same file.
 */
public final class StoryPage {

  private StoryPage() {}

  /** The page of a story, in UTF-8 once written. */
  public static String of(Reconciliation story) {
    Columns columns = new Columns(story.readings());
    FindingTable table = new FindingTable(columns, story);
    List<Section> sections =
        List.of(
            table,
            new Charts(columns, story.series()),
            new Omissions(columns, table.facts(), story.omissions()),
            new Wordings(columns, story.wordings()),
            new Speakers(columns),
            new Times(columns, story.timeline()),
            new Figures(columns),
            new Revisions(columns, story),
            new Origins(columns, story.origins()));
    return new Page(columns, sections)
        .write(
            standfirst(story), List.of(Layer.FINDING, Layer.QUOTATION, Layer.FIGURE, Layer.TIME));
  }

  private static String standfirst(Reconciliation story) {
    int reports = story.readings().size();
    boolean inConflict =
        story.findings().stream()
            .anyMatch(finding -> finding.status() == Finding.Status.CONFLICTING);
    return (reports == 1 ? "One report" : reports + " reports of one event")
        + (inConflict ? "" : ", no conflict found");
  }
}
