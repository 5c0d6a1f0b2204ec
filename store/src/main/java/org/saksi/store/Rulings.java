package org.saksi.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.saksi.store.log.Ruling;
import org.saksi.store.log.Verdict;

/** Which rulings are in force: the last word wins, also about an undoing. */
final class Rulings {

  private Rulings() {}

  /** The positions of those that no longer hold. */
  static Set<Integer> undone(List<Ruling> rulings) {
    Set<Integer> undone = new HashSet<>();
    for (Ruling ruling : rulings.reversed()) {
      if (ruling.verdict() instanceof Verdict.Undone of && !undone.contains(ruling.position())) {
        undone.add(of.ruling());
      }
    }
    return undone;
  }

  /** Those that hold, in order. */
  static List<Ruling> inForce(List<Ruling> rulings) {
    Set<Integer> undone = undone(rulings);
    return rulings.stream().filter(ruling -> !undone.contains(ruling.position())).toList();
  }
}
