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

  /**
   * Whether it takes back, or takes up again, where reports belong: then the reports since may
   * belong elsewhere too.
   */
  static boolean moves(Verdict verdict, List<Ruling> rulings) {
    Verdict of = verdict;
    while (of instanceof Verdict.Undone undone) {
      of = verdict(undone.ruling(), rulings);
    }
    return of instanceof Verdict.Placed && verdict instanceof Verdict.Undone;
  }

  private static Verdict verdict(int position, List<Ruling> rulings) {
    return rulings.stream()
        .filter(ruling -> ruling.position() == position)
        .map(Ruling::verdict)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no ruling " + position));
  }

  /** Those that hold, in order. */
  static List<Ruling> inForce(List<Ruling> rulings) {
    Set<Integer> undone = undone(rulings);
    return rulings.stream().filter(ruling -> !undone.contains(ruling.position())).toList();
  }
}
