package org.saksi.app.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A table laid out for a terminal, a row each line. Where the names of the columns would leave too
 * little room for what the rows are about, letters stand for them, explained above; where words
 * would, the signs stand alone.
 */
final class Grid {

  private static final int INDENT = 2;
  private static final int GAP = 2;
  private static final int WIDEST_CELL = 24;

  /** A cell of fewer columns has no room for words behind its sign. */
  private static final int NARROWEST_WORDS = 7;

  /** The first column gets this much at least, in percent. */
  private static final int LABEL_PERCENT = 38;

  private static final int WIDEST_LETTER = 2;

  /** What nobody writes before dots. */
  private static final Pattern PUNCTUATION = Pattern.compile("[ ,;:(–-]++$");

  private final Table table;
  private final int columns;
  private final boolean colour;
  private final List<String> heads = new ArrayList<>();
  private final int[] widths;
  private final boolean lettered;

  Grid(Table table, int columns, boolean colour) {
    this.table = table;
    this.columns = columns;
    this.colour = colour;
    int room = (columns - INDENT) * (100 - LABEL_PERCENT) / 100;
    int count = Math.min(table.columns().size(), room / (GAP + WIDEST_LETTER));
    int share = room / Math.max(1, count) - GAP;
    widths = new int[count];
    for (int i = 0; i < count; i++) {
      int name = Math.min(WIDEST_CELL, Cells.width(table.columns().get(i)));
      widths[i] = Math.max(name, Math.min(words(i), share));
    }
    lettered = count < table.columns().size() || total() > room;
    for (int i = 0; i < count; i++) {
      heads.add(lettered ? letter(i) : cut(table.columns().get(i), widths[i]));
      if (lettered) {
        widths[i] = share < NARROWEST_WORDS ? heads.get(i).length() : Math.min(words(i), share);
      }
    }
  }

  private int total() {
    int total = 0;
    for (int width : widths) {
      total += GAP + width;
    }
    return total;
  }

  /** The columns that the widest cell with its words takes, up to a limit. */
  private int words(int column) {
    int widest = 1;
    for (Table.Row row : table.rows()) {
      widest = Math.max(widest, Cells.width(whole(row.cells().get(column))));
    }
    return Math.min(WIDEST_CELL, widest);
  }

  private static String fitting(Table.Cell cell, int width) {
    String whole = whole(cell);
    return Cells.width(whole) > width && width < NARROWEST_WORDS ? cell.sign() : cut(whole, width);
  }

  private static String whole(Table.Cell cell) {
    return cell.words().isEmpty() ? cell.sign() : cell.sign() + " " + Cells.harmless(cell.words());
  }

  /** {@code A} to {@code Z}, then {@code AA}. */
  private static String letter(int index) {
    String last = String.valueOf((char) ('A' + index % 26));
    return index < 26 ? last : letter(index / 26 - 1) + last;
  }

  void print(StringBuilder out) {
    out.append('\n');
    int label = columns - INDENT - total();
    Wrapped heading = new Wrapped(out, columns, 0, colour);
    heading.add(table.heading());
    heading.end();
    if (lettered) {
      note(legend(), out);
    }
    List<Line> names = heads.stream().map(head -> Line.of(Style.NAME, head)).toList();
    row(Line.EMPTY, label, names, out);
    for (Table.Row row : table.rows()) {
      List<Line> cells = new ArrayList<>();
      for (int i = 0; i < widths.length; i++) {
        Table.Cell cell = row.cells().get(i);
        cells.add(Line.of(cell.style(), fitting(cell, widths[i])));
      }
      row(row.label(), label, cells, out);
    }
    table.notes().forEach(note -> note(note, out));
  }

  private Line legend() {
    Line legend = Line.EMPTY;
    for (int i = 0; i < heads.size(); i++) {
      legend =
          legend
              .and(i == 0 ? "" : "  ")
              .and(Style.NAME, heads.get(i))
              .and(" " + table.columns().get(i));
    }
    int more = table.columns().size() - heads.size();
    return more == 0 ? legend : legend.and(Style.FAINT, "  … and " + more + " more");
  }

  private void row(Line label, int labelWidth, List<Line> cells, StringBuilder out) {
    out.append(" ".repeat(INDENT));
    int used = put(label, labelWidth, out);
    int due = labelWidth - used;
    for (int i = 0; i < cells.size(); i++) {
      out.append(" ".repeat(due + GAP));
      due = widths[i] - put(cells.get(i), widths[i], out);
    }
    out.append('\n');
  }

  /** Prints as much of a line as a width holds, and says how many columns that took. */
  private int put(Line line, int width, StringBuilder out) {
    StringBuilder whole = new StringBuilder();
    line.runs().forEach(run -> whole.append(Cells.harmless(run.text())));
    String cut = cut(whole.toString(), width);
    int at = 0;
    Style style = Style.PLAIN;
    for (Line.Run run : line.runs()) {
      style = run.style();
      int end = Math.min(cut.length(), at + Cells.harmless(run.text()).length());
      Wrapped.style(out, style, cut.substring(at, end), colour);
      at = end;
    }
    Wrapped.style(out, style, cut.substring(at), colour);
    return Cells.width(cut);
  }

  private void note(Line note, StringBuilder out) {
    out.append(" ".repeat(INDENT));
    Wrapped line = new Wrapped(out, columns - INDENT, INDENT, colour);
    line.add(note);
    line.end();
  }

  /** Between words; a long number or date is cut where else too little of all were left. */
  private static String cut(String text, int width) {
    String whole = Cells.harmless(text);
    if (Cells.width(whole) <= width) {
      return whole;
    }
    String cut = whole;
    while (!cut.isEmpty() && Cells.width(cut) >= width) {
      cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
    }
    int blank = whole.lastIndexOf(' ', cut.length() - 1);
    boolean word = Character.isLetter(whole.codePointAt(cut.length()));
    if (blank > 1 && (word || 2 * Cells.width(whole.substring(0, blank)) >= width)) {
      return PUNCTUATION.matcher(whole.substring(0, blank)).replaceFirst("") + " …";
    }
    return width <= 0 ? "" : cut.stripTrailing() + "…";
  }
}
