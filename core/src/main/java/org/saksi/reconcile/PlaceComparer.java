package org.saksi.reconcile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Entity;
import org.saksi.annotation.Token;
import org.saksi.language.FunctionWords.Role;
import org.saksi.reconcile.Comparison.Because;
import org.saksi.reconcile.Comparison.Incomparable;
import org.saksi.reconcile.Comparison.Same;
import org.saksi.reconcile.Pair.Place;
import org.saksi.text.Span;

/** Compares how two reports say where something is. */
final class PlaceComparer {

  /** Share of a chain of places that must be unmatched to be a difference. */
  private static final double MORE = 0.25;

  private final Vocabulary vocabulary;

  PlaceComparer(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  Comparison compare(Place a, Place b) {
    Because because = because(a, b);
    return because == null ? new Same() : Incomparable.of(because, a, b);
  }

  private @Nullable Because because(Place a, Place b) {
    if (haveOtherWords(a, b) && haveOtherWords(b, a)) {
      return Because.NAMING;
    }
    Rest restOfA = Rest.of(a, b.inSentence(), vocabulary);
    Rest restOfB = Rest.of(b, a.inSentence(), vocabulary);
    return Math.max(restOfA.share(), restOfB.share()) > MORE
            && (restOfA.named() || restOfB.named())
            && restOfA.content() + restOfB.content() > restOfA.known() + restOfB.known()
            && !a.gist().named().equals(b.gist().named())
            && tellSameAct(a, b)
        ? Because.PRECISION
        : null;
  }

  /**
   * One clause lists a place that the other's sentence lacks, beside one that it has: <i>di Cempaka
   * dan Melati</i> against <i>di Melati</i>.
   */
  static Comparison byList(Place a, Place b) {
    return listsMore(a, b) || listsMore(b, a) ? Incomparable.of(Because.PLACES, a, b) : new Same();
  }

  /**
   * Each names a place that the sentence of the other lacks, and both are of one sort: <i>Gunung
   * Raung</i>, <i>Gunung Marapi</i>.
   */
  static boolean nameOthersOfOneSort(Place a, Place b) {
    List<String> others = placesOfOneOnly(b, a);
    return placesOfOneOnly(a, b).stream()
        .anyMatch(place -> others.stream().anyMatch(other -> areOthersOfOneSort(place, other)));
  }

  private static List<String> placesOfOneOnly(Place place, Place other) {
    Keys known = other.inSentence().gist().named();
    List<String> names = new ArrayList<>();
    for (Span span : place.side().names().spansIn(place.span(), Entity.Type.PLACE)) {
      if (!known.containsAll(place.side().names().in(span, Entity.Type.PLACE))) {
        names.add(span.of(place.side().body()).toLowerCase(Locale.ROOT));
      }
    }
    return names;
  }

  private static boolean areOthersOfOneSort(String place, String other) {
    int space = place.indexOf(' ');
    if (space < 0 || !other.startsWith(place.substring(0, space + 1))) {
      return false;
    }
    String own = Spelling.letters(place.substring(space));
    String others = Spelling.letters(other.substring(space));
    return !own.contains(others) && !others.contains(own) && !Spelling.mayBeTranscript(own, others);
  }

  private static boolean listsMore(Place a, Place b) {
    Keys listed = listed(a);
    Keys known = b.inSentence().gist().named();
    return !listed.isDisjoint(b.gist().named()) && !known.containsAll(listed);
  }

  /** The numbers of the places that are joined by a conjunction. */
  private static Keys listed(Place place) {
    Side side = place.side();
    Set<Integer> listed = new HashSet<>();
    int end = side.firstTokenAt(place.span().end());
    for (int i = side.firstTokenAt(place.span().start()) + 1; i + 1 < end; i++) {
      if (side.marks().roleOf(i) == Role.CONJUNCTION) {
        Set<Integer> before = placesAt(side, i - 1);
        Set<Integer> behind = placesAt(side, i + 1);
        if (!before.isEmpty() && !behind.isEmpty()) {
          listed.addAll(before);
          listed.addAll(behind);
        }
      }
    }
    return Keys.of(listed);
  }

  private static Set<Integer> placesAt(Side side, int token) {
    Span word = side.reading().segmentation().tokens().get(token).span();
    return side.names().setIn(word, Entity.Type.PLACE);
  }

  private static boolean tellSameAct(Place a, Place b) {
    Gist x = a.side().gist(a.side().extent().around(a.span()));
    Gist y = b.side().gist(b.side().extent().around(b.span()));
    return x.tellsSameAct(y) || !x.tells() && !y.tells();
  }

  /** No word of the one is in the other or begins as one does: an abbreviation is no other name. */
  private static boolean haveOtherWords(Place a, Place b) {
    return a.side().tokensIn(a.span()).stream()
        .filter(Token::isWord)
        .allMatch(word ->
            b.side().tokensIn(b.span()).stream()
                .noneMatch(other -> other.normal().charAt(0) == word.normal().charAt(0)));
  }

  /** One chain of places holds all of the other: <i>Cempaka</i>, <i>Cempaka, Kota Mekarsari</i>. */
  static boolean areNested(Place a, Place b) {
    Keys x = a.gist().named();
    Keys y = b.gist().named();
    return (x.containsAll(y) || y.containsAll(x)) && isList(a) == isList(b);
  }

  /** Several places, of which one is not the same more precisely. */
  private static boolean isList(Place place) {
    Side side = place.side();
    int end = side.firstTokenAt(place.span().end());
    for (int i = side.firstTokenAt(place.span().start()); i < end; i++) {
      Token token = side.reading().segmentation().tokens().get(i);
      if (side.marks().roleOf(i) == Role.CONJUNCTION || token.is("-") || token.is("–")) {
        return true;
      }
    }
    return false;
  }
}
