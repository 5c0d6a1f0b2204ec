package org.saksi.app.sheet;

import java.util.List;

/**
 * Rows of short cells under the names of their columns.
 *
 * @param heading what it shows
 * @param columns the names of all columns but the first
 * @param rows one thing each
 * @param notes what stands under it, such as the meaning of the signs
 */
public record Table(Line heading, List<String> columns, List<Row> rows, List<Line> notes)
    implements Part {

  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    notes = List.copyOf(notes);
  }

  /**
   * A row.
   *
   * @param label what it is about, in the first column
   * @param cells one for each of the other columns
   */
  public record Row(Line label, List<Cell> cells) {

    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell.
   *
   * @param sign one character that says all where there is no room for more
   * @param words what may stand behind it; empty for nothing
   */
  public record Cell(Style style, String sign, String words) {}

  @Override
  public boolean isEmpty() {
    return rows.isEmpty();
  }
}
