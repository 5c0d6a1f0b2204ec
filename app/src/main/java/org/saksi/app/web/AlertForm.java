package org.saksi.app.web;

import org.saksi.app.html.Html;
import org.saksi.store.alert.News;
import org.saksi.store.alert.Wish;

/**
 * The form by which somebody asks to be told.
 *
 * @param frame the page that it stands on
 */
record AlertForm(Frame frame, Site site) {

  /** Asks to be told of a story, under its name. */
  void writeOfStory(String story, String title) {
    frame.html().open("section", "id", "follow").open("details");
    frame.html().open("summary").element("h2", frame.words().of("alert.follow.story")).close();
    open();
    frame.hidden("story", story);
    writeFields(title.length() > Wish.MOST_NAME ? "" : title.replaceAll("\\p{Cntrl}", " "));
    frame.html().close().close().close();
  }

  /** Asks to be told of what a query finds. */
  void writeOfQuery(String query) {
    frame.html().open("details", "class", "follow");
    frame.html().element("summary", frame.words().of("alert.follow.query"));
    open();
    frame.hidden("query", query);
    writeFields(query.length() > Wish.MOST_NAME ? "" : query.replaceAll("\\p{Cntrl}", " "));
    frame.html().close().close();
  }

  /** Asks for a query first. */
  void writeEmpty() {
    frame.html().open("section", "id", "follow").element("h2", frame.words().of("alert.make"));
    open();
    frame.field("alert.query", "query", "required", "");
    frame.html().element("p", frame.words().of("search.how"), "class", "meaning");
    writeFields("");
    frame.html().close().close();
  }

  private void open() {
    frame.openForm("/alerts", "class", "decide");
  }

  private void writeFields(String name) {
    Html html = frame.html();
    Words words = frame.words();
    frame.field("alert.name", "name", "required", "", "value", name);
    frame.who();
    html.open("fieldset").element("legend", words.of("alert.kinds"));
    for (News.Kind kind : News.Kind.values()) {
      html.open("label", "class", "choice");
      html.lone("input", "type", "checkbox", "name", "kinds", "value", kind.tag(), "checked", "");
      html.text(" " + words.of("alert.kind." + kind.tag())).close();
    }
    html.close();
    frame.field("alert.webhook", "webhook", "type", "url", "placeholder", "https://");
    if (site.alerts().sendsMail()) {
      frame.field("alert.mail", "mail", "type", "email", "autocomplete", "email");
    }
    html.element("button", words.of("alert.make"));
  }
}
