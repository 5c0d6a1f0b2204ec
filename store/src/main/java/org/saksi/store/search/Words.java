package org.saksi.store.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Words on their way into the index. Used once, by one thread. */
final class Words extends TokenStream {

  /** No phrase reaches from one text of a field into the next. */
  private static final int GAP = 100;

  /** What is indexed at the place of a word. */
  enum Form {
    EXACT,
    ROOTS,
    GIST;

    private List<String> of(Word word) {
      return switch (this) {
        case EXACT -> List.of(word.exact());
        case ROOTS -> word.roots();
        case GIST -> word.gist();
      };
    }
  }

  private record Term(String text, int step) {}

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final List<Term> terms = new ArrayList<>();
  private int next;

  Words(List<List<Word>> texts, Form form) {
    int pending = 1;
    for (List<Word> text : texts) {
      for (Word word : text) {
        for (String each : form.of(word)) {
          terms.add(new Term(each, pending));
          pending = 0;
        }
        pending++;
      }
      pending += GAP;
    }
  }

  @Override
  public boolean incrementToken() {
    if (next == terms.size()) {
      return false;
    }
    clearAttributes();
    Term current = terms.get(next++);
    term.append(current.text());
    step.setPositionIncrement(current.step());
    return true;
  }

  @Override
  public void reset() {
    next = 0;
  }
}
