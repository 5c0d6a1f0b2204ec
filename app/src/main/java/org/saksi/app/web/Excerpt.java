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
 * @param sentence where it stands, or the words where they stand in none
 * @param words where they stand
 */
record Excerpt(Report report, Span sentence, Span words) {

  static Excerpt of(Reading reading, Span words) {
    Segmentation segmentation = reading.segmentation();
    int at = segmentation.sentenceAt(words.start());
    Span sentence = at < 0 ? words : segmentation.sentences().get(at).span().hull(words);
    return new Excerpt(reading.report(), sentence, words);
  }

  static Excerpt of(Found found, Span words) {
    return new Excerpt(found.report(), found.catalogued().sentence(words), words);
  }

  void write(Html html) {
    String body = report.body();
    html.open("p", "class", "context").open("bdi", "lang", "id");
    html.text(new Span(sentence.start(), words.start()).of(body));
    html.element("mark", words.of(body));
    html.text(new Span(words.end(), sentence.end()).of(body)).close().close();
  }
}
