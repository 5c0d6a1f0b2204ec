package org.saksi.reconcile;

import java.util.ArrayList;
import java.util.List;
import org.saksi.annotation.Claim;
import org.saksi.annotation.Quotation;
import org.saksi.annotation.Token;
import org.saksi.text.Span;

/**
 * What a report holds that may be rendered elsewhere, and, by sentence, what may render it. Used by
 * one thread.
 */
final class Utterances {

  /** A capitalised word that is longer is no abbreviation. */
  private static final int ABBREVIATION = 4;

  private final Side side;
  private final List<Utterance> quotations = new ArrayList<>();
  private final List<Utterance> parts = new ArrayList<>();
  private final List<Told> told = new ArrayList<>();

  Utterances(Side side) {
    this.side = side;
    for (int i = 0; i < side.terms().sentences(); i++) {
      told.add(new Told(side, i));
    }
    for (Quotation quotation : side.reading().quotations()) {
      Utterance whole = said(quotation.content(), quotation);
      quotations.add(whole);
      if (whole.sentence() >= 0) {
        told.get(whole.sentence()).addQuotation(whole);
      }
      addParts(quotation);
    }
    for (Stretch stretch : side.stretches()) {
      if (stretch.kind() == Claim.Kind.CLAUSE) {
        told.get(stretch.sentence()).addClause(stretch);
      }
    }
  }

  private Utterance said(Span span, Quotation quotation) {
    return new Utterance(side, span, side.sentenceAt(span), quotation, false);
  }

  private void addParts(Quotation quotation) {
    List<Token> tokens = side.reading().segmentation().tokens();
    Span content = quotation.content();
    int end = side.reading().segmentation().tokenAtOrAfter(content.end());
    int start = content.start();
    for (int i = side.reading().segmentation().tokenAtOrAfter(start) + 1; i < end; i++) {
      if (i == end - 1 || isEnd(tokens, i)) {
        Span part = new Span(start, i == end - 1 ? content.end() : tokens.get(i).end());
        addPart(said(part, quotation));
        start = tokens.get(Math.min(i + 1, end - 1)).start();
      }
    }
  }

  private void addPart(Utterance part) {
    parts.add(part);
    if (part.sentence() >= 0) {
      told.get(part.sentence()).addQuotedSentence(part);
    }
  }

  /**
   * A sentence ends inside a quotation: a stop behind no abbreviation, a capital behind the stop.
   */
  static boolean isEnd(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    Token before = tokens.get(i - 1);
    return (token.is(".") || token.is("?") || token.is("!"))
        && (before.casing() == Token.Casing.LOWER || before.normal().length() > ABBREVIATION)
        && tokens.get(i + 1).isCapitalised();
  }

  /** Each quotation as a whole. */
  List<Utterance> quotations() {
    return quotations;
  }

  /** Each sentence of each quotation. */
  List<Utterance> parts() {
    return parts;
  }

  /** What the sentence with this index tells. */
  Told in(int sentence) {
    return told.get(sentence);
  }
}
