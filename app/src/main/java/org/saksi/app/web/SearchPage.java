package org.saksi.app.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Objects;
import org.saksi.app.api.Found;
import org.saksi.app.api.SearchApi;
import org.saksi.app.html.Html;
import org.saksi.store.account.Role;
import org.saksi.store.search.Hits;
import org.saksi.store.search.Mistake;
import org.saksi.store.search.NameCount;
import org.saksi.store.search.Query;
import org.saksi.text.Span;

/** What reports say of what somebody looks for, in the words in which they stand. Thread-safe. */
final class SearchPage {

  private static final int MOST_NAMES = 8;
  private static final int MOST_PLACES = 3;

  private final Site site;

  SearchPage(Site site) {
    this.site = site;
  }

  void show(Context request) {
    String typed = Objects.requireNonNullElse(request.queryParam("q"), "");
    Frame frame = Frame.plain(request, site, "nav.search");
    writeForm(frame, typed);
    Html html = frame.html().open("section", "id", "results", "aria-live", "polite");
    if (!typed.isBlank()) {
      switch (site.newsroom().finder().read(typed)) {
        case Query query -> {
          writeNames(frame, typed);
          writeHits(frame, query, request);
          if (frame.may(Role.EDITOR)) {
            new AlertForm(frame, site).writeOfQuery(query.text());
          }
        }
        case Mistake mistake ->
            html.open("div", "role", "alert").reason(frame.words().told(mistake.message())).close();
      }
    }
    html.close();
    frame.answer(request);
  }

  private static void writeForm(Frame frame, String typed) {
    Html html = frame.html();
    html.open("form", "class", "ask", "action", "/search");
    html.open("label").text(frame.words().of("search.label") + " ");
    html.lone(
        "input",
        "type",
        "search",
        "name",
        "q",
        "value",
        typed,
        "hx-get",
        "/search",
        "hx-trigger",
        "input changed delay:400ms",
        "hx-select",
        "#results",
        "hx-target",
        "#results",
        "hx-swap",
        "outerHTML",
        "hx-push-url",
        "true");
    html.close().text(" ").element("button", frame.words().of("search.label")).close();
    html.element("p", frame.words().of("search.how"), "class", "meaning");
  }

  private void writeNames(Frame frame, String typed) {
    List<NameCount> names = site.newsroom().finder().names(typed.strip(), MOST_NAMES);
    if (names.isEmpty()) {
      return;
    }
    Html html = frame.html();
    html.open("p", "class", "names").text(frame.words().of("search.names") + " ");
    for (NameCount name : names) {
      html.open("a", "href", "/people?name=" + Frame.encoded(name.name()));
      html.element("bdi", name.name()).close();
      html.text(" ").element("span", String.valueOf(name.count()), "class", "count").text(" ");
    }
    html.close();
  }

  private void writeHits(Frame frame, Query query, Context request) {
    Html html = frame.html();
    Hits hits = site.newsroom().finder().find(query, SearchApi.page(request));
    html.element("p", frame.words().count("count.reports", (int) hits.total()), "class", "meaning");
    html.open("ol", "class", "hits");
    Found.all(hits, query, site.newsroom()).forEach(found -> writeHit(frame, found));
    html.close();
    if (hits.next() != null) {
      frame.more("/search?q=" + Frame.encoded(query.text()) + "&cursor=" + hits.next());
    }
  }

  private static void writeHit(Frame frame, Found found) {
    Html html = frame.html();
    html.open("li").open("h2");
    html.open("a", "href", "/reports/" + Frame.encoded(found.hit().report()));
    html.element("bdi", RulingForms.label(found.report())).close().close();
    html.open("p", "class", "label");
    if (found.report().published() != null) {
      html.text(frame.words().date(found.report().published()) + " ");
    }
    if (found.story() != null) {
      html.open("a", "href", "/stories/" + Frame.encoded(found.story()));
      html.text(frame.words().of("report.story")).close();
    }
    html.close();
    List<Span> places = found.matches();
    places.stream().limit(MOST_PLACES).forEach(place -> Excerpt.of(found, place).write(html));
    html.close();
  }
}
