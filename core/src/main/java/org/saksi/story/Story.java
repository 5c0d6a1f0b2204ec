package org.saksi.story;

import java.io.IOException;
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

  /** The ids of its reports, in order of arrival. */
  List<String> reports() {
    return members.stream().map(Member::report).toList();
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

  /** Writes the names of the members too that have left the window, and of no other. */
  void write(Window window, StateWriter to) throws IOException {
    to.count(members.size());
    int last = window.first();
    for (Member member : members) {
      to.number(member.number - (long) last);
      if (member.number < window.first()) {
        to.text(member.report);
      }
      last = member.number;
    }
    boolean named = members.isEmpty() || !members.getFirst().report.equals(id);
    to.textOrNone(named ? id : null);
  }

  static Story read(Window window, StateReader from) throws IOException {
    int count = from.count(window.next());
    List<Member> members = new ArrayList<>();
    long number = window.first();
    for (int i = 0; i < count; i++) {
      long step = from.number();
      number += step;
      if ((i > 0 && step <= 0) || number < 0 || number >= window.next()) {
        throw StateReader.damaged("a story with a report that cannot be its next");
      }
      boolean forgotten = number < window.first();
      String report = forgotten ? from.text() : window.portrait((int) number).report();
      members.add(new Member((int) number, report));
    }
    String id = from.textOrNone();
    if (id == null && members.isEmpty()) {
      throw StateReader.damaged("a story without a name");
    }
    Story story = new Story(id == null ? members.getFirst().report : id);
    story.addAll(members);
    return story;
  }
}
