package org.saksi.story;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Carries out what editors decide, now and whenever a report arrives. Not thread-safe. */
final class Editors {

  private static final double CERTAIN = 1;

  private final Window window;
  private final Stories stories;
  private final Changes changes;
  private final Rulings rulings = new Rulings();

  /** What decisions to come will name. */
  private final Set<String> followed = new HashSet<>();

  /** The numbers of the reports that decisions name, as far as they have arrived. */
  private final Map<String, Integer> numbers = new HashMap<>();

  /** The stories of those that have left the window. */
  private final Map<String, Story> past = new HashMap<>();

  Editors(Window window, Stories stories, Changes changes) {
    this.window = window;
    this.stories = stories;
    this.changes = changes;
  }

  /** See {@link StoryGrouper#follow}. */
  void follow(Collection<String> reports) {
    followed.addAll(reports);
  }

  /** See {@link StoryGrouper#finds}. */
  boolean finds(String report) {
    boolean found = numbers.containsKey(report) || past.containsKey(report);
    for (int number = window.first(); number < window.next() && !found; number++) {
      found = window.portrait(number).report().equals(report);
    }
    return found;
  }

  /** Carries a decision out on the reports that are there, and remembers it for those to come. */
  void decide(Decision decision, List<StoryEvent> events) {
    rulings.add(decision);
    number();
    switch (decision) {
      case Decision.Move move -> move(move, events);
      case Decision.Merge merge -> merge(merge.story(), merge.other(), events);
      case Decision.Split split -> leave(split.reports(), events);
      case Decision.Apart pair -> part(pair, events);
    }
    if (!events.isEmpty()) {
      close(decision.named(), events);
    }
  }

  /** What a decision made of reports that have all left the window is closed at once. */
  private void close(List<String> reports, List<StoryEvent> events) {
    reports.stream()
        .map(this::storyOf)
        .filter(Objects::nonNull)
        .distinct()
        .filter(story -> story.size() > 0 && story.last() < window.first())
        .forEach(
            story -> events.add(new StoryEvent.Closed(story.id(), story.reports(), Why.closes())));
  }

  /** Remembers where those that decisions name are found. */
  private void number() {
    for (int number = window.first(); number < window.next(); number++) {
      if (names(window.portrait(number).report())) {
        numbers.put(window.portrait(number).report(), number);
      }
    }
  }

  /**
   * A report that is moved is not of the story that it leaves, whatever comes that is like both.
   */
  private void move(Decision.Move move, List<StoryEvent> events) {
    Story to = storyOf(move.story());
    Story from = storyOf(move.report());
    if (to != null && from != null && to != from) {
      from.members().stream()
          .map(Story.Member::report)
          .filter(other -> !other.equals(move.report()))
          .findFirst()
          .ifPresent(stays -> rulings.part(move.report(), stays));
      number();
      leave(List.of(move.report()), events);
      merge(move.report(), move.story(), events);
    }
  }

  private void merge(String a, String b, List<StoryEvent> events) {
    Story one = storyOf(a);
    Story other = storyOf(b);
    if (one != null && other != null && one != other) {
      keepApart(changes.merge(one, other, CERTAIN, Why.decided(), events), events);
    }
  }

  /**
   * Of two reports of a story that are never of one, the second leaves with those it is tied to.
   */
  private void keepApart(Story story, List<StoryEvent> events) {
    for (Story.Member member : List.copyOf(story.members())) {
      for (String other : rulings.apartFrom(member.report())) {
        Story its = storyOf(member.report());
        if (its != null && its == storyOf(other)) {
          leave(rulings.togetherWith(other), events);
        }
      }
    }
  }

  private void part(Decision.Apart pair, List<StoryEvent> events) {
    Integer one = numbers.get(pair.report());
    Integer other = numbers.get(pair.other());
    if (one != null && other != null && storyOf(pair.report()) == storyOf(pair.other())) {
      String later = one > other ? pair.report() : pair.other();
      leave(rulings.togetherWith(later), events);
    }
  }

  /** Some reports leave their stories and make one of their own. */
  private void leave(Collection<String> reports, List<StoryEvent> events) {
    Story together = null;
    for (Story story :
        reports.stream().map(this::storyOf).filter(Objects::nonNull).distinct().toList()) {
      List<Story.Member> leaving =
          story.members().stream().filter(member -> reports.contains(member.report())).toList();
      Story left =
          leaving.size() == story.size()
              ? story
              : changes.split(story, leaving, 0, Why.decided(), events);
      leaving.forEach(member -> past.replace(member.report(), left));
      together =
          together == null ? left : changes.merge(together, left, CERTAIN, Why.decided(), events);
    }
  }

  /** The story of a report that a decision names; null if it has not arrived. */
  private @Nullable Story storyOf(String report) {
    Story gone = past.get(report);
    if (gone != null) {
      return gone.current();
    }
    Integer number = numbers.get(report);
    return number == null ? null : stories.of(number);
  }

  /** Notes the arrival of a report; whom it is never to be with leaves the story it was put in. */
  void arrived(String report, int number, List<StoryEvent> events) {
    if (names(report)) {
      numbers.put(report, number);
      past.remove(report);
      keepApart(stories.of(number), events);
    }
  }

  private boolean names(String report) {
    return rulings.names(report) || followed.contains(report);
  }

  /** Adds the next report to the story that editors say it belongs to; several become one. */
  void place(String report, List<Story> decided, List<StoryEvent> events) {
    Story story = decided.getFirst();
    for (Story other : decided.subList(1, decided.size())) {
      story = changes.merge(story, other, CERTAIN, Why.decided(), events);
    }
    stories.add(story, report);
    events.addFirst(
        new StoryEvent.Joined(story.id(), report, CERTAIN, Why.decided(), Reasons.NONE, null));
  }

  /** A report is about to leave the window; its story is remembered if a decision names it. */
  void leaves(String report, Story story) {
    if (numbers.containsKey(report)) {
      past.put(report, story);
    }
  }

  /**
   * The stories that editors say a report belongs to, one or more of them to be one; often none.
   */
  List<Story> storiesFor(String report) {
    if (!rulings.names(report)) {
      return List.of();
    }
    List<Story> decided = new ArrayList<>();
    for (String other : rulings.togetherWith(report)) {
      Story story = storyOf(other);
      if (story != null && !decided.contains(story)) {
        decided.add(story);
      }
    }
    return decided;
  }

  /** Whether editors keep a report, or a story, out of another story. */
  boolean forbid(List<Story.Member> some, Story story) {
    return rulings.areApart(some, story.members());
  }

  /** Whether editors hold some reports of a story together with others of it. */
  boolean hold(List<Story.Member> some, List<Story.Member> others) {
    return rulings.areTogether(some, others);
  }

  void write(StateWriter to) throws IOException {
    rulings.write(to);
    to.count(numbers.size());
    for (Map.Entry<String, Integer> entry : new TreeMap<>(numbers).entrySet()) {
      to.text(entry.getKey());
      to.count(entry.getValue());
    }
    to.count(past.size());
    Map<Story, Integer> closed = new HashMap<>();
    for (Map.Entry<String, Story> entry : new TreeMap<>(past).entrySet()) {
      to.text(entry.getKey());
      write(entry.getValue().current(), closed, to);
    }
  }

  /** A story of the window is known by its last report; one that is closed is written once. */
  private void write(Story story, Map<Story, Integer> closed, StateWriter to) throws IOException {
    boolean open = story.size() > 0 && story.last() >= window.first();
    to.flag(open);
    if (open) {
      to.count(story.last() - window.first());
      return;
    }
    Integer place = closed.putIfAbsent(story, closed.size());
    to.count(place == null ? closed.size() - 1 : place);
    if (place == null) {
      story.write(window, to);
    }
  }

  /** Takes in what was written, before any decision, when the window and its stories are read. */
  void read(StateReader from) throws IOException {
    rulings.read(from);
    int count = from.count(Integer.MAX_VALUE);
    for (int i = 0; i < count; i++) {
      numbers.put(from.text(), from.count(window.next() - 1));
    }
    int left = from.count(Integer.MAX_VALUE);
    List<Story> closed = new ArrayList<>();
    for (int i = 0; i < left; i++) {
      past.put(from.text(), readStory(from, closed));
    }
  }

  private Story readStory(StateReader from, List<Story> closed) throws IOException {
    if (from.flag()) {
      return stories.of(window.first() + from.count(window.next() - 1 - window.first()));
    }
    int place = from.count(closed.size());
    if (place == closed.size()) {
      closed.add(Story.read(window, from));
    }
    return closed.get(place);
  }
}
