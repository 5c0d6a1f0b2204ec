package org.saksi.reconcile;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.saksi.annotation.Segmentation;
import org.saksi.annotation.Token;
import org.saksi.language.FunctionWords;
import org.saksi.language.FunctionWords.Role;
import org.saksi.text.Span;

/**
 * Tells where a stretch is denied: <i>tidak ditutup</i>, <i>membantah bahwa jalan ditutup</i>.
 * Immutable and thread-safe.
 */
final class Denials {

  /** Words between one that denies and the clause that it denies. */
  private static final int DENIAL_WORDS = 5;

  /** As many between a mere negation and what it denies. */
  private static final int NEGATION_WORDS = 2;

  private final FunctionWords functionWords;
  private final Acts acts;
  private final Set<String> negations;
  private final Set<String> limits;

  Denials(FunctionWords functionWords, Acts acts, Signals signals) {
    this.functionWords = functionWords;
    this.acts = acts;
    negations = signals.negations();
    limits = signals.limits();
  }

  /** Whether a stretch is denied, by a word in it or before it. */
  boolean isDenied(Side side, Span span) {
    Segmentation segmentation = side.reading().segmentation();
    int end = segmentation.tokenAtOrAfter(span.end());
    for (int i = segmentation.tokenAtOrAfter(span.start()); i < end; i++) {
      if (denies(segmentation.tokens(), i)) {
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
      int reach = acts.isAct(tokens.get(i)) ? DENIAL_WORDS : NEGATION_WORDS;
      if (denies(tokens, i)
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
    int first = segmentation.tokenAtOrAfter(span.start());
    for (int i = first - 1; i >= Math.max(0, first - DENIAL_WORDS); i--) {
      if (!Terms.isTerm(tokens.get(i))) {
        return span;
      }
      if (denies(tokens, i) && (acts.isAct(tokens.get(i)) || first - i <= NEGATION_WORDS)) {
        return new Span(tokens.get(i).start(), span.end());
      }
    }
    return span;
  }

  /** <i>Tidak</i>, but not <i>tidak hanya</i> or <i>jika tidak</i>, which deny nothing. */
  private boolean denies(List<Token> tokens, int at) {
    boolean conditional =
        at > 0 && functionWords.roleOf(tokens.get(at - 1).normal()) == Role.HYPOTHETICAL;
    return negations.contains(tokens.get(at).normal())
        && !conditional
        && tokens.subList(at + 1, Math.min(tokens.size(), at + 1 + NEGATION_WORDS)).stream()
            .noneMatch(token -> limits.contains(token.normal()));
  }
}
