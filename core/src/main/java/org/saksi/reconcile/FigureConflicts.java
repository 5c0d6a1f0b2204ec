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

  /** Fewer around a figure may be the same by chance, though they fill the sentence. */
  private static final int FEWEST_WORDS = 4;

  /** As many where both reports say that the figure held at one clock time. */
  private static final int FRAME_OF_A_MOMENT = 1;

  private static final Duration MOMENT = Duration.ofHours(1);

  @Override
  public List<Conflict> find(SideBySide story, List<Rendering> renderings) {
    List<Conflict> conflicts = new ArrayList<>();
    for (Side a : story.sides()) {
      for (Side b : story.neighbours().behind(a)) {
        if (!a.outlet().equals(b.outlet())) {
          addConflicts(a, b, conflicts);
        }
      }
    }
    return conflicts;
  }

  private static void addConflicts(Side a, Side b, List<Conflict> conflicts) {
    Set<String> valuesOfA = values(a);
    Set<String> valuesOfB = values(b);
    for (Figure f : a.reading().figures()) {
      for (Figure g : b.reading().figures()) {
        if (f.kind() == g.kind()
            && f.kind() != Figure.Kind.AGE
            && Values.unit(f).equals(Values.unit(g))
            && !valuesOfB.contains(a.valueOf(f))
            && !valuesOfA.contains(b.valueOf(g))
            && f.modifier() == g.modifier()
            && FigureComparer.byRole(f, g) == null
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
  private static boolean countOneDeed(Side a, Figure f, Side b, Figure g) {
    String counted = Values.counted(a, f);
    if (f.kind() != Figure.Kind.ORDINAL
        || counted.isEmpty()
        || !counted.equals(Values.counted(b, g))) {
      return false;
    }
    Span clauseOfA = a.extent().around(f.span());
    Span clauseOfB = b.extent().around(g.span());
    Set<Integer> people = a.namedIn(clauseOfA, Entity.Type.PERSON);
    return people.size() == 1
        && isAlone(a, f, clauseOfA)
        && isAlone(b, g, clauseOfB)
        && people.equals(b.namedIn(clauseOfB, Entity.Type.PERSON))
        && a.gist(clauseOfA).tellsSameAct(b.gist(clauseOfB));
  }

  /** The clause counts nothing else of its kind, which might be what the person did. */
  private static boolean isAlone(Side side, Figure figure, Span clause) {
    String counted = Values.counted(side, figure);
    return side.figuresIn(clause).stream()
        .noneMatch(other -> other != figure && counted.equals(Values.counted(side, other)));
  }

  private static Set<String> values(Side side) {
    Set<String> values = new HashSet<>();
    side.reading().figures().forEach(figure -> values.add(side.valueOf(figure)));
    return values;
  }

  private static boolean areOfOneMoment(Figure f, Figure g) {
    return f.period() instanceof TimeValue.Interval moment
        && Duration.between(moment.start(), moment.end()).compareTo(MOMENT) <= 0
        && g.period() instanceof TimeValue.Interval other
        && moment.isSameTime(other);
  }

  /** Hours later another number may hold; how an event went stays as it was. */
  private static boolean mayHaveChanged(Side a, Figure f, Side b) {
    return f.kind() != Figure.Kind.ORDINAL
        && f.kind() != Figure.Kind.SCORE
        && (FigureComparer.isLater(a, b) || FigureComparer.isLater(b, a));
  }

  /** Of two days' reports the later tells what has become of the figure since. */
  static boolean areOfOneDay(Side a, Side b) {
    Published first = a.reading().report().published();
    Published second = b.reading().report().published();
    return first == null || second == null || first.date().equals(second.date());
  }

  private static boolean haveSameFrame(Side a, Figure f, Side b, Figure g) {
    boolean moment = areOfOneMoment(f, g);
    return (moment || areOfOneDay(a, b) && !mayHaveChanged(a, f, b))
        && haveSameFrame(a, f, b, g, moment ? FRAME_OF_A_MOMENT : FRAME);
  }

  /** The same words before and behind, as many as asked for or up to the ends of the sentences. */
  private static boolean haveSameFrame(Side a, Figure f, Side b, Figure g, int frame) {
    int firstOfA = a.terms().firstAt(f.span().start());
    int firstOfB = b.terms().firstAt(g.span().start());
    int endOfA = a.terms().firstAt(f.span().end());
    int endOfB = b.terms().firstAt(g.span().end());
    int sentenceOfA = a.sentenceAt(f.span());
    int sentenceOfB = b.sentenceAt(g.span());
    if (sentenceOfA < 0 || sentenceOfB < 0) {
      return false;
    }
    int before = sameWords(a, firstOfA - 1, b, firstOfB - 1, -1, frame);
    int behind = sameWords(a, endOfA, b, endOfB, 1, frame);
    boolean opens =
        firstOfA - before <= a.terms().sentenceStart(sentenceOfA)
            && firstOfB - before <= b.terms().sentenceStart(sentenceOfB);
    boolean closes =
        endOfA + behind >= a.terms().sentenceEnd(sentenceOfA)
            && endOfB + behind >= b.terms().sentenceEnd(sentenceOfB);
    return (before == frame || opens)
        && (behind == frame || closes)
        && before + behind >= Math.min(frame, FEWEST_WORDS);
  }

  /** How many terms are the same from here on, forward or backward, up to so many. */
  private static int sameWords(Side a, int inA, Side b, int inB, int step, int most) {
    int same = 0;
    int i = inA;
    int j = inB;
    while (same < most
        && Math.min(i, j) >= 0
        && i < a.terms().size()
        && j < b.terms().size()
        && a.terms().key(i) == b.terms().key(j)) {
      same++;
      i += step;
      j += step;
    }
    return same;
  }
}
