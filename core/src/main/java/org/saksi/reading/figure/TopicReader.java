package org.saksi.reading.figure;

import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Figure.Kind;
import org.saksi.language.TokenRun;
import org.saksi.reading.figure.FigureLexicon.Role;
import org.saksi.text.Span;

/**
 * Finds the words that say what a number is of: behind a count what is counted, else what stands
 * before the number in its clause; where a verb only measures (<i>laba perusahaan itu mencapai</i>)
 * its subject. They never reach into another figure, a date or a clause that reports. Immutable and
 * thread-safe.
 */
final class TopicReader {

  private static final int MAX_WORDS = 6;

  /** A name at the edge is taken whole if it has no more words than this beyond it. */
  private static final int MAX_NAME = 4;

  private final FigureLexicon lexicon;

  TopicReader(FigureLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The words, or null where the sentence has none.
   *
   * @param last the figure before it in the sentence, or null
   * @param lastTopic what that one is of
   */
  @Nullable Span of(Clause clause, Draft draft, @Nullable Draft last, @Nullable Span lastTopic) {
    int noun = counted(clause, draft);
    Span behind = noun < 0 ? null : behind(clause, noun, draft.end(), 2);
    if (behind != null) {
      return behind;
    }
    int limit = last == null ? 0 : last.end();
    if (last != null && lexicon.endOf(Role.SAME, clause.run(), limit) == draft.first()) {
      return lastTopic;
    }
    int end = tail(clause, draft, limit);
    boolean subject = end < measured(clause, draft, limit) && !isAct(clause.run(), end - 1);
    boolean sized = end < draft.first() && lexicon.is(Role.SIZE, clause.run().normal(end));
    Span before = before(clause, end, limit, subject && !sized, subject || sized);
    if (before != null) {
      return before;
    }
    int next = noun < 0 ? draft.end() : noun;
    String word = clause.run().normal(next);
    if (lexicon.is(Role.RECENT, word)) {
      return null;
    }
    boolean moved = changes(clause.run().normal(draft.first() - 1));
    Span follows = !moved && lexicon.isNoun(word) ? behind(clause, next, next, 1) : null;
    if (follows != null) {
      return follows;
    }
    int border = end;
    while (border > limit && isSkipped(clause, border - 1, draft.kind())) {
      border--;
    }
    Span other = before(clause, border, limit, false, false);
    boolean listed = last != null && clause.borders(limit, border) == 0;
    return listed && lastTopic != null ? lastTopic : other;
  }

  /** The index of the first word of what is counted, or -1. */
  private int counted(Clause clause, Draft draft) {
    if (draft.kind() != Kind.COUNT || draft.noun() >= 0) {
      return draft.kind() == Kind.COUNT ? draft.noun() : -1;
    }
    TokenRun run = clause.run();
    int at = lexicon.endOf(Role.OF, run, draft.end());
    while (at >= 0 && run.isNumber(at)) {
      at++;
    }
    return at >= 0 && lexicon.isNoun(run.normal(at)) ? at : -1;
  }

  /** The phrase from a word on, if it has as many words as are asked for behind the figure. */
  private @Nullable Span behind(Clause clause, int noun, int figureEnd, int fewest) {
    TokenRun run = clause.run();
    int end = noun;
    while (isInside(clause, end) && end < noun + MAX_WORDS && !(end > noun && endsNoun(run, end))) {
      end++;
    }
    int limit = end + MAX_NAME;
    while (end < limit && end > noun && isInside(clause, end) && inName(run, end)) {
      end++;
    }
    while (end > figureEnd && lexicon.isPlain(run.normal(end - 1))) {
      end--;
    }
    return end < noun + fewest ? null : run.span(noun, end);
  }

  /** A new phrase begins with the word: it says for whom, what follows, or what is done. */
  private boolean endsNoun(TokenRun run, int at) {
    return lexicon.is(Role.TOPIC_END, run.normal(at))
        || lexicon.is(Role.LISTED, run.normal(at))
        || lexicon.isReporting(run.normal(at))
        || lexicon.numerals().mayStart(run.normal(at));
  }

  /** The index behind the last word before a figure that says more than that a number comes. */
  private int tail(Clause clause, Draft draft, int limit) {
    int end = draft.first();
    while (end > limit && !clause.isBorder(end - 1) && isSkipped(clause, end - 1, draft.kind())) {
      end--;
    }
    return end;
  }

  /** The index behind the verb that only measures before a figure, if there is one. */
  private int measured(Clause clause, Draft draft, int limit) {
    for (int i = draft.first(); i > limit && !clause.isBorder(i - 1); i--) {
      String normal = clause.run().normal(i - 1);
      if (lexicon.is(Role.BARE, normal) || changes(normal)) {
        return i;
      }
      if (!isSkipped(clause, i - 1, draft.kind())) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isSkipped(Clause clause, int at, Kind kind) {
    String normal = clause.run().normal(at);
    if (kind == Kind.SCORE && lexicon.is(Role.SCORE, normal)) {
      return false;
    }
    return clause.isBorder(at)
        || clause.isTaken(at)
        || lexicon.isPlain(normal)
        || lexicon.is(Role.DEGREE, normal)
        || lexicon.is(Role.SIZE, normal)
        || lexicon.is(Role.TOPIC_END, normal)
        || changes(normal);
  }

  /** The verb says how a value moves, and no more. */
  private boolean changes(String normal) {
    return lexicon.change(normal) != null && !lexicon.is(Role.CHANGE_NOUN, normal);
  }

  /**
   * The phrase that ends before a token.
   *
   * @param subject its first words count, not its last
   * @param noun it begins behind a verb, which says what is done to it
   */
  private @Nullable Span before(Clause clause, int end, int limit, boolean subject, boolean noun) {
    TokenRun run = clause.run();
    int start = end;
    while (start > limit
        && isInside(clause, start - 1)
        && !lexicon.opensClause(run.normal(start - 1))
        && !lexicon.is(Role.TOPIC_END, run.normal(start - 1))
        && !lexicon.isReporting(run.normal(start - 1))
        && !(noun && isAct(run, start - 1))
        && (subject || end - start < MAX_WORDS)) {
      start--;
    }
    int first = start;
    while (first > limit
        && start - first < MAX_NAME
        && isInside(clause, first - 1)
        && inName(run, first)) {
      first--;
    }
    while (first < end && lexicon.isFunctionWord(run.normal(first))) {
      first++;
    }
    int last = subject ? Math.min(end, first + MAX_WORDS) : end;
    while (last < end && inName(run, last)) {
      last++;
    }
    while (last > first && lexicon.isFunctionWord(run.normal(last - 1))) {
      last--;
    }
    return first == last ? null : run.span(first, last);
  }

  /** A verb that stands alone: what it is done to stands behind it, the subject before. */
  private boolean isAct(TokenRun run, int at) {
    String normal = run.normal(at);
    return normal.length() > 1
        && !lexicon.isFunctionWord(normal)
        && !lexicon.isNoun(normal)
        && lexicon.hasPrefix(Role.VERB_PREFIX, normal)
        && !lexicon.isRelative(run.normal(at - 1));
  }

  private static boolean isInside(Clause clause, int at) {
    return clause.run().has(at) && !clause.isBorder(at) && !clause.isTaken(at);
  }

  /** A name goes on with the word at an index. */
  private static boolean inName(TokenRun run, int at) {
    return run.isCapitalised(at) && at > 0 && run.isCapitalised(at - 1);
  }
}
