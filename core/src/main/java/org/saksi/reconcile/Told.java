package org.saksi.reconcile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Quoted;
import org.saksi.annotation.Sentence;
import org.saksi.annotation.Token;
import org.saksi.text.Span;

/**
 * What one sentence of a report tells and what may render words of another report. Worked out when
 * asked for: most sentences never are. Used by one thread.
 */
final class Told {

  /** Clauses in a row that are longer, in characters, are a list, not an utterance. */
  private static final int LONGEST_WINDOW = 1_000;

  private final Side side;
  private final int index;
  private final List<Stretch> clauses = new ArrayList<>();
  private final List<Utterance> quotations = new ArrayList<>();
  private final List<Utterance> quotedSentences = new ArrayList<>();
  private @Nullable List<Utterance> wholes;
  private @Nullable List<Utterance> parts;

  /** What the sentence with this index tells. */
  Told(Side side, int index) {
    this.side = side;
    this.index = index;
  }

  void addClause(Stretch clause) {
    clauses.add(clause);
  }

  void addQuotation(Utterance quotation) {
    quotations.add(quotation);
  }

  void addQuotedSentence(Utterance sentence) {
    quotedSentences.add(sentence);
  }

  /** What may render a whole quotation: the quotations of the sentence, its clauses, itself. */
  List<Utterance> wholes() {
    List<Utterance> found = wholes == null ? findWholes() : wholes;
    wholes = found;
    return found;
  }

  /** What may render a part: the parts of its quotations, its clauses in a row, itself. */
  List<Utterance> parts() {
    List<Utterance> found = parts == null ? findParts() : parts;
    parts = found;
    return found;
  }

  private List<Utterance> findWholes() {
    List<Utterance> found = new ArrayList<>(quotations);
    for (Stretch clause : clauses) {
      found.add(clause(side.borders().trim(clause.span())));
    }
    found.add(whole());
    return found;
  }

  private List<Utterance> findParts() {
    List<Utterance> told = windows();
    told.add(whole());
    told.removeIf(utterance -> cutsQuoted(utterance.span()));
    List<Utterance> found = new ArrayList<>(quotedSentences);
    found.addAll(told);
    return found;
  }

  private Utterance clause(Span span) {
    return new Utterance(side, span, index, null, true);
  }

  private Utterance whole() {
    Sentence sentence = side.reading().segmentation().sentences().get(index);
    return new Utterance(side, side.borders().trim(sentence.span()), index, null, false);
  }

  /** Clauses, alone and as many as stand in a row. */
  private List<Utterance> windows() {
    List<Utterance> windows = new ArrayList<>();
    Set<Span> seen = new HashSet<>();
    for (Stretch first : clauses) {
      for (Stretch last : clauses) {
        Span hull = first.span().hull(last.span());
        if (first.span().start() <= last.span().start() && hull.length() <= LONGEST_WINDOW) {
          Span window = side.borders().trim(hull);
          if (seen.add(window) && !holdsEnd(window)) {
            windows.add(clause(window));
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
      if (Utterances.isEnd(tokens, i)) {
        return true;
      }
    }
    return false;
  }
}
