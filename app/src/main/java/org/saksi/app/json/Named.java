package org.saksi.app.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.saksi.annotation.Entity;
import org.saksi.reading.Reading;
import org.saksi.reconcile.Cast;

/**
 * Somebody or something that is named.
 *
 * @param in which reports, and as which entity there; one or more
 */
public record Named(List<In> in) {

  /** An entity of a report. */
  public record In(Reading reading, Entity entity) {}

  /** Who and what is named in the reports of one story, or in one report; each once. */
  public static List<Named> in(List<Reading> readings) {
    Map<Integer, List<In>> byNumber = new LinkedHashMap<>();
    Cast cast = Cast.of(readings);
    for (int report = 0; report < readings.size(); report++) {
      for (Entity entity : readings.get(report).entities()) {
        byNumber
            .computeIfAbsent(cast.numberOf(report, entity.id()), first -> new ArrayList<>())
            .add(new In(readings.get(report), entity));
      }
    }
    return byNumber.values().stream().map(Named::new).toList();
  }

  /** Tells it from all others. */
  public String name() {
    return in.getFirst().entity.id() + " " + in.getFirst().reading.report().id();
  }
}
