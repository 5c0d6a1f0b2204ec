package org.saksi.reconcile;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.saksi.reconcile.Pair.Place;

/** Drafts in the order in which they were founded, found by the reports that they have. */
final class Drafts {

  private final List<Draft> all = new ArrayList<>();
  private final Map<Side, BitSet> bySide = new HashMap<>();

  /** Founds a draft. */
  void found(Pair pair, double score) {
    index(all.size(), pair.a());
    index(all.size(), pair.b());
    all.add(new Draft(pair, score));
  }

  /** Takes a stretch of one more report into the draft with this number. */
  void join(int draft, Place place) {
    all.get(draft).put(place);
    index(draft, place);
  }

  private void index(int draft, Place place) {
    bySide.computeIfAbsent(place.side(), side -> new BitSet()).set(draft);
  }

  /** The numbers of those that have one of two reports. */
  BitSet of(Side a, Side b) {
    BitSet either = new BitSet();
    either.or(bySide.getOrDefault(a, either));
    either.or(bySide.getOrDefault(b, either));
    return either;
  }

  Draft get(int draft) {
    return all.get(draft);
  }

  List<Draft> all() {
    return all;
  }
}
