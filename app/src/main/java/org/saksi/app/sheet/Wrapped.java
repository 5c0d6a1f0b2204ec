package org.saksi.app.sheet;

/** One line being printed, broken between words wherever it would pass the last column. */
final class Wrapped {

  private static final String RESET = "\u001b[0m";

  /** Stands on both sides of marked words where there is no colour. */
  private static final String MARK = "*";

  private final StringBuilder out;
  private final int columns;
  private final int hang;
  private final boolean colour;

  private int column;
  private boolean blankDue;
  private boolean fresh = true;

  /**
   * A line.
   *
   * @param hang columns left free before every row of it but the first
   */
  Wrapped(StringBuilder out, int columns, int hang, boolean colour) {
    this.out = out;
    this.columns = columns;
    this.hang = hang;
    this.colour = colour;
  }

  /** The label before the line; one wider than its column pushes the words into the next row. */
  void label(int indent, String label, int width) {
    String name = Cells.harmless(label);
    pad(indent);
    style(Style.NAME, name);
    column = indent + Cells.width(name);
    if (Cells.width(name) > width) {
      row();
    } else {
      pad(hang - column);
      column = hang;
    }
  }

  void add(Line line) {
    for (Line.Run run : line.runs()) {
      boolean marked = !colour && (run.style() == Style.CHANGED || run.style() == Style.POINTED);
      String text = Cells.harmless(run.text());
      String core = text.strip();
      blankDue |= text.startsWith(" ");
      words(run.style(), marked && !core.isEmpty() ? MARK + core + MARK : core);
      blankDue |= text.endsWith(" ");
    }
  }

  private void words(Style style, String text) {
    int from = 0;
    while (from < text.length()) {
      int blank = text.indexOf(' ', from);
      int to = blank < 0 ? text.length() : blank;
      word(style, text.substring(from, to));
      blankDue |= blank >= 0;
      from = to + 1;
    }
  }

  /** A word wider than a row stays whole: it is an address, and a broken one is of no use. */
  private void word(Style style, String word) {
    int width = Cells.width(word);
    if (!fresh && column + (blankDue ? 1 : 0) + width > columns && blankDue) {
      row();
    } else if (blankDue && !fresh) {
      out.append(' ');
      column++;
    }
    blankDue = false;
    fresh = false;
    style(style, word);
    column += width;
  }

  private void row() {
    trim();
    out.append('\n');
    pad(hang);
    column = hang;
    fresh = true;
  }

  void end() {
    trim();
    out.append('\n');
  }

  private void trim() {
    while (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
      out.setLength(out.length() - 1);
    }
  }

  private void pad(int blanks) {
    out.append(" ".repeat(Math.max(0, blanks)));
  }

  private void style(Style style, String text) {
    style(out, style, text, colour);
  }

  /** Words in the colour of their style, if there is any. */
  static void style(StringBuilder out, Style style, String text, boolean colour) {
    String code = colour ? code(style) : "";
    if (code.isEmpty() || text.isEmpty()) {
      out.append(text);
    } else {
      out.append("\u001b[").append(code).append('m').append(text).append(RESET);
    }
  }

  private static String code(Style style) {
    return switch (style) {
      case PLAIN -> "";
      case STRONG, POINTED -> "1";
      case FAINT -> "2";
      case NAME -> "36";
      case CONFLICT -> "1;31";
      case AGREEMENT -> "1;32";
      case DIFFERENCE -> "1;33";
      case CHANGED -> "4;35";
      case BAR -> "34";
    };
  }
}
