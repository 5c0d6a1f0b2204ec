package org.saksi.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.saksi.annotation.Entity;
import org.saksi.annotation.Figure;
import org.saksi.annotation.Quantity;
import org.saksi.annotation.Token;
import org.saksi.text.Span;

/**
 * One person of two ages: <i>Budi Raharja (34)</i> against <i>Budi Raharja (43)</i>. A year more or
 * less may be a birthday.
 */
final class AgeConflicts implements ConflictFinder {

  /** Years that a birthday explains. */
  private static final int BIRTHDAY = 1;

  /** Tokens between a name and an age, such as a bracket. */
  private static final int BETWEEN = 2;

  private record Age(int years, Pair.Place place) {}

  @Override
  public List<Conflict> find(SideBySide story, List<Rendering> renderings) {
    Map<Integer, List<Age>> ages = new TreeMap<>();
    for (Side side : story.sides()) {
      side.reading().figures().forEach(figure -> add(side, figure, ages));
    }
    List<Conflict> conflicts = new ArrayList<>();
    for (List<Age> of : ages.values()) {
      Age first = of.getFirst();
      of.stream()
          .filter(age -> age.years != first.years)
          .findFirst()
          .ifPresent(other -> conflicts.add(conflict(of, first, other)));
    }
    return conflicts;
  }

  private static Conflict conflict(List<Age> all, Age first, Age other) {
    boolean birthday = Math.abs(first.years - other.years) <= BIRTHDAY;
    String why = birthday ? "One person, a year apart in age: %s." : "One person of two ages: %s.";
    return new Conflict(
        !birthday,
        Finding.Kind.FIGURE,
        Phrase.sentence(why, Conflict.against(first.place, other.place)),
        all.stream().map(Age::place).toList());
  }

  private static void add(Side side, Figure figure, Map<Integer, List<Age>> ages) {
    if (figure.kind() != Figure.Kind.AGE
        || !(figure.quantity() instanceof Quantity.Exact exact)
        || figure.modifier() != null) {
      return;
    }
    int at = side.firstTokenAt(figure.span().start());
    int from = Math.max(side.firstTokenOfSentence(figure.span()), at - BETWEEN);
    for (int i = at - 1; i >= from; i--) {
      Token token = side.reading().segmentation().tokens().get(i);
      Keys person = side.names().in(token.span(), Entity.Type.PERSON);
      if (person.size() == 1) {
        Span name = side.names().spansIn(token.span(), Entity.Type.PERSON).getFirst();
        ages.computeIfAbsent(person.at(0), p -> new ArrayList<>())
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
