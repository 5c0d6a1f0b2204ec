package org.saksi.story;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The reports of the time window by their numbers, in order of arrival, and which of them are most
 * like a new one: found by its most telling words, of each of which only the newest reports are
 * looked at, so that the cost does not grow with the window. Not thread-safe.
 */
final class Window {

  /** So many of the newest reports with a word are looked at. */
  static final int LOOKED_AT = 48;

  /** So many of the reports found are compared. */
  static final int COMPARED = 24;

  /** Tells those found by words of next to no weight apart. */
  private static final float LIGHTEST = 1e-6f;

  /** A report earlier in the window, and the cosine of the words of both. */
  record Neighbour(int number, double likeness) implements Comparable<Neighbour> {

    /** The most alike come first, of equals the newest. */
    @Override
    public int compareTo(Neighbour other) {
      return likeness == other.likeness
          ? Integer.compare(other.number, number)
          : Double.compare(other.likeness, likeness);
    }
  }

  private final Postings postings = new Postings(LOOKED_AT);
  private final Scores scores = new Scores(LOOKED_AT * Portrait.FINDING_WORDS);
  private final Likeness likeness = new Likeness();
  private final int[] found = new int[LOOKED_AT];
  private Portrait[] portraits = new Portrait[1 << 10];
  private int first;
  private int next;

  /** The number of the oldest report. */
  int first() {
    return first;
  }

  /** The number of the next report. */
  int next() {
    return next;
  }

  Portrait portrait(int number) {
    return portraits[number & (portraits.length - 1)];
  }

  /** Adds the next report. */
  void add(Portrait portrait) {
    if (next - first == portraits.length) {
      Portrait[] wider = new Portrait[portraits.length * 2];
      for (int number = first; number < next; number++) {
        wider[number & (wider.length - 1)] = portrait(number);
      }
      portraits = wider;
    }
    portraits[next & (portraits.length - 1)] = portrait;
    for (int index : portrait.heaviest()) {
      postings.add(next, first, portrait.word(index));
    }
    next++;
  }

  /** Takes the oldest report out. */
  void forgetFirst() {
    first++;
  }

  /** The reports most like another one, the most like first. */
  List<Neighbour> of(Portrait portrait) {
    find(portrait);
    likeness.of(portrait);
    float least = scores.reachedBy(COMPARED);
    List<Neighbour> neighbours = new ArrayList<>(COMPARED);
    for (int i = 0; i < scores.size(); i++) {
      if (scores.score(i) >= least) {
        int number = scores.report(i);
        neighbours.add(new Neighbour(number, likeness.to(portrait(number))));
      }
    }
    Collections.sort(neighbours);
    return neighbours.size() <= COMPARED ? neighbours : neighbours.subList(0, COMPARED);
  }

  /** Scores the reports that share finding words. */
  private void find(Portrait portrait) {
    scores.clear();
    for (int index : portrait.heaviest()) {
      float weight = portrait.share(index);
      float score = weight * weight + LIGHTEST;
      int count = postings.latest(portrait.word(index), first, found);
      for (int i = 0; i < count; i++) {
        scores.add(found[i], score);
      }
    }
  }

  /** Writes the reports; by which words they are found follows from them. */
  void write(StateWriter to) throws IOException {
    to.count(first);
    to.count(next - first);
    for (int number = first; number < next; number++) {
      portrait(number).write(to);
    }
  }

  /** Takes in what was written, before any report was added. */
  void read(StateReader from) throws IOException {
    first = from.count(Integer.MAX_VALUE);
    next = first;
    int end = first + from.count(Integer.MAX_VALUE - first);
    while (next < end) {
      add(Portrait.read(from));
    }
  }
}
