package org.saksi.bench.speed;

import java.util.BitSet;
import java.util.SplittableRandom;

/**
 * What words and numbers become in one lap over the readings: a word of an event takes the place of
 * another that is about as frequent, so that the events are others and the language is the same.
 *
 * <p>Words of one octave of ranks are permuted. The rare ones are permuted together with made-up
 * words, of which each lap knows more than the one before, as Heaps' law has it. Within a lap
 * different words stay different. Lap 0 leaves everything as it is.
 */
final class Lap {

  private static final String CONSONANTS = "bcdfghjklmnprstw";
  private static final String VOWELS = "aeiou";

  private final RankedWords words;
  private final int number;
  private final BitSet met;
  private final Shuffle[] octaves;
  private final Shuffle rare;

  /**
   * A permutation of the ranks of a range: <i>x → factor · x + shift</i>, factor and size coprime.
   */
  private record Shuffle(int first, int size, long factor, long shift) {

    static Shuffle of(int first, int size, int lap) {
      if (lap == 0 || size < 2) {
        return new Shuffle(first, size, 1, 0);
      }
      SplittableRandom random = new SplittableRandom(lap * 31L + first);
      long factor = random.nextLong(1, size);
      while (greatestCommonDivisor(factor, size) > 1) {
        factor++;
      }
      return new Shuffle(first, size, factor, random.nextLong(1, size));
    }

    private static long greatestCommonDivisor(long a, long b) {
      return b == 0 ? a : greatestCommonDivisor(b, a % b);
    }

    int of(int rank) {
      return first + (int) (((rank - first) * factor + shift) % size);
    }
  }

  /**
   * A lap.
   *
   * @param met is told the ranks of the words that come out
   */
  Lap(RankedWords words, int number, BitSet met) {
    this.words = words;
    this.number = number;
    this.met = met;
    octaves = new Shuffle[Integer.SIZE];
    for (int i = 0; i < octaves.length; i++) {
      int first = (int) Math.min(words.rare(), (long) firstOctave() << i);
      int end = (int) Math.min(words.rare(), (long) firstOctave() << (i + 1));
      octaves[i] = Shuffle.of(first, end - first, number);
    }
    double known = words.size() * StrictMath.pow(number + 1.0, words.exponent());
    rare = Shuffle.of(words.rare(), (int) known - words.rare(), number);
  }

  private int firstOctave() {
    return Math.max(1, words.common());
  }

  int number() {
    return number;
  }

  /**
   * What a word or number becomes.
   *
   * @param rank as {@link RankedWords#rank} gives it
   */
  String form(int rank, String normal) {
    if (rank == RankedWords.STAYS) {
      return normal;
    }
    return rank == RankedWords.NUMBER ? otherDigits(normal) : word(permuted(rank));
  }

  private int permuted(int rank) {
    if (rank >= words.rare()) {
      return rare.of(rank);
    }
    int octave = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(rank / firstOctave());
    return octave < 0 ? rank : octaves[octave].of(rank);
  }

  private String word(int rank) {
    met.set(rank);
    return rank < words.size() ? words.form(rank) : madeUp(rank - words.size());
  }

  /** Syllables that spell a number, and an ending that no other word has. */
  private static String madeUp(int index) {
    StringBuilder form = new StringBuilder();
    for (int rest = index; form.isEmpty() || rest > 0; rest /= 80) {
      int syllable = rest % 80;
      form.append(CONSONANTS.charAt(syllable / 5)).append(VOWELS.charAt(syllable % 5));
    }
    return form.append('x').toString();
  }

  /** Every digit is another, the first never 0, so that different numbers stay different. */
  private String otherDigits(String normal) {
    if (number == 0) {
      return normal;
    }
    StringBuilder digits = new StringBuilder(normal.length());
    boolean first = true;
    for (int i = 0; i < normal.length(); i++) {
      char c = normal.charAt(i);
      if (c < '0' || c > '9') {
        digits.append(c);
      } else if (first && c != '0') {
        digits.append((char) ('1' + (c - '1' + number) % 9));
      } else {
        digits.append((char) ('0' + (c - '0' + number / 9) % 10));
      }
      first &= c < '0' || c > '9';
    }
    return digits.toString();
  }
}
