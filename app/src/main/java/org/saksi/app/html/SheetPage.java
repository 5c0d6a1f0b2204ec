package org.saksi.app.html;

import java.util.Locale;
import java.util.stream.Collectors;
import org.saksi.app.sheet.Item;
import org.saksi.app.sheet.Line;
import org.saksi.app.sheet.Part;
import org.saksi.app.sheet.Section;
import org.saksi.app.sheet.Sheet;
import org.saksi.app.sheet.Style;
import org.saksi.app.sheet.Table;

/** A sheet as one HTML file. The same sheet always gives the same file. */
public final class SheetPage {

  private static final String STYLE =
      Page.asset("page.css", Labels.ENGLISH) + Standalone.resource("sheet.css");

  private final Html html;

  private SheetPage(Html html) {
    this.html = html;
  }

  /** The page of a sheet, in UTF-8 once written. */
  public static String of(Sheet sheet) {
    return new Standalone(words(sheet.title()), STYLE, "")
        .write(html -> new SheetPage(html).write(sheet));
  }

  private static String words(Line line) {
    return line.runs().stream().map(Line.Run::text).collect(Collectors.joining());
  }

  private void write(Sheet sheet) {
    html.open("body", "class", "sheet").open("main");
    writeLine("h1", sheet.title());
    for (Part part : sheet.parts()) {
      html.open("section");
      if (!part.heading().runs().isEmpty()) {
        writeLine("h2", part.heading());
      }
      switch (part) {
        case Section section -> writeItems(section);
        case Table table -> writeTable(table);
      }
      html.close();
    }
    html.close().close();
  }

  private void writeItems(Section section) {
    html.open("ul");
    for (Item item : section.items()) {
      html.open("li", "class", item.level() == 0 ? null : "under");
      if (!item.label().isBlank()) {
        html.element("b", item.label().strip(), "class", "label").text(" ");
      }
      writeRuns(item.line());
      html.close();
    }
    html.close();
  }

  private void writeTable(Table table) {
    html.open("table").open("thead").open("tr").open("td").close();
    table.columns().forEach(name -> html.element("th", name, "scope", "col"));
    html.close().close().open("tbody");
    for (Table.Row row : table.rows()) {
      html.open("tr");
      writeLine("th", row.label(), "scope", "row");
      for (Table.Cell cell : row.cells()) {
        html.element(
            "td", (cell.sign() + " " + cell.words()).strip(), "class", style(cell.style()));
      }
      html.close();
    }
    html.close().close();
    table.notes().forEach(note -> writeLine("p", note));
  }

  private void writeLine(String tag, Line line, String... attributes) {
    html.open(tag, attributes);
    writeRuns(line);
    html.close();
  }

  /** Words that are pointed at stay so where there is no style. */
  private void writeRuns(Line line) {
    for (Line.Run run : line.runs()) {
      switch (run.style()) {
        case PLAIN -> html.element("bdi", run.text());
        case POINTED, CHANGED -> html.element("mark", run.text());
        case BAR -> html.element("span", run.text(), "class", "bar", "aria-hidden", "true");
        default -> html.element("bdi", run.text(), "class", style(run.style()));
      }
    }
  }

  private static String style(Style style) {
    return style.name().toLowerCase(Locale.ROOT);
  }
}
