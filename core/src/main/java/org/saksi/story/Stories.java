package org.saksi.story;

import java.io.IOException;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which story each report of the window is in. A story is named after the report that opened it;
 * one that split off, after its first report and a number: <i>a17~2</i>. No id is given twice. Not
 * thread-safe.
 */
final class Stories {

  private @Nullable Story[] ring = new Story[1 << 10];
  private int next;
  private final Map<String, Integer> splits = new HashMap<>();

  /** The story of a report of the window. */
  Story of(int number) {
    Story story = ring[number & (ring.length - 1)];
    if (story == null) {
      throw new IllegalArgumentException("report " + number + " is not in the window");
    }
    return story;
  }

  /** Opens a story with the next report. */
  Story open(String report) {
    Story story = new Story(report);
    add(story, report);
    return story;
  }

  /** Adds the next report to a story. */
  void add(Story story, String report) {
    if (ring[next & (ring.length - 1)] != null) {
      widen();
    }
    story.addAll(List.of(new Story.Member(next, report)));
    ring[next & (ring.length - 1)] = story;
    next++;
  }

  private void widen() {
    @Nullable Story[] wider = new Story[ring.length * 2];
    for (int number = next - ring.length; number < next; number++) {
      wider[number & (wider.length - 1)] = ring[number & (ring.length - 1)];
    }
    ring = wider;
  }

  /** Moves all reports of one story into another, which leaves it empty. */
  void merge(Story into, Story from, int first) {
    into.addAll(from.members());
    for (Story.Member member : from.members()) {
      place(member, into, first);
    }
    from.endIn(into);
  }

  /** Takes some reports of a story out into a new one. */
  Story split(Story from, List<Story.Member> leaving, int first) {
    List<Story.Member> inOrder =
        leaving.stream().sorted(Comparator.comparingInt(Story.Member::number)).toList();
    String base = inOrder.getFirst().report();
    int count = splits.merge(base, 2, (before, two) -> before + 1);
    Story story = new Story(base + "~" + count);
    story.addAll(inOrder);
    from.removeAll(leaving);
    leaving.forEach(member -> place(member, story, first));
    return story;
  }

  private void place(Story.Member member, Story story, int first) {
    if (member.number() >= first) {
      ring[member.number() & (ring.length - 1)] = story;
    }
  }

  /**
   * Takes the oldest report of the window out.
   *
   * @return its story if it was the last report of it, otherwise null
   */
  @Nullable Story forget(int number) {
    Story story = of(number);
    ring[number & (ring.length - 1)] = null;
    return story.last() == number ? story : null;
  }

  /** Writes the stories of the window, in the order of their first reports that are in it. */
  void write(Window window, StateWriter to) throws IOException {
    BitSet written = new BitSet();
    for (int number = window.first(); number < window.next(); number++) {
      if (!written.get(number - window.first())) {
        Story story = of(number);
        story.write(window, to);
        for (Story.Member member : story.members()) {
          if (member.number() >= window.first()) {
            written.set(member.number() - window.first());
          }
        }
      }
    }
    to.count(splits.size());
    for (Map.Entry<String, Integer> entry : new TreeMap<>(splits).entrySet()) {
      to.text(entry.getKey());
      to.count(entry.getValue());
    }
  }

  /** Takes in what was written, before any report was added. */
  void read(Window window, StateReader from) throws IOException {
    next = window.next();
    while (ring.length < next - window.first()) {
      ring = new @Nullable Story[ring.length * 2];
    }
    for (int number = window.first(); number < next; number++) {
      if (ring[number & (ring.length - 1)] == null) {
        enter(Story.read(window, from), number, window.first());
      }
    }
    int count = from.count(Integer.MAX_VALUE);
    for (int i = 0; i < count; i++) {
      splits.put(from.text(), from.count(Integer.MAX_VALUE));
    }
  }

  /** Enters a story that holds a report of the window, which is in no other. */
  private void enter(Story story, int number, int first) throws IOException {
    for (Story.Member member : story.members()) {
      if (member.number() >= first && ring[member.number() & (ring.length - 1)] != null) {
        throw StateReader.damaged("a report that is in two stories");
      }
      place(member, story, first);
    }
    if (ring[number & (ring.length - 1)] != story) {
      throw StateReader.damaged("a report that is in no story");
    }
  }
}
