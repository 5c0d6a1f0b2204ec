package org.saksi.story;

import java.io.IOException;
import java.util.Arrays;

/**
 * What is kept of a report to compare others with it, as numbers (see {@link Hash}): less than a
 * kilobyte, whatever its length. Immutable but for what is learned of it on its arrival.
 */
final class Portrait {

  /** What a portrait shows, each part in ascending order and without repetition. */
  enum Part {
    /** The telling words of headline and text, with weights. */
    WORDS,
    /** Telling words side by side in headline and lead. */
    PAIRS,
    PLACES,
    /** Values of figures. */
    FIGURES
  }

  private static final Part[] PARTS = Part.values();

  static final int FINDING_WORDS = 16;

  private static final float UNIT = 1f / Short.MAX_VALUE;

  /** All numbers together are less than 256. */
  private static final int END_BITS = 8;

  static final int MOST_NUMBERS = (1 << END_BITS) - 1;

  private final String report;
  private final int outlet;
  private final float hours;
  private final Pedigree pedigree;
  private final Sketch sketch;

  /** The parts one behind the other, then the weights of the words, two in each number. */
  private final int[] numbers;

  /** Where each part ends, in {@value #END_BITS} bits, that of the first in the last of them. */
  private final int ends;

  /** See {@link #usual} and {@link #crowd}. */
  private float usual;

  private float crowd;

  /** What time it was in the stream when it came; NaN while nobody knew. */
  private float arrival = Float.NaN;

  Portrait(PortraitDraft draft) {
    report = draft.report();
    hours = draft.hours();
    pedigree = draft.pedigree();
    sketch = draft.sketch();
    String name = pedigree.outlet();
    outlet = name == null ? 0 : Hash.of(Hash.Of.OUTLET, name);
    int end = 0;
    int allEnds = 0;
    for (Part part : PARTS) {
      end += draft.part(part).length;
      allEnds |= end << END_BITS * part.ordinal();
    }
    ends = allEnds;
    numbers = new int[end + (words() + 1) / 2];
    for (Part part : PARTS) {
      int[] of = draft.part(part);
      System.arraycopy(of, 0, numbers, start(part), of.length);
    }
    short[] weights = draft.weights();
    for (int i = 0; i < weights.length; i++) {
      numbers[end + i / 2] |= weights[i] << Short.SIZE * (i % 2);
    }
  }

  /** How a weight of a word, from 0 to 1, is kept. */
  static short code(double weight) {
    return (short) Math.round(Math.min(1, weight) / UNIT);
  }

  String report() {
    return report;
  }

  /** Who publishes; 0 if not known. */
  int outlet() {
    return outlet;
  }

  /** When it was published, in hours since 1970; NaN if not known. */
  float hours() {
    return hours;
  }

  /** How its text hangs together with another's. */
  Kinship kinship(Portrait other) {
    return Kinship.of(pedigree, sketch, other.pedigree, other.sketch);
  }

  Pedigree pedigree() {
    return pedigree;
  }

  /** How much like it the reports were on its arrival that were most like it; from 0 to 1. */
  double usual() {
    return usual;
  }

  /** The logarithm of one more than the number of reports that were much like it on arrival. */
  double crowd() {
    return crowd;
  }

  void learnUsual(double likeness, double reportsMuchLikeIt) {
    usual = (float) likeness;
    crowd = (float) reportsMuchLikeIt;
  }

  /** Learns what time it was in the stream on its arrival; infinite if that is not known. */
  void learnArrival(float now) {
    arrival = Float.isInfinite(now) ? Float.NaN : now;
  }

  /**
   * Whether it was published, or came if that is not known or lay in the future, before some time.
   */
  boolean isOlderThan(float time, float now) {
    if (!(arrival <= now)) {
      learnArrival(now); // nobody knew the time, or a wrong date was all that was known
    }
    return (Float.isNaN(hours) ? arrival : Math.min(hours, arrival)) < time;
  }

  private int start(Part part) {
    return part.ordinal() == 0 ? 0 : end(PARTS[part.ordinal() - 1]);
  }

  private int end(Part part) {
    return ends >>> END_BITS * part.ordinal() & MOST_NUMBERS;
  }

  int size(Part part) {
    return end(part) - start(part);
  }

  /** The numbers of a part, as a new array. */
  int[] numbers(Part part) {
    return Arrays.copyOfRange(numbers, start(part), end(part));
  }

  int number(Part part, int index) {
    return numbers[start(part) + index];
  }

  /** How many words it has. */
  int words() {
    return ends & MOST_NUMBERS;
  }

  int word(int index) {
    return numbers[index];
  }

  /** The weight of a word as it is kept, see {@link #code}. */
  int weight(int index) {
    return numbers[end(Part.FIGURES) + index / 2] >>> Short.SIZE * (index % 2) & Short.MAX_VALUE;
  }

  /**
   * Which are the heaviest words, by which others find it; {@value #FINDING_WORDS} at the most.
   *
   * @return their indices, ascending
   */
  int[] heaviest() {
    int[] ranked = new int[words()];
    for (int i = 0; i < ranked.length; i++) {
      ranked[i] = Short.MAX_VALUE - weight(i) << END_BITS | i;
    }
    Arrays.sort(ranked);
    int[] heaviest = Arrays.copyOf(ranked, Math.min(FINDING_WORDS, ranked.length));
    for (int i = 0; i < heaviest.length; i++) {
      heaviest[i] &= MOST_NUMBERS;
    }
    Arrays.sort(heaviest);
    return heaviest;
  }

  /** The weight of a word, from 0 to 1; 0 if the report does not have it. */
  double weightOf(int word) {
    int index = Arrays.binarySearch(numbers, 0, words(), word);
    return index < 0 ? 0 : share(index);
  }

  /** The weight of a word, from 0 to 1. */
  float share(int index) {
    return weight(index) * UNIT;
  }

  /** The cosine of the words of two reports, from 0 to 1. */
  double likeness(Portrait other) {
    int size = words();
    int otherSize = other.words();
    int i = 0;
    int j = 0;
    long sum = 0;
    while (i < size && j < otherSize) {
      int a = numbers[i];
      int b = other.numbers[j];
      if (a == b) {
        sum += (long) weight(i) * other.weight(j);
      }
      i += a <= b ? 1 : 0;
      j += b <= a ? 1 : 0;
    }
    return cosine(sum);
  }

  /** Of the products of all weights that two reports share, as they are kept. */
  static double cosine(long products) {
    return Math.min(1, products * (double) UNIT * UNIT);
  }

  /** What is asked of each number that two portraits have in common. */
  interface Shared {
    void number(int shared);
  }

  /** Goes through the numbers of a part that both have, in ascending order. */
  void forShared(Part part, Portrait other, Shared shared) {
    int i = start(part);
    int j = other.start(part);
    int end = end(part);
    int otherEnd = other.end(part);
    while (i < end && j < otherEnd) {
      int a = numbers[i];
      int b = other.numbers[j];
      if (a == b) {
        shared.number(a);
      }
      i += a <= b ? 1 : 0;
      j += b <= a ? 1 : 0;
    }
  }

  /** How many numbers of a part both have. */
  int shared(Part part, Portrait other) {
    int[] count = {0};
    forShared(part, other, number -> count[0]++);
    return count[0];
  }

  void write(StateWriter to) throws IOException {
    to.text(report);
    to.decimal(hours);
    pedigree.write(to);
    sketch.write(to);
    for (Part part : PARTS) {
      to.count(size(part));
      for (int i = 0; i < size(part); i++) {
        to.bits(number(part, i));
      }
    }
    for (int i = 0; i < words(); i++) {
      to.count(weight(i));
    }
    to.decimal(usual);
    to.decimal(crowd);
    to.decimal(arrival);
  }

  static Portrait read(StateReader from) throws IOException {
    Portrait portrait = PortraitDraft.read(from).finish();
    portrait.usual = from.decimal();
    portrait.crowd = from.decimal();
    portrait.arrival = from.decimal();
    return portrait;
  }
}
