package org.saksi.app.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.util.List;
import java.util.Objects;
import org.saksi.app.api.Found;
import org.saksi.app.api.SearchApi;
import org.saksi.app.html.Html;
import org.saksi.report.Report;
import org.saksi.store.account.Role;
import org.saksi.store.log.Verdict;
import org.saksi.store.search.Cursor;
import org.saksi.store.search.Hits;
import org.saksi.store.search.Order;
import org.saksi.store.search.Page;
import org.saksi.store.search.Query;
import org.saksi.text.Span;

/** All that was said by somebody and about them, the latest first. Thread-safe. */
final class PersonPage {

  static final int MOST_REPORTS = 50;

  private final Site site;

  PersonPage(Site site) {
    this.site = site;
  }

  void show(Context request) {
    String name = Objects.requireNonNullElse(request.queryParam("name"), "").replace("\"", "");
    if (name.isBlank()) {
      throw new BadRequestResponse("name is missing");
    }
    Frame frame = Frame.plain(request, site, "person.title");
    frame.html().open("p", "class", "standfirst").element("bdi", name).close();
    writeOtherNames(frame, name);
    writeQuotations(frame, request, name, "by");
    writeQuotations(frame, request, name, "about");
    if (frame.may(Role.EDITOR)) {
      writeAliasForm(frame, name);
    }
    frame.answer(request);
  }

  private void writeOtherNames(Frame frame, String name) {
    List<String> others = site.newsroom().finder().otherNames(name);
    if (!others.isEmpty()) {
      Html html = frame.html();
      html.open("p", "class", "names").text(frame.words().of("person.also") + " ");
      for (String other : others) {
        html.open("a", "href", address(other)).element("bdi", other).close().text(" ");
      }
      html.close();
    }
  }

  /** Where the page of a person is. */
  static String address(String name) {
    return "/people?name=" + Frame.encoded(name);
  }

  private static void writeAliasForm(Frame frame, String name) {
    Html html = frame.html();
    html.open("section").open("details");
    html.open("summary").element("h2", frame.words().of("alias.title")).close();
    frame.openForm("/decisions", "class", "decide");
    frame.hidden("name", name);
    frame.field(
        "alias.other",
        "other",
        "required",
        "",
        "maxlength",
        String.valueOf(Verdict.LONGEST_NAME),
        "autocomplete",
        "off");
    frame.signature();
    html.element("button", frame.words().of("alias.same"), "name", "decision", "value", "alias");
    html.text(" ");
    html.element("button", frame.words().of("alias.apart"), "name", "decision", "value", "unalias");
    html.close().close().close();
  }

  /** What was said by somebody, or about them: each list goes on by itself. */
  private void writeQuotations(Frame frame, Context request, String name, String field) {
    String typed = field + ":\"" + name + "\"";
    if (!(site.newsroom().finder().read(typed) instanceof Query query)) {
      throw new BadRequestResponse("this is no name that can be looked for");
    }
    Html html = frame.html();
    html.open("section", "id", field).element("h2", frame.words().of("person." + field));
    html.open("ol", "class", "hits");
    Cursor after = SearchApi.cursor(request, field, Order.DATE);
    Hits hits = site.newsroom().finder().find(query, new Page(Order.DATE, MOST_REPORTS, after));
    List<Found> found = Found.all(hits, query, site.newsroom());
    found.forEach(one -> writeReport(frame, one));
    html.close();
    if (found.isEmpty()) {
      html.element("p", frame.words().of("person.nothing"));
    }
    if (hits.next() != null) {
      frame.more(address(name) + "&" + field + "=" + hits.next() + "#" + field);
    }
    html.close();
  }

  private static void writeReport(Frame frame, Found found) {
    Html html = frame.html();
    Report report = found.report();
    html.open("li").open("p", "class", "label");
    if (report.published() != null) {
      html.text(frame.words().date(report.published()) + " · ");
    }
    html.open("a", "href", "/reports/" + Frame.encoded(report.id()));
    html.element("bdi", RulingForms.label(found.report())).close().close();
    List<Span> said = found.highlights().quotations();
    (said.isEmpty() ? found.matches() : said)
        .forEach(place -> Excerpt.of(found, place).write(html));
    html.close();
  }
}
