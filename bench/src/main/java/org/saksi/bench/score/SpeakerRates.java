package org.saksi.bench.score;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.saksi.annotation.Basis;

/**
 * How often speakers are right, basis by basis: the share counted, drawn towards that of its way,
 * and that towards the share of all, so that few cases do not say much.
 */
final class SpeakerRates {

  /** How many cases the wider share is worth. */
  private static final double PRIOR = 4;

  private final List<SpeakerCase> cases;
  private final double ofAll;

  SpeakerRates(List<SpeakerCase> cases) {
    this.cases = List.copyOf(cases);
    ofAll = rate(one -> true, .5);
  }

  /** From 0 to 1. */
  double of(Basis basis) {
    String way = wayOf(basis.key());
    return rate(
        one -> one.basis().equals(basis.key()), rate(one -> wayOf(one.basis()).equals(way), ofAll));
  }

  double of(String key) {
    return of(basisOf(key));
  }

  long count(Basis basis) {
    return cases.stream().filter(one -> one.basis().equals(basis.key())).count();
  }

  /** All bases that can be, those of one way together. */
  static List<Basis> bases() {
    List<Basis> bases = new ArrayList<>();
    for (Basis.Way way : Basis.Way.values()) {
      for (int rivals = 0; rivals <= Basis.MOST_RIVALS; rivals++) {
        bases.add(new Basis(way, rivals));
      }
    }
    return bases;
  }

  private static Basis basisOf(String key) {
    return bases().stream()
        .filter(basis -> basis.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no basis: " + key));
  }

  private static String wayOf(String key) {
    return key.substring(0, key.indexOf('.'));
  }

  private double rate(Predicate<SpeakerCase> of, double wider) {
    long all = cases.stream().filter(of).count();
    long right = cases.stream().filter(of).filter(SpeakerCase::right).count();
    return (right + PRIOR * wider) / (all + PRIOR);
  }
}
