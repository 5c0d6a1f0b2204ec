package org.saksi.reconcile;

import java.util.ArrayList;
import java.util.List;
import org.saksi.language.FunctionWords.Role;
import org.saksi.reconcile.Comparison.Because;
import org.saksi.reconcile.Comparison.Incomparable;
import org.saksi.reconcile.Comparison.Same;
import org.saksi.reconcile.Pair.Place;
import org.saksi.text.Span;

/**
 * Compares how two reports mean what both tell: as still to come or as done, with or without a
 * distance, as so or as not so. A distance or a denial is a difference only where all else is
 * alike, and only if the other report keeps none in all of its sentence.
 */
final class StanceComparer {

  /** Share of what one tells that the other may lack: beside a distance, beside a denial. */
  private static final double DISTANCE = 0.3;

  private static final double DENIAL = 0.25;

  /** Words between the word that makes a condition and the clause that is one. */
  private static final int CONDITION_WORDS = 2;

  private final Vocabulary vocabulary;

  StanceComparer(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  Comparison compare(Place a, Place b) {
    Comparison found = byPlan(a, b);
    boolean tell = a.gist().tells() && b.gist().tells();
    if (found instanceof Same && tell && isConditional(a) != isConditional(b)) {
      found = Incomparable.of(Because.CONDITION, a, b);
    }
    if (found instanceof Same && keepsDistanceOnce(a, b) && rest(a, b) <= DISTANCE) {
      found = Incomparable.of(Because.HEDGE, a, b);
    }
    return found instanceof Same && isDeniedOnce(a, b)
        ? Incomparable.of(Because.DENIAL, a, b)
        : found;
  }

  /** One denies what the other tells, and more than that is not alike. */
  boolean denyOthers(Place a, Place b) {
    return isDeniedOnce(a, b)
        && (rest(a, b) > DENIAL || a.gist().tellsOtherActs(b.gist()) || !haveOneSubject(a, b));
  }

  private double rest(Place a, Place b) {
    return Math.max(Rest.of(a, b, vocabulary).told(), Rest.of(b, a, vocabulary).told());
  }

  /** Both begin with one subject, of which the one says what the other denies. */
  private static boolean haveOneSubject(Place a, Place b) {
    int x = subject(a);
    return x >= 0 && x == subject(b);
  }

  /** The key of the first word that can name a subject; -1 if the verb or another opens. */
  private static int subject(Place place) {
    Side side = place.side();
    int end = side.firstTokenAt(place.span().end());
    for (int i = side.firstTokenAt(place.span().start()); i < end; i++) {
      Role role = side.marks().roleOf(i);
      boolean names = role == null || role == Role.PRONOUN || role == Role.DETERMINER;
      if (side.keyAt(i) >= 0 && !side.marks().has(i, Mark.DENIES)) {
        return !names || side.marks().has(i, Mark.ACT) ? -1 : side.keyAt(i);
      }
    }
    return -1;
  }

  private static boolean isDeniedOnce(Place a, Place b) {
    return a.gist().isDeniedOnce(b.gist())
        && (marksAround(a) & Mark.DENIES.bit()) != (marksAround(b) & Mark.DENIES.bit());
  }

  private static boolean keepsDistanceOnce(Place a, Place b) {
    int distance = Mark.HEDGE.bit() | Mark.CHARGE.bit();
    return a.gist().has(Mark.HEDGE) && (marksAround(b) & distance) == 0
        || b.gist().has(Mark.HEDGE) && (marksAround(a) & distance) == 0;
  }

  /** Is a condition or depends on one: in it, beside it, or at the head of its sentence. */
  private static boolean isConditional(Place place) {
    Side side = place.side();
    int head = side.firstTokenOfSentence(place.span());
    int first = side.firstTokenAt(place.span().start());
    int end = side.firstTokenAt(place.span().end());
    int last = side.firstTokenAt(place.inSentence().span().end());
    int marks =
        side.marks().of(Math.max(head, first - CONDITION_WORDS), Math.min(last, end + 1))
            | side.marks().of(head, Math.min(last, head + 1));
    return (marks & Mark.CONDITION.bit()) != 0;
  }

  /** The marks of the sentence. */
  private static int marksAround(Place place) {
    Span sentence = place.side().sentencesAround(place.span());
    return place
        .side()
        .marks()
        .of(place.side().firstTokenAt(sentence.start()), place.side().firstTokenAt(sentence.end()));
  }

  /** One puts ahead what the other has seen done. */
  static Comparison byPlan(Place a, Place b) {
    boolean ahead = a.gist().has(Mark.PLANNED);
    boolean behind = b.gist().has(Mark.PLANNED);
    Place planned = ahead ? a : b;
    Place other = ahead ? b : a;
    return ahead != behind
            && other.gist().has(Mark.DONE)
            && !planned.gist().has(Mark.DONE)
            && behind(planned, Mark.PLANNED).equals(behind(other, Mark.DONE))
        ? Incomparable.of(Because.PLAN, planned, other)
        : new Same();
  }

  /** The keys of the one or two content words in a row behind the last word with a mark. */
  private static List<Integer> behind(Place place, Mark mark) {
    Side side = place.side();
    int end = side.firstTokenAt(place.span().end());
    List<Integer> keys = new ArrayList<>();
    for (int i = side.firstTokenAt(place.span().start()); i < end; i++) {
      boolean content = side.keyAt(i) >= 0 && side.marks().roleOf(i) == null;
      if (side.marks().has(i, mark)) {
        keys.clear();
        keys.add(-1);
      } else if (content && !keys.isEmpty() && keys.size() < 3) {
        keys.add(side.keyAt(i));
      } else if (keys.size() == 2) {
        keys.add(side.keyAt(i - 1));
      }
    }
    return keys.isEmpty() ? keys : keys.subList(1, keys.size());
  }
}
