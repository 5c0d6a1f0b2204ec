package org.saksi.app.html;

import java.util.List;
import org.saksi.reading.Reading;

/**
 * One report with its layers as one HTML file: who said what, figures, times and names, every word
 * of it marked in place. The same reading always gives the same file.
 */
public final class ReadingPage {

  private ReadingPage() {}

  /** The page of a report, in UTF-8 once written. */
  public static String of(Reading reading) {
    Columns columns = new Columns(List.of(reading));
    List<Section> sections =
        List.of(
            new Speakers(columns),
            new Figures(columns),
            new Times(columns, List.of()),
            new Names(columns));
    return new Page(columns, sections)
        .write(
            "One report as read", List.of(Layer.QUOTATION, Layer.FIGURE, Layer.TIME, Layer.NAME));
  }
}
