package org.saksi.reading.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Figure.Kind;
import org.saksi.annotation.Quantity;
import org.saksi.annotation.Unit;
import org.saksi.language.Numerals.Numeral;
import org.saksi.language.TokenRun;
import org.saksi.reading.figure.FigureLexicon.Role;

/**
 * Reads ranks, scores and minutes of a match: <i>presiden ke-47</i>, <i>terbesar kelima</i>,
 * <i>siaga 2</i>, <i>skor 2-1</i>, <i>menit ke-88</i>. Immutable and thread-safe.
 */
final class RankReader {

  private static final BigDecimal MAX_RANK = BigDecimal.valueOf(500);
  private static final BigDecimal MAX_SCORE = BigDecimal.valueOf(200);

  /** How far before a score the word for it may stand, in tokens. */
  private static final int SCORE_REACH = 8;

  /** Between the end of a half and the minutes added to it. */
  private static final String PLUS = "+";

  private final FigureLexicon lexicon;
  private final NumberNames names;

  RankReader(FigureLexicon lexicon, NumberNames names) {
    this.lexicon = lexicon;
    this.names = names;
  }

  /** <i>siaga 2</i>, <i>peringkat kelima</i>, or null. */
  @Nullable Draft rankAt(TokenRun run, int at) {
    int label = lexicon.endOf(Role.RANK_LABEL, run, at);
    int head = label < 0 ? lexicon.endOf(Role.RANK, run, at) : label;
    if (head < 0) {
      return null;
    }
    Numeral ordinal = lexicon.numerals().looseOrdinalAt(run, head);
    Numeral number = ordinal == null ? lexicon.numerals().at(run, head) : ordinal;
    boolean score = run.isDash(head + 1) && run.isNumber(head + 2) && run.glued(head);
    boolean counts =
        score
            || label < 0
                && ordinal == null
                && number != null
                && countsNext(run, head, number.end());
    if (number == null || run.is(number.end(), "%") || counts) {
      return null;
    }
    if (label >= 0
        && (lexicon.is(Role.COUNTED, run.normal(at - 1)) || !isWidely(run, number.end()))) {
      return null;
    }
    boolean rank =
        !number.vague()
            && number.value().stripTrailingZeros().scale() <= 0
            && number.value().signum() > 0
            && number.value().compareTo(MAX_RANK) <= 0;
    return rank && lexicon.measure(run, number.end()) == null ? ordinal(at, number) : null;
  }

  /** <i>tempat dua orang bertemu</i>, <i>peringkat 10 besar</i>. */
  private boolean countsNext(TokenRun run, int first, int end) {
    boolean noun = run.isWord(end) && lexicon.isNoun(run.normal(end));
    boolean range = lexicon.is(Role.NOT_COUNTED, run.normal(end)) && !run.isNumber(first - 1);
    return !run.isNumber(first) && noun || range && run.isNumber(first);
  }

  /** <i>nomor dua di dunia</i>, but no house number. */
  private boolean isWidely(TokenRun run, int at) {
    return lexicon.endOf(Role.WIDELY, run, at) >= 0
        || lexicon.hasPrefix(Role.SUPERLATIVE, run.normal(at));
  }

  /**
   * <i>menit ke-88</i>, <i>menit 90+2</i>: a place in the course of a match, counted in its unit.
   */
  @Nullable Draft stageAt(TokenRun run, int at) {
    if (!lexicon.is(Role.STAGE, run.normal(at)) || run.isNumber(at - 1)) {
      return null;
    }
    Numeral number = lexicon.numerals().looseOrdinalAt(run, at + 1);
    boolean plain =
        number == null && run.isNumber(at + 1) && lexicon.isFunctionWord(run.normal(at - 1));
    number = plain ? lexicon.numerals().at(run, at + 1) : number;
    if (number == null || number.vague() || number.value().stripTrailingZeros().scale() > 0) {
      return null;
    }
    Unit unit = new Unit.Count(run.span(at, at + 1));
    int added = run.is(number.end(), PLUS) ? number.end() + 1 : -1;
    Numeral more = added < 0 ? null : lexicon.numerals().at(run, added);
    int end = more == null ? number.end() : more.end();
    BigDecimal value = more == null ? number.value() : number.value().add(more.value());
    return new Draft(at, end, Kind.ORDINAL, new Quantity.Exact(value), unit);
  }

  private static Draft ordinal(int first, Numeral number) {
    return new Draft(
        first, number.end(), Kind.ORDINAL, new Quantity.Exact(number.value()), new Unit.None());
  }

  /** An ordinal that ranks what stands before it, or null. */
  @Nullable Draft ordinalAt(TokenRun run, int at) {
    Numeral number = lexicon.numerals().ordinalAt(run, at);
    if (number == null || number.value().signum() <= 0 || names.contain(run, at)) {
      return null;
    }
    String before = run.normal(at - 1);
    boolean figures = run.surface(at).chars().anyMatch(Character::isDigit);
    boolean behind = lexicon.isRelative(before) || run.is(at - 1, ")");
    boolean noun = run.isWord(at - 1) && !lexicon.isFunctionWord(before) || figures && behind;
    boolean sequence =
        lexicon.is(Role.SEQUENCE, before)
            || lexicon.timeUnit(before) != null
            || isLawful(run, number.end());
    if (!noun || sequence) {
      return null;
    }
    boolean digits = figures || number.end() > at + 1;
    boolean superlative = lexicon.hasPrefix(Role.SUPERLATIVE, before);
    boolean high = number.value().compareTo(BigDecimal.TWO) > 0;
    return digits || high || superlative ? ordinal(superlative ? at - 1 : at, number) : null;
  }

  private boolean isLawful(TokenRun run, int at) {
    return lexicon.is(Role.LAW, run.normal(at));
  }

  /** <i>2-1</i> near a word for a score, or after another score. */
  @Nullable Draft scoreAt(TokenRun run, int at, @Nullable Draft last) {
    boolean afterScore =
        last != null
            && last.kind() == Kind.SCORE
            && lexicon.isListMark(run, last.end())
            && at - last.end() <= 2;
    boolean shaped =
        run.isNumber(at)
            && run.isDash(at + 1)
            && run.isNumber(at + 2)
            && run.glued(at)
            && run.glued(at + 1)
            && !run.isDash(at + 3);
    boolean sided = run.isCapitalised(at - 1) && run.isCapitalised(at + 3);
    if (!shaped || !afterScore && !sided && !isTold(run, at) || isMeasured(run, at + 3)) {
      return null;
    }
    Numeral first = lexicon.numerals().at(run, at);
    Numeral second = lexicon.numerals().at(run, at + 2);
    if (first == null
        || second == null
        || first.end() != at + 1
        || second.end() != at + 3
        || !isGoals(first.value())
        || !isGoals(second.value())) {
      return null;
    }
    Quantity sides =
        new Quantity.Range(first.value().min(second.value()), first.value().max(second.value()));
    return new Draft(at, at + 3, Kind.SCORE, sides, new Unit.None());
  }

  /** <i>menang 3-4 kali</i>: a range. */
  private boolean isMeasured(TokenRun run, int at) {
    return lexicon.is(Role.COUNTED, run.normal(at))
        || lexicon.timeUnit(run.normal(at)) != null
        || lexicon.measure(run, at) != null;
  }

  private boolean isTold(TokenRun run, int at) {
    for (int i = at - 1; i >= Math.max(0, at - SCORE_REACH); i--) {
      if (lexicon.is(Role.SCORE, run.normal(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isGoals(BigDecimal value) {
    return value.scale() <= 0 && value.compareTo(MAX_SCORE) < 0;
  }
}
