package org.saksi.reading.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Change;
import org.saksi.annotation.Change.Direction;
import org.saksi.annotation.Figure;
import org.saksi.annotation.Figure.Kind;
import org.saksi.annotation.Quantity;
import org.saksi.language.TokenRun;
import org.saksi.reading.figure.FigureLexicon.Role;

/**
 * Finds what the figures of a sentence are in a rise or fall: <i>naik 3,79% dari 12.000 menjadi
 * 12.455</i>, <i>turun menjadi Rp 9.000</i>, <i>dari 10 menjadi 15 orang</i>. Immutable and
 * thread-safe.
 */
final class ChangeReader {

  /** How far before a figure the word of change may stand, in tokens. */
  private static final int REACH = 14;

  /** As far before an amount that a word such as <i>sebesar</i> ties to it. */
  private static final int AMOUNT_REACH = 7;

  private final FigureLexicon lexicon;

  ChangeReader(FigureLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Writes the changes into the figures of one sentence.
   *
   * @param drafts the figures as their own words give them
   * @param figures the same figures, which are replaced where they are of a change
   */
  void mark(Clause clause, List<Draft> drafts, List<Figure> figures) {
    Change.Role[] roles = new Change.Role[drafts.size()];
    int[] cues = new int[drafts.size()];
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      cues[i] = -1;
      boolean may =
          draft.kind() != Kind.ORDINAL && draft.kind() != Kind.SCORE && draft.kind() != Kind.AGE;
      Change.Role role = may ? roleOf(clause.run(), draft, i > 0 ? drafts.get(i - 1) : null) : null;
      int cue = role == null ? -1 : cueOf(clause, draft, role);
      boolean again = role == Change.Role.BY && cue < 0 && i > 0 && roles[i - 1] == role;
      cue = again ? cues[i - 1] : cue;
      boolean closes = role == Change.Role.TO && cue < 0 && i > 0 && isOpen(clause, drafts, i);
      if (closes) {
        cue = wordBefore(clause.run(), draft);
        roles[i - 1] = Change.Role.FROM;
        cues[i - 1] = cue;
      }
      roles[i] = cue < 0 ? null : role;
      cues[i] = cue;
    }
    for (int i = 0; i < drafts.size(); i++) {
      if (roles[i] != null && cues[i] >= 0) {
        Direction direction = direction(clause.run(), i, roles, cues, figures);
        Change change = new Change(direction, roles[i], clause.run().span(cues[i], cues[i] + 1));
        figures.set(i, figures.get(i).in(change));
      }
    }
    leavePeriodToNew(roles, cues, figures);
  }

  /** Old and new hold at different times; a time that was read for both is the new one's. */
  private static void leavePeriodToNew(Change.Role[] roles, int[] cues, List<Figure> figures) {
    for (int i = 0; i < roles.length; i++) {
      if (roles[i] == Change.Role.FROM && sharesPeriod(i, roles, cues, figures)) {
        figures.set(i, figures.get(i).during(null));
      }
    }
  }

  private static boolean sharesPeriod(
      int from, Change.Role[] roles, int[] cues, List<Figure> figures) {
    for (int i = 0; i < roles.length; i++) {
      if (roles[i] == Change.Role.TO
          && cues[i] == cues[from]
          && Objects.equals(figures.get(i).period(), figures.get(from).period())) {
        return true;
      }
    }
    return false;
  }

  /** Index of the last word before a figure that is neither a level nor a degree. */
  private int wordBefore(TokenRun run, Draft draft) {
    int at = draft.first() - 1;
    while (at >= 0
        && (lexicon.is(Role.AT_LEVEL, run.normal(at)) || lexicon.is(Role.DEGREE, run.normal(at)))) {
      at--;
    }
    return at;
  }

  /** What the words before a figure make it, were there a change. */
  private Change.@Nullable Role roleOf(TokenRun run, Draft draft, @Nullable Draft last) {
    int before = wordBefore(run, draft);
    String word = run.normal(before);
    if (lexicon.is(Role.FROM, word)) {
      boolean part =
          last != null
              && last.kind() == Kind.COUNT
              && last.end() == before
              && last.unit().equals(draft.unit());
      return part ? null : Change.Role.FROM;
    }
    if (lexicon.is(Role.INTO, word)) {
      return Change.Role.TO;
    }
    boolean restated =
        last != null
            && last.end() == draft.first() - 1
            && (run.is(last.end(), "(") || lexicon.is(Role.SAME, run.normal(last.end())));
    boolean tied = lexicon.is(Role.BY, word) || changes(run, before);
    return tied || restated ? Change.Role.BY : null;
  }

  /** A word of change, but not the one that only tells which: <i>uang tambahan</i>. */
  private boolean changes(TokenRun run, int at) {
    String normal = run.normal(at);
    boolean attribute =
        lexicon.is(Role.ATTRIBUTE, normal)
            && run.isWord(at - 1)
            && lexicon.isNoun(run.normal(at - 1));
    return lexicon.change(normal) != null && !attribute;
  }

  /** The word of change before a figure, with no stop and no other figure's end between, or -1. */
  private int cueOf(Clause clause, Draft draft, Change.Role role) {
    TokenRun run = clause.run();
    int from = wordBefore(run, draft);
    int reach = role == Change.Role.BY ? AMOUNT_REACH : REACH;
    for (int i = from; i >= Math.max(0, from - reach); i--) {
      if (changes(run, i)) {
        return i;
      }
      boolean border = role == Change.Role.BY ? clause.isBorder(i) : isStop(run, i);
      if (border && !run.is(i, "%")) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isStop(TokenRun run, int at) {
    return run.isQuote(at) || run.is(at, ";") || run.is(at, ":") || run.is(at, ".");
  }

  /** The figure before is the old value of one that has no other word of change. */
  private boolean isOpen(Clause clause, List<Draft> drafts, int to) {
    Draft old = drafts.get(to - 1);
    Draft now = drafts.get(to);
    return lexicon.is(Role.FROM, clause.run().normal(wordBefore(clause.run(), old)))
        && old.kind() == now.kind()
        && clause.borders(old.end(), now.first()) == 0;
  }

  private @Nullable Direction direction(
      TokenRun run, int at, Change.Role[] roles, int[] cues, List<Figure> figures) {
    FigureLexicon.ChangeWord word = lexicon.change(run.normal(cues[at]));
    if (word != null && word.direction() != null) {
      return word.direction();
    }
    Figure from = null;
    Figure to = null;
    for (int i = 0; i < roles.length; i++) {
      if (cues[i] == cues[at]) {
        from = roles[i] == Change.Role.FROM ? figures.get(i) : from;
        to = roles[i] == Change.Role.TO ? figures.get(i) : to;
      }
    }
    int sign = from == null || to == null ? 0 : value(to).compareTo(value(from));
    return sign == 0 ? null : sign > 0 ? Direction.UP : Direction.DOWN;
  }

  private static BigDecimal value(Figure figure) {
    return switch (figure.quantity()) {
      case Quantity.Exact exact -> exact.value();
      case Quantity.Range range -> range.max();
    };
  }
}
