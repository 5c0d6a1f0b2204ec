package org.saksi.reconcile;

import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Quotation;
import org.saksi.text.Span;

/**
 * Words of a quotation of one report and the words of another that render them.
 *
 * @param said the words of the quotation: all, or a part
 * @param span the words in the other report
 * @param other the quotation there that they are, or are part of; null where the narrator says them
 * @param dice weight shared over the weight of both, from 0 to 1
 * @param containment weight shared over the weight of the lighter, from 0 to 1
 */
record Rendering(
    Side a,
    Quotation quotation,
    Span said,
    Side b,
    Span span,
    @Nullable Quotation other,
    double dice,
    double containment) {

  /** Both reports give the words to somebody, and name one who is the same. */
  boolean sameSpeaker() {
    return other != null
        && a.speakersOf(quotation).stream().anyMatch(b.speakersOf(other)::contains);
  }

  /** Both name the speaker, and neither names one whom the other names. */
  boolean otherSpeaker() {
    if (other == null) {
      return false;
    }
    var speakers = a.speakersOf(quotation);
    var others = b.speakersOf(other);
    return !speakers.isEmpty()
        && !others.isEmpty()
        && speakers.stream().noneMatch(others::contains);
  }

  boolean sameOutlet() {
    return a.outlet().equals(b.outlet());
  }
}
