package org.saksi.annotation;

import java.util.List;
import org.saksi.text.Span;

/**
 * The first layers of a report, on which all others rest: its text cut into paragraphs, sentences,
 * tokens and stretches between quotation marks. Furniture of the outlet (<i>Baca juga: …</i>) is
 * marked and holds no tokens, so no later layer can see it. Immutable.
 *
 * @param text the untouched body of the report
 * @param paragraphs lines, or the rows of a wrapped one, that are not blank and not furniture
 * @param furniture what is not part of the report: links, video credits, advertisement calls, lines
 *     that repeat earlier ones
 * @param tokens all tokens, in order
 * @param sentences all sentences, in order; together they cover all tokens
 * @param quoted stretches between quotation marks, in order, never overlapping
 */
public record Segmentation(
    String text,
    List<Span> paragraphs,
    List<Span> furniture,
    List<Token> tokens,
    List<Sentence> sentences,
    List<Quoted> quoted) {

  public Segmentation {
    paragraphs = List.copyOf(paragraphs);
    furniture = List.copyOf(furniture);
    tokens = List.copyOf(tokens);
    sentences = List.copyOf(sentences);
    quoted = List.copyOf(quoted);
  }

  /** The characters of a token as written. */
  public String surface(Token token) {
    return token.span().of(text);
  }

  /** The tokens of one sentence: a view, not a copy. */
  public List<Token> tokensOf(Sentence sentence) {
    return tokens.subList(sentence.firstToken(), sentence.endToken());
  }

  /** From the start of token {@code first} to the end of token {@code end - 1}. */
  public Span spanOf(int first, int end) {
    return new Span(tokens.get(first).start(), tokens.get(end - 1).end());
  }

  /** Index of the first token that starts at or behind {@code offset}. */
  public int tokenAtOrAfter(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Index of the sentence that holds the character at {@code offset}, or -1 for none. */
  public int sentenceAt(int offset) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < sentences.size() && sentences.get(low).span().contains(offset) ? low : -1;
  }
}
