package org.saksi.app.web;

import org.saksi.app.html.Html;

/**
 * Where reports are put in: files, or a text that is pasted.
 *
 * @param frame the page that it stands on
 */
record DropForm(Frame frame) {

  /** The field of the files. */
  static final String FILES = "files";

  void write() {
    Html html = frame.html();
    Words words = frame.words();
    html.open("section", "class", "drop", "aria-labelledby", "drop");
    html.element("h2", words.of("drop.title"), "id", "drop");
    frame.openForm("/reports", "enctype", "multipart/form-data");
    html.open("label").text(words.of("drop.files") + " ");
    html.lone("input", "type", "file", "name", FILES, "multiple", "", "required", "").close();
    html.element("p", words.of("drop.forms"), "class", "meaning");
    html.element("button", words.of("drop.send")).close();
    frame.openForm("/reports", "class", "paste");
    html.open("label").text(words.of("drop.text") + " ");
    html.open("textarea", "name", "text", "rows", "8", "required", "").close().close();
    frame.field("drop.headline", "headline");
    frame.field("drop.outlet", "outlet");
    frame.field("drop.published", "published", "type", "date");
    html.element("button", words.of("drop.keep")).text(" ");
    html.element("button", words.of("drop.match"), "formaction", "/match");
    html.close().close();
  }
}
