package org.saksi.app.group;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.saksi.reading.Reading;
import org.saksi.report.Origin;
import org.saksi.source.DecisionsFile;
import org.saksi.story.StoryEvent;
import org.saksi.story.StoryGrouper;

/**
 * Groups reports as editors have decided, and knows which reports they name that never came. Not
 * thread-safe.
 */
public final class Desk {

  /** More ids than this are counted, not named. */
  static final int MOST_NAMED = 20;

  private final StoryGrouper grouper;

  /** The ids that decisions name and that have not come, with the first place that does. */
  private final Map<String, Origin> awaited = new LinkedHashMap<>();

  /**
   * A desk with nothing on it but the decisions.
   *
   * @param grouper one that has seen no report
   */
  public Desk(StoryGrouper grouper, List<DecisionsFile.Entry> decisions) {
    this.grouper = grouper;
    for (DecisionsFile.Entry entry : decisions) {
      grouper.decide(entry.decision());
      entry.names().forEach(name -> awaited.putIfAbsent(name, entry.origin()));
    }
  }

  /** Places the next report. */
  public List<StoryEvent> accept(Reading reading) {
    awaited.remove(reading.report().id());
    return grouper.accept(reading);
  }

  /** A line for each report that a decision names and that has not come. */
  public List<String> missing() {
    List<String> lines = new ArrayList<>();
    awaited.forEach((id, origin) -> {
      if (lines.size() < MOST_NAMED) {
        lines.add(origin + ": no report has the id " + id);
      }
    });
    int more = awaited.size() - lines.size();
    if (more > 0) {
      lines.add("and %d more ids in decisions that no report has".formatted(more));
    }
    return lines;
  }
}
