package org.saksi.store.search;

import org.saksi.reading.Reading;

/** A report with all by which it can be found, to show where it was. Immutable and thread-safe. */
public final class Catalogued {

  private final Reading reading;
  private final Card card;

  Catalogued(Reading reading, Card card) {
    this.reading = reading;
    this.card = card;
  }

  public Reading reading() {
    return reading;
  }

  /** Where the report has what a query asks for; what must not be there is left out. */
  public Highlights highlights(Query query) {
    return new Highlighter(card).of(query.condition());
  }
}
