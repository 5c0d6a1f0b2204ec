package org.saksi.reading.figure;

import org.saksi.language.TokenRun;
import org.saksi.reading.figure.FigureLexicon.Role;

/**
 * Tells numbers that are part of a name, an address, a law's or a telephone number: <i>Boeing
 * 737</i>, <i>RT 05/RW 03</i>, <i>Pasal 5 ayat (1)</i>. Immutable and thread-safe.
 */
final class NumberNames {

  /** A longer run of digits without separators is an identity or telephone number. */
  private static final int MAX_PLAIN_DIGITS = 6;

  /** A reference such as <i>Pasal 5 ayat (1) jo 7</i> is followed back this many tokens. */
  private static final int MAX_CHAIN = 10;

  private final FigureLexicon lexicon;

  NumberNames(FigureLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The number at a token, with no sure unit behind it, only names or numbers something. */
  boolean contain(TokenRun run, int at) {
    return isLabelled(run, at) || run.isNumber(at) && (isCode(run, at) || isNamed(run, at));
  }

  /** As {@link #contain}, of a number that has a sure unit behind it. */
  boolean containDespiteUnit(TokenRun run, int at) {
    return run.isNumber(at) && (run.normal(at).length() > 1 && isZeroLed(run.normal(at)));
  }

  private static boolean isZeroLed(String digits) {
    return digits.charAt(0) == '0' && digits.chars().allMatch(Character::isDigit);
  }

  private static boolean isCode(TokenRun run, int at) {
    String digits = run.normal(at);
    boolean plain = digits.chars().allMatch(Character::isDigit);
    boolean identity =
        plain && (digits.length() > MAX_PLAIN_DIGITS || isZeroLed(digits) && digits.length() > 1);
    boolean joinedBefore =
        run.glued(at - 1) && (run.isDash(at - 1) || run.is(at - 1, "/")) && run.glued(at - 2);
    boolean joinedBehind =
        run.glued(at) && (run.isDash(at + 1) || run.is(at + 1, "/")) && run.glued(at + 1);
    return identity || joinedBefore || joinedBehind;
  }

  /** A capitalised word before it that is no ordinary word at the head of a sentence. */
  private boolean isNamed(TokenRun run, int at) {
    boolean bracket = run.is(at - 1, "(") && run.is(at + 1, ")");
    int before = bracket ? at - 2 : at - 1;
    boolean name = run.isWord(before) && run.isCapitalised(before);
    return name && !lexicon.isPlain(run.normal(before));
  }

  private boolean isLabelled(TokenRun run, int at) {
    int before = at - 1;
    for (int step = 0; step < MAX_CHAIN && run.has(before); step++) {
      if (lexicon.is(Role.LABEL, run.normal(before))) {
        return true;
      }
      if (!isLink(run, before)) {
        return false;
      }
      before--;
    }
    return false;
  }

  /** What may stand between a label and a later number of its reference. */
  private boolean isLink(TokenRun run, int at) {
    String normal = run.normal(at);
    boolean mark = normal.length() == 1 && "().,/".contains(normal) || run.isDash(at);
    return mark
        || run.isNumber(at)
        || lexicon.is(Role.LAW, normal)
        || lexicon.is(Role.BETWEEN_TO, normal)
        || lexicon.numerals().ordinalAt(run, at) != null;
  }
}
