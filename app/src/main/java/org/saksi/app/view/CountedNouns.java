package org.saksi.app.view;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.saksi.annotation.Figure;
import org.saksi.annotation.Unit;
import org.saksi.reading.Reading;
import org.saksi.reconcile.Evidence;

/**
 * Of what the figures of reports are a count: <i>keluarga</i> of <i>312 keluarga</i>. Immutable.
 */
public final class CountedNouns {

  private final Map<Evidence, Evidence> nouns = new HashMap<>();

  /** The nouns that the figures of these reports count. */
  public CountedNouns(Collection<Reading> readings) {
    for (Reading reading : readings) {
      for (Figure figure : reading.figures()) {
        if (figure.unit() instanceof Unit.Count count) {
          String report = reading.report().id();
          nouns.put(new Evidence(report, figure.span()), new Evidence(report, count.noun()));
        }
      }
    }
  }

  /** What a figure counts, in words of its report; nothing where it is no count. */
  public Optional<Evidence> of(Evidence figure) {
    return Optional.ofNullable(nouns.get(figure));
  }
}
