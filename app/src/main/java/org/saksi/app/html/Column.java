package org.saksi.app.html;

import java.util.Locale;
import java.util.Objects;
import org.saksi.reading.Reading;
import org.saksi.report.Report;
import org.saksi.text.Span;

/**
 * A report's place on the page. Reports are lettered in the order of the story, so that a letter
 * can stand for an outlet wherever its name would not fit.
 *
 * @param index place among the columns, from 0
 */
record Column(int index, Reading reading) {

  private static final int CONTEXT_CHARACTERS = 70;

  Report report() {
    return reading.report();
  }

  /** {@code A} to {@code Z}, then {@code AA}. */
  String letter() {
    String last = String.valueOf((char) ('A' + index % 26));
    return index < 26 ? last : new Column(index / 26 - 1, reading).letter() + last;
  }

  /** The letter as part of the page's ids. */
  String id() {
    return letter().toLowerCase(Locale.ROOT);
  }

  /** The outlet, or the report's id where no outlet is known. */
  String name() {
    return Objects.requireNonNullElse(report().outlet(), report().id());
  }

  /** The language of the report's words as a well-formed tag. */
  String language() {
    return Locale.forLanguageTag(report().language()).toLanguageTag();
  }

  String words(Span span) {
    return span.of(report().body());
  }

  /** The sentence around some words, or so much of it as a glance takes in. */
  Span context(Span words) {
    String body = report().body();
    Span whole = sentence(words);
    int start = Math.max(whole.start(), words.start() - CONTEXT_CHARACTERS);
    int end = Math.min(whole.end(), words.end() + CONTEXT_CHARACTERS);
    while (start > whole.start() && start < words.start() && !isSpace(body, start - 1)) {
      start++;
    }
    while (end < whole.end() && end > words.end() && !isSpace(body, end)) {
      end--;
    }
    return new Span(start, end);
  }

  /** The sentence around some words; the words themselves where they stand in none. */
  Span sentence(Span words) {
    int sentence = reading.segmentation().sentenceAt(words.start());
    return sentence < 0
        ? words
        : reading.segmentation().sentences().get(sentence).span().hull(words);
  }

  private static boolean isSpace(String text, int at) {
    return Character.isWhitespace(text.charAt(at));
  }
}
