package org.saksi.reconcile;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Claim;
import org.saksi.annotation.Quotation;
import org.saksi.annotation.Token;
import org.saksi.reconcile.Comparison.Because;
import org.saksi.reconcile.Comparison.Incomparable;
import org.saksi.reconcile.Comparison.Same;
import org.saksi.reconcile.Pair.Place;
import org.saksi.text.Span;

/**
 * Compares how two reports name a person in a post, or an occasion. What the other report says
 * elsewhere, or in another form, is no difference.
 */
final class NameComparer {

  /** Share of a channel that must be unmatched to be a difference. */
  private static final double CHANNEL = 0.3;

  /** Fewer words more do not make a post more precise, nor an occasion another. */
  private static final int FEWEST_WORDS = 2;

  private final Vocabulary vocabulary;

  NameComparer(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  Comparison compare(Place a, Place b, Claim.Kind kind) {
    Because because =
        switch (kind) {
          case ROLE -> byRole(a, b);
          case CHANNEL -> byChannel(a, b);
          case CLAUSE, FIGURE, TIME, PLACE -> null;
        };
    return because == null ? new Same() : Incomparable.of(because, a, b);
  }

  /** Somebody is named on both sides as the speaker of what an occasion brought. */
  static boolean haveOneSpeaker(Place a, Place b) {
    return !Collections.disjoint(speakers(a), speakers(b));
  }

  /** Those of the quotation that a place is of, or of its sentence. */
  static Set<Integer> speakers(Place place) {
    Side side = place.side();
    Set<Integer> speakers = new HashSet<>();
    for (Quotation quotation : side.reading().quotations()) {
      boolean own =
          place.of() == null
              ? side.sentenceAt(quotation.content()) == place.sentence()
              : quotation.id().equals(place.of());
      if (own) {
        speakers.addAll(side.speakersOf(quotation));
      }
    }
    return speakers;
  }

  /** Acting or former in one report only, or a post with words that the other report lacks. */
  private @Nullable Because byRole(Place a, Place b) {
    boolean ranked = a.gist().has(Mark.RANK);
    if (ranked != b.gist().has(Mark.RANK)) {
      Place plain = ranked ? b : a;
      return knowsRank(plain) || !isOfPost(ranked ? a : b, plain) ? null : Because.PRECISION;
    }
    if (a.gist().tells() || b.gist().tells() || abbreviates(a, b) || abbreviates(b, a)) {
      return null;
    }
    Rest restOfA = Rest.of(a, b, vocabulary);
    Rest restOfB = Rest.of(b, a, vocabulary);
    Rest more = restOfA.content() == 0 ? restOfB : restOfA;
    boolean nested = restOfA.content() == 0 || restOfB.content() == 0;
    return nested && more.content() - more.known() >= FEWEST_WORDS && !more.refers()
        ? Because.PRECISION
        : null;
  }

  /** Has in a bracket what the other calls the post: <i>Kepala Dinas (Kadis)</i>. */
  private static boolean abbreviates(Place full, Place brief) {
    List<Token> tokens = full.side().tokensIn(full.span());
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (tokens.get(i).is("(")
          && brief.gist().keys().contains(full.side().keyAt(tokens.get(i + 1)))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Both tell of one post, and no word stands before the rank that the other lacks: <i>anak mantan
   * lurah</i> is no lurah.
   */
  private boolean isOfPost(Place ranked, Place plain) {
    Side side = ranked.side();
    int end = side.firstTokenAt(ranked.span().end());
    boolean before = true;
    boolean shared = false;
    for (int i = side.firstTokenAt(ranked.span().start()); i < end; i++) {
      boolean rank = side.marks().has(i, Mark.RANK);
      boolean known = side.keyAt(i) >= 0 && vocabulary.isIn(plain.gist().keys(), side.keyAt(i));
      before &= !rank;
      if (before && side.keyAt(i) >= 0 && !known) {
        return false;
      }
      Span word = side.reading().segmentation().tokens().get(i).span();
      shared |= known && !rank && side.names().in(word, null).isEmpty();
    }
    return shared;
  }

  /** The report has the person as acting or former elsewhere. */
  private static boolean knowsRank(Place place) {
    return place.side().stretches().stream()
        .filter(stretch -> stretch.kind() == Claim.Kind.ROLE)
        .filter(stretch -> stretch.of() != null && stretch.of().equals(place.of()))
        .anyMatch(stretch -> place.side().gist(stretch.span()).has(Mark.RANK));
  }

  /** One occasion of one speaker told with more words, or two ways of telling it. */
  private @Nullable Because byChannel(Place a, Place b) {
    Rest restOfA = Rest.of(a, b.inSentence(), vocabulary);
    Rest restOfB = Rest.of(b, a.inSentence(), vocabulary);
    boolean nested = restOfA.content() == 0 || restOfB.content() == 0;
    if (nested && head(a) >= 0 && head(a) == head(b)
        || restOfA.content() + restOfB.content() < FEWEST_WORDS
        || Math.max(restOfA.share(), restOfB.share()) <= CHANNEL
        || isTime(a)
        || isTime(b)) {
      return null;
    }
    return nested ? Because.PRECISION : Because.CHANNEL;
  }

  /**
   * The key of the word that names the medium or occasion: <i>keterangan</i> of <i>dikutip dari
   * keterangan tertulis</i>; -1 if none does.
   */
  private static int head(Place channel) {
    Side side = channel.side();
    int end = side.firstTokenAt(channel.span().end());
    for (int i = side.firstTokenAt(channel.span().start()); i < end; i++) {
      boolean content = side.keyAt(i) >= 0 && side.marks().roleOf(i) == null;
      if (content && !side.marks().has(i, Mark.ACT)) {
        return side.keyAt(i);
      }
    }
    return -1;
  }

  /** Says when and not how: <i>pada Jumat</i>. */
  private static boolean isTime(Place place) {
    return place.side().timesIn(place.span()).stream()
        .anyMatch(time -> 2 * time.span().overlap(place.span()) > place.span().length());
  }
}
