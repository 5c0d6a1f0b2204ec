package org.saksi.app.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.saksi.reading.Reading;
import org.saksi.text.Span;

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
    return page(reading, null).write(STANDFIRST, LAYERS);
  }

  /**
   * Writes the same within a page that has a frame of its own, and links to style and script.
   *
   * @param place words that a link points to, which get the id {@value Pointed#PLACE}; null for
   *     none
   * @param more writes what stands below the notes
   */
  public static void write(Html html, Reading reading, @Nullable Span place, Consumer<Html> more) {
    page(reading, place).writeWithin(html, STANDFIRST, LAYERS, more);
  }

  /** What a report is called: its headline, or how it begins. */
  public static String title(Reading reading) {
    return page(reading, null).title();
  }

  private static Page page(Reading reading, @Nullable Span place) {
    Columns columns = new Columns(List.of(reading));
    List<Section> sections = new ArrayList<>();
    sections.add(new Speakers(columns));
    sections.add(new Figures(columns));
    sections.add(new Times(columns, List.of()));
    sections.add(new Names(columns));
    if (place != null) {
      sections.add(new Pointed(columns.all().getFirst(), place));
    }
    return new Page(columns, sections);
  }
}
