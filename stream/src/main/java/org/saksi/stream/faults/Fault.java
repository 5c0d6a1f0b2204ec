package org.saksi.stream.faults;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Something that fails in the middle of a job.
 *
 * @param moment about how many reports have their place by then
 * @param delayMillis how much later it happens
 */
record Fault(Kind kind, long moment, long delayMillis) {

  /** What fails. */
  enum Kind {
    WORKER("a worker is lost, another comes"),
    BROKER("the broker stops and is started again"),
    JOB("the job is killed, another goes on from its last checkpoint");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** The same in a clause. */
    String words() {
      return words;
    }
  }

  /**
   * Faults at random moments, of each kind as many, in order.
   *
   * @param reports how many there are; the last twentieth is left to recover in
   */
  static List<Fault> random(int ofEachKind, int reports, long longestDelayMillis, long seed) {
    Random random = new Random(seed);
    List<Kind> kinds = new ArrayList<>();
    for (int i = 0; i < ofEachKind; i++) {
      kinds.addAll(List.of(Kind.values()));
    }
    Collections.shuffle(kinds, random);
    long[] moments = random.longs(kinds.size(), 0, reports - reports / 20L).sorted().toArray();
    List<Fault> faults = new ArrayList<>();
    for (int i = 0; i < moments.length; i++) {
      faults.add(new Fault(kinds.get(i), moments[i], random.nextLong(longestDelayMillis)));
    }
    return faults;
  }
}
