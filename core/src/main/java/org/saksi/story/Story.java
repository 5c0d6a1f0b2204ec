package org.saksi.story;

import java.util.ArrayList;
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

  /** Most stories are of one report. */
  private final List<Member> members = new ArrayList<>(1);

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
    members.clear();
    mergedInto = other;
  }

  List<Member> members() {
    return members;
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
