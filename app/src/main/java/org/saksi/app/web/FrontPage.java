package org.saksi.app.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.saksi.app.api.Asked;
import org.saksi.app.html.Html;
import org.saksi.store.desk.StoryLine;
import org.saksi.store.desk.StoryOrder;
import org.saksi.store.desk.Totals;

/** The stories of the day, and where to put in reports. Thread-safe. */
final class FrontPage {

  private static final int ROWS = 20;

  private final Site site;

  FrontPage(Site site) {
    this.site = site;
  }

  void show(Context request) {
    StoryOrder order =
        Objects.requireNonNullElse(
            Asked.choice(request, "order", StoryOrder.class), StoryOrder.NEWEST);
    String cursor = request.queryParam("cursor");
    Visit visit = Visit.of(request);
    site.print(
        request,
        visit,
        site.newsroom().board().edition(),
        false,
        () -> print(visit, order, cursor));
  }

  private Print print(Visit visit, StoryOrder order, @Nullable String cursor) {
    List<StoryLine> lines = lines(order, cursor);
    Frame frame = Frame.plain(visit, site, "front.title");
    writeTotals(frame);
    writeOrders(frame, order);
    writeStories(frame, order, lines, cursor == null);
    new DropForm(frame).write();
    return frame.print();
  }

  private List<StoryLine> lines(StoryOrder order, @Nullable String cursor) {
    try {
      return site.newsroom().board().lines(order, cursor, ROWS);
    } catch (IllegalArgumentException noCursor) {
      throw new BadRequestResponse("cursor is none that this list gave");
    }
  }

  private void writeTotals(Frame frame) {
    Totals totals = site.newsroom().board().totals();
    Words words = frame.words();
    frame
        .html()
        .element(
            "p",
            String.join(
                " · ",
                words.count("count.reports", totals.reports()),
                words.count("count.stories", totals.stories()),
                words.of("front.conflicting", totals.conflicting())),
            "class",
            "meaning");
  }

  private static void writeOrders(Frame frame, StoryOrder order) {
    Html html = frame.html();
    html.open("nav", "class", "orders", "aria-label", frame.words().of("front.order"));
    for (StoryOrder other : StoryOrder.values()) {
      String name = name(other);
      html.element(
          "a",
          frame.words().of("front.order." + name),
          "href",
          "/?order=" + name,
          "aria-current",
          other == order ? "true" : null);
    }
    html.close();
  }

  private static String name(StoryOrder order) {
    return order.name().toLowerCase(Locale.ROOT);
  }

  /** The list is asked for again now and then; without a script it stays as it is. */
  private static void writeStories(
      Frame frame, StoryOrder order, List<StoryLine> lines, boolean first) {
    Html html = frame.html();
    html.open(
        "section",
        "id",
        "stories",
        "aria-label",
        frame.words().of("nav.stories"),
        "hx-get",
        first ? "/?order=" + name(order) : null,
        "hx-trigger",
        first ? "every 30s" : null,
        "hx-select",
        first ? "#stories" : null,
        "hx-swap",
        first ? "outerHTML" : null);
    if (lines.isEmpty()) {
      html.element("p", frame.words().of("front.none"));
    }
    html.open("ol", "class", "stories");
    lines.forEach(line -> writeStory(frame, line));
    html.close();
    if (lines.size() == ROWS) {
      frame.more(
          "/?order=" + name(order) + "&cursor=" + Frame.encoded(lines.getLast().cursor(order)));
    }
    html.close();
  }

  private static void writeStory(Frame frame, StoryLine line) {
    Html html = frame.html();
    Words words = frame.words();
    html.open("li").open("h2");
    html.open("a", "href", "/stories/" + Frame.encoded(line.id()))
        .element("bdi", Objects.requireNonNullElse(line.headline(), line.id()))
        .close();
    html.close();
    html.open("p", "class", "label");
    html.text(words.count("count.reports", line.reports()) + " · ");
    html.text(words.count("count.outlets", line.outlets()));
    if (line.conflicting() > 0) {
      html.text(" · ")
          .element("b", words.count("count.conflicts", line.conflicting()), "class", "conflicting");
    }
    if (line.corroborated() > 0) {
      html.text(" · ").element("span", words.of("front.agreed", line.corroborated()));
    }
    if (line.witnesses() > 1) {
      html.text(" · " + words.of("front.witnesses", line.witnesses()));
    }
    if (line.lastPublished() != null) {
      html.text(" · ")
          .element(
              "time", words.date(line.lastPublished()), "datetime", line.lastPublished().iso());
    }
    html.close().close();
  }
}
