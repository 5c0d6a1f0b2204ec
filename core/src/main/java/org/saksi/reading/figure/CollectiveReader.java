package org.saksi.reading.figure;

import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Figure.Kind;
import org.saksi.annotation.Quantity;
import org.saksi.annotation.Unit;
import org.saksi.language.Numerals.Numeral;
import org.saksi.language.TokenRun;

/**
 * Reads ordinals that take up a count of the same report: <i>Ke-21 tersangka itu</i> after <i>21
 * tersangka</i>. Where nothing was counted before, <i>kedua negara</i> only means both. Immutable
 * and thread-safe.
 */
final class CollectiveReader {

  /** A figure, and the id of the figure that it restates, if any. */
  record Found(Draft draft, @Nullable String sameAs) {}

  private final FigureLexicon lexicon;
  private final UnitReader units;

  CollectiveReader(FigureLexicon lexicon) {
    this.lexicon = lexicon;
    units = new UnitReader(lexicon);
  }

  /** The noun before is what the ordinal ranks: <i>hari ke-3 pencarian</i>. */
  private boolean isRanking(TokenRun run, int at) {
    String before = run.normal(at - 1);
    return at > 0 && (!run.isWord(at - 1) || !lexicon.isFunctionWord(before))
        || lexicon.isRelative(before)
        || run.isCapitalised(at - 1) && !run.opens(at - 1);
  }

  @Nullable Found at(TokenRun run, int at, Tally tally) {
    Numeral number = lexicon.numerals().ordinalAt(run, at);
    if (number == null) {
      return null;
    }
    UnitReader.Found noun = units.at(run, number.end());
    if (noun == null || !(noun.unit() instanceof Unit.Count count)) {
      return null;
    }
    String id = tally.idOf(number.value(), tally.lower(count));
    boolean sure = run.surface(at).chars().anyMatch(Character::isDigit) && !isRanking(run, at);
    if (id == null && !sure) {
      return null;
    }
    Quantity quantity = new Quantity.Exact(number.value());
    Draft draft = new Draft(at, noun.end(), Kind.COUNT, quantity, count, null, noun.noun());
    return new Found(draft, id);
  }
}
