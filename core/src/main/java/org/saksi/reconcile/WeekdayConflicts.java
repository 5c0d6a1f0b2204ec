package org.saksi.reconcile;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Segmentation;
import org.saksi.annotation.TimeExpression;
import org.saksi.annotation.TimeValue;
import org.saksi.annotation.Token;
import org.saksi.language.LanguagePack;
import org.saksi.language.Table;

/**
 * A report that contradicts itself: <i>Rabu (17/6/2025)</i>, where that day was a Tuesday. The
 * calendar is the proof.
 */
final class WeekdayConflicts implements ConflictFinder {

  private static final int DAY = "2025-06-17".length();

  private final Map<String, DayOfWeek> weekdays = new HashMap<>();

  WeekdayConflicts(LanguagePack language) {
    for (Table.Row row : language.table("weekdays").rows()) {
      weekdays.put(row.form(), DayOfWeek.of(Integer.parseInt(row.text("day"))));
    }
  }

  @Override
  public List<Conflict> find(SideBySide story, List<Rendering> renderings) {
    List<Conflict> conflicts = new ArrayList<>();
    for (Side side : story.sides()) {
      for (TimeExpression time : side.reading().times()) {
        Conflict conflict = conflict(side, time);
        if (conflict != null) {
          conflicts.add(conflict);
        }
      }
    }
    return conflicts;
  }

  private @Nullable Conflict conflict(Side side, TimeExpression time) {
    if (!(time.value() instanceof TimeValue.Interval interval) || interval.timex().length() < DAY) {
      return null;
    }
    Segmentation segmentation = side.reading().segmentation();
    DayOfWeek named = null;
    boolean digits = false;
    int end = segmentation.tokenAtOrAfter(time.span().end());
    for (int i = segmentation.tokenAtOrAfter(time.span().start()); i < end; i++) {
      Token token = segmentation.tokens().get(i);
      named = named == null ? weekdays.get(token.normal()) : named;
      digits |= token.kind() == Token.Kind.NUMBER;
    }
    LocalDate date = interval.start().toLocalDate();
    if (named == null || !digits || date.getDayOfWeek() == named) {
      return null;
    }
    String why =
        Phrase.sentence(
            "The weekday does not fit the date: %s, but %s was a %s.",
            Phrase.quote(time.span().of(side.body())),
            date,
            date.getDayOfWeek().getDisplayName(java.time.format.TextStyle.FULL, Locale.ENGLISH));
    return new Conflict(true, Finding.Kind.TIME, why, List.of(Conflict.place(side, time.span())));
  }
}
