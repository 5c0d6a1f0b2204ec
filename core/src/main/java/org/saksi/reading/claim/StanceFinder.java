package org.saksi.reading.claim;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Claim;
import org.saksi.annotation.Quotation;
import org.saksi.annotation.Segmentation;
import org.saksi.annotation.Stance;
import org.saksi.annotation.Token;
import org.saksi.language.LanguagePack;
import org.saksi.language.Phrases;
import org.saksi.language.Signals;
import org.saksi.language.Stems;
import org.saksi.language.Table;
import org.saksi.text.Span;

/**
 * Finds how claims are meant: who says them, how surely, whether they are denied and when they
 * happen. A word before a claim counts where no mark stands between. Immutable and thread-safe.
 */
final class StanceFinder {

  /** Words between a hedge or an auxiliary and the claim that it attends: <i>akan segera</i>. */
  private static final int WORDS_BEFORE = 3;

  private final Signals signals;
  private final Stems stems;

  /** Words that hedge a number: <i>sekitar</i>. */
  private final Phrases<Boolean> approximations = new Phrases<>();

  StanceFinder(LanguagePack language) {
    signals = Signals.of(language);
    stems = new Stems(language);
    for (Table.Row row : language.table("modifiers").rows()) {
      if (row.text("modifier").equals("APPROXIMATELY")) {
        approximations.put(row.form(), true);
      }
    }
  }

  /** The claims as they are meant. */
  List<Claim> find(Segmentation segmentation, List<Claim> claims, List<Quotation> quotations) {
    Voices voices = new Voices(quotations);
    return claims.stream().map(claim -> claim.meant(stance(segmentation, claim, voices))).toList();
  }

  private Stance stance(Segmentation segmentation, Claim claim, Voices voices) {
    List<Token> tokens = segmentation.tokens();
    int first = segmentation.tokenAtOrAfter(claim.span().start());
    int end = segmentation.tokenAtOrAfter(claim.span().end());
    int limit = segmentation.sentences().get(claim.sentence()).firstToken();
    int from = first;
    while (from > limit && first - from < WORDS_BEFORE && tokens.get(from - 1).isWord()) {
      from--;
    }
    Span hedge = hedge(tokens, from, end);
    if (hedge == null && claim.kind() == Claim.Kind.FIGURE) {
      hedge = approximation(segmentation, first, end);
    }
    return new Stance(
        voices.at(claim.span()),
        hedge,
        isNegated(tokens, limit, first, end),
        tense(tokens, from, end));
  }

  private @Nullable Span hedge(List<Token> tokens, int from, int end) {
    for (int i = from; i < end; i++) {
      if (signals.hedges(tokens, i)) {
        return tokens.get(i).span();
      }
    }
    return null;
  }

  private @Nullable Span approximation(Segmentation segmentation, int first, int end) {
    for (int i = first; i < end; i++) {
      Phrases.Match<Boolean> match = approximations.longestAt(segmentation.tokens(), i, end);
      if (match != null) {
        return segmentation.spanOf(i, match.end());
      }
    }
    return null;
  }

  private boolean isNegated(List<Token> tokens, int limit, int first, int end) {
    for (int i = first; i < end; i++) {
      if (signals.denies(tokens, i)) {
        return true;
      }
    }
    return signals.denialBefore(tokens, limit, first) >= 0;
  }

  /** What is planned may be under way or decided already, so a word for that counts first. */
  private Stance.Tense tense(List<Token> tokens, int from, int end) {
    if (has(tokens, from, end, signals.planned())) {
      return Stance.Tense.PLANNED;
    }
    for (int i = from; i + 1 < tokens.size() && i < end; i++) {
      if (signals.ongoing().contains(tokens.get(i).normal())
          && stems.mayBeVerb(tokens.get(i + 1).normal())) {
        return Stance.Tense.ONGOING;
      }
    }
    return has(tokens, from, end, signals.done()) ? Stance.Tense.DONE : Stance.Tense.UNSAID;
  }

  private static boolean has(List<Token> tokens, int from, int end, Set<String> words) {
    for (int i = from; i < end; i++) {
      if (words.contains(tokens.get(i).normal())) {
        return true;
      }
    }
    return false;
  }
}
