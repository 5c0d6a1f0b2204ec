package org.saksi.app.html;

import org.saksi.reconcile.Evidence;
import org.saksi.text.Span;

/**
 * Words of a report that a note points to.
 *
 * @param note id of the note
 * @param column where the report stands on the page
 * @param span the words
 * @param anchor id of the place in the column where the words begin
 */
record Exhibit(String note, Column column, Span span, String anchor) {

  /** A quotation, figure, time or name of one report. */
  static Exhibit ofLayer(Column column, char layer, int index, Span span) {
    String note = column.id() + "-" + layer + index;
    return new Exhibit(note, column, span, "at-" + note);
  }

  Evidence evidence() {
    return new Evidence(column.report().id(), span);
  }

  String words() {
    return column.words(span);
  }

  /** Writes the words, apart from the text around them in language and direction. */
  void writeWords(Html html) {
    html.element("bdi", words(), "lang", column.language());
  }

  /** Writes an item of a list: the letter of the report and the words in their sentence. */
  void writeItem(Html html) {
    html.open("li");
    writeLetter(html);
    html.text(" ");
    writeInContext(html);
    html.close();
  }

  /** Writes the words in the sentence where they stand. */
  void writeInContext(Html html) {
    Span around = column.context(span);
    Span sentence = column.sentence(span);
    html.open("bdi", "class", "context", "lang", column.language())
        .text(around.start() > sentence.start() ? "… " : "")
        .text(column.words(new Span(around.start(), span.start())))
        .element("mark", words())
        .text(column.words(new Span(span.end(), around.end())))
        .text(around.end() < sentence.end() ? " …" : "")
        .close();
  }

  /** Writes the letter of the report as a link to the words. */
  void writeLetter(Html html) {
    openLink(html)
        .element("b", column.letter(), "class", "letter")
        .text(" ")
        .element("span", column.name(), "class", "unseen")
        .close();
  }

  /** Writes the letter of the report and the words as a link to where they stand. */
  void writeLinkedWords(Html html) {
    html.open("p", "class", "words");
    openLink(html).element("b", column.letter(), "class", "letter").text(" ");
    writeWords(html);
    html.close().close();
  }

  /** Writes letter and name of the report as a link to the words. */
  void writeName(Html html) {
    openLink(html)
        .element("b", column.letter(), "class", "letter")
        .text(" ")
        .element("bdi", column.name(), "class", "outlet")
        .close();
  }

  Html openLink(Html html) {
    return html.open("a", "class", "to", "href", "#" + anchor, "data-note", note);
  }
}
