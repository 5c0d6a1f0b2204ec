package org.saksi.reconcile;

import org.saksi.annotation.Token;
import org.saksi.reconcile.Pair.Place;
import org.saksi.text.Span;

/**
 * What a stretch has and another lacks.
 *
 * @param share share of its weight
 * @param told the same without words that only say how it is meant: <i>diduga</i>, <i>tidak</i>
 * @param content how many content words; words that report speech are none
 * @param known how many of them the other's report has elsewhere, or in another form
 * @param named a capitalised word is among them
 * @param refers nothing but a word for an organisation that was named before
 */
record Rest(double share, double told, int content, int known, boolean named, boolean refers) {

  private static final int MEANT = Mark.HEDGE.bit() | Mark.DENIES.bit();

  static Rest of(Place place, Place other, Vocabulary vocabulary) {
    Side side = place.side();
    Terms terms = side.terms();
    Keys held = other.gist().keys();
    int end = terms.firstAt(place.span().end());
    double mass = 0;
    double rest = 0;
    double meantMass = 0;
    double meantRest = 0;
    boolean named = false;
    int content = 0;
    int known = 0;
    int references = 0;
    for (int i = terms.firstAt(place.span().start()); i < end; i++) {
      int token = side.firstTokenAt(terms.start(i));
      double meant = (side.marks().of(token, token + 1) & MEANT) != 0 ? terms.weight(i) : 0;
      mass += terms.weight(i);
      meantMass += meant;
      if (!vocabulary.isIn(held, terms.key(i)) && !hasWord(other, side, token)) {
        rest += terms.weight(i);
        meantRest += meant;
        named |= terms.isCapitalised(i);
        boolean says = terms.isContent(i) && !side.marks().has(token, Mark.CUE);
        content += says ? 1 : 0;
        boolean has = vocabulary.mayBeIn(other.side().postings().words(), terms.key(i));
        known += says && (has || isOfKnown(side, token, other)) ? 1 : 0;
        references += side.marks().has(token, Mark.REFERENCE) ? 1 : 0;
      }
    }
    return new Rest(
        share(rest, mass),
        share(rest - meantRest, mass - meantMass),
        content,
        known,
        named,
        content > 0 && content == references);
  }

  /** Has the word as it stands: a name has a key of its own, which depends on where it ends. */
  private static boolean hasWord(Place place, Side side, int token) {
    String word = side.reading().segmentation().tokens().get(token).normal();
    for (Token other : place.side().tokensIn(place.span())) {
      if (other.is(word)) {
        return true;
      }
    }
    return false;
  }

  /** Belongs to a name of somebody whom the other's report names too, perhaps in another form. */
  private static boolean isOfKnown(Side side, int token, Place other) {
    Span word = side.reading().segmentation().tokens().get(token).span();
    Keys bearers = side.names().in(word, null);
    return !bearers.isEmpty() && other.side().names().all().containsAll(bearers);
  }

  private static double share(double part, double whole) {
    return whole <= 0 ? 0 : part / whole;
  }
}
