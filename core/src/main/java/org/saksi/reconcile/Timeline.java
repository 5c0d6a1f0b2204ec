package org.saksi.reconcile;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Attribution;
import org.saksi.annotation.Quotation;
import org.saksi.annotation.Sentence;
import org.saksi.annotation.TimeExpression;
import org.saksi.annotation.TimeValue.Interval;
import org.saksi.annotation.Token;
import org.saksi.text.Span;

/**
 * Puts what the reports date on the calendar: for each moment the clauses that name it. The day on
 * which somebody spoke is not when anything else happened, and a year is no moment, so neither is
 * listed.
 */
final class Timeline {

  /** A longer stretch of time is no point of a story. */
  private static final Duration LONGEST = Duration.ofDays(31);

  /** A clause must say this much beside its time, in characters. */
  private static final int LEAST = 20;

  private static final String COMMA = ",";
  private static final Set<String> STOPS = Set.of(".", "!", "?", ";", "-", "–", "—");

  private final List<Dated> points = new ArrayList<>();

  /** The moments of a story in order, each with one clause of each report. */
  static List<Dated> of(SideBySide story) {
    Timeline timeline = new Timeline();
    story.sides().forEach(timeline::add);
    Clock clock = Clock.of(story);
    Comparator<Dated> byStart = Comparator.comparing(dated -> clock.start(dated.time()));
    timeline.points.sort(
        byStart.thenComparing(dated -> length(dated.time()), Comparator.reverseOrder()));
    return List.copyOf(timeline.points);
  }

  private void add(Side side) {
    for (TimeExpression time : side.reading().times()) {
      if (time.value() instanceof Interval interval
          && length(interval).compareTo(LONGEST) <= 0
          && !isSaid(side, time.span())
          && !isWider(side, time.span(), interval)) {
        add(interval, side.evidence(clause(side, time.span())));
      }
    }
  }

  private void add(Interval interval, Evidence evidence) {
    for (int i = 0; i < points.size(); i++) {
      Dated point = points.get(i);
      if (point.time().isSameTime(interval)) {
        if (point.evidence().stream().noneMatch(e -> e.report().equals(evidence.report()))) {
          List<Evidence> all = new ArrayList<>(point.evidence());
          all.add(evidence);
          points.set(i, new Dated(point.time(), all));
        }
        return;
      }
    }
    points.add(new Dated(interval, List.of(evidence)));
  }

  private static Duration length(Interval interval) {
    return Duration.between(interval.start(), interval.end());
  }

  /** Outside all quoted words and behind those that report them: the day somebody spoke. */
  private static boolean isSaid(Side side, Span time) {
    if (!side.speech().quotationsIn(time).isEmpty()) {
      return false;
    }
    int sentence = side.sentenceAt(time);
    for (Quotation quotation : side.reading().quotations()) {
      Attribution said = quotation.attribution();
      if (isBehind(side, sentence, said.cue(), time)
          || isBehind(side, sentence, said.mention(), time)
          || isBehind(side, sentence, said.via(), time)) {
        return true;
      }
    }
    return sentence >= 0
        && side.reading().segmentation().sentences().get(sentence).kind() == Sentence.Kind.DATELINE;
  }

  private static boolean isBehind(Side side, int sentence, @Nullable Span words, Span time) {
    return words != null && words.start() < time.start() && side.sentenceAt(words) == sentence;
  }

  /** Its sentence names a shorter time within it. */
  private static boolean isWider(Side side, Span span, Interval interval) {
    int sentence = side.sentenceAt(span);
    for (TimeExpression other : side.reading().times()) {
      if (other.value() instanceof Interval within
          && side.sentenceAt(other.span()) == sentence
          && length(within).compareTo(length(interval)) < 0
          && !within.start().isBefore(interval.start())
          && !within.end().isAfter(interval.end())
          && !isSaid(side, other.span())) {
        return true;
      }
    }
    return false;
  }

  /**
   * From the beginning of the sentence, or of the words quoted, to the comma or stop behind the
   * time.
   */
  private static Span clause(Side side, Span time) {
    int sentence = side.sentenceAt(time);
    if (sentence < 0) {
      return time;
    }
    Sentence whole = side.reading().segmentation().sentences().get(sentence);
    Span bounds = bounds(side, whole.span(), time);
    int start = time.start();
    int end = time.end();
    boolean open = true;
    for (Token token : side.reading().segmentation().tokensOf(whole)) {
      boolean before = token.end() <= time.start();
      if (bounds.contains(token.span()) && !time.contains(token.span())) {
        boolean stop = STOPS.contains(token.normal()) && isApart(side.body(), token);
        if (before) {
          start = stop ? time.start() : Math.min(start, token.start());
        } else if (open) {
          boolean comma = token.is(COMMA) && end - start - time.length() >= LEAST;
          open = !stop && !comma;
          end = open && token.kind() != Token.Kind.PUNCTUATION ? token.end() : end;
        }
      }
    }
    return new Span(start, end);
  }

  /** A blank stands behind it, so it is no mark inside a name or a number. */
  private static boolean isApart(String body, Token token) {
    return token.end() >= body.length() || Character.isWhitespace(body.charAt(token.end()));
  }

  private static Span bounds(Side side, Span sentence, Span time) {
    Span bounds = sentence;
    for (Quotation quotation : side.speech().quotationsIn(time)) {
      Span content = quotation.content();
      if (content.contains(time)) {
        bounds =
            new Span(
                Math.max(bounds.start(), content.start()), Math.min(bounds.end(), content.end()));
      }
    }
    return bounds;
  }
}
