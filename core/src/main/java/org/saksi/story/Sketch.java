package org.saksi.story;

import java.io.IOException;

/**
 * The text of a report in about 400 bytes, from which one tells how much of it stands in another.
 * Its {@link Runs} are hashed into a bitmap, and how many two bitmaps share is estimated by linear
 * counting (Whang, Vander-Zanden and Taylor 1990). Of a long text only runs with a small hash are
 * kept, half as many again and again until the bitmap holds them, and a text is compared with one
 * of another length at the rate of the longer. Immutable and thread-safe.
 */
final class Sketch {

  private static final int HASH_BITS = 31;

  /** Positions in the bitmap of the whole text, of its opening and of the opening's numbers. */
  private static final int TEXT_BITS = 11;

  private static final int OPENING_BITS = 9;
  private static final int NUMBER_BITS = 8;

  private static final int TEXT_END = 1 << (TEXT_BITS - 6);
  private static final int OPENING_END = TEXT_END + (1 << (OPENING_BITS - 6));
  private static final int NUMBER_END = OPENING_END + (1 << (NUMBER_BITS - 6));

  /** So many leave a bitmap with bits to tell by. */
  private static final int MOST_RUNS = 1 << TEXT_BITS;

  /** What two texts seem to share is noise below so many standard deviations. */
  private static final double SURE = 4;

  /** Texts whose rates differ by more halvings share too few bits to compare. */
  private static final int MOST_HALVINGS = TEXT_BITS - 6;

  private static final int LAST_RATE = HASH_BITS - TEXT_BITS;

  /** Fewer numbers in an opening may change or stay by chance. */
  private static final int FEWEST_NUMBERS = 4;

  /** One number may be counted anew. */
  private static final int MOST_CORRECTED = 1;

  private static final double SAME_NUMBERS = 0.9;

  private static final long EVEN = 0x5555_5555_5555_5555L;

  private final long[] bits = new long[NUMBER_END];
  private final int halvings;

  /** The sketch of a text. */
  Sketch(Runs text) {
    int rate = 0;
    int[] runs = text.kept().length <= MOST_RUNS ? text.kept() : text.sampled(rate);
    while (rate < LAST_RATE && runs.length > MOST_RUNS) {
      runs = text.sampled(++rate);
    }
    halvings = rate;
    for (int run : runs) {
      set(0, run >>> (HASH_BITS - TEXT_BITS - rate));
    }
    for (int run : text.opening()) {
      set(TEXT_END, run & ((1 << OPENING_BITS) - 1));
    }
    for (int number : text.numbers()) {
      set(OPENING_END, number & ((1 << NUMBER_BITS) - 1));
    }
  }

  private Sketch(StateReader from) throws IOException {
    halvings = from.count(LAST_RATE);
    long held = from.longBits();
    if (held >>> NUMBER_END != 0) {
      throw StateReader.damaged("a bitmap that is too long");
    }
    for (int i = 0; i < NUMBER_END; i++) {
      bits[i] = (held >>> i & 1) == 0 ? 0 : from.longBits();
    }
  }

  static Sketch read(StateReader from) throws IOException {
    return new Sketch(from);
  }

  /** Only the words of the bitmap that have a bit, and before them which these are. */
  void write(StateWriter to) throws IOException {
    to.count(halvings);
    long held = 0;
    for (int i = 0; i < NUMBER_END; i++) {
      held |= bits[i] == 0 ? 0 : 1L << i;
    }
    to.bits(held);
    for (long word : bits) {
      if (word != 0) {
        to.bits(word);
      }
    }
  }

  private void set(int from, int bit) {
    bits[from + (bit >>> 6)] |= 1L << bit;
  }

  /** What two texts share. */
  Overlap with(Sketch other) {
    return halvings <= other.halvings ? compared(this, other) : compared(other, this);
  }

  private static Overlap compared(Sketch finer, Sketch coarser) {
    int halved = coarser.halvings - finer.halvings;
    if (halved > MOST_HALVINGS) {
      return Overlap.NONE;
    }
    int end = TEXT_END >> halved;
    int inFiner = 0;
    int inCoarser = 0;
    int inEither = 0;
    for (int i = 0; i < end; i++) {
      long a = finer.bits[i];
      long b = coarser.folded(i, halved);
      inFiner += Long.bitCount(a);
      inCoarser += Long.bitCount(b);
      inEither += Long.bitCount(a | b);
    }
    double a = counted(inFiner, end);
    double b = counted(inCoarser, end);
    double shared = Math.max(0, a + b - counted(inEither, end));
    if (shared < SURE * deviation(Math.min(a, b), Math.max(inFiner, inCoarser), end)) {
      return Overlap.NONE;
    }
    return new Overlap(
        Math.scalb(shared, coarser.halvings),
        share(shared, Math.min(a, b)),
        share(shared, Math.max(a, b)),
        finer.openingShared(coarser),
        finer.changesNumbersOf(coarser));
  }

  /** The word of the bitmap that holds what one of a text with fewer halvings would hold. */
  private long folded(int word, int halved) {
    long folded = 0;
    int width = Long.SIZE >> halved;
    for (int i = 0; i < 1 << halved; i++) {
      long part = bits[(word << halved) + i];
      for (int j = 0; j < halved; j++) {
        part = Long.compress(part | part >>> 1, EVEN);
      }
      folded |= part << i * width;
    }
    return folded;
  }

  private double openingShared(Sketch other) {
    int inThis = 0;
    int inOther = 0;
    int inEither = 0;
    for (int i = TEXT_END; i < OPENING_END; i++) {
      inThis += Long.bitCount(bits[i]);
      inOther += Long.bitCount(other.bits[i]);
      inEither += Long.bitCount(bits[i] | other.bits[i]);
    }
    int words = OPENING_END - TEXT_END;
    double a = counted(inThis, words);
    double b = counted(inOther, words);
    return share(Math.max(0, a + b - counted(inEither, words)), Math.min(a, b));
  }

  private boolean changesNumbersOf(Sketch other) {
    int inThis = 0;
    int inOther = 0;
    int inBoth = 0;
    for (int i = OPENING_END; i < NUMBER_END; i++) {
      inThis += Long.bitCount(bits[i]);
      inOther += Long.bitCount(other.bits[i]);
      inBoth += Long.bitCount(bits[i] & other.bits[i]);
    }
    int fewer = Math.min(inThis, inOther);
    return fewer >= FEWEST_NUMBERS
        && fewer - inBoth > MOST_CORRECTED
        && inBoth < SAME_NUMBERS * fewer;
  }

  /** By how much so many hashes, thrown on a bitmap with bits set, hit more of these or fewer. */
  private static double deviation(double hashes, int set, int words) {
    int unset = Math.max(1, words * Long.SIZE - set);
    return Math.sqrt(hashes * set / unset);
  }

  private static double share(double shared, double of) {
    return of == 0 ? 0 : Math.min(1, shared / of);
  }

  /** How many hashes set so many bits of a bitmap of so many words: a few fell upon others. */
  private static double counted(int set, int words) {
    int size = words * Long.SIZE;
    return -size * StrictMath.log1p(-(double) Math.min(set, size - 1) / size);
  }
}
