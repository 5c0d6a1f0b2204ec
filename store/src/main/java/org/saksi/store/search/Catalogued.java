package org.saksi.store.search;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Segmentation;
import org.saksi.report.Report;

/**
 * A report with all by which it can be found, to show where that is. Its words are known at once,
 * all else only when a query asks for it. Thread-safe.
 */
public final class Catalogued {

  private final Report report;
  private final Segmentation segmentation;
  private final List<Word> body;
  private final Supplier<Card> cards;
  private volatile @Nullable Card card;

  /**
   * @param body words of the body without furniture
   * @param cards writes its card
   */
  Catalogued(Report report, Segmentation segmentation, List<Word> body, Supplier<Card> cards) {
    this.report = report;
    this.segmentation = segmentation;
    this.body = body;
    this.cards = cards;
  }

  public Report report() {
    return report;
  }

  public Segmentation segmentation() {
    return segmentation;
  }

  /** Where the report has what a query asks for; what must not be there is left out. */
  public Highlights highlights(Query query) {
    return new Highlighter(this).of(query.condition());
  }

  List<Word> body() {
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
