package org.saksi.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The reports of one event, in order of arrival. Not thread-safe. */
final class Story {

  /**
   * A report of a story.
   *
   * @param number in order of arrival of all reports
   */
  record Member(int number, String report) {}

  private final String id;

  /** So many reports are held in a list of no more room than they need: most stories have few. */
  private static final int FEW = 2;

  private List<Member> members = List.of();

  private @Nullable Story mergedInto;

  Story(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }

  /** The story that its reports are in now: itself unless it was merged. */
  Story current() {
    return mergedInto == null ? this : mergedInto.current();
  }

  /** Its reports have gone to another story. */
  void endIn(Story other) {
    members = List.of();
    mergedInto = other;
  }

  List<Member> members() {
    return Collections.unmodifiableList(members);
  }

  /** Adds reports, before those that came after them. */
  void addAll(List<Member> more) {
    List<Member> all = members.size() > FEW ? members : new ArrayList<>(members);
    boolean inOrder =
        all.isEmpty() || more.isEmpty() || all.getLast().number() < more.getFirst().number();
    all.addAll(more);
    if (!inOrder) {
      all.sort(Comparator.comparingInt(Member::number));
    }
    members = all.size() > FEW ? all : List.copyOf(all);
  }

  void removeAll(List<Member> leaving) {
    List<Member> all = new ArrayList<>(members);
    all.removeAll(leaving);
    members = all.size() > FEW ? all : List.copyOf(all);
  }

  int size() {
    return members.size();
  }

  /** The number of the report that came last. */
  int last() {
    return members.getLast().number();
  }

  /** The latest members that are not older than a report, the earliest of them first. */
  List<Member> latest(int most, int first) {
    int from = Math.max(0, members.size() - most);
    while (from < members.size() && members.get(from).number() < first) {
      from++;
    }
    return members.subList(from, members.size());
  }
}
