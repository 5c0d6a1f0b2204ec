package org.saksi.reading.quotation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Quotation;
import org.saksi.text.Span;

/** Collects what the sieves find in one report. */
final class Drafts {

  private static final String LEADING_MARKS = ",:";
  private static final String TRAILING_MARKS = ",.;:–-—";

  private final Narrative narrative;
  private final List<Draft> drafts = new ArrayList<>();
  private final BitSet sentences = new BitSet();
  private final BitSet indirect = new BitSet();
  private final Quotation.@Nullable Kind[] quotedAs;

  Drafts(Narrative narrative) {
    this.narrative = narrative;
    quotedAs = new Quotation.Kind[narrative.quoted().size()];
  }

  /** Adds the whole stretch between marks with this index. */
  void addQuoted(int quoted, Quotation.Kind kind, String rule, Telling telling, int at) {
    quotedAs[quoted] = kind;
    add(kind, narrative.quoted().get(quoted).inner(), rule, telling, at);
  }

  /** Adds reported speech without marks, its outer punctuation trimmed away. */
  boolean addIndirect(int first, int end, String rule, Telling telling, int at) {
    int from = first;
    int to = end;
    while (from < to && narrative.isMark(from, LEADING_MARKS)) {
      from++;
    }
    while (to > from && narrative.isMark(to - 1, TRAILING_MARKS)) {
      to--;
    }
    if (from == to) {
      return false;
    }
    add(Quotation.Kind.INDIRECT, narrative.span(new Phrase(from, to)), rule, telling, at);
    return true;
  }

  /** Notes who speaks where there is no content to quote. */
  void addVoice(Telling telling, int at) {
    add(new Draft(null, narrative.token(at).span(), "", telling, sentenceAt(at), at));
  }

  void add(Quotation.Kind kind, Span content, String rule, Telling telling, int at) {
    int sentence = narrative.segmentation().sentenceAt(content.start());
    add(new Draft(kind, content, rule, telling, sentence, at));
  }

  private void add(Draft draft) {
    drafts.add(draft);
    if (draft.sentence() >= 0) {
      sentences.set(draft.sentence());
      indirect.set(
          draft.sentence(), indirect.get(draft.sentence()) || draft.is(Quotation.Kind.INDIRECT));
    }
  }

  private int sentenceAt(int token) {
    return narrative.segmentation().sentenceAt(narrative.token(token).start());
  }

  /** A token stands in a direct quotation. */
  boolean isDirect(int token) {
    int quoted = narrative.quotedAt(token);
    return quoted >= 0 && quotedAs[quoted] == Quotation.Kind.DIRECT;
  }

  /** A token stands between marks that hold a quotation. */
  boolean isTaken(int token) {
    int quoted = narrative.quotedAt(token);
    return quoted >= 0 && quotedAs[quoted] != null;
  }

  /** Something is already reported from a sentence. */
  boolean hasSentence(int sentence) {
    return sentence >= 0 && sentences.get(sentence);
  }

  /** Reported speech begins in a sentence. */
  boolean hasIndirect(int sentence) {
    return indirect.get(sentence);
  }

  int size() {
    return drafts.size();
  }

  List<Draft> all() {
    return drafts;
  }
}
