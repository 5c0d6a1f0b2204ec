package org.saksi.reading.quotation;

import org.jspecify.annotations.Nullable;

/** Finds the names of persons in speakers' phrases that were found nowhere as entities. */
final class UnlistedNames {

  private final Narrative narrative;
  private final Possession possession;

  UnlistedNames(Narrative narrative, Possession possession) {
    this.narrative = narrative;
    this.possession = possession;
  }

  /** A run of capitalised words behind a role that no entity covers. */
  @Nullable Phrase in(Phrase phrase) {
    int end = phrase.end();
    int first = end;
    while (first > phrase.first()
        && (narrative.isName(first - 1)
            || (first < end && narrative.is(first - 1, WordKind.NAME_PARTICLE)))) {
      first--;
    }
    boolean introduced =
        first > phrase.first()
            && (narrative.is(first - 1, WordKind.ROLE)
                || narrative.is(first - 1, WordKind.HONORIFIC)
                || narrative.isMark(first - 1, ",)"));
    boolean apart = first > phrase.first() && narrative.isMark(first - 1, ",");
    return first < end && introduced && (apart || !possession.isOfAnother(first, phrase))
        ? new Phrase(first, end)
        : null;
  }
}
