package org.saksi.text;

import java.util.Arrays;

/**
 * Turns UTF-16 offsets of one text into code point offsets, as printed at the border.
 *
 * <p>A text without surrogate pairs, which is nearly every one, costs one scan and no memory. A
 * lookup takes logarithmic time in the number of pairs. Immutable and thread-safe.
 */
public final class CodePoints {

  /** UTF-16 indexes of the second half of every surrogate pair, ascending. */
  private final int[] lowSurrogates;

  private CodePoints(int[] lowSurrogates) {
    this.lowSurrogates = lowSurrogates;
  }

  public static CodePoints of(String text) {
    return new CodePoints(
        java.util.stream.IntStream.range(1, text.length())
            .filter(i -> Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i)))
            .toArray());
  }

  /** The code points before UTF-16 offset {@code utf16}. */
  public int fromUtf16(int utf16) {
    int at = Arrays.binarySearch(lowSurrogates, utf16);
    return utf16 - (at >= 0 ? at : -at - 1);
  }
}
