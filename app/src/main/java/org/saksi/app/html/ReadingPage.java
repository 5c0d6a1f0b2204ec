package org.saksi.app.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Quotation;
import org.saksi.reading.Reading;
import org.saksi.reconcile.Reconciliation;

/**
 * One report with its layers as one HTML file: who said what, figures, times and names, every word
 * of it marked in place. The same reading always gives the same file.
 */
public final class ReadingPage {

  private static final String STANDFIRST = "One report as read";

  private static final List<Layer> LAYERS =
      List.of(Layer.QUOTATION, Layer.FIGURE, Layer.TIME, Layer.NAME);

  private ReadingPage() {}

  /** The page of a report, in UTF-8 once written. */
  public static String of(Reading reading) {
    return page(reading).write(STANDFIRST, LAYERS);
  }

  /**
   * Writes the same within a page that has a frame of its own, and links to style and script.
   *
   * @param story the reports beside it, which may hold other versions of it; null if it has none
   * @param below writes what stands below a quotation
   * @param more writes what stands below the notes
   */
  public static void write(
      Html html,
      Reading reading,
      @Nullable Reconciliation story,
      Consumer<Quotation> below,
      Consumer<Html> more) {
    page(reading, story, below).writeWithin(html, STANDFIRST, LAYERS, more);
  }

  /** What a report is called: its headline, or how it begins. */
  public static String title(Reading reading) {
    return page(reading).title();
  }

  private static Page page(Reading reading) {
    return page(reading, null, Speakers.NOTHING);
  }

  private static Page page(
      Reading reading, @Nullable Reconciliation story, Consumer<Quotation> below) {
    Columns columns = new Columns(List.of(reading));
    List<Section> sections = new ArrayList<>();
    sections.add(new Speakers(columns, below));
    sections.add(new Figures(columns));
    sections.add(new Times(columns, List.of()));
    sections.add(new Names(columns));
    if (story != null) {
      String id = reading.report().id();
      sections.add(
          new Revisions(
              columns,
              story,
              revision -> revision.report().equals(id) || revision.supersedes().equals(id)));
    }
    return new Page(columns, sections);
  }
}
