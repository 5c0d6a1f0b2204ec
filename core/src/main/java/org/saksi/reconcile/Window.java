package org.saksi.reconcile;

/**
 * The stretch of another report that says most of what a claim says.
 *
 * @param sentence its sentence
 * @param first index of its first term
 * @param end index behind its last term
 * @param mass the weight of the terms it shares with the claim
 * @param dice twice that over the weight of both, from 0 to 1
 */
record Window(int sentence, int first, int end, double mass, double dice) {

  boolean overlaps(Window other) {
    return first < other.end && other.first < end;
  }
}
