package org.saksi.app.web;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saksi.app.access.Visitor;
import org.saksi.app.html.Html;
import org.saksi.app.language.Language;
import org.saksi.store.account.Role;

/**
 * The page that answers one request: opened with head and navigation, written into, then answered.
 *
 * <pre>{@code
 * Frame frame = Frame.plain(request, site, "rulings.title");
 * frame.html().element("p", frame.words().of("rulings.none"));
 * frame.answer(request);
 * }</pre>
 *
 * Used by one thread.
 */
final class Frame {

  /** How a page is laid out: as a text, or as reports side by side that fill the window. */
  private enum Layout {
    PLAIN,
    REPORTS
  }

  /** The script of others may do nothing but ask this service and put in what it answers. */
  private static final String HTMX =
      "{\"includeIndicatorStyles\":false,\"allowEval\":false,\"allowScriptTags\":false,"
          + "\"selfRequestsOnly\":true,\"historyCacheSize\":0}";

  private final Visit visit;
  private final Site site;
  private final Words words;
  private final Layout layout;
  private final Html html = new Html();

  private Frame(Visit visit, Site site, Layout layout) {
    this.visit = visit;
    this.site = site;
    this.layout = layout;
    words = Words.in(visit.language());
  }

  /** A page as a text, under a heading of fixed words. */
  static Frame plain(Context request, Site site, String titleKey) {
    return plain(Visit.of(request), site, titleKey);
  }

  /** A page as a text, under a heading of fixed words. */
  static Frame plain(Visit visit, Site site, String titleKey) {
    Frame frame = new Frame(visit, site, Layout.PLAIN);
    String title = frame.words.of(titleKey);
    frame.writeHead(title);
    frame.html.open("body", "class", "plain");
    frame.writeNavigation();
    frame.html.open("main", "id", "content");
    frame.html.element("h1", title);
    return frame;
  }

  /** A page of reports side by side, which brings its own heading. */
  static Frame ofReports(Visit visit, Site site, String title, int reports) {
    Frame frame = new Frame(visit, site, Layout.REPORTS);
    frame.writeHead(title);
    frame.html.open(
        "body",
        "class",
        reports == 1 ? "service alone" : "service",
        "data-reports",
        String.valueOf(reports));
    frame.writeNavigation();
    return frame;
  }

  Html html() {
    return html;
  }

  Words words() {
    return words;
  }

  /** Whether who looks at the page may do what a role is needed for. */
  boolean may(Role role) {
    return visit.may(role);
  }

  private void writeHead(String title) {
    html.open("html", "lang", words.language().tag()).open("head");
    html.lone("meta", "charset", "utf-8");
    html.lone("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.lone("meta", "name", "color-scheme", "content", "light dark");
    html.lone("meta", "name", "htmx-config", "content", HTMX);
    html.lone("link", "rel", "icon", "href", "data:,");
    html.title(title + " – Saksi");
    for (String style : List.of(Assets.inLanguage("page.css", words.language()), "desk.css")) {
      html.lone("link", "rel", "stylesheet", "href", site.assets().address(style));
    }
    writeScript("htmx.js");
    if (layout == Layout.REPORTS) {
      writeScript(Assets.inLanguage("page.js", words.language()));
    }
    html.close();
  }

  private void writeScript(String name) {
    html.open("script", "src", site.assets().address(name), "defer", "").close();
  }

  private void writeNavigation() {
    String target = layout == Layout.REPORTS ? "#notes" : "#content";
    html.element("a", words.of("skip"), "class", "skip", "href", target);
    html.open("nav", "class", "service-bar", "aria-label", words.of("nav"));
    html.element("a", "Saksi", "class", "wordmark", "href", "/");
    if (may(Role.READER)) {
      writeLinks();
    }
    if (visit.visitor().name() != null) {
      writeVisitor();
    }
    for (Language language : Language.values()) {
      html.element(
          "a",
          words.of("language." + language.tag()),
          "class",
          "language",
          "lang",
          language.tag(),
          "hreflang",
          language.tag(),
          "href",
          visit.address(language),
          "aria-current",
          language == words.language() ? "true" : null);
    }
    html.text(site.seal().blankAge());
    html.close();
  }

  private void writeLinks() {
    writeLink("/", "nav.stories");
    writeLink("/search", "nav.search");
    writeLink("/outlets", "nav.outlets");
    writeLink("/decisions", "nav.rulings");
    writeLink("/alerts", "nav.alerts");
    if (may(Role.ADMIN)) {
      writeLink("/accounts", "nav.accounts");
      writeLink("/audit", "nav.audit");
    }
    html.open("form", "class", "quick", "action", "/search", "role", "search");
    html.lone(
        "input",
        "type",
        "search",
        "name",
        "q",
        "aria-label",
        words.of("search.label"),
        "placeholder",
        words.of("search.label"));
    html.close();
  }

  private void writeVisitor() {
    openForm("/sign-out", "class", "visitor");
    html.open("a", "href", "/account").element("bdi", site.seal().blankName()).close();
    if (visit.visitor().proof() == Visitor.Proof.SESSION) {
      html.text(" ").element("button", words.of("nav.signout"));
    }
    html.close();
  }

  private void writeLink(String address, String key) {
    boolean here = visit.path().equals(address);
    html.element("a", words.of(key), "href", address, "aria-current", here ? "page" : null);
  }

  /** Part of an address, such as the id of a story. */
  static String encoded(String part) {
    return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** Writes where a list goes on. */
  void more(String address) {
    html.open("p", "class", "more");
    html.element("a", words.of("more"), "rel", "next", "href", address).close();
  }

  /** Opens a form that is sent with a seal. */
  Html openForm(String action, @Nullable String... attributes) {
    String[] all = new String[attributes.length + 4];
    all[0] = "method";
    all[1] = "post";
    all[2] = "action";
    all[3] = action;
    System.arraycopy(attributes, 0, all, 4, attributes.length);
    html.open("form", all);
    return hidden(Seal.FIELD, site.seal().blank());
  }

  /** Writes a value that a form sends unseen. */
  Html hidden(String name, String value) {
    return html.lone("input", "type", "hidden", "name", name, "value", value);
  }

  /** Writes a field with its label. */
  Html field(String key, String name, @Nullable String... attributes) {
    html.open("label").text(words.of(key) + " ");
    String[] all = new String[attributes.length + 2];
    all[0] = "name";
    all[1] = name;
    System.arraycopy(attributes, 0, all, 2, attributes.length);
    return html.lone("input", all).close();
  }

  /** Writes who somebody is, where that is not known. */
  void who() {
    if (visit.visitor().name() == null) {
      field("correct.editor", "editor", "required", "", "autocomplete", "name");
    }
  }

  /** Writes who decides, where that is not known, and why. */
  Html signature() {
    who();
    return field("correct.reason", "reason", "required", "");
  }

  /** Answers a request with the page. */
  void answer(Context request) {
    print().answer(request, site.seal(), false);
  }

  /** Ends the page, and keeps it so that it can answer other requests too. */
  Print print() {
    if (layout == Layout.PLAIN) {
      html.close();
    }
    html.close().close();
    return Print.of("<!doctype html>\n" + html + "\n", age(), site.seal());
  }

  /** What the page says where it is shown although a newer one is being written. */
  private String age() {
    Html age = new Html().open("p", "class", "age", "role", "status");
    age.text(words.of("page.older") + " ").element("a", words.of("page.again"), "href", "");
    return age.close().toString();
  }
}
