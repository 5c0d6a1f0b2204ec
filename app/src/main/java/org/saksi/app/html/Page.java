package org.saksi.app.html;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.saksi.text.Span;

/**
 * The frame of every page: head with style and policy, masthead, notes beside the reports, script.
 *
 * @param columns the reports
 * @param sections the notes on them, in order
 */
record Page(Columns columns, List<Section> sections) {

  private static final String STYLE = asset("page.css", Labels.ENGLISH);
  private static final String SCRIPT = asset("page.js", Labels.ENGLISH);
  private static final int TITLE_CHARACTERS = 120;

  /** A style sheet or script, with the labels that it shows. */
  static String asset(String name, Labels labels) {
    return labels.fill(Standalone.resource(name));
  }

  /** The whole document, in English. */
  String write(String standfirst, List<Layer> layers) {
    return new Standalone(title(), style(), SCRIPT)
        .write(html -> {
          html.open("body", "class", columns.all().size() == 1 ? "alone" : null);
          html.element("a", columns.labels().of("skip"), "class", "skip", "href", "#reports");
          writeWithin(html, standfirst, layers, notes -> {});
          html.verbatim("script", SCRIPT);
          html.close();
        });
  }

  /**
   * What stands on the page, without its frame.
   *
   * @param more writes what stands below the notes
   */
  void writeWithin(Html html, String standfirst, List<Layer> layers, Consumer<Html> more) {
    Marks marks = new Marks(columns);
    sections.forEach(section -> section.mark(marks));
    writeMasthead(html, standfirst);
    html.open("div", "class", "desk");
    html.open("main", "class", "notes", "id", "notes", "aria-label", columns.labels().of("notes"));
    sections.forEach(section -> section.write(html));
    more.accept(html);
    html.close();
    html.open("div", "class", "stand");
    writeLayers(html, layers);
    new ReportColumns(html, marks, columns.labels()).write(columns);
    html.close().close();
    writeTabs(html);
  }

  private void writeMasthead(Html html, String standfirst) {
    html.open("header", "class", "masthead");
    html.element("p", "Saksi", "class", "wordmark");
    html.element("h1", title(), "lang", columns.all().getFirst().language());
    html.open("nav", "aria-label", columns.labels().of("contents"));
    html.element("p", standfirst, "class", "standfirst");
    html.open("ul");
    sections.stream()
        .flatMap(section -> section.entries().stream())
        .filter(entry -> entry.count() > 0)
        .forEach(entry -> writeEntry(html, entry));
    html.close().close().close();
  }

  private static void writeEntry(Html html, Section.Entry entry) {
    html.open("li", "class", entry.id())
        .open("a", "href", "#" + entry.id())
        .text(entry.label() + " ")
        .element("b", String.valueOf(entry.count()))
        .close()
        .close();
  }

  /** The switches need no script, and show how each layer looks. */
  private void writeLayers(Html html, List<Layer> layers) {
    html.open("fieldset", "class", "layers").element("legend", columns.labels().of("layers"));
    for (Layer layer : layers) {
      html.open("label")
          .lone("input", "type", "checkbox", "id", "layer-" + layer.style(), "checked", "")
          .text(" ")
          .element(
              "span", columns.labels().of("layer", layer), "class", "mark sample " + layer.style())
          .close();
    }
    html.close();
  }

  /** On a phone one pane is seen at a time; the tabs choose it. */
  private void writeTabs(Html html) {
    html.open("nav", "class", "tabs", "aria-label", columns.labels().of("panes"));
    html.element("a", columns.labels().of("notes"), "href", "#notes", "data-pane", "notes");
    for (Column column : columns.all()) {
      html.open("a", "href", "#" + column.id(), "data-pane", column.id())
          .element("b", column.letter(), "class", "letter")
          .text(" ")
          .element("bdi", column.name())
          .close();
    }
    html.close();
  }

  /** The first headline, or the beginning of the first report. */
  String title() {
    return columns.all().stream()
        .map(column -> column.report().headline())
        .filter(Objects::nonNull)
        .findFirst()
        .orElseGet(() -> beginning(columns.all().getFirst()));
  }

  private static String beginning(Column column) {
    String body = column.report().body();
    Span whole = new Span(0, body.length()).strip(body);
    int end = Math.min(whole.end(), whole.start() + TITLE_CHARACTERS);
    int space = body.lastIndexOf(' ', end);
    if (end == whole.end()) {
      return whole.of(body);
    }
    return body.substring(whole.start(), space > whole.start() ? space : end) + " …";
  }

  /** The style sheet, told how many reports it has to place. */
  private String style() {
    return STYLE + ":root { --reports: " + columns.all().size() + "; }\n";
  }
}
