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

/** Finds in a report what may be rendered elsewhere, and what may render it. */
final class Utterances {

  /** A capitalised word that is longer is no abbreviation. */
  private static final int ABBREVIATION = 4;

  /** Clauses in a row that are longer, in characters, are a list, not an utterance. */
  private static final int LONGEST_WINDOW = 1_000;

  private Utterances() {}

  /** Each quotation as a whole. */
  static List<Utterance> quotations(Side side) {
    return side.reading().quotations().stream()
        .map(quotation ->
            new Utterance(
                side, quotation.content(), side.sentenceAt(quotation.content()), quotation, false))
        .toList();
  }

  /** Each sentence of each quotation. */
  static List<Utterance> parts(Side side) {
    List<Token> tokens = side.reading().segmentation().tokens();
    List<Utterance> parts = new ArrayList<>();
    for (Quotation quotation : side.reading().quotations()) {
      Span content = quotation.content();
      int end = side.reading().segmentation().tokenAtOrAfter(content.end());
      int start = content.start();
      for (int i = side.reading().segmentation().tokenAtOrAfter(start) + 1; i < end; i++) {
        if (i == end - 1 || isEnd(tokens, i)) {
          Span part = new Span(start, i == end - 1 ? content.end() : tokens.get(i).end());
          parts.add(new Utterance(side, part, side.sentenceAt(part), quotation, false));
          start = tokens.get(Math.min(i + 1, end - 1)).start();
        }
      }
    }
    return parts;
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

  /** Begins inside quotation marks and ends outside, or so. */
  static boolean cutsQuoted(Side side, Span window) {
    for (Quoted quoted : side.reading().segmentation().quoted()) {
      Span inner = quoted.inner();
      if (inner.overlaps(window) && !inner.contains(window) && !window.contains(inner)) {
        return true;
      }
    }
    return false;
  }

  private static boolean holdsEnd(Side side, Span window) {
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

  static List<Utterance> clauses(Side side) {
    return side.stretches().stream()
        .filter(stretch -> stretch.kind() == Claim.Kind.CLAUSE)
        .map(stretch ->
            new Utterance(
                side, side.borders().trim(stretch.span()), stretch.sentence(), null, true))
        .toList();
  }

  static List<Utterance> sentences(Side side) {
    return side.reading().segmentation().sentences().stream()
        .map(sentence ->
            new Utterance(
                side,
                side.borders().trim(sentence.span()),
                side.sentenceAt(sentence.span()),
                null,
                false))
        .toList();
  }

  /** Clauses, alone and as many of a sentence as stand in a row. */
  static List<Utterance> windows(Side side) {
    List<Utterance> windows = new ArrayList<>();
    Map<Integer, List<Stretch>> ofSentence = new HashMap<>();
    for (Stretch stretch : side.stretches()) {
      if (stretch.kind() == Claim.Kind.CLAUSE) {
        ofSentence.computeIfAbsent(stretch.sentence(), s -> new ArrayList<>()).add(stretch);
      }
    }
    Set<Span> seen = new HashSet<>();
    for (Stretch first : side.stretches()) {
      if (first.kind() != Claim.Kind.CLAUSE) {
        continue;
      }
      for (Stretch last : ofSentence.getOrDefault(first.sentence(), List.of())) {
        if (first.span().start() > last.span().start()) {
          continue;
        }
        Span hull = first.span().hull(last.span());
        if (hull.length() <= LONGEST_WINDOW) {
          Span window = side.borders().trim(hull);
          if (seen.add(window) && !holdsEnd(side, window)) {
            windows.add(new Utterance(side, window, first.sentence(), null, true));
          }
        }
      }
    }
    return windows;
  }
}
