package org.saksi.app.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Figure;
import org.saksi.annotation.Unit;
import org.saksi.app.sheet.Item;
import org.saksi.app.sheet.Line;
import org.saksi.app.sheet.Section;
import org.saksi.app.sheet.Style;
import org.saksi.language.FunctionWords;
import org.saksi.language.LanguagePack;
import org.saksi.language.Stems;
import org.saksi.reading.Reading;

/**
 * Figures side by side: whatever two or more reports count, or measure in one unit and by the same
 * words.
 */
final class FigureSection {

  private static final int MOST_ROWS = 10;

  private final Casebook casebook;
  private final Cap cap;

  FigureSection(Casebook casebook, Cap cap) {
    this.casebook = casebook;
    this.cap = cap;
  }

  Section section() {
    List<FigureRow> shared = rows().stream().filter(row -> row.reports().size() > 1).toList();
    return new Section(
        "Figures side by side (" + shared.size() + ")",
        Style.STRONG,
        cap.items(shared, MOST_ROWS, this::items));
  }

  private List<FigureRow> rows() {
    LanguagePack language = LanguagePack.of("id");
    Stems stems = new Stems(language);
    FunctionWords functionWords = new FunctionWords(language);
    List<FigureRow> rows = new ArrayList<>();
    for (Reading reading : casebook.readings()) {
      for (Figure figure : reading.figures()) {
        Measured measured = Measured.of(reading, figure, stems, functionWords);
        if (!(figure.unit() instanceof Unit.None) && !measured.topic().isEmpty()) {
          FigureRow row = nearest(rows, measured);
          if (row == null) {
            rows.add(new FigureRow(measured));
          } else {
            row.add(measured);
          }
        }
      }
    }
    return rows;
  }

  private static @Nullable FigureRow nearest(List<FigureRow> rows, Measured figure) {
    FigureRow nearest = null;
    for (FigureRow row : rows) {
      int kinship = row.kinship(figure);
      if (kinship > 0 && (nearest == null || kinship > nearest.kinship(figure))) {
        nearest = row;
      }
    }
    return nearest;
  }

  private List<Item> items(FigureRow row) {
    Line line = Line.EMPTY;
    for (List<Measured> same : row.cells()) {
      line =
          line.and(line.runs().isEmpty() ? "" : "  ·  ")
              .and(same.getFirst().words())
              .and(Style.NAME, " [" + casebook.labels(FigureRow.reports(same)) + "]");
    }
    return List.of(Item.of(row.label().toLowerCase(Locale.ROOT), line));
  }
}
