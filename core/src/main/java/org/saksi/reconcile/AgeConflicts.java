package org.saksi.reconcile;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.saksi.annotation.Entity;
import org.saksi.annotation.Figure;
import org.saksi.annotation.Quantity;
import org.saksi.annotation.Token;
import org.saksi.annotation.Unit;
import org.saksi.report.Published;
import org.saksi.text.Span;

/**
 * One person of two ages: <i>Budi Raharja (34)</i> against <i>Budi Raharja (43)</i>. Only whom both
 * name by the same full name is one person: a child may bear the name of its parent. A year more or
 * less may be a birthday, and so may each year between two reports.
 */
final class AgeConflicts implements ConflictFinder {

  private static final String YEARS = "a";

  /** Years that a birthday explains. */
  private static final int BIRTHDAY = 1;

  /** Tokens between a name and an age, such as a bracket. */
  private static final int BETWEEN = 2;

  private record Age(int years, Pair.Place place) {

    Side side() {
      return place.side();
    }
  }

  @Override
  public List<Conflict> find(SideBySide story, List<Rendering> renderings) {
    Map<String, List<Age>> ages = new TreeMap<>();
    for (Side side : story.sides()) {
      side.reading().figures().forEach(figure -> add(side, figure, ages));
    }
    return ages.values().stream()
        .filter(AgeConflicts::haveOneEach)
        .map(AgeConflicts::conflict)
        .filter(conflict -> conflict.places().size() > 1)
        .toList();
  }

  /** A report that gives a name two ages tells of two people. */
  private static boolean haveOneEach(List<Age> ages) {
    Map<Side, Integer> known = new HashMap<>();
    for (Age age : ages) {
      Integer years = known.putIfAbsent(age.side(), age.years);
      if (years != null && years != age.years) {
        return false;
      }
    }
    return true;
  }

  /** The youngest against the oldest; without a place where they are of one age. */
  private static Conflict conflict(List<Age> ages) {
    Age youngest = ages.stream().min(Comparator.comparingInt(Age::years)).orElseThrow();
    Age oldest = ages.stream().max(Comparator.comparingInt(Age::years)).orElseThrow();
    boolean birthday = oldest.years - youngest.years <= BIRTHDAY + yearsBetween(youngest, oldest);
    String why = birthday ? "One person, a birthday apart: %s." : "One person of two ages: %s.";
    return new Conflict(
        !birthday,
        Finding.Kind.FIGURE,
        Phrase.sentence(why, Conflict.against(youngest.place, oldest.place)),
        oldest.years == youngest.years ? List.of() : ages.stream().map(Age::place).toList());
  }

  private static long yearsBetween(Age a, Age b) {
    Published one = a.side().reading().report().published();
    Published other = b.side().reading().report().published();
    return one == null || other == null
        ? 0
        : Math.abs(ChronoUnit.YEARS.between(one.date(), other.date()));
  }

  private static void add(Side side, Figure figure, Map<String, List<Age>> ages) {
    if (figure.kind() != Figure.Kind.AGE
        || !(figure.quantity() instanceof Quantity.Exact exact)
        || !(figure.unit() instanceof Unit.Measure measure)
        || !measure.symbol().equals(YEARS)
        || figure.modifier() != null) {
      return;
    }
    int at = side.firstTokenAt(figure.span().start());
    int from = Math.max(side.firstTokenOfSentence(figure.span()), at - BETWEEN);
    for (int i = at - 1; i >= from; i--) {
      Token token = side.reading().segmentation().tokens().get(i);
      List<Span> names = side.names().spansIn(token.span(), Entity.Type.PERSON);
      if (!names.isEmpty()) {
        Span name = names.getFirst();
        ages.computeIfAbsent(Spelling.letters(name.of(side.body())), n -> new ArrayList<>())
            .add(
                new Age(
                    exact.value().intValue(),
                    Conflict.place(side, closed(side, name.hull(figure.span())))));
      }
      if (token.isWord()) {
        return;
      }
    }
  }

  /** With the bracket that closes behind it. */
  private static Span closed(Side side, Span span) {
    boolean bracket = span.end() < side.body().length() && side.body().charAt(span.end()) == ')';
    return bracket ? new Span(span.start(), span.end() + 1) : span;
  }
}
