package org.saksi.reading.time;

import java.util.Set;
import org.saksi.language.FunctionWords;
import org.saksi.language.LanguagePack;
import org.saksi.language.Table;
import org.saksi.language.TokenRun;

/**
 * The words beside a number that say it is an age, an amount or a law's number, and so no time:
 * <i>berusia 35 tahun</i>, <i>2000 orang</i>, <i>Nomor 8 Tahun 2019</i>. Immutable and thread-safe.
 */
final class Neighbours {

  /** How far before <i>18 dan 26 tahun</i> the word for an age may stand, in tokens. */
  private static final int AGE_REACH = 4;

  private static final int MODIFIER_REACH = 3;
  private static final int MIN_AGE = 14;
  private static final int MAX_AGE = 115;

  private final TimeLexicon lexicon;
  private final FunctionWords functionWords;
  private final Set<String> ages;
  private final Set<String> ageSteps;
  private final Set<String> countables;
  private final Set<String> betweens;
  private final Set<String> labels;
  private final Set<String> amountCues;

  Neighbours(LanguagePack language, TimeLexicon lexicon) {
    this.lexicon = lexicon;
    functionWords = new FunctionWords(language);
    Table words = language.table("figure-words");
    ages = words.formsWhere("role", "AGE");
    ages.addAll(words.formsWhere("role", "PERSON"));
    ageSteps = words.formsWhere("role", "AGE_STEP");
    countables = words.formsWhere("role", "CLASSIFIER");
    countables.addAll(words.formsWhere("role", "COUNTED"));
    betweens = words.formsWhere("role", "BETWEEN");
    labels = words.formsWhere("role", "LABEL");
    amountCues = words.formsWhere("role", "BARE");
  }

  /** The years or months between two tokens are somebody's age. */
  boolean tellAge(TokenRun run, int first, int end) {
    if (tellsAge(run, first)) {
      return true;
    }
    boolean bracket = run.is(first - 1, "(") && run.is(end, ")") && run.isCapitalised(first - 2);
    return bracket || isPersonOf(run, first, end) || isApposition(run, first, end);
  }

  /** A word for an age stands before the number at a token: <i>berusia di atas 55 tahun</i>. */
  boolean tellsAge(TokenRun run, int first) {
    int before = unmodified(run, first) - 1;
    while (before > first - AGE_REACH
        && (run.isNumber(before)
            || isJoint(run, before)
            || ageSteps.contains(run.normal(before)))) {
      before--;
    }
    return ages.contains(run.normal(before));
  }

  /** Where the words begin that say how exactly a number is meant, or the number itself. */
  private int unmodified(TokenRun run, int first) {
    for (int at = first - MODIFIER_REACH; at < first; at++) {
      if (at >= 0 && lexicon.skipModifier(run, at) == first) {
        return at;
      }
    }
    return first;
  }

  /** <i>pelapor, laki-laki, 57 tahun,</i>: an age between commas behind a person. */
  private boolean isApposition(TokenRun run, int first, int end) {
    boolean apart =
        run.is(first - 1, ",") && (run.is(end, ",") || run.is(end, ")") || run.isQuote(end));
    boolean person = ages.contains(run.normal(first - 2)) || run.isCapitalised(first - 2);
    return apart && DateReader.whole(run, first, person ? 1 : MIN_AGE, MAX_AGE) > 0;
  }

  /** The word joins the two ages in <i>berusia antara 18 dan 26 tahun</i>. */
  private boolean isJoint(TokenRun run, int at) {
    return run.isDash(at)
        || lexicon.endOf(Role.TO, run, at) == at + 1
        || lexicon.endOf(Role.AND, run, at) == at + 1
        || betweens.contains(run.normal(at));
  }

  /** <i>penyerang 22 tahun itu</i>: a noun before and a pointing word behind tell an age. */
  private boolean isPersonOf(TokenRun run, int first, int end) {
    boolean noun = run.isWord(first - 1) && !functionWords.contains(run.normal(first - 1));
    boolean pointed =
        lexicon.endOf(Role.SAME, run, end) >= 0 || lexicon.endOf(Role.THIS, run, end) >= 0;
    boolean grown = DateReader.whole(run, first, MIN_AGE, MAX_AGE) > 0;
    return noun && pointed && grown && end == first + 2;
  }

  /** The word before a token numbers a law or a house: <i>nomor</i>, <i>no.</i> */
  boolean label(TokenRun run, int at) {
    return labels.contains(run.normal(run.is(at - 1, ".") ? at - 2 : at - 1));
  }

  /** The word at a token counts things, so that a number before it is no year. */
  boolean count(TokenRun run, int at) {
    return countables.contains(run.normal(at));
  }

  /**
   * The words on both sides let a number be the year of what stands before it: <i>haji 2024</i>.
   * Nothing countable follows, and no word before introduces an amount.
   */
  boolean allowYear(TokenRun run, int at) {
    String before = run.normal(at - 1);
    boolean open = !run.isWord(at + 1) || functionWords.contains(run.normal(at + 1));
    boolean noun = run.isWord(at - 1) && !functionWords.contains(before);
    boolean amount = amountCues.contains(before) || label(run, at);
    return open && noun && !amount && lexicon.skipModifier(run, at - 1) == at - 1;
  }
}
