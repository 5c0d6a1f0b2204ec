package org.saksi.store.search;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Segmentation;
import org.saksi.annotation.Sentence;
import org.saksi.report.Report;
import org.saksi.text.Span;

/**
 * A report with all by which it can be found, to show where that is. Its words are known at once,
 * all else only when a query asks for it. Thread-safe.
 */
public final class Catalogued {

  private final Report report;
  private final Places sentences;
  private final Wording body;
  private final Supplier<Card> cards;
  private volatile @Nullable Card card;

  /**
   * @param body words of the body without furniture
   * @param cards writes its card
   */
  Catalogued(Report report, Segmentation segmentation, List<Word> body, Supplier<Card> cards) {
    this.report = report;
    sentences = Places.of(segmentation.sentences().stream().map(Sentence::span).toList());
    this.body = Wording.of(body);
    this.cards = cards;
  }

  public Report report() {
    return report;
  }

  /** The sentence in which words of it stand, or the words where they stand in none. */
  public Span sentence(Span words) {
    int at = sentences.at(words.start());
    return at < 0 ? words : sentences.hull(at, at).hull(words);
  }

  /** Where the report has what a query asks for; what must not be there is left out. */
  public Highlights highlights(Query query) {
    return new Highlighter(this).of(query.condition());
  }

  Wording body() {
    return body;
  }

  Card card() {
    Card known = card;
    if (known == null) {
      known = cards.get();
      card = known;
    }
    return known;
  }
}
