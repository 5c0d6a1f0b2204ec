package org.saksi.story;

import java.util.List;

/**
 * Merges and splits stories and tells of each as an event, so that nothing changes in silence. Not
 * thread-safe.
 */
final class Changes {

  private final Window window;
  private final Stories stories;

  Changes(Window window, Stories stories) {
    this.window = window;
    this.stories = stories;
  }

  /** Makes one story of two: the one whose first report came first stays, and is returned. */
  Story merge(Story a, Story b, double score, String why, List<StoryEvent> events) {
    boolean first = a.members().getFirst().number() < b.members().getFirst().number();
    Story into = first ? a : b;
    Story from = first ? b : a;
    events.add(new StoryEvent.Merged(into.id(), from.id(), reports(from.members()), score, why));
    stories.merge(into, from, window.first());
    return into;
  }

  /** Takes some reports of a story out into a new one, which is returned. */
  Story split(
      Story from, List<Story.Member> leaving, double score, String why, List<StoryEvent> events) {
    Story story = stories.split(from, List.copyOf(leaving), window.first());
    events.add(new StoryEvent.Split(story.id(), from.id(), reports(story.members()), score, why));
    return story;
  }

  private static List<String> reports(List<Story.Member> members) {
    return members.stream().map(Story.Member::report).toList();
  }
}
