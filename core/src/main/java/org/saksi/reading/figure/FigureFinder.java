package org.saksi.reading.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Figure;
import org.saksi.annotation.Figure.Kind;
import org.saksi.annotation.Segmentation;
import org.saksi.annotation.Sentence;
import org.saksi.annotation.TimeExpression;
import org.saksi.annotation.Unit;
import org.saksi.language.LanguagePack;
import org.saksi.language.TokenRun;
import org.saksi.reading.figure.FigureLexicon.Role;
import org.saksi.report.Published;
import org.saksi.text.Span;

/** Finds numbers that state a fact. Immutable and thread-safe. */
public final class FigureFinder {

  private final FigureLexicon lexicon;
  private final FigureReader reader;
  private final CollectiveReader collectives;
  private final PeriodReader periods;
  private final TopicReader topics;
  private final SettingReader settings;
  private final ChangeReader changes;

  public FigureFinder(LanguagePack language) {
    lexicon = new FigureLexicon(language);
    reader = new FigureReader(lexicon);
    collectives = new CollectiveReader(lexicon);
    periods = new PeriodReader(lexicon);
    topics = new TopicReader(lexicon);
    settings = new SettingReader(lexicon);
    changes = new ChangeReader(lexicon);
  }

  /**
   * All figures in order, never overlapping.
   *
   * @param times what {@code TimeFinder} found: numbers of dates and clock times are no figures
   * @param published when the report was published: where <i>setahun terakhir</i> ends
   */
  public List<Figure> find(
      Segmentation segmentation, List<TimeExpression> times, @Nullable Published published) {
    LocalDate day = published == null ? null : published.date();
    Tally tally = new Tally(segmentation.text());
    int time = 0;
    for (Sentence sentence : segmentation.sentences()) {
      int from = time;
      while (time < times.size() && times.get(time).span().start() < sentence.span().end()) {
        time++;
      }
      Clause clause =
          Clause.of(TokenRun.of(segmentation, sentence), times.subList(from, time), day);
      read(clause, tally);
    }
    return tally.figures();
  }

  private void read(Clause clause, Tally tally) {
    TokenRun run = clause.run();
    List<Draft> drafts = new ArrayList<>();
    int before = tally.figures().size();
    int at = 0;
    while (at < run.size()) {
      Draft last = drafts.isEmpty() ? null : drafts.getLast();
      CollectiveReader.Found found = at(clause, at, last, tally);
      if (found == null) {
        at++;
        continue;
      }
      Draft draft = found.draft();
      String same = found.sameAs();
      same = same == null && restates(run, last, draft) ? tally.id(false) : same;
      tally.add(figure(clause, draft, last, same, tally));
      drafts.add(draft);
      at = draft.end();
    }
    if (!drafts.isEmpty()) {
      surround(clause, drafts, tally.figures().subList(before, tally.figures().size()));
    }
  }

  /** The figure that begins at a token and overlaps no other and no date, or null. */
  private CollectiveReader.@Nullable Found at(
      Clause clause, int at, @Nullable Draft last, Tally tally) {
    TokenRun run = clause.run();
    if (!mayStart(run, at) || clause.isTaken(at) || isNumbering(run, at)) {
      return null;
    }
    CollectiveReader.Found found = collectives.at(run, at, tally);
    if (found == null) {
      Draft draft = reader.at(run, at, last);
      found = draft == null ? null : new CollectiveReader.Found(draft, null);
    }
    boolean apart =
        found != null
            && !overlaps(clause, found.draft())
            && (last == null || found.draft().first() >= last.end());
    return apart ? found : null;
  }

  /** Adds what only the whole sentence tells: changes, scope and basis. */
  private void surround(Clause clause, List<Draft> drafts, List<Figure> figures) {
    Span basis = settings.basis(clause);
    for (int i = 0; i < drafts.size(); i++) {
      int lastEnd = i == 0 ? -1 : drafts.get(i - 1).end();
      int next = i + 1 < drafts.size() ? drafts.get(i + 1).first() : clause.run().size();
      Span scope = settings.scope(clause, drafts.get(i), lastEnd, next);
      figures.set(i, figures.get(i).within(scope, basis));
    }
    changes.mark(clause, drafts, figures);
    sharePeriods(figures);
  }

  /** <i>USD 240 miliar (Rp 3.900 triliun) pada 2023</i>: one value holds for one period. */
  private static void sharePeriods(List<Figure> figures) {
    for (int i = 1; i < figures.size(); i++) {
      Figure restated = figures.get(i - 1);
      Figure figure = figures.get(i);
      if (restated.id().equals(figure.sameAs()) && restated.period() == null) {
        figures.set(i - 1, restated.during(figure.period()));
      }
    }
  }

  private Figure figure(
      Clause clause, Draft draft, @Nullable Draft last, @Nullable String same, Tally tally) {
    Figure before = last == null ? null : tally.figures().getLast();
    return new Figure(
        tally.id(true),
        clause.run().span(draft.first(), draft.end()),
        draft.kind(),
        draft.quantity(),
        unit(clause, draft, tally),
        draft.modifier(),
        periods.of(clause, draft, last, before == null ? null : before.period()),
        topics.of(clause, draft, last, before == null ? null : before.about()),
        null,
        null,
        null,
        same);
  }

  private boolean mayStart(TokenRun run, int at) {
    String normal = run.normal(at);
    return run.isNumber(at)
        || lexicon.mayStart(normal)
        || lexicon.numerals().mayStart(normal)
        || lexicon.numerals().mayStartOrdinal(normal);
  }

  /** The number of an item in a list, at the head of its line. */
  private static boolean isNumbering(TokenRun run, int at) {
    boolean head = at == 0 || at == 1 && run.is(0, "(");
    return head && run.isNumber(at) && (run.is(at + 1, ".") || run.is(at + 1, ")"));
  }

  /** The number itself is part of a date, though words before it are not. */
  private static boolean overlaps(Clause clause, Draft draft) {
    for (int i = draft.first(); i < draft.end(); i++) {
      if (clause.isTaken(i) && draft.kind() != Kind.RATE && draft.kind() != Kind.MONEY) {
        return true;
      }
    }
    return false;
  }

  /** <i>USD 50.000 (Rp 810 juta)</i>, <i>USD 2 juta atau setara Rp 32 miliar</i>. */
  private boolean restates(TokenRun run, @Nullable Draft last, Draft draft) {
    if (last == null || last.kind() != draft.kind() || last.unit().equals(draft.unit())) {
      return false;
    }
    boolean convertible = draft.kind() == Kind.MONEY || draft.kind() == Kind.MEASURE;
    boolean bracket = run.is(last.end(), "(") && last.end() + 1 == draft.first();
    return convertible && (bracket || lexicon.endOf(Role.SAME, run, last.end()) == draft.first());
  }

  /** <i>4 tersangka, 17 lainnya</i>: what was counted stands before. */
  private Unit unit(Clause clause, Draft draft, Tally tally) {
    boolean elsewhere =
        draft.kind() == Kind.COUNT
            && draft.unit() instanceof Unit.None
            && (lexicon.endOf(Role.OTHER, clause.run(), draft.end()) >= 0
                || lexicon.is(Role.OTHER, clause.run().normal(draft.end() - 1)));
    return elsewhere ? tally.lastUnit() : draft.unit();
  }
}
