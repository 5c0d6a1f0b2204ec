package org.saksi.app.web;

import org.saksi.annotation.Segmentation;
import org.saksi.app.api.Found;
import org.saksi.app.html.Html;
import org.saksi.reading.Reading;
import org.saksi.report.Report;
import org.saksi.text.Span;

/**
 * Words of a report in the sentence where they stand.
 *
 * @param words the words
 */
record Excerpt(Report report, Segmentation segmentation, Span words) {

  static Excerpt of(Reading reading, Span words) {
    return new Excerpt(reading.report(), reading.segmentation(), words);
  }

  static Excerpt of(Found found, Span words) {
    return new Excerpt(found.report(), found.catalogued().segmentation(), words);
  }

  void write(Html html) {
    String body = report.body();
    Span sentence = Found.sentence(segmentation, words);
    html.open("p", "class", "context").open("bdi", "lang", "id");
    html.text(new Span(sentence.start(), words.start()).of(body));
    html.element("mark", words.of(body));
    html.text(new Span(words.end(), sentence.end()).of(body)).close().close();
  }
}
