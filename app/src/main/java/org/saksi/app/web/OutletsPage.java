package org.saksi.app.web;

import io.javalin.http.Context;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.saksi.app.api.Asked;
import org.saksi.app.api.OutletsApi;
import org.saksi.app.html.Html;
import org.saksi.report.Published;
import org.saksi.store.desk.OutletLine;
import org.saksi.store.desk.OutletTable;

/** How often each outlet is first, alone and in conflict. Thread-safe. */
final class OutletsPage {

  /** What the table can be sorted by, each a column. */
  private enum Sort {
    REPORTS(OutletLine.Share::reports),
    STORIES(OutletLine.Share::stories),
    FIRST(OutletLine.Share::first),
    ALONE(OutletLine.Share::alone),
    CONFLICTING(OutletLine.Share::conflicting);

    private final ToIntFunction<OutletLine.Share> count;

    Sort(ToIntFunction<OutletLine.Share> count) {
      this.count = count;
    }
  }

  /** Of which time. */
  private enum Period {
    OVERALL,
    LATELY;

    OutletLine.Share of(OutletLine line) {
      return this == LATELY ? line.lately() : line.overall();
    }
  }

  private final Site site;

  OutletsPage(Site site) {
    this.site = site;
  }

  void show(Context request) {
    Sort sort = Objects.requireNonNullElse(Asked.choice(request, "sort", Sort.class), Sort.REPORTS);
    Period period =
        Objects.requireNonNullElse(Asked.choice(request, "period", Period.class), Period.OVERALL);
    OutletTable table = site.newsroom().outlets();
    Frame frame = Frame.plain(request, site, "nav.outlets");
    writePeriods(frame, sort, period, table);
    frame.html().element("p", frame.words().of("outlets.how"), "class", "meaning");
    List<OutletLine> lines =
        table.lines().stream()
            .filter(line -> period.of(line).reports() > 0)
            .sorted(Comparator.comparingInt(line -> -sort.count.applyAsInt(period.of(line))))
            .toList();
    if (lines.isEmpty()) {
      frame.html().element("p", frame.words().of("outlets.none"));
    } else {
      writeTable(frame, lines, sort, period);
    }
    frame.answer(request);
  }

  private static void writePeriods(Frame frame, Sort sort, Period period, OutletTable table) {
    Html html = frame.html();
    html.open("nav", "class", "orders", "aria-label", frame.words().of("outlets.period"));
    for (Period other : Period.values()) {
      boolean here = other == period;
      String label =
          other == Period.OVERALL || table.until() == null
              ? frame.words().of("outlets." + name(other))
              : frame
                  .words()
                  .of(
                      "outlets.lately.until",
                      frame.words().date(new Published(table.until(), null)));
      html.element("a", label, "href", address(sort, other), "aria-current", here ? "true" : null);
    }
    html.close();
  }

  /** What is wider than a phone is moved under the finger, or by the keys. */
  private static void writeTable(Frame frame, List<OutletLine> lines, Sort sort, Period period) {
    Html html = frame.html();
    String label = frame.words().of("nav.outlets");
    html.open("div", "class", "wide", "tabindex", "0", "role", "region", "aria-label", label);
    html.open("table", "class", "outlets").open("thead").open("tr");
    html.element("th", frame.words().of("outlets.outlet"), "scope", "col");
    for (Sort column : Sort.values()) {
      html.open("th", "scope", "col", "aria-sort", column == sort ? "descending" : null);
      String heading = frame.words().of("outlets." + name(column));
      html.element("a", heading, "href", address(column, period)).close();
    }
    html.close().close().open("tbody");
    lines.forEach(line -> writeLine(html, line, period));
    html.close().close().close();
  }

  private static void writeLine(Html html, OutletLine line, Period period) {
    html.open("tr").open("th", "scope", "row");
    html.open("a", "href", "/search?q=" + Frame.encoded(query(line.outlet())));
    html.element("bdi", line.outlet()).close();
    String owner = OutletsApi.owner(line.outlet());
    if (owner != null) {
      html.text(" ").open("span", "class", "label").element("bdi", owner).close();
    }
    html.close();
    for (Sort column : Sort.values()) {
      html.element("td", String.valueOf(column.count.applyAsInt(period.of(line))));
    }
    html.close();
  }

  private static String query(String outlet) {
    return "outlet:\"" + outlet.replace("\"", " ").strip() + "\"";
  }

  private static String address(Sort sort, Period period) {
    return "/outlets?sort=" + name(sort) + "&period=" + name(period);
  }

  private static String name(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT);
  }
}
