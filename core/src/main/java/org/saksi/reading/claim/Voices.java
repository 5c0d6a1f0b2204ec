package org.saksi.reading.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Quotation;
import org.saksi.text.Span;

/** Whose words stand where: the quotations of a report in order, found by place. Immutable. */
final class Voices {

  private final List<Quotation> quotations;

  /** The furthest end of a quotation and of all before it. */
  private final int[] ends;

  Voices(List<Quotation> quotations) {
    this.quotations = new ArrayList<>(quotations);
    this.quotations.sort(Comparator.comparing(Quotation::content));
    ends = new int[quotations.size()];
    for (int i = 0; i < ends.length; i++) {
      int end = this.quotations.get(i).content().end();
      ends[i] = i == 0 ? end : Math.max(ends[i - 1], end);
    }
  }

  /** The id of the innermost quotation that holds a span; null if none does. */
  @Nullable String at(Span span) {
    Quotation innermost = null;
    for (int i = startingBefore(span) - 1; i >= 0 && ends[i] >= span.end(); i--) {
      Quotation quotation = quotations.get(i);
      if (quotation.content().contains(span)
          && (innermost == null || quotation.content().length() < innermost.content().length())) {
        innermost = quotation;
      }
    }
    return innermost == null ? null : innermost.id();
  }

  /** How many quotations begin at the start of a span or before. */
  private int startingBefore(Span span) {
    int low = 0;
    int high = quotations.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (quotations.get(middle).content().start() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
