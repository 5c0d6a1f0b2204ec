package org.saksi.reading.time;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Quoted;
import org.saksi.annotation.Segmentation;
import org.saksi.annotation.Sentence;
import org.saksi.annotation.TimeExpression;
import org.saksi.language.LanguagePack;
import org.saksi.language.TokenRun;
import org.saksi.report.Published;
import org.saksi.text.Span;

/**
 * Finds time expressions and resolves them against the report's publication date and the times
 * named before them. Immutable and thread-safe.
 */
public final class TimeFinder {

  /** A shape with its place in the sentence. */
  private record Draft(Span span, Shape shape, Place place) {}

  private final TimeGrammar grammar;
  private final TimeLexicon lexicon;

  public TimeFinder(LanguagePack language) {
    lexicon = new TimeLexicon(language);
    grammar =
        new TimeGrammar(lexicon, new FeastLexicon(language), new Neighbours(language, lexicon));
  }

  /**
   * All time expressions in order, never overlapping.
   *
   * @param published without it, weekdays and <i>kemarin</i> keep values that say only what is
   *     known
   */
  public List<TimeExpression> find(Segmentation segmentation, @Nullable Published published) {
    List<TimeExpression> times = new ArrayList<>();
    Timeline timeline = new Timeline(published == null ? null : atHome(published));
    Resolver resolver = new Resolver(timeline);
    DayResolver days = new DayResolver(timeline);
    QuotedStretches quoted = new QuotedStretches(segmentation.quoted());
    for (Sentence sentence : segmentation.sentences()) {
      List<Draft> drafts = drafts(TokenRun.of(segmentation, sentence), quoted);
      timeline.enterSentence(sentence.paragraph());
      if (quoted.overlap(sentence.span())) {
        remember(drafts, days, timeline);
      }
      for (int i = 0; i < drafts.size(); i++) {
        Draft draft = drafts.get(i);
        expectDay(drafts.subList(i, drafts.size()), days);
        Resolved resolved = resolver.resolve(draft.shape(), draft.place());
        String id = "t" + (times.size() + 1);
        times.add(new TimeExpression(id, draft.span(), resolved.type(), resolved.value()));
      }
    }
    return times;
  }

  /** A moment told by the clock of UTC was another day for the writer and the readers, maybe. */
  private Published atHome(Published published) {
    OffsetDateTime moment = published.moment();
    if (moment == null || !moment.getOffset().equals(ZoneOffset.UTC)) {
      return published;
    }
    OffsetDateTime local = moment.withOffsetSameInstant(lexicon.home());
    return new Published(local.toLocalDate(), local);
  }

  /** Tells a clock time without day what day its sentence names behind it. */
  private static void expectDay(List<Draft> drafts, DayResolver days) {
    if (!(drafts.getFirst().shape() instanceof Shape.Day clock) || !clock.isClockOnly()) {
      return;
    }
    for (Draft draft : drafts) {
      if (draft.shape() instanceof Shape.Day day && !day.isClockOnly() && !day.contextual()) {
        days.expect(day, draft.place());
        return;
      }
    }
  }

  /** Beside a quotation, a written date outside the marks is the day somebody spoke. */
  private static void remember(List<Draft> drafts, DayResolver days, Timeline timeline) {
    for (Draft draft : drafts) {
      if (draft.shape() instanceof Shape.Day day && !draft.place().quoted()) {
        LocalDate written = days.written(day);
        if (written != null) {
          timeline.stated(written);
        }
      }
    }
  }

  private List<Draft> drafts(TokenRun run, QuotedStretches quoted) {
    List<Draft> drafts = new ArrayList<>();
    boolean told = quoted.overlap(run.span(0, run.size())) || grammar.tells(run);
    int at = 0;
    int yearEnd = -1;
    while (at < run.size()) {
      Shape.Found found = grammar.at(run, at, yearEnd);
      if (found == null) {
        at =
            lexicon.mayStartPhrase(run.normal(at))
                ? Math.max(at + 1, grammar.blockEnd(run, at))
                : at + 1;
        continue;
      }
      Span span = run.span(at, found.end());
      drafts.add(
          new Draft(span, found.shape(), place(run, at, quoted.contain(span.start()), told)));
      at = found.end();
      yearEnd = found.shape() instanceof Shape.Period ? at : yearEnd;
    }
    return drafts;
  }

  private Place place(TokenRun run, int at, boolean quoted, boolean told) {
    boolean apart = run.is(at - 1, ",") && !told;
    boolean happened = at == 0 || run.isWord(at - 1) || apart;
    Place.Direction direction = grammar.direction(run, apart ? at - 1 : at);
    return new Place(quoted, direction, happened, grammar.isBackdrop(run, at));
  }

  /** Asks for stretches between quotation marks in the order of the text. */
  private static final class QuotedStretches {
    private final List<Quoted> stretches;
    private int next;

    QuotedStretches(List<Quoted> stretches) {
      this.stretches = stretches;
    }

    boolean contain(int offset) {
      skipBefore(offset);
      return next < stretches.size() && stretches.get(next).inner().contains(offset);
    }

    boolean overlap(Span span) {
      for (int i = Math.max(0, next - 1); i < stretches.size(); i++) {
        Span inner = stretches.get(i).inner();
        if (inner.start() >= span.end()) {
          return false;
        }
        if (inner.overlaps(span)) {
          return true;
        }
      }
      return false;
    }

    private void skipBefore(int offset) {
      while (next < stretches.size() && stretches.get(next).inner().end() <= offset) {
        next++;
      }
    }
  }
}
