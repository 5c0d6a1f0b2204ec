package org.saksi.reading.claim;

import java.util.Arrays;
import java.util.List;
import org.saksi.text.Span;

/**
 * Cuts sentences into clauses of about a given length, at the cheapest {@link Joints}: a shortest
 * path over the words of the sentence, where a clause costs more the further its length is from the
 * target. Immutable and thread-safe.
 */
final class ClauseCutter {

  /** No clause is longer, in words. */
  private static final int LONGEST = 24;

  /** Price of one more clause. */
  private static final double CLAUSE = 0.5;

  /** How much worse a clause too long is than one too short. */
  private static final double TOO_LONG = 1.8;

  /** Lengths whose strain is worked out beforehand, in characters; few clauses are longer. */
  private static final int USUAL_CHARACTERS = 512;

  private final int targetCharacters;
  private final double[] strains = new double[USUAL_CHARACTERS];

  ClauseCutter(int targetCharacters) {
    this.targetCharacters = targetCharacters;
    Arrays.setAll(strains, this::exactStrain);
  }

  /** The clauses of a sentence, from the first to the last word of each, in order. */
  List<Span> cut(Joints joints) {
    int[] from = cheapestCuts(joints);
    int count = 0;
    for (int end = joints.size(); end > 0; end = from[end]) {
      count++;
    }
    Span[] clauses = new Span[count];
    for (int end = joints.size(); end > 0; end = from[end]) {
      count--;
      clauses[count] = new Span(joints.start(from[end]), joints.end(end - 1));
    }
    return List.of(clauses);
  }

  /** For each end of a clause the index of the word where the cheapest clause up to it begins. */
  private int[] cheapestCuts(Joints joints) {
    int size = joints.size();
    int[] from = new int[size + 1];
    double[] upTo = new double[size + 1];
    int border = 0;
    for (int end = 1; end <= size; end++) {
      upTo[end - 1] = upTo[end - 1] + CLAUSE + joints.price(end - 1);
      double best = Double.MAX_VALUE;
      int last = joints.end(end - 1);
      border = joints.isBorder(end - 1) ? end - 1 : border;
      for (int start = Math.max(border, end - LONGEST); start < end; start++) {
        double cost = upTo[start] + strain(last - joints.start(start));
        if (cost < best) {
          best = cost;
          from[end] = start;
        }
      }
      upTo[end] = best;
    }
    return from;
  }

  private double strain(int characters) {
    return characters < USUAL_CHARACTERS ? strains[characters] : exactStrain(characters);
  }

  private double exactStrain(int characters) {
    double logRatio = Math.log(Math.max(4, characters) / (double) targetCharacters);
    return logRatio * logRatio * (logRatio > 0 ? TOO_LONG : 1);
  }
}
