package org.saksi.reading.token;

/**
 * Where one word may be two that ran together, as far as the word alone tells.
 *
 * @param known the end of the first of two known words, or the length of the word
 * @param tails a bit for each of the first places from which on the rest is a word of its own
 */
record Seams(int known, long tails) {

  /** Whether the rest from {@code at} on is a word of its own. */
  boolean hasTail(int at) {
    return at < Long.SIZE && (tails >>> at & 1) != 0;
  }
}
