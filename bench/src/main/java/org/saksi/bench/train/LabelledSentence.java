package org.saksi.bench.train;

import java.util.List;
import org.saksi.annotation.Token;
import org.saksi.tagger.Chunk;

/**
 * A sentence whose names are known.
 *
 * @param chunks in order, never overlapping, with types as the model says them
 */
public record LabelledSentence(List<Token> words, List<Chunk> chunks) {

  public LabelledSentence {
    words = List.copyOf(words);
    chunks = List.copyOf(chunks);
  }

  /** The same sentence where nobody knows which words had capitals. */
  LabelledSentence withoutCasing() {
    List<Token> uncased =
        words.stream()
            .map(word -> new Token(word.span(), word.kind(), Token.Casing.NONE, word.normal()))
            .toList();
    return new LabelledSentence(uncased, chunks);
  }
}
