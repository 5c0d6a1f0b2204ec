package org.saksi.app.html;

import java.util.ArrayList;
import java.util.List;
import org.saksi.text.Span;

/** Everything that is marked in the reports of a page. Not thread-safe. */
final class Marks {

  private final List<List<Mark>> byColumn = new ArrayList<>();

  /** Begins with what the outlets themselves put between the paragraphs. */
  Marks(Columns columns) {
    for (Column column : columns.all()) {
      List<Mark> marks = new ArrayList<>();
      for (Span furniture : column.reading().segmentation().furniture()) {
        marks.add(new Mark(furniture, "", "", "furniture"));
      }
      byColumn.add(marks);
    }
  }

  void add(Exhibit exhibit, String style) {
    byColumn
        .get(exhibit.column().index())
        .add(new Mark(exhibit.span(), exhibit.note(), exhibit.anchor(), style));
  }

  List<Mark> of(Column column) {
    return byColumn.get(column.index());
  }
}
