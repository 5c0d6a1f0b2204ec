package org.saksi.reading.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.saksi.annotation.Claim;
import org.saksi.annotation.Figure;
import org.saksi.annotation.Quotation;
import org.saksi.annotation.Segmentation;
import org.saksi.annotation.Sentence;
import org.saksi.annotation.TimeExpression;
import org.saksi.annotation.Token;
import org.saksi.language.FunctionWords;
import org.saksi.language.LanguagePack;
import org.saksi.text.Span;

/**
 * Finds what a report states, in pieces small enough to be set beside another report: its figures,
 * times, posts, places and channels, and its clauses in two sizes, because another report may
 * repeat half a clause or two of them. Immutable and thread-safe.
 */
public final class ClaimFinder {

  /** A phrase of some four words. */
  private static final int SHORT_CHARACTERS = 30;

  /** A clause with its complements. */
  private static final int LONG_CHARACTERS = 62;

  /** Shorter clauses say nothing. */
  private static final int FEWEST_CHARACTERS = 4;

  private final ClauseCutter shortClauses;
  private final ClauseCutter longClauses;
  private final PhraseFinder phrases;

  public ClaimFinder(LanguagePack language) {
    FunctionWords functionWords = new FunctionWords(language);
    shortClauses = new ClauseCutter(functionWords, SHORT_CHARACTERS);
    longClauses = new ClauseCutter(functionWords, LONG_CHARACTERS);
    phrases = new PhraseFinder(language, functionWords);
  }

  /** The claims of a report in order of their spans, no two of them with the same span. */
  public List<Claim> find(
      Segmentation segmentation,
      List<TimeExpression> times,
      List<Figure> figures,
      Named named,
      List<Quotation> quotations) {
    List<Claim> claims = new ArrayList<>();
    for (Figure figure : figures) {
      add(claims, segmentation, figure.span(), Claim.Kind.FIGURE, figure.id());
    }
    for (TimeExpression time : times) {
      add(claims, segmentation, time.span(), Claim.Kind.TIME, time.id());
    }
    claims.addAll(phrases.roles(segmentation, named.roles()));
    claims.addAll(phrases.channels(segmentation, quotations));
    claims.addAll(phrases.places(segmentation, named.entities()));
    for (Quotation quotation : quotations) {
      if (quotation.kind() == Quotation.Kind.MIXED) {
        add(claims, segmentation, quotation.content(), Claim.Kind.CLAUSE, quotation.id());
      }
    }
    for (Sentence sentence : segmentation.sentences()) {
      if (sentence.kind() == Sentence.Kind.DATELINE) {
        continue;
      }
      int[] words = wordsOf(segmentation, sentence);
      longClauses
          .cut(segmentation, words)
          .forEach(span -> add(claims, segmentation, span, Claim.Kind.CLAUSE, null));
      shortClauses
          .cut(segmentation, words)
          .forEach(span -> add(claims, segmentation, span, Claim.Kind.CLAUSE, null));
    }
    return withoutRepeats(claims);
  }

  private static void add(
      List<Claim> claims,
      Segmentation segmentation,
      Span span,
      Claim.Kind kind,
      @org.jspecify.annotations.Nullable String of) {
    int sentence = segmentation.sentenceAt(span.start());
    if (sentence >= 0 && (span.length() >= FEWEST_CHARACTERS || kind != Claim.Kind.CLAUSE)) {
      claims.add(new Claim(span, kind, sentence, of));
    }
  }

  private static int[] wordsOf(Segmentation segmentation, Sentence sentence) {
    List<Token> tokens = segmentation.tokens();
    return java.util.stream.IntStream.range(sentence.firstToken(), sentence.endToken())
        .filter(i -> isWord(tokens.get(i)))
        .toArray();
  }

  private static boolean isWord(Token token) {
    return token.isWord() || token.kind() == Token.Kind.NUMBER || token.is("%");
  }

  /** Of claims with one span the first found stays: a value rather than the clause it fills. */
  private static List<Claim> withoutRepeats(List<Claim> claims) {
    Set<Span> seen = new HashSet<>();
    return claims.stream()
        .filter(claim -> seen.add(claim.span()))
        .sorted(Comparator.comparing(Claim::span))
        .toList();
  }
}
