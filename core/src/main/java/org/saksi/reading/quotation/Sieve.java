package org.saksi.reading.quotation;

import org.jspecify.annotations.Nullable;

/** Looks for one construction of reported speech. */
interface Sieve {

  /**
   * Adds what a clause reports, if it has the construction.
   *
   * @return what is left of the clause for the sieves that follow; null if nothing is
   */
  @Nullable Clause sift(Clause clause, Drafts drafts);
}
