package org.saksi.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.saksi.annotation.Claim;
import org.saksi.annotation.Quotation;
import org.saksi.annotation.Quoted;
import org.saksi.annotation.Token;
import org.saksi.text.Span;

/**
 * What a report holds that may be rendered elsewhere, and, by sentence, what may render it: most
 * sentences are never asked for. Used by one thread.
 */
final class Utterances {

  /** A capitalised word that is longer is no abbreviation. */
  private static final int ABBREVIATION = 4;

  /** Clauses in a row that are longer, in characters, are a list, not an utterance. */
  private static final int LONGEST_WINDOW = 1_000;

  private final Side side;
  private final List<Utterance> quotations = new ArrayList<>();
  private final List<Utterance> parts = new ArrayList<>();
  private final Map<Integer, List<Stretch>> clauses = new HashMap<>();
  private final Map<Integer, List<Utterance>> wholesIn = new HashMap<>();
  private final Map<Integer, List<Utterance>> partsIn = new HashMap<>();

  Utterances(Side side) {
    this.side = side;
    for (Quotation quotation : side.reading().quotations()) {
      quotations.add(said(quotation.content(), quotation));
      addParts(quotation);
    }
    for (Stretch stretch : side.stretches()) {
      if (stretch.kind() == Claim.Kind.CLAUSE) {
        clauses.computeIfAbsent(stretch.sentence(), s -> new ArrayList<>()).add(stretch);
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
        parts.add(said(part, quotation));
        start = tokens.get(Math.min(i + 1, end - 1)).start();
      }
    }
  }

  /**
   * A sentence ends inside a quotation: a stop behind no abbreviation, a capital behind the stop.
   */
  private static boolean isEnd(List<Token> tokens, int i) {
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

  /** What may render a whole quotation: the quotations of a sentence, its clauses, itself. */
  List<Utterance> wholesIn(int sentence) {
    return wholesIn.computeIfAbsent(sentence, this::findWholes);
  }

  /** What may render a part: the parts of a sentence, its clauses in a row, itself. */
  List<Utterance> partsIn(int sentence) {
    return partsIn.computeIfAbsent(sentence, this::findParts);
  }

  private List<Utterance> findWholes(int sentence) {
    List<Utterance> found = in(sentence, quotations);
    for (Stretch clause : clauses.getOrDefault(sentence, List.of())) {
      Span span = side.borders().trim(clause.span());
      found.add(new Utterance(side, span, sentence, null, true));
    }
    found.add(whole(sentence));
    return found;
  }

  private List<Utterance> findParts(int sentence) {
    List<Utterance> told = windows(sentence);
    told.add(whole(sentence));
    told.removeIf(utterance -> cutsQuoted(utterance.span()));
    List<Utterance> found = in(sentence, parts);
    found.addAll(told);
    return found;
  }

  private static List<Utterance> in(int sentence, List<Utterance> said) {
    List<Utterance> in = new ArrayList<>();
    for (Utterance utterance : said) {
      if (utterance.sentence() == sentence) {
        in.add(utterance);
      }
    }
    return in;
  }

  private Utterance whole(int sentence) {
    Span span = side.reading().segmentation().sentences().get(sentence).span();
    return new Utterance(side, side.borders().trim(span), sentence, null, false);
  }

  /** Clauses, alone and as many of a sentence as stand in a row. */
  private List<Utterance> windows(int sentence) {
    List<Utterance> windows = new ArrayList<>();
    List<Stretch> inRow = clauses.getOrDefault(sentence, List.of());
    Set<Span> seen = new HashSet<>();
    for (Stretch first : inRow) {
      for (Stretch last : inRow) {
        Span hull = first.span().hull(last.span());
        if (first.span().start() <= last.span().start() && hull.length() <= LONGEST_WINDOW) {
          Span window = side.borders().trim(hull);
          if (seen.add(window) && !holdsEnd(window)) {
            windows.add(new Utterance(side, window, sentence, null, true));
          }
        }
      }
    }
    return windows;
  }

  /** Begins inside quotation marks and ends outside, or so. */
  private boolean cutsQuoted(Span window) {
    for (Quoted quoted : side.reading().segmentation().quoted()) {
      Span inner = quoted.inner();
      if (inner.overlaps(window) && !inner.contains(window) && !window.contains(inner)) {
        return true;
      }
    }
    return false;
  }

  private boolean holdsEnd(Span window) {
    List<Token> tokens = side.reading().segmentation().tokens();
    int end = side.reading().segmentation().tokenAtOrAfter(window.end());
    for (int i = side.reading().segmentation().tokenAtOrAfter(window.start()) + 1;
        i + 1 < end;
        i++) {
      if (isEnd(tokens, i)) {
        return true;
      }
    }
    return false;
  }
}
