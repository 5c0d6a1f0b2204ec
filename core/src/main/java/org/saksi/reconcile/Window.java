package org.saksi.reconcile;

/**
 * The stretch of another report that says most of what a claim says.
 *
 * @param sentence its sentence
 * @param first index of its first term
 * @param end index behind its last term
 * @param dice twice the weight of the terms it shares with the claim over the weight of both, from
 *     0 to 1
 */
record Window(int sentence, int first, int end, double dice) {

  boolean overlaps(Window other) {
    return first < other.end && other.first < end;
  }

  /** Shares more, or as much and is shorter, or stands before. */
  boolean isBetter(Window other) {
    if (dice != other.dice) {
      return dice > other.dice;
    }
    int longer = Integer.compare(end - first, other.end - other.first);
    return longer == 0 ? first < other.first : longer < 0;
  }
}
