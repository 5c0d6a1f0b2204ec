package org.saksi.story;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happens to the stories of a stream. Every change of a grouping is one: replayed in
 * their order, the events give the grouping, and nothing changes without one. A story keeps its id
 * as long as it lives. Immutable.
 */
public sealed interface StoryEvent {

  /** The story that it happens to: of a merger the one that stays, of a split the new one. */
  String story();

  /** Why, in one plain line for an editor. */
  String why();

  /**
   * A report opens a story.
   *
   * @param second the story that came closest; null if none came near
   */
  record Opened(String story, String report, String why, @Nullable RunnerUp second)
      implements StoryEvent {}

  /**
   * A report joins a story.
   *
   * @param score how close it is to the story, from 0 to 1
   * @param reasons what decided
   * @param second the story that came next; null if no other came near
   */
  record Joined(
      String story,
      String report,
      double score,
      String why,
      Reasons reasons,
      @Nullable RunnerUp second)
      implements StoryEvent {}

  /**
   * Two stories turn out to be one.
   *
   * @param from the story that ends
   * @param reports those of {@code from}, in order of arrival
   * @param score how close the reports of both are, from 0 to 1
   */
  record Merged(String story, String from, List<String> reports, double score, String why)
      implements StoryEvent {
    public Merged {
      reports = List.copyOf(reports);
    }
  }

  /**
   * Reports leave a story and make one of their own.
   *
   * @param from the story that they leave
   * @param reports those that leave, in order of arrival
   * @param score how close they still are to those that stay, from 0 to 1
   */
  record Split(String story, String from, List<String> reports, double score, String why)
      implements StoryEvent {
    public Split {
      reports = List.copyOf(reports);
    }
  }

  /**
   * A report turns out to be a copy of another, or another's new version.
   *
   * @param report the copy
   * @param original the report that it copies
   * @param revision both are of one outlet: the later is its update, no copy
   */
  record Copied(String story, String report, String original, boolean revision, String why)
      implements StoryEvent {}

  /**
   * The time window has left the last report of a story behind: nothing can join it any more,
   * unless an editor says so.
   *
   * @param reports those of the story, in order of arrival
   */
  record Closed(String story, List<String> reports, String why) implements StoryEvent {
    public Closed {
      reports = List.copyOf(reports);
    }
  }

  /**
   * A story that a report might have joined instead.
   *
   * @param score how close the report is to it, from 0 to 1
   */
  record RunnerUp(String story, double score) {}
}
