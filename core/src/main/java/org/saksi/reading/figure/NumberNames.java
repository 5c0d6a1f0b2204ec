package org.saksi.reading.figure;

import org.saksi.annotation.Token;
import org.saksi.language.Numerals.Numeral;
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
    return isLabelled(run, at)
        || isSide(run, at)
        || run.isNumber(at) && (isCode(run, at) || isNamed(run, at));
  }

  /** <i>4 vs 4</i>, <i>empat lawan empat</i>: how a match is played. */
  private boolean isSide(TokenRun run, int at) {
    Numeral side = lexicon.numerals().at(run, at);
    boolean first = side != null && isVersus(run, side.end()) && isNumeral(run, side.end() + 1);
    return first || isVersus(run, at - 1) && isNumeral(run, at - 2) && !run.isDash(at - 3);
  }

  private boolean isVersus(TokenRun run, int at) {
    return lexicon.is(Role.VERSUS, run.normal(at));
  }

  private boolean isNumeral(TokenRun run, int at) {
    return run.has(at) && lexicon.numerals().at(run, at) != null;
  }

  /** As {@link #contain}, of a number that has a sure unit behind it. */
  boolean containDespiteUnit(TokenRun run, int at) {
    int before = run.is(at - 1, ".") ? at - 2 : at - 1;
    boolean labelled = lexicon.is(Role.LABEL, run.normal(before));
    boolean code = run.normal(at).length() > 1 && isZeroLed(run.normal(at));
    return run.isNumber(at) && (labelled || code);
  }

  private static boolean isZeroLed(String digits) {
    return digits.charAt(0) == '0' && digits.chars().allMatch(Character::isDigit);
  }

  private static boolean isCode(TokenRun run, int at) {
    String digits = run.normal(at);
    boolean plain = digits.chars().allMatch(Character::isDigit);
    boolean identity =
        plain && (digits.length() > MAX_PLAIN_DIGITS || isZeroLed(digits) && digits.length() > 1);
    return identity
        || isDialled(run, at)
        || isJoined(run, at - 1, at - 2)
        || isJoined(run, at + 1, at + 2);
  }

  /** <i>(021) 500454</i>: behind the code of an area. */
  private static boolean isDialled(TokenRun run, int at) {
    return run.is(at - 1, ")")
        && run.is(at - 3, "(")
        && run.isNumber(at - 2)
        && isZeroLed(run.normal(at - 2));
  }

  /** A hyphen or stroke ties the number to a word, without spaces. */
  private static boolean isJoined(TokenRun run, int mark, int word) {
    boolean tie = run.isDash(mark) || run.is(mark, "/");
    return tie && run.isWord(word) && run.glued(mark) && run.glued(mark - 1);
  }

  /** A capitalised word before it that is no ordinary word at the head of a sentence. */
  private boolean isNamed(TokenRun run, int at) {
    boolean bracket = run.is(at - 1, "(") && run.is(at + 1, ")");
    int before = bracket ? at - 2 : at - 1;
    boolean name = run.isWord(before) && run.isCapitalised(before);
    return name && !lexicon.isPlain(run.normal(before)) && !isOrdinary(run, before, at);
  }

  /** <i>Bersama 4 anjing</i>: any word has a capital there, and a noun is counted. */
  private boolean isOrdinary(TokenRun run, int before, int at) {
    return before == 0
        && at == 1
        && run.isWord(at + 1)
        && run.token(at + 1).casing() == Token.Casing.LOWER
        && lexicon.isNoun(run.normal(at + 1));
  }

  private boolean isLabelled(TokenRun run, int at) {
    int before = at - 1;
    for (int step = 0; step < MAX_CHAIN && run.has(before); step++) {
      if (lexicon.is(Role.LABEL, run.normal(before))) {
        return before == at - 1 || !run.isNumber(before - 1);
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
