package org.saksi.store.search;

import java.util.List;
import org.saksi.text.Span;

/**
 * Where a report has what a query asks for. All spans point into its body; each list is in order
 * and without repetition.
 *
 * @param words words, names and dates that were asked for
 * @param figures figures that are all that is asked of one
 * @param quotations what was said in quotations that are all that is asked of one
 */
public record Highlights(List<Span> words, List<Span> figures, List<Span> quotations) {

  public Highlights {
    words = List.copyOf(words);
    figures = List.copyOf(figures);
    quotations = List.copyOf(quotations);
  }
}
