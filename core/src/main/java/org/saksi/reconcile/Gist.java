package org.saksi.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.saksi.annotation.Entity;
import org.saksi.annotation.Segmentation;
import org.saksi.annotation.Token;
import org.saksi.language.Signals;
import org.saksi.text.Span;

/**
 * What a stretch of a report holds, gathered once however often it is compared: its words, acts and
 * denials, those whom it names, its values. Immutable.
 */
final class Gist {

  private final int marks;
  private final Keys keys;
  private final Keys contentWords;
  private final Keys senses;
  private final Keys acts;
  private final Keys sensesOfActs;
  private final Keys denied;
  private final boolean deniedBefore;
  private final Keys named;
  private final Keys people;
  private final Keys quoted;
  private final List<String> figures;
  private final List<String> times;

  Gist(Side side, Span span, Signals signals) {
    Segmentation segmentation = side.reading().segmentation();
    int first = side.firstTokenAt(span.start());
    int end = side.firstTokenAt(span.end());
    Keys.Builder all = new Keys.Builder(end - first);
    Keys.Builder content = new Keys.Builder(end - first);
    Keys.Builder told = new Keys.Builder(end - first);
    Keys.Builder telling = new Keys.Builder(end - first);
    Keys.Builder toldByActs = new Keys.Builder(end - first);
    for (int i = first; i < end; i++) {
      int key = side.keyAt(i);
      int sense = side.marks().senseOf(i);
      boolean tells = side.marks().has(i, Mark.TELLS);
      Token token = segmentation.tokens().get(i);
      if (tells && side.marks().has(i, Mark.LIGHT)) {
        key = actBeside(side, i, first, end);
        sense = Acts.NO_SENSE;
      }
      all.addIf(key >= 0, key);
      content.addIf(token.isWord() && side.marks().roleOf(i) == null, key);
      told.addIf(sense != Acts.NO_SENSE, sense);
      telling.addIf(tells && key >= 0, key);
      toldByActs.addIf(tells && sense != Acts.NO_SENSE, sense);
    }
    keys = all.build();
    contentWords = content.build();
    senses = told.build();
    acts = telling.build();
    sensesOfActs = toldByActs.build();
    marks = side.marks().of(first, end);
    int limit = side.firstTokenOfSentence(span);
    int denial = signals.denialBefore(segmentation.tokens(), limit, first);
    deniedBefore = denial >= 0;
    denied = denied(side, deniedBefore ? denial : first, end, signals);
    named = side.names().in(span, null);
    people = side.names().in(span, Entity.Type.PERSON);
    quoted = side.quotedIn(span);
    figures = values(side.figuresIn(span), side::valueOf);
    times = values(side.timesIn(span), Values::of);
  }

  private static <T> List<String> values(List<T> stated, Function<T, String> valueOf) {
    List<String> values = stated.isEmpty() ? List.of() : new ArrayList<>(stated.size());
    for (T value : stated) {
      values.add(valueOf.apply(value));
    }
    return values;
  }

  /** The key of what a light verb does: of the noun behind it, or else before it. */
  private static int actBeside(Side side, int verb, int first, int end) {
    for (int i = verb + 1; i < Math.min(end, verb + 3); i++) {
      if (side.keyAt(i) >= 0 && side.marks().roleOf(i) == null) {
        return side.keyAt(i);
      }
    }
    for (int i = verb - 1; i >= Math.max(first, verb - 3); i--) {
      if (side.keyAt(i) >= 0 && side.marks().roleOf(i) == null) {
        return side.keyAt(i);
      }
    }
    return -1;
  }

  private static Keys denied(Side side, int first, int end, Signals signals) {
    List<Token> tokens = side.reading().segmentation().tokens();
    Keys.Builder denied = new Keys.Builder(end - first);
    int reached = first;
    for (int i = first; i < end; i++) {
      if (side.marks().has(i, Mark.DENIES)) {
        int reach = Math.min(end, i + 1 + signals.reach(tokens.get(i)));
        for (int j = Math.max(reached, i + 1); j < reach; j++) {
          denied.addIf(side.keyAt(j) >= 0, side.keyAt(j));
        }
        reached = Math.max(reached, reach);
      }
    }
    return denied.build();
  }

  /** Some word of it bears the mark. */
  boolean has(Mark mark) {
    return (marks & mark.bit()) != 0;
  }

  /** The keys of all its words and numbers. */
  Keys keys() {
    return keys;
  }

  /** The numbers of all whom it names, in the story's cast. */
  Keys named() {
    return named;
  }

  /** The numbers of the persons whom it names. */
  Keys people() {
    return people;
  }

  /** The numbers of the named speakers of the quoted fragments in it. */
  Keys quoted() {
    return quoted;
  }

  /** Number and unit of each of its figures. */
  List<String> figures() {
    return figures;
  }

  /** Its times, to the day. */
  List<String> times() {
    return times;
  }

  /** Holds a verb that does not only report what somebody said. */
  boolean tells() {
    return has(Mark.TELLS);
  }

  /** Both tell of some act, and of none in common. */
  boolean tellsOtherActs(Gist other) {
    return tells() && other.tells() && !tellsSameAct(other);
  }

  /** Some act of one is told by the other too, if by a noun of the same root. */
  boolean tellsSameAct(Gist other) {
    return isActIn(other) || other.isActIn(this);
  }

  private boolean isActIn(Gist other) {
    return !acts.isDisjoint(other.keys) || !sensesOfActs.isDisjoint(other.senses);
  }

  /** It is denied, by a word in it or before it. */
  boolean isDenied() {
    return deniedBefore || has(Mark.DENIES);
  }

  /** It denies something that the other tells of, or the other something of it, but not both. */
  boolean isDeniedOnce(Gist other) {
    return denied.isDisjoint(other.contentWords) != other.denied.isDisjoint(contentWords);
  }
}
