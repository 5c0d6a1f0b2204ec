package org.saksi.reconcile;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.saksi.annotation.Segmentation;
import org.saksi.annotation.Token;
import org.saksi.language.FunctionWords;
import org.saksi.language.Signals;
import org.saksi.text.Span;

/**
 * Tells where a stretch is denied: <i>tidak ditutup</i>, <i>membantah bahwa jalan ditutup</i>.
 * Immutable and thread-safe.
 */
final class Denials {

  private final FunctionWords functionWords;
  private final Signals signals;

  Denials(FunctionWords functionWords, Signals signals) {
    this.functionWords = functionWords;
    this.signals = signals;
  }

  /** Whether a stretch is denied, by a word in it or before it. */
  boolean isDenied(Side side, Span span) {
    Segmentation segmentation = side.reading().segmentation();
    int end = segmentation.tokenAtOrAfter(span.end());
    for (int i = segmentation.tokenAtOrAfter(span.start()); i < end; i++) {
      if (signals.denies(segmentation.tokens(), i)) {
        return true;
      }
    }
    return withDenial(side, span) != span;
  }

  /** Whether a stretch denies something that another tells of. */
  boolean denies(Side a, Span x, Side b, Span y) {
    Set<Integer> told = new HashSet<>();
    b.tokensIn(y).stream()
        .filter(token -> token.isWord() && !functionWords.contains(token.normal()))
        .forEach(token -> told.add(b.keyAt(token)));
    List<Token> tokens = a.reading().segmentation().tokens();
    Span whole = withDenial(a, x);
    int end = a.reading().segmentation().tokenAtOrAfter(whole.end());
    for (int i = a.reading().segmentation().tokenAtOrAfter(whole.start()); i < end; i++) {
      int reach = signals.reach(tokens.get(i));
      if (signals.denies(tokens, i)
          && tokens.subList(i + 1, Math.min(end, i + 1 + reach)).stream()
              .anyMatch(token -> told.contains(a.keyAt(token)))) {
        return true;
      }
    }
    return false;
  }

  /** A stretch with the verb before it that denies it: <i>membantah bahwa jalan ditutup</i>. */
  Span withDenial(Side side, Span span) {
    Segmentation segmentation = side.reading().segmentation();
    List<Token> tokens = segmentation.tokens();
    int denial = signals.denialBefore(tokens, segmentation.tokenAtOrAfter(span.start()));
    return denial < 0 ? span : new Span(tokens.get(denial).start(), span.end());
  }
}
