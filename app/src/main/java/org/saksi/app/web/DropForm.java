package org.saksi.app.web;

import org.saksi.app.html.Html;
import org.saksi.store.account.Role;

/**
 * Where reports are put in: files, or a text that is pasted, which a reader can only compare.
 *
 * @param frame the page that it stands on
 */
record DropForm(Frame frame) {

  /** The field of the files. */
  static final String FILES = "files";

  void write() {
    Html html = frame.html();
    Words words = frame.words();
    boolean keeps = frame.may(Role.EDITOR);
    html.open("section", "class", "drop", "aria-labelledby", "drop");
    html.element("h2", words.of(keeps ? "drop.title" : "match.ask"), "id", "drop");
    if (keeps) {
      writeFiles();
    }
    frame.openForm(keeps ? "/reports" : "/match", "class", "paste");
    html.open("label").text(words.of("drop.text") + " ");
    html.open("textarea", "name", "text", "rows", "8", "required", "").close().close();
    frame.field("drop.headline", "headline");
    frame.field("drop.outlet", "outlet");
    frame.field("drop.published", "published", "type", "date");
    if (keeps) {
      html.element("button", words.of("drop.keep")).text(" ");
    }
    html.element("button", words.of("drop.match"), "formaction", "/match");
    html.close().close();
  }

  private void writeFiles() {
    Html html = frame.html();
    Words words = frame.words();
    frame.openForm("/reports", "enctype", "multipart/form-data");
    html.open("label").text(words.of("drop.files") + " ");
    html.lone("input", "type", "file", "name", FILES, "multiple", "", "required", "").close();
    html.element("p", words.of("drop.forms"), "class", "meaning");
    html.element("button", words.of("drop.send")).close();
  }
}
