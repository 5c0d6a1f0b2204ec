package org.saksi.reading.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.saksi.annotation.Claim;
import org.saksi.annotation.Figure;
import org.saksi.annotation.Quotation;
import org.saksi.annotation.Segmentation;
import org.saksi.annotation.Sentence;
import org.saksi.annotation.TimeExpression;
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

  private static final Comparator<Claim> BY_SPAN = Comparator.comparing(Claim::span);

  private final FunctionWords functionWords;
  private final Set<String> abbreviations;
  private final ClauseCutter shortClauses;
  private final ClauseCutter longClauses;
  private final PhraseFinder phrases;
  private final StanceFinder stances;

  public ClaimFinder(LanguagePack language) {
    functionWords = new FunctionWords(language);
    abbreviations = language.table("abbreviations").formsWhere("kind", "title");
    abbreviations.addAll(language.table("abbreviations").formsWhere("kind", "cased"));
    abbreviations.addAll(language.table("abbreviations").formsWhere("kind", "number"));
    shortClauses = new ClauseCutter(SHORT_CHARACTERS);
    longClauses = new ClauseCutter(LONG_CHARACTERS);
    phrases = new PhraseFinder(language, functionWords);
    stances = new StanceFinder(language);
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
    Bonds bonds = new Bonds(segmentation, named, abbreviations);
    List<Sentence> sentences = segmentation.sentences();
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).kind() != Sentence.Kind.DATELINE) {
        Joints joints = Joints.of(segmentation, sentences.get(i), bonds, functionWords);
        addClauses(claims, longClauses.cut(joints), i);
        addClauses(claims, shortClauses.cut(joints), i);
      }
    }
    return stances.find(segmentation, withoutRepeats(claims), quotations);
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

  private static void addClauses(List<Claim> claims, List<Span> clauses, int sentence) {
    for (Span clause : clauses) {
      if (clause.length() >= FEWEST_CHARACTERS) {
        claims.add(new Claim(clause, Claim.Kind.CLAUSE, sentence, null));
      }
    }
  }

  /** Of claims with one span the first found stays: a value rather than the clause it fills. */
  private static List<Claim> withoutRepeats(List<Claim> claims) {
    List<Claim> ordered = new ArrayList<>(claims);
    ordered.sort(BY_SPAN);
    List<Claim> different = new ArrayList<>(ordered.size());
    for (Claim claim : ordered) {
      if (different.isEmpty() || !different.getLast().span().equals(claim.span())) {
        different.add(claim);
      }
    }
    return different;
  }
}
