package org.saksi.story;

/**
 * An earlier report that a new one was compared with.
 *
 * @param number of the earlier report
 * @param likeness the cosine of the words of both
 * @param values what is seen of both, by {@link Signal}
 * @param probability that both tell of one event, from 0 to 1
 */
record Seen(int number, double likeness, double[] values, double probability)
    implements Comparable<Seen> {

  /** The likeliest come first, of equals the newest. */
  @Override
  public int compareTo(Seen other) {
    return probability == other.probability
        ? Integer.compare(other.number, number)
        : Double.compare(other.probability, probability);
  }
}
