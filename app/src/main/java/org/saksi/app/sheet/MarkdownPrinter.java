package org.saksi.app.sheet;

/** Prints sheets as Markdown (CommonMark). Immutable and thread-safe. */
public final class MarkdownPrinter {

  private static final String SPECIAL = "\\`*_[]<>|~#&$";

  /** The sheet as Markdown, with a line end behind every line. */
  public String print(Sheet sheet) {
    StringBuilder out = new StringBuilder("# ").append(inline(sheet.title())).append("\n");
    for (Part part : sheet.parts()) {
      out.append('\n');
      if (!part.heading().runs().isEmpty()) {
        out.append("## ").append(unmarked(part.heading())).append("\n\n");
      }
      switch (part) {
        case Section section -> print(section, out);
        case Table table -> print(table, out);
      }
    }
    return out.toString();
  }

  private static void print(Section section, StringBuilder out) {
    for (Item item : section.items()) {
      out.append("  ".repeat(item.level())).append("- ");
      if (!item.label().isBlank()) {
        out.append("**").append(escape(Cells.harmless(item.label()).strip())).append("** ");
      }
      out.append(inline(item.line()).strip()).append('\n');
    }
  }

  /** As a table of GitHub's Markdown, which all but the plainest readers know. */
  private static void print(Table table, StringBuilder out) {
    out.append("| |");
    table.columns().forEach(name -> out.append(' ').append(cell(name)).append(" |"));
    out.append("\n|---|").append("---|".repeat(table.columns().size())).append('\n');
    for (Table.Row row : table.rows()) {
      out.append("| ").append(inline(row.label()).strip()).append(" |");
      for (Table.Cell cell : row.cells()) {
        String words = cell.words().isEmpty() ? cell.sign() : cell.sign() + " " + cell.words();
        out.append(' ').append(cell(words)).append(" |");
      }
      out.append('\n');
    }
    table.notes().forEach(note -> out.append('\n').append(inline(note).strip()).append('\n'));
  }

  private static String cell(String text) {
    return escape(Cells.harmless(text).strip());
  }

  private static String inline(Line line) {
    StringBuilder out = new StringBuilder();
    for (Line.Run run : line.runs()) {
      if (run.style() == Style.BAR) {
        continue;
      }
      String text = Cells.harmless(run.text());
      String core = text.strip();
      String mark = core.isEmpty() ? "" : mark(run.style());
      out.append(text.startsWith(" ") ? " " : "");
      out.append(mark).append(out.toString().isBlank() ? escapeStart(core) : escape(core));
      out.append(mark).append(text.endsWith(" ") && !core.isEmpty() ? " " : "");
    }
    return out.toString();
  }

  private static String unmarked(Line line) {
    StringBuilder text = new StringBuilder();
    line.runs().forEach(run -> text.append(run.text()));
    return escape(Cells.harmless(text.toString()));
  }

  private static String mark(Style style) {
    return switch (style) {
      case STRONG, POINTED, CHANGED, CONFLICT, AGREEMENT, DIFFERENCE -> "**";
      case NAME -> "*";
      case PLAIN, FAINT, BAR -> "";
    };
  }

  /** What would begin a list or a quotation at the start of a line. */
  private static String escapeStart(String text) {
    String escaped = escape(text);
    int digits = 0;
    while (digits < escaped.length() && Character.isDigit(escaped.charAt(digits))) {
      digits++;
    }
    boolean list =
        digits < escaped.length() && ".)".indexOf(escaped.charAt(digits)) >= 0 && digits > 0;
    if (list) {
      return escaped.substring(0, digits) + "\\" + escaped.substring(digits);
    }
    boolean bullet = !escaped.isEmpty() && "+-=".indexOf(escaped.charAt(0)) >= 0;
    return bullet ? "\\" + escaped : escaped;
  }

  private static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (SPECIAL.indexOf(text.charAt(i)) >= 0) {
        escaped.append('\\');
      }
      escaped.append(text.charAt(i));
    }
    return escaped.toString();
  }
}
