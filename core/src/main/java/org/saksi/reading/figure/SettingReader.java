package org.saksi.reading.figure;

import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Figure.Kind;
import org.saksi.language.Numerals.Numeral;
import org.saksi.language.TokenRun;
import org.saksi.reading.figure.FigureLexicon.Role;
import org.saksi.text.Span;

/**
 * Finds where or of what part a figure holds, <i>di dua kecamatan</i>, <i>untuk penumpang
 * dewasa</i>, <i>secara nasional</i>, and what the narrator says it rests on, <i>berdasarkan data
 * BPS</i>. Immutable and thread-safe.
 */
final class SettingReader {

  /** How far behind a figure its scope may begin, in tokens. */
  private static final int REACH = 6;

  /** The words of a scope or basis behind its preposition. */
  private static final int MAX_WORDS = 6;

  /** Of these, words without a capital. */
  private static final int MAX_PLAIN_WORDS = 3;

  private final FigureLexicon lexicon;

  SettingReader(FigureLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The scope of a figure, or null.
   *
   * @param nextFirst index of the first token of the next figure, or the size of the sentence
   */
  @Nullable Span scope(Clause clause, Draft draft, int lastEnd, int nextFirst) {
    if (draft.kind() == Kind.ORDINAL || draft.kind() == Kind.SCORE || draft.kind() == Kind.AGE) {
      return null;
    }
    TokenRun run = clause.run();
    int limit = Math.min(draft.end() + REACH, run.size());
    for (int i = draft.end(); i < limit && !clause.isBorder(i); i++) {
      int end = scopeEnd(clause, i);
      if (end > 0) {
        return i < nextFirst || end > nextFirst ? run.span(i, end) : null;
      }
      if (i >= nextFirst || lexicon.isRelative(run.normal(i))) {
        break;
      }
    }
    int start = Math.max(lastEnd, 0);
    int comma = clause.borders(start, draft.first());
    for (int i = draft.first() - 1; i >= start && comma <= 1; i--) {
      int end = scopeEnd(clause, i);
      if (end > 0 && end <= draft.first()) {
        return run.span(i, end);
      }
    }
    return null;
  }

  /** The end of the scope that begins at a token, or -1. */
  private int scopeEnd(Clause clause, int at) {
    TokenRun run = clause.run();
    String head = run.normal(at);
    if (run.isCapitalised(at) && !run.opens(at)) {
      return -1;
    }
    if (lexicon.is(Role.MANNER_HEAD, head)) {
      return lexicon.is(Role.REACH, run.normal(at + 1)) ? at + 2 : -1;
    }
    boolean place = lexicon.is(Role.PLACE_HEAD, head);
    if (!place && !lexicon.is(Role.PART_HEAD, head)
        || lexicon.is(Role.NO_SCOPE, run.normal(at + 1))
        || lexicon.modifierBefore(run, at) != null) {
      return -1;
    }
    Numeral number = lexicon.numerals().at(run, at + 1);
    int first = number == null ? at + 1 : number.end();
    int end = phraseEnd(clause, first);
    return end > first ? end : -1;
  }

  /** Behind the nouns and names that begin at a token. */
  private int phraseEnd(Clause clause, int first) {
    TokenRun run = clause.run();
    int end = first;
    int plain = 0;
    while (end < first + MAX_WORDS
        && run.isWord(end)
        && !clause.isTaken(end)
        && (run.isCapitalised(end) && end > first || lexicon.isNoun(run.normal(end)))
        && lexicon.change(run.normal(end)) == null
        && !lexicon.is(Role.SIZE, run.normal(end))) {
      boolean named = run.isCapitalised(end);
      if (!named && (plain == MAX_PLAIN_WORDS || end > first && run.isCapitalised(end - 1))) {
        break;
      }
      plain += named ? 0 : 1;
      end++;
    }
    return end;
  }

  /** What the figures of a sentence rest on, or null. */
  @Nullable Span basis(Clause clause) {
    TokenRun run = clause.run();
    for (int i = 0; i < run.size(); i++) {
      int head = lexicon.endOf(Role.BASIS, run, i);
      int end = head < 0 ? -1 : phraseEnd(clause, head);
      if (end > head && isRecord(run, head, end)) {
        return run.span(head, end);
      }
    }
    return null;
  }

  /** Something kept by somebody: <i>berdasarkan usia</i> only divides. */
  private boolean isRecord(TokenRun run, int first, int end) {
    for (int i = first; i < end; i++) {
      if (run.isCapitalised(i) || lexicon.is(Role.RECORD, run.normal(i))) {
        return true;
      }
    }
    return false;
  }
}
