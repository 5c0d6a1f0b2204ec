package org.saksi.app.view;

import java.util.ArrayList;
import java.util.List;
import org.saksi.app.sheet.Item;
import org.saksi.app.sheet.Line;
import org.saksi.app.sheet.Style;
import org.saksi.report.RawPage;
import org.saksi.text.Span;

/** Where the lines of a report stand in the raw pages that it was taken from. */
final class RawPlaces {

  private static final int MOST_LINES = 3;

  private final String body;
  private final List<RawPage> pages;

  RawPlaces(String body, List<RawPage> pages) {
    this.body = body;
    this.pages = pages;
  }

  /** Each page by its hash, and the places of its first lines. */
  List<Item> items() {
    List<Item> items = new ArrayList<>();
    for (RawPage page : pages) {
      items.add(
          Item.of(
              "page",
              Line.of(Style.FAINT, "sha256 " + page.sha256())
                  .and(page.address() == null ? "" : " " + page.address())));
      List<Span> lines = lines(page.body());
      for (Span line : lines.subList(0, Math.min(MOST_LINES, lines.size()))) {
        Span place = page.place(line);
        items.add(
            Item.under(
                "line",
                Line.of(
                    "characters %d to %d of the text stand at %d to %d of the page"
                        .formatted(line.start(), line.end(), place.start(), place.end()))));
      }
      items.addAll(Cap.more(1, lines.size() - MOST_LINES));
    }
    return items;
  }

  private List<Span> lines(Span part) {
    List<Span> lines = new ArrayList<>();
    int start = part.start();
    for (int i = part.start(); i <= part.end(); i++) {
      if (i == part.end() || body.charAt(i) == '\n') {
        if (i > start) {
          lines.add(new Span(start, i));
        }
        start = i + 1;
      }
    }
    return lines;
  }
}
