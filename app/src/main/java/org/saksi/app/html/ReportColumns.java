package org.saksi.app.html;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saksi.report.Published;
import org.saksi.report.Report;

/** Writes the reports side by side, each untouched and with its marks in place. */
final class ReportColumns {

  private final Html html;
  private final Marks marks;
  private final Labels labels;

  ReportColumns(Html html, Marks marks, Labels labels) {
    this.html = html;
    this.marks = marks;
    this.labels = labels;
  }

  void write(Columns columns) {
    html.open("div", "class", "columns", "id", "reports");
    columns.all().forEach(this::writeColumn);
    html.close();
  }

  private void writeColumn(Column column) {
    String heading = column.id() + "-outlet";
    html.open(
        "article",
        "class",
        "report",
        "id",
        column.id(),
        "tabindex",
        "0",
        "aria-labelledby",
        heading);
    writeHead(column, heading);
    html.open("div", "class", "text", "id", column.id() + "-text", "lang", column.language());
    writeBody(column.report().body(), marks.of(column));
    html.close();
    html.close();
  }

  private void writeHead(Column column, String heading) {
    Report report = column.report();
    html.open("header");
    html.open("h2", "id", heading)
        .element("b", column.letter(), "class", "letter")
        .text(" ")
        .element("bdi", column.name())
        .close();
    writeUnlessNull("p", report.headline(), "headline", column.language());
    html.open("p", "class", "by");
    writeUnlessNull("bdi", report.author(), "author", column.language());
    Published published = report.published();
    if (published != null) {
      html.element("time", labels.calendar().published(published), "datetime", published.iso());
    }
    writeAddress(report.url());
    html.close();
    html.element("p", labels.of("report.silence"), "class", "silence");
    html.close();
  }

  private void writeUnlessNull(String tag, @Nullable String text, String style, String language) {
    if (text != null) {
      html.element(tag, text, "class", style, "lang", language);
    }
  }

  /** Links to the page of the report; an address that is no web page could run as a script. */
  private void writeAddress(@Nullable String url) {
    if (url != null && (url.startsWith("https://") || url.startsWith("http://"))) {
      html.element(
          "a",
          labels.of("report.original"),
          "class",
          "original",
          "href",
          url,
          "rel",
          "noreferrer noopener external");
    }
  }

  private void writeBody(String body, List<Mark> ofColumn) {
    boolean inParagraph = false;
    for (Segment segment : Segment.flatten(body, ofColumn)) {
      boolean isBreak = segment.isBreak(body);
      if (inParagraph && isBreak) {
        html.close();
      } else if (!inParagraph && !isBreak) {
        html.open("p");
      }
      inParagraph = !isBreak;
      writeAnchors(segment);
      if (isBreak) {
        html.text(segment.span().of(body));
      } else {
        writeWords(segment, segment.span().of(body));
      }
    }
    if (inParagraph) {
      html.close();
    }
  }

  private void writeAnchors(Segment segment) {
    for (Mark mark : segment.begins()) {
      if (!mark.anchor().isEmpty()) {
        html.open("i", "id", mark.anchor(), "class", "anchor").close();
      }
    }
  }

  private void writeWords(Segment segment, String words) {
    List<String> notes =
        segment.marks().stream()
            .map(Mark::note)
            .filter(note -> !note.isEmpty())
            .distinct()
            .toList();
    String style =
        segment.marks().stream().map(Mark::style).distinct().collect(Collectors.joining(" "));
    if (!notes.isEmpty()) {
      html.element(
          "a",
          words,
          "class",
          "mark " + style,
          "href",
          "#" + notes.getFirst(),
          "data-notes",
          String.join(" ", notes));
    } else if (style.isEmpty()) {
      html.text(words);
    } else {
      html.element("span", words, "class", style);
    }
  }
}
