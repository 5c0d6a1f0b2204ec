package org.saksi.reading.figure;

import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Figure.Kind;
import org.saksi.text.Span;

/**
 * Finds the words that say what a number is of: behind a count what is counted, else what stands
 * before the number in its clause. Immutable and thread-safe.
 */
final class TopicReader {

  private static final int MAX_WORDS = 6;

  private final FigureLexicon lexicon;

  TopicReader(FigureLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Nullable Span of(Clause clause, Draft draft) {
    Span behind = draft.kind() == Kind.COUNT && draft.noun() >= 0 ? behind(clause, draft) : null;
    return behind == null ? before(clause, draft.first()) : behind;
  }

  private @Nullable Span behind(Clause clause, Draft draft) {
    int end = draft.noun();
    while (clause.run().has(end) && !clause.isBorder(end) && end < draft.noun() + MAX_WORDS) {
      end++;
    }
    while (end > draft.end() && lexicon.isPlain(clause.run().normal(end - 1))) {
      end--;
    }
    return end < draft.noun() + 2 ? null : clause.run().span(draft.noun(), end);
  }

  private @Nullable Span before(Clause clause, int first) {
    int end = first;
    while (end > 0 && (clause.isBorder(end - 1) || lexicon.isPlain(clause.run().normal(end - 1)))) {
      end--;
    }
    int start = end;
    while (start > 0 && !clause.isBorder(start - 1) && end - start < MAX_WORDS) {
      start--;
    }
    while (start < end && lexicon.isFunctionWord(clause.run().normal(start))) {
      start++;
    }
    return start == end ? null : clause.run().span(start, end);
  }
}
