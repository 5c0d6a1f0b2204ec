package org.saksi.reconcile;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.saksi.annotation.Entity;
import org.saksi.annotation.Figure;
import org.saksi.annotation.TimeValue;
import org.saksi.reconcile.Pair.Place;
import org.saksi.report.Published;
import org.saksi.text.Span;

/**
 * One sentence with another number: two reports of different outlets give the same words around
 * figures of one unit on one day, and neither knows the other's figure. Where both say at what hour
 * their figure held, the words next to it are enough: <i>hingga pukul 14.00 dibuka enam posko</i>.
 */
final class FigureConflicts implements ConflictFinder {

  /** Words on each side of the figure that must be the same. */
  private static final int FRAME = 5;

  /** As many where both reports say that the figure held at one clock time. */
  private static final int FRAME_OF_A_MOMENT = 1;

  private static final Duration MOMENT = Duration.ofHours(1);

  private final Acts acts;
  private final Extent extent;

  FigureConflicts(Acts acts, Extent extent) {
    this.acts = acts;
    this.extent = extent;
  }

  @Override
  public List<Conflict> find(SideBySide story, List<Rendering> renderings) {
    List<Conflict> conflicts = new ArrayList<>();
    for (Side a : story.sides()) {
      for (Side b : story.sides().subList(a.index() + 1, story.sides().size())) {
        if (!a.outlet().equals(b.outlet())) {
          addConflicts(a, b, conflicts);
        }
      }
    }
    return conflicts;
  }

  private void addConflicts(Side a, Side b, List<Conflict> conflicts) {
    Set<String> valuesOfA = values(a);
    Set<String> valuesOfB = values(b);
    for (Figure f : a.reading().figures()) {
      for (Figure g : b.reading().figures()) {
        if (f.kind() == g.kind()
            && Values.unit(f).equals(Values.unit(g))
            && !valuesOfB.contains(Values.of(f))
            && !valuesOfA.contains(Values.of(g))
            && f.modifier() == g.modifier()
            && (haveSameFrame(a, f, b, g) || countOneDeed(a, f, b, g))) {
          Place inA = Conflict.place(a, f.span());
          Place inB = Conflict.place(b, g.span());
          String why =
              f.kind() == Figure.Kind.ORDINAL
                  ? "One deed of one person is counted differently: %s."
                  : "The same words with different figures: %s.";
          conflicts.add(
              new Conflict(
                  true,
                  Finding.Kind.FIGURE,
                  Phrase.sentence(why, Conflict.against(inA, inB)),
                  List.of(inA, inB)));
        }
      }
    }
  }

  /** In which minute, round or lap one person did one thing: <i>menit ke-88</i>. */
  private boolean countOneDeed(Side a, Figure f, Side b, Figure g) {
    String counted = Values.counted(a, f);
    if (f.kind() != Figure.Kind.ORDINAL
        || counted.isEmpty()
        || !counted.equals(Values.counted(b, g))) {
      return false;
    }
    Span clauseOfA = extent.around(a, f.span());
    Span clauseOfB = extent.around(b, g.span());
    Set<Integer> people = a.namedIn(clauseOfA, Entity.Type.PERSON);
    return people.size() == 1
        && people.equals(b.namedIn(clauseOfB, Entity.Type.PERSON))
        && acts.agree(a, clauseOfA, b, clauseOfB);
  }

  private static Set<String> values(Side side) {
    Set<String> values = new HashSet<>();
    side.reading().figures().forEach(figure -> values.add(Values.of(figure)));
    return values;
  }

  private static boolean areOfOneMoment(Figure f, Figure g) {
    return f.period() instanceof TimeValue.Interval moment
        && Duration.between(moment.start(), moment.end()).compareTo(MOMENT) <= 0
        && g.period() instanceof TimeValue.Interval other
        && moment.isSameTime(other);
  }

  /** Of two days' reports the later tells what has become of the figure since. */
  private static boolean areOfOneDay(Side a, Side b) {
    Published first = a.reading().report().published();
    Published second = b.reading().report().published();
    return first == null || second == null || first.date().equals(second.date());
  }

  private static boolean haveSameFrame(Side a, Figure f, Side b, Figure g) {
    boolean moment = areOfOneMoment(f, g);
    return (moment || areOfOneDay(a, b))
        && haveSameFrame(a, f, b, g, moment ? FRAME_OF_A_MOMENT : FRAME);
  }

  private static boolean haveSameFrame(Side a, Figure f, Side b, Figure g, int frame) {
    Terms x = a.terms();
    Terms y = b.terms();
    int firstOfA = x.firstAt(f.span().start());
    int firstOfB = y.firstAt(g.span().start());
    int endOfA = x.firstAt(f.span().end());
    int endOfB = y.firstAt(g.span().end());
    if (firstOfA < frame
        || firstOfB < frame
        || endOfA + frame > x.size()
        || endOfB + frame > y.size()) {
      return false;
    }
    for (int i = 0; i < frame; i++) {
      if (x.key(firstOfA - 1 - i) != y.key(firstOfB - 1 - i)
          || x.key(endOfA + i) != y.key(endOfB + i)) {
        return false;
      }
    }
    return true;
  }
}
