package org.saksi.app.sheet;

import java.util.List;

/**
 * Prints sheets for a terminal: wrapped to its width, in colour where there is any. Immutable and
 * thread-safe.
 */
public final class TerminalPrinter {

  private static final int NARROWEST = 40;
  private static final int WIDEST = 120;
  private static final int WIDEST_LABEL = 26;
  private static final int INDENT = 2;

  private final int columns;
  private final boolean colour;

  /**
   * A printer.
   *
   * @param columns of the terminal; lines are never wider, nor wider than 120
   * @param colour whether to use the terminal's colours
   */
  public TerminalPrinter(int columns, boolean colour) {
    this.columns = Math.max(NARROWEST, Math.min(WIDEST, columns));
    this.colour = colour;
  }

  /** The sheet as text, with a line end behind every line. */
  public String print(Sheet sheet) {
    StringBuilder out = new StringBuilder();
    Wrapped title = new Wrapped(out, columns, 0, colour);
    title.add(sheet.title());
    title.end();
    out.append("─".repeat(columns)).append('\n');
    for (Part part : sheet.parts()) {
      switch (part) {
        case Section section -> print(section, out);
        case Table table -> new Grid(table, columns, colour).print(out);
      }
    }
    return out.toString();
  }

  private void print(Section section, StringBuilder out) {
    if (!section.heading().runs().isEmpty()) {
      out.append('\n');
      Wrapped heading = new Wrapped(out, columns, 0, colour);
      heading.add(section.heading());
      heading.end();
    }
    int[] labelWidths = {labelWidth(section.items(), 0), labelWidth(section.items(), 1)};
    for (Item item : section.items()) {
      int indent = INDENT * (item.level() + 1);
      int width = labelWidths[item.level()];
      Wrapped line = new Wrapped(out, columns, indent + (width == 0 ? 0 : width + INDENT), colour);
      line.label(indent, item.label(), width);
      line.add(item.line());
      line.end();
    }
  }

  private static int labelWidth(List<Item> items, int level) {
    int widest = 0;
    for (Item item : items) {
      if (item.level() == level) {
        widest = Math.max(widest, Cells.width(item.label()));
      }
    }
    return Math.min(widest, WIDEST_LABEL);
  }
}
