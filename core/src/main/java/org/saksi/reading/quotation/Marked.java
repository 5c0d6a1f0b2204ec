package org.saksi.reading.quotation;

import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Quoted;
import org.saksi.annotation.Sentence;
import org.saksi.text.Span;

/**
 * A stretch between quotation marks, with its place in its sentence.
 *
 * @param index of the stretch among those of the report
 * @param words its tokens
 * @param sentence the tokens of the sentence or sentences it stands in
 * @param before the last token before its mark; less than the sentence's first if there is none
 * @param after the first token behind its mark; the sentence's end if there is none
 */
record Marked(int index, Phrase words, Phrase sentence, int before, int after) {

  private static final String SINGLE_MARKS = "‘’'`(";
  private static final String FINAL_MARKS = ".?!…,";

  /** The stretch with this index; null if it holds no token. */
  static @Nullable Marked of(Narrative narrative, int index) {
    Quoted quoted = narrative.quoted().get(index);
    int first = narrative.segmentation().tokenAtOrAfter(quoted.inner().start());
    int end = narrative.segmentation().tokenAtOrAfter(quoted.inner().end());
    if (first >= end) {
      return null;
    }
    Phrase sentence = sentenceOf(narrative, first, end);
    int before = first - 1;
    while (before >= sentence.first()
        && (narrative.isQuote(before) || narrative.isMark(before, SINGLE_MARKS))) {
      before--;
    }
    int after = end;
    while (after < sentence.end()
        && (narrative.isQuote(after) || narrative.isMark(after, SINGLE_MARKS))) {
      after++;
    }
    return new Marked(index, new Phrase(first, end), sentence, before, after);
  }

  private static Phrase sentenceOf(Narrative narrative, int first, int end) {
    int from = narrative.segmentation().sentenceAt(narrative.token(first).start());
    int to = narrative.segmentation().sentenceAt(narrative.token(end - 1).start());
    if (from < 0 || to < 0) {
      return new Phrase(first, end);
    }
    Sentence last = narrative.sentences().get(to);
    return new Phrase(narrative.sentences().get(from).firstToken(), Math.max(end, last.endToken()));
  }

  /** Nothing of its sentence stands before it. */
  boolean opensSentence() {
    return before < sentence.first();
  }

  boolean opensSentence(Narrative narrative) {
    return opensSentence() || (!narrative.isQuoted(before) && narrative.isMark(before, ".?!"));
  }

  /** Ends in a mark that ends a clause. */
  boolean isFinished(Narrative narrative) {
    Span inner = narrative.quoted().get(index).inner();
    return FINAL_MARKS.indexOf(narrative.segmentation().text().charAt(inner.end() - 1)) >= 0;
  }

  int wordCount(Narrative narrative) {
    int count = 0;
    for (int i = words.first(); i < words.end(); i++) {
      if (!narrative.isMark(i)) {
        count++;
      }
    }
    return count;
  }

  /** The first word begins with a capital letter or a digit; so does a stretch of no words. */
  boolean beginsClause(Narrative narrative) {
    for (int i = words.first(); i < words.end(); i++) {
      if (!narrative.isMark(i)) {
        return !narrative.isLower(i);
      }
    }
    return true;
  }
}
