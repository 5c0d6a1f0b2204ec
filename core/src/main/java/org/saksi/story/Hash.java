package org.saksi.story;

/**
 * Numbers that stand for words, pairs of words and values, so that a report is kept in little room.
 * Two things share a number about once in four thousand million. Never 0, which marks a free place.
 */
final class Hash {

  /** What a number stands for: a place and a word of one spelling have different numbers. */
  enum Of {
    WORD,
    NUMBER,
    PLACE,
    FIGURE,
    OUTLET
  }

  private static final int GOLDEN = 0x9e3779b1;

  private Hash() {}

  static int of(Of kind, String written) {
    return mixed(written.hashCode() + kind.ordinal() * GOLDEN);
  }

  /** Of two things in this order. */
  static int of(int first, int second) {
    return mixed(first * 31 + second);
  }

  /** The finaliser of MurmurHash3. */
  private static int mixed(int bits) {
    int h = bits;
    h = (h ^ (h >>> 16)) * 0x85ebca6b;
    h = (h ^ (h >>> 13)) * 0xc2b2ae35;
    h ^= h >>> 16;
    return h == 0 ? 1 : h;
  }
}
