package org.saksi.app.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Quotation;
import org.saksi.app.language.Language;
import org.saksi.reading.Reading;
import org.saksi.reconcile.Reconciliation;
import org.saksi.text.Span;

/**
 * One report with its layers as one HTML file: who said what, figures, times and names, every word
 * of it marked in place. The same reading always gives the same file.
 */
public final class ReadingPage {

  private static final List<Layer> LAYERS =
      List.of(Layer.QUOTATION, Layer.FIGURE, Layer.TIME, Layer.NAME);

  private ReadingPage() {}

  /** The page of a report, in UTF-8 once written. */
  public static String of(Reading reading) {
    return page(reading, Setting.NONE, Labels.ENGLISH).write(standfirst(Labels.ENGLISH), LAYERS);
  }

  /**
   * What a page shows beside the report itself.
   *
   * @param place words that a link points to, which get the id {@value Pointed#PLACE}; null for
   *     none
   * @param story the reports beside it, which may hold other versions of it; null if it has none
   * @param people where those lead who are named
   * @param below writes what stands below a quotation
   */
  public record Setting(
      @Nullable Span place,
      @Nullable Reconciliation story,
      People people,
      Consumer<Quotation> below) {

    /** Nothing beside it. */
    static final Setting NONE = new Setting(null, null, People.NOWHERE, Speakers.NOTHING);
  }

  /**
   * Writes the same within a page that has a frame of its own, and links to style and script.
   *
   * @param language what the page says beside the words of the report is said in it
   * @param more writes what stands below the notes
   */
  public static void write(
      Html html, Reading reading, Setting setting, Language language, Consumer<Html> more) {
    Labels labels = Labels.in(language);
    page(reading, setting, labels).writeWithin(html, standfirst(labels), LAYERS, more);
  }

  /** What a report is called: its headline, or how it begins. */
  public static String title(Reading reading) {
    return page(reading, Setting.NONE, Labels.ENGLISH).title();
  }

  private static String standfirst(Labels labels) {
    return labels.of("standfirst.report");
  }

  private static Page page(Reading reading, Setting setting, Labels labels) {
    Columns columns = new Columns(List.of(reading), labels, setting.people);
    List<Section> sections = new ArrayList<>();
    sections.add(new Speakers(columns, setting.below));
    sections.add(new Figures(columns));
    sections.add(new Times(columns, List.of()));
    sections.add(new Names(columns));
    if (setting.story != null) {
      String id = reading.report().id();
      sections.add(
          new Revisions(
              columns,
              setting.story,
              revision -> revision.report().equals(id) || revision.supersedes().equals(id)));
    }
    if (setting.place != null) {
      sections.add(new Pointed(columns.all().getFirst(), setting.place));
    }
    return new Page(columns, sections);
  }
}
