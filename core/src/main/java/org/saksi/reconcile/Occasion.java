package org.saksi.reconcile;

import java.util.Collections;
import java.util.Set;
import org.saksi.text.Span;

/**
 * How, where or when somebody's words reached a reporter.
 *
 * @param kind the channel
 * @param named the channel excludes others: a release is no conference
 * @param span the phrase that names it
 * @param sentence index of its sentence
 * @param speakers numbers, in the story's cast, of those whose words it brought
 * @param days the days named beside it
 * @param places numbers of the places named in it
 */
record Occasion(
    SharedOrigin.Kind kind,
    boolean named,
    Span span,
    int sentence,
    Set<Integer> speakers,
    Set<String> days,
    Set<Integer> places) {

  Occasion {
    speakers = Set.copyOf(speakers);
    days = Set.copyOf(days);
    places = Set.copyOf(places);
  }

  /** Words reached one reporter in this way and another in the other: by two channels. */
  boolean excludes(Occasion other) {
    return named && other.named && kind != other.kind;
  }

  /** One channel, and neither the days nor the places speak against it. */
  boolean isLike(Occasion other) {
    return kind == other.kind && agree(days, other.days) && agree(places, other.places);
  }

  /** Both are named, on one day. */
  boolean isSameDay(Occasion other) {
    return named && other.named && !Collections.disjoint(days, other.days);
  }

  private static boolean agree(Set<?> own, Set<?> others) {
    return own.isEmpty() || others.isEmpty() || !Collections.disjoint(own, others);
  }
}
