package org.saksi.story;

/**
 * How the texts of two reports hang together.
 *
 * <p>Text shared by two outlets comes from one pen: an agency's, a press office's, or one of
 * theirs. An outlet repeats its own background anyway, so its reports are copies only if they open
 * alike. What an outlet prints every day with other numbers in it (prices, timetables) is none.
 *
 * @param share of the text of the shorter that the other has, from 0 to 1; 0 without kinship
 */
record Kinship(Kind kind, double share) {

  /** What two reports can be to each other. */
  enum Kind {
    /** Each has a text of its own. */
    NONE,
    /** One copies or shortens the other, or both the same third text. */
    COPY,
    /** The same outlet published nearly the same text once more, perhaps at another address. */
    REVISION
  }

  private static final Kinship NONE = new Kinship(Kind.NONE, 0);

  /** Fewer runs in common may come by chance, from a title or a law. */
  private static final double FEWEST_RUNS = 8;

  /** A copy has so much of the other; more if it opens in other words. */
  private static final double COPIED = 0.27;

  private static final double COPIED_WITH_OPENING = 0.38;
  private static final double WEIGHT_OF_OPENING = 0.5;

  /** A text that credits the other outlet needs less to be its copy. */
  private static final double CREDITED = 0.15;

  private static final double REPEATED = 0.38;
  private static final double REPEATED_OPENING = 0.45;
  private static final double REVISED = 0.93;

  /** The kinship of two reports; their order does not matter. */
  static Kinship of(Pedigree a, Sketch ofA, Pedigree b, Sketch ofB) {
    Overlap overlap = ofA.with(ofB);
    if (overlap.runs() < FEWEST_RUNS) {
      return NONE;
    }
    Kind kind =
        a.outlet() != null && a.outlet().equals(b.outlet())
            ? withinOutlet(a, b, overlap)
            : acrossOutlets(a, b, overlap);
    return kind == Kind.NONE ? NONE : new Kinship(kind, overlap.ofShorter());
  }

  private static Kind withinOutlet(Pedigree a, Pedigree b, Overlap overlap) {
    if (a.address() != 0 && a.address() == b.address()) {
      return Kind.REVISION;
    }
    if (overlap.numbersChange()
        || overlap.ofOpening() < REPEATED_OPENING
        || overlap.ofShorter() < REPEATED) {
      return Kind.NONE;
    }
    return overlap.ofLonger() >= REVISED ? Kind.REVISION : Kind.COPY;
  }

  private static Kind acrossOutlets(Pedigree a, Pedigree b, Overlap overlap) {
    double withOpening = overlap.ofShorter() + WEIGHT_OF_OPENING * overlap.ofOpening();
    boolean copied = overlap.ofShorter() >= COPIED && withOpening >= COPIED_WITH_OPENING;
    boolean credited = a.credits(b) != null || b.credits(a) != null;
    return copied || (credited && overlap.ofShorter() >= CREDITED) ? Kind.COPY : Kind.NONE;
  }
}
