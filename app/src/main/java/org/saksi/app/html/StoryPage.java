package org.saksi.app.html;

import java.util.List;
import java.util.function.Consumer;
import org.saksi.app.language.Language;
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

  private static final List<Layer> LAYERS =
      List.of(Layer.FINDING, Layer.QUOTATION, Layer.FIGURE, Layer.TIME);

  private StoryPage() {}

  /** The page of a story, in UTF-8 once written. */
  public static String of(Reconciliation story) {
    return page(story, Labels.ENGLISH, People.NOWHERE)
        .write(standfirst(story, Labels.ENGLISH), LAYERS);
  }

  /**
   * Writes the same within a page that has a frame of its own, and links to style and script.
   *
   * @param language what the page says beside the words of the reports is said in it
   * @param people where those lead who are named
   * @param more writes what stands below the notes
   */
  public static void write(
      Html html, Reconciliation story, Language language, People people, Consumer<Html> more) {
    Labels labels = Labels.in(language);
    page(story, labels, people).writeWithin(html, standfirst(story, labels), LAYERS, more);
  }

  /** {@code page.css} or {@code page.js}, which such a page links to, in its language. */
  public static String asset(String name, Language language) {
    return Page.asset(name, Labels.in(language));
  }

  /** What a story is called: its first headline, or how its first report begins. */
  public static String title(Reconciliation story) {
    return page(story, Labels.ENGLISH, People.NOWHERE).title();
  }

  /** What findings of a status are called. */
  public static String title(Finding.Status status, Language language) {
    return Labels.in(language).of("status", status);
  }

  private static Page page(Reconciliation story, Labels labels, People people) {
    Columns columns = new Columns(story.readings(), labels, people);
    FindingTable table = new FindingTable(columns, story);
    List<Section> sections =
        List.of(
            table,
            new Charts(columns, story.series()),
            new Omissions(columns, table.facts(), story.omissions()),
            new Wordings(columns, story.wordings()),
            new Speakers(columns, Speakers.NOTHING),
            new Times(columns, story.timeline()),
            new Figures(columns),
            new Revisions(columns, story, revision -> true),
            new Origins(columns, story.origins()));
    return new Page(columns, sections);
  }

  private static String standfirst(Reconciliation story, Labels labels) {
    String reports = labels.count("standfirst.story", story.readings().size());
    boolean inConflict =
        story.findings().stream()
            .anyMatch(finding -> finding.status() == Finding.Status.CONFLICTING);
    return inConflict ? reports : labels.of("standfirst.calm", reports);
  }
}
