package org.saksi.app.web;

import org.saksi.app.api.Found;
import org.saksi.app.html.Html;
import org.saksi.reading.Reading;
import org.saksi.text.Span;

/**
 * Words of a report in the sentence where they stand.
 *
 * @param words the words
 */
record Excerpt(Reading reading, Span words) {

  void write(Html html) {
    String body = reading.report().body();
    Span sentence = Found.sentence(reading, words);
    html.open("p", "class", "context").open("bdi", "lang", "id");
    html.text(new Span(sentence.start(), words.start()).of(body));
    html.element("mark", words.of(body));
    html.text(new Span(words.end(), sentence.end()).of(body)).close().close();
  }
}
