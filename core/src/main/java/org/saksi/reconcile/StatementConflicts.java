package org.saksi.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Quotation;
import org.saksi.annotation.Sentence;
import org.saksi.annotation.TimeExpression;
import org.saksi.annotation.TimeValue;
import org.saksi.annotation.Token;
import org.saksi.language.LanguagePack;
import org.saksi.language.Phrases;
import org.saksi.language.Table;
import org.saksi.reconcile.Pair.Place;
import org.saksi.text.Span;

/**
 * One statement under two dates: reports give the same words of one speaker, and no day on which
 * one of them has that speaker talk is a day for the other.
 */
final class StatementConflicts implements ConflictFinder {

  private static final int FEWEST_WORDS = 8;
  private static final double SAME_WORDS = 0.7;
  private static final double ALIKE = 0.6;
  private static final int DAY = "2025-06-18".length();

  /** Words between a note and its date. */
  private static final int NOTE_WORDS = 5;

  private final Phrases<String> notes = new Phrases<>();

  StatementConflicts(LanguagePack language) {
    for (Table.Row row : language.table("date-notes").rows()) {
      notes.put(row.form(), row.text("note"));
    }
  }

  @Override
  public List<Conflict> find(SideBySide story, List<Rendering> renderings) {
    Map<String, Conflict> bySpeaker = new LinkedHashMap<>();
    for (Rendering rendering : renderings) {
      Integer speaker = commonSpeaker(rendering);
      if (speaker == null
          || rendering.sameOutlet()
          || rendering.dice() < ALIKE
          || Math.max(rendering.dice(), rendering.containment()) < SAME_WORDS
          || words(rendering.a(), rendering.quotation().content()) < FEWEST_WORDS
          || words(rendering.b(), rendering.span()) < FEWEST_WORDS) {
        continue;
      }
      Conflict conflict = conflict(rendering, speaker);
      if (conflict != null) {
        bySpeaker.merge(speaker + " " + conflict.proven(), conflict, Conflict::with);
      }
    }
    return List.copyOf(bySpeaker.values());
  }

  private @Nullable Conflict conflict(Rendering rendering, int speaker) {
    List<TimeExpression> datesOfA = statementDates(rendering.a(), speaker);
    List<TimeExpression> datesOfB = statementDates(rendering.b(), speaker);
    Set<String> daysOfA = days(datesOfA);
    Set<String> daysOfB = days(datesOfB);
    if (daysOfA.isEmpty() || daysOfB.isEmpty() || daysOfA.stream().anyMatch(daysOfB::contains)) {
      return null;
    }
    boolean explained =
        datesOfA.stream().anyMatch(date -> hasNote(rendering.a(), date))
            || datesOfB.stream().anyMatch(date -> hasNote(rendering.b(), date));
    Place a = Conflict.place(rendering.a(), datesOfA.getFirst().span());
    Place b = Conflict.place(rendering.b(), datesOfB.getFirst().span());
    String why =
        explained
            ? "One statement under two dates, one of them perhaps of its reading or of other clocks: %s."
            : "The same words of the same speaker under two dates: %s.";
    return new Conflict(
        !explained, Finding.Kind.TIME, Phrase.sentence(why, Conflict.against(a, b)), List.of(a, b));
  }

  /** The one speaker whom both reports name for the words. */
  private static @Nullable Integer commonSpeaker(Rendering rendering) {
    Set<Integer> speakers = new TreeSet<>(rendering.a().speakersOf(rendering.quotation()));
    if (rendering.other() != null) {
      speakers.retainAll(rendering.b().speakersOf(rendering.other()));
    }
    return speakers.isEmpty() ? null : speakers.iterator().next();
  }

  private static int words(Side side, Span span) {
    return side.terms().firstAt(span.end()) - side.terms().firstAt(span.start());
  }

  private static Set<String> days(List<TimeExpression> dates) {
    Set<String> days = new TreeSet<>();
    dates.forEach(date -> days.add(Values.of(date)));
    return days;
  }

  /** The days beside the quotations of a speaker, in the sentences that report them. */
  private static List<TimeExpression> statementDates(Side side, int speaker) {
    List<TimeExpression> dates = new ArrayList<>();
    for (Quotation quotation : side.reading().quotations()) {
      if (!side.speakersOf(quotation).contains(speaker)) {
        continue;
      }
      for (TimeExpression time : side.reading().times()) {
        if (isDay(side, time) && dates(side, quotation, time) && !dates.contains(time)) {
          dates.add(time);
        }
      }
    }
    return dates;
  }

  /** A date in digits: a bare weekday may be of any week. */
  private static boolean isDay(Side side, TimeExpression time) {
    return time.span().of(side.body()).chars().anyMatch(Character::isDigit)
        && time.type() == TimeExpression.Type.DATE
        && time.value() instanceof TimeValue.Interval interval
        && interval.timex().length() >= DAY;
  }

  /** A date in the sentence of the cue, outside the words said. */
  private static boolean dates(Side side, Quotation quotation, TimeExpression time) {
    Span cue = quotation.attribution().cue();
    if (cue == null || quotation.content().overlaps(time.span())) {
      return false;
    }
    int index = side.reading().segmentation().sentenceAt(cue.start());
    if (index < 0) {
      return false;
    }
    Sentence sentence = side.reading().segmentation().sentences().get(index);
    boolean behind =
        quotation.kind() == Quotation.Kind.INDIRECT
            || time.span().start() >= quotation.content().end();
    return sentence.span().contains(time.span())
        && behind
        && side.reading().quotations().stream()
            .noneMatch(other -> other.content().contains(time.span()));
  }

  private boolean hasNote(Side side, TimeExpression date) {
    List<Token> tokens = side.reading().segmentation().tokens();
    int first = side.reading().segmentation().tokenAtOrAfter(date.span().start());
    int end = side.reading().segmentation().tokenAtOrAfter(date.span().end());
    int limit = Math.min(tokens.size(), end + NOTE_WORDS);
    for (int i = Math.max(0, first - NOTE_WORDS); i < limit; i++) {
      if (notes.longestAt(tokens, i, limit) != null) {
        return true;
      }
    }
    return false;
  }
}
