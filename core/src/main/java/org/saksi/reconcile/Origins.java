package org.saksi.reconcile;

import java.util.List;

/**
 * The origins that reports share, and the ties between two reports each of which they are made of.
 */
record Origins(List<SharedOrigin> shared, List<Tie> ties) {

  Origins {
    shared = List.copyOf(shared);
    ties = List.copyOf(ties);
  }
}
