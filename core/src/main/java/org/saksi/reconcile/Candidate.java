package org.saksi.reconcile;

import java.util.Map;

/**
 * A pair of stretches that may state one fact, with what the model sees of it: for fitting the
 * weights, and for people who ask why.
 *
 * @param clause whether the pair is judged by the weights for clauses or by those for values
 * @param features what is seen, by name; a feature that is missing is 0
 */
public record Candidate(Evidence a, Evidence b, boolean clause, Map<String, Double> features) {

  public Candidate {
    features = Map.copyOf(features);
  }
}
