package org.saksi.reconcile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Entity;
import org.saksi.annotation.TimeExpression;
import org.saksi.annotation.TimeValue.Interval;
import org.saksi.reconcile.Comparison.Because;
import org.saksi.reconcile.Comparison.Incomparable;
import org.saksi.reconcile.Comparison.Same;
import org.saksi.reconcile.Comparison.Unrelated;
import org.saksi.reconcile.Pair.Place;
import org.saksi.text.Span;

/** Compares times that two reports give for one deed. */
final class TimeComparer {

  private TimeComparer() {}

  /** Both name days or hours, and none that could be the same. */
  static boolean areApart(Place a, Place b) {
    boolean apart = false;
    for (TimeExpression x : times(a)) {
      for (TimeExpression y : times(b)) {
        if (!Values.areApart(x.value(), y.value())) {
          return false;
        }
        apart = true;
      }
    }
    return apart;
  }

  /** The times are of two deeds, or of what was said twice, or of a deed and of its telling. */
  static boolean dateOthers(Place a, Place b) {
    if (datesTelling(a) != datesTelling(b)) {
      return true;
    }
    boolean said =
        a.side().speech().isBesideQuote(a.span()) && b.side().speech().isBesideQuote(b.span());
    return areApart(a, b) && (said || !tellSameAct(a, b));
  }

  /**
   * One act at two times, of which neither sentence has the other's: <i>sejak Senin, surut
   * Selasa</i> against <i>sejak Senin, surut Kamis</i>.
   */
  static Comparison compareOneByOne(Place a, Place b) {
    for (TimeExpression x : times(a)) {
      for (TimeExpression y : times(b)) {
        if (Values.areApart(x.value(), y.value())
            && isApartFromAll(x, b)
            && isApartFromAll(y, a)
            && areOfOneAct(a.side(), x, b.side(), y)) {
          return Incomparable.of(Because.TIME, a, x.span(), b, y.span());
        }
      }
    }
    return new Same();
  }

  private static boolean isApartFromAll(TimeExpression time, Place place) {
    return place.side().timesIn(place.inSentence().span()).stream()
        .allMatch(other -> Values.areApart(time.value(), other.value()));
  }

  /** The nearest act before each is the same. */
  private static boolean areOfOneAct(Side a, TimeExpression x, Side b, TimeExpression y) {
    int inA = actBefore(a, x);
    int inB = actBefore(b, y);
    return inA >= 0 && inB >= 0 && a.keyAt(inA) == b.keyAt(inB);
  }

  private static int actBefore(Side side, TimeExpression time) {
    int limit = side.firstTokenOfSentence(time.span());
    for (int i = side.firstTokenAt(time.span().start()) - 1; i >= limit; i--) {
      if (side.marks().has(i, Mark.ACT)) {
        return i;
      }
    }
    return -1;
  }

  /** Tells when somebody said something: <i>kata Budi, Rabu (18/6/2025)</i>. */
  private static boolean datesTelling(Place place) {
    return place.side().speech().isReporting(place.side().extent().around(place.span()));
  }

  static Comparison compare(Place a, Place b) {
    List<TimeExpression> timesOfA = times(a);
    List<TimeExpression> timesOfB = times(b);
    for (TimeExpression x : timesOfA) {
      for (TimeExpression y : timesOfB) {
        if (Values.areSame(x.value(), y.value()) || areWordedAlike(a, x, b, y)) {
          return new Same();
        }
      }
    }
    if (timesOfA.isEmpty()
        || timesOfB.isEmpty()
        || !(timesOfA.getFirst().value() instanceof Interval known)
        || !(timesOfB.getFirst().value() instanceof Interval other)) {
      return new Same();
    }
    boolean nested = isWithin(known, other) || isWithin(other, known);
    if (!nested && (areOfOthers(a, b) || !tellSameAct(a, b))) {
      return new Unrelated();
    }
    if (areOfOthers(a, b)) {
      return new Same();
    }
    Because because =
        isWithin(known, other)
            ? precision(other, known, b)
            : isWithin(other, known) ? precision(known, other, a) : byMoment(known, other);
    return because == null
        ? new Same()
        : Incomparable.of(because, a, timesOfA.getFirst().span(), b, timesOfB.getFirst().span());
  }

  /** A finer time makes the first report more precise, unless the other has one too. */
  private static @Nullable Because precision(Interval coarse, Interval fine, Place other) {
    boolean stretches = coarse.timex().indexOf('/') >= 0 || fine.timex().indexOf('/') >= 0;
    return stretches || knows(other, coarse, fine) ? null : Because.PRECISION;
  }

  /** Has the finer time elsewhere, or another in the sentence. */
  private static boolean knows(Place place, Interval coarse, Interval fine) {
    for (TimeExpression time : place.side().reading().times()) {
      if (time.value() instanceof Interval interval
          && (interval.isSameTime(fine)
              || place.side().sentenceAt(time.span()) == place.sentence()
                  && isWithin(interval, coarse)
                  && !interval.isSameTime(coarse))) {
        return true;
      }
    }
    return false;
  }

  /** Two times; a part of a day has no sharp ends, so that an hour of that day may be in it. */
  private static @Nullable Because byMoment(Interval x, Interval y) {
    boolean oneDay = x.start().toLocalDate().equals(y.start().toLocalDate());
    return oneDay && (isPartOfDay(x) || isPartOfDay(y)) ? null : Because.TIME;
  }

  private static boolean isPartOfDay(Interval time) {
    int clock = time.timex().indexOf('T') + 1;
    return clock > 0 && Character.isLetter(time.timex().charAt(clock));
  }

  private static boolean isWithin(Interval inner, Interval outer) {
    return !outer.start().isAfter(inner.start()) && !outer.end().isBefore(inner.end());
  }

  /** The same words, which mean another day where they were published on another. */
  private static boolean areWordedAlike(Place a, TimeExpression x, Place b, TimeExpression y) {
    String words = x.span().of(a.side().body());
    return words.equalsIgnoreCase(y.span().of(b.side().body()))
        && words.chars().noneMatch(Character::isDigit);
  }

  /** One dates what was said and the other what was done, or what others did, or elsewhere. */
  private static boolean areOfOthers(Place a, Place b) {
    return a.side().speech().isBesideQuote(a.span()) != b.side().speech().isBesideQuote(b.span())
        || named(a, Entity.Type.PLACE).differ(named(b, Entity.Type.PLACE))
        || named(a, Entity.Type.PERSON).differ(named(b, Entity.Type.PERSON))
        || named(a, Entity.Type.ORGANISATION).differ(named(b, Entity.Type.ORGANISATION));
  }

  private static Keys named(Place place, Entity.Type type) {
    Span around =
        type == Entity.Type.PLACE
            ? place.side().extent().around(place.span())
            : place.side().sentencesAround(place.span());
    return place.side().names().in(around, type);
  }

  /** What governs the times, or stands around them, tells the same. */
  private static boolean tellSameAct(Place a, Place b) {
    Gist x = surroundings(a);
    Gist y = surroundings(b);
    return x.tellsSameAct(y) || !x.tells() && !y.tells();
  }

  private static Gist surroundings(Place place) {
    return place.gist().tells()
        ? place.gist()
        : place.side().gist(place.side().extent().around(place.span()));
  }

  private static List<TimeExpression> times(Place place) {
    return place.side().timesIn(place.span());
  }
}
