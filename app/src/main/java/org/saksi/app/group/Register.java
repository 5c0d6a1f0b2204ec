package org.saksi.app.group;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saksi.report.Report;
import org.saksi.story.Placement;
import org.saksi.story.Placements;
import org.saksi.story.Reasons;
import org.saksi.story.StoryEvent;

/** Where every report of a grouping is. Keeps no report's body. Not thread-safe. */
public final class Register {

  /** A short reason names so many things that reports share, some of each kind. */
  private static final int MOST_SHARED = 4;

  private static final int MOST_NAMES = 2;
  private static final int MOST_FIGURES = 1;

  /**
   * A report and where it went.
   *
   * @param report without its body
   * @param brief why, in a few words
   */
  public record Placed(Report report, Placement placement, String brief) {}

  private final Placements placements = new Placements();
  private final Map<String, Placed> placed = new LinkedHashMap<>();
  private final Map<String, String> firstOf = new HashMap<>();

  /** Enters a report, and what happened when it came. */
  public void add(Report report, List<StoryEvent> events) {
    for (StoryEvent event : events) {
      if (event instanceof StoryEvent.Split split) {
        firstOf.put(split.story(), split.reports().getFirst());
      }
    }
    for (Placement placement : placements.after(events)) {
      String id = placement.report();
      Placed before = placed.get(id);
      Report its = before == null ? report.withBody("") : before.report;
      placed.put(id, new Placed(its, placement, brief(placement, before, events)));
    }
  }

  private static String brief(
      Placement placement, @Nullable Placed before, List<StoryEvent> events) {
    return switch (placement.change()) {
      case OPENED -> "opens the story";
      case JOINED ->
          events.stream()
              .filter(StoryEvent.Joined.class::isInstance)
              .map(event -> brief(((StoryEvent.Joined) event)))
              .findFirst()
              .orElse(placement.why());
      case MERGED, SPLIT -> placement.why();
      case COPIED -> before == null ? placement.why() : before.brief;
    };
  }

  private static String brief(StoryEvent.Joined joined) {
    Reasons reasons = joined.reasons();
    String shared =
        Stream.of(
                reasons.names().stream().limit(MOST_NAMES),
                reasons.figures().stream().limit(MOST_FIGURES),
                reasons.words().stream())
            .flatMap(shares -> shares)
            .limit(MOST_SHARED)
            .collect(Collectors.joining(", "));
    return shared.isEmpty() ? joined.why() : "shares " + shared;
  }

  /** The stories, each with its reports, all in order of arrival. */
  public List<List<Placed>> stories() {
    Map<String, List<Placed>> stories = new LinkedHashMap<>();
    for (Placed one : placed.values()) {
      stories.computeIfAbsent(one.placement.story(), story -> new ArrayList<>()).add(one);
    }
    return List.copyOf(stories.values());
  }

  /** The reports of one story in order of arrival. */
  public List<Placed> story(String id) {
    return placed.values().stream().filter(one -> one.placement.story().equals(id)).toList();
  }

  /**
   * A report that has come.
   *
   * @throws IllegalArgumentException if it has not
   */
  public Placed placed(String id) {
    Placed found = placed.get(id);
    if (found == null) {
      throw new IllegalArgumentException("no report " + id);
    }
    return found;
  }

  /** A report by its id; null if there is none. */
  public @Nullable Report report(String id) {
    Placed found = placed.get(id);
    return found == null ? null : found.report;
  }

  /** The first report of a story that is or was; null if there is none. */
  public @Nullable Report firstOf(String story) {
    Placed first = placed.get(firstOf.getOrDefault(story, story));
    return first == null ? null : first.report;
  }
}
