package org.saksi.app.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saksi.reading.Reading;
import org.saksi.reconcile.Finding;
import org.saksi.reconcile.Reconciliation;
import org.saksi.store.Newsroom;
import org.saksi.store.desk.StoryLine;
import org.saksi.store.search.Hit;

/**
 * A story that a text is like.
 *
 * @param line the story as it is
 * @param nearest the report of it that the text is most like
 * @param score how like, more for liker, comparable for one text only
 * @param together the story with the text as one more report
 */
public record Match(StoryLine line, String nearest, double score, Reconciliation together) {

  /** So many stories are compared with a text. */
  static final int MOST_STORIES = 3;

  private static final int MOST_REPORTS = 30;

  /** The stories that a text is most like, the likest first. */
  public static List<Match> of(Reading text, Newsroom newsroom, Reception reception) {
    Map<String, Hit> nearest = new LinkedHashMap<>();
    for (Hit hit : newsroom.finder().like(text, MOST_REPORTS)) {
      newsroom.board().storyOf(hit.report()).ifPresent(story -> nearest.putIfAbsent(story, hit));
    }
    List<Match> matches = new ArrayList<>();
    nearest.forEach((story, hit) -> {
      Optional<StoryLine> line = newsroom.board().line(story);
      if (line.isPresent() && matches.size() < MOST_STORIES) {
        newsroom
            .board()
            .story(story)
            .map(all -> together(text, all, reception))
            .ifPresent(all -> matches.add(new Match(line.get(), hit.report(), hit.score(), all)));
      }
    });
    return matches;
  }

  private static Reconciliation together(Reading text, Reconciliation story, Reception reception) {
    List<Reading> readings = new ArrayList<>(story.readings());
    readings.removeIf(reading -> reading.report().id().equals(text.report().id()));
    readings.add(text);
    return reception.compare(story.story(), readings);
  }

  /** The findings that rest on a report, among others. */
  public List<Finding> concerning(String report) {
    return together.findings().stream()
        .filter(finding ->
            finding.evidence().stream().anyMatch(evidence -> evidence.report().equals(report)))
        .toList();
  }
}
