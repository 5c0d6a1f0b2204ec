package org.saksi.reading;

import java.util.ArrayList;
import java.util.List;
import org.saksi.annotation.Segmentation;
import org.saksi.language.LanguagePack;
import org.saksi.reading.sentence.Segmenter;
import org.saksi.reading.token.Tokenizer;
import org.saksi.text.Span;

/**
 * A text whose expected findings stand in square brackets, as in the examples of the word lists.
 *
 * @param text without the brackets
 * @param surfaces what stood between them, in order
 */
public record Marked(String text, List<String> surfaces) {

  private static final LanguagePack LANGUAGE = LanguagePack.of("id");
  private static final Tokenizer TOKENIZER = Tokenizer.of(LANGUAGE);
  private static final Segmenter SEGMENTER = new Segmenter(LANGUAGE);

  public static Marked parse(String marked) {
    List<String> surfaces = new ArrayList<>();
    int open = marked.indexOf('[');
    while (open >= 0) {
      int close = marked.indexOf(']', open);
      surfaces.add(marked.substring(open + 1, close));
      open = marked.indexOf('[', close);
    }
    return new Marked(marked.replace("[", "").replace("]", ""), surfaces);
  }

  public static Segmentation segment(String text) {
    return SEGMENTER.segment(text, TOKENIZER.tokenize(text));
  }

  public List<String> surfacesOf(List<Span> spans) {
    return spans.stream().map(span -> span.of(text)).toList();
  }
}
