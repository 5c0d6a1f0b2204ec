package org.saksi.app.json;

import java.util.List;
import org.saksi.annotation.Quotation;
import org.saksi.reading.Reading;

/** Something that is said in a report. */
public record Uttered(Reading reading, Quotation quotation) {

  /** All that is said in some reports, in order. */
  public static List<Uttered> in(List<Reading> readings) {
    return readings.stream()
        .flatMap(reading ->
            reading.quotations().stream().map(quotation -> new Uttered(reading, quotation)))
        .toList();
  }

  /** Tells it from all else that is said in any report. */
  public String name() {
    return quotation.id() + " " + reading.report().id();
  }
}
