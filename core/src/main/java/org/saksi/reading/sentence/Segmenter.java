package org.saksi.reading.sentence;

import java.util.ArrayList;
import java.util.List;
import org.saksi.annotation.Quoted;
import org.saksi.annotation.Segmentation;
import org.saksi.annotation.Sentence;
import org.saksi.annotation.Token;
import org.saksi.language.LanguagePack;
import org.saksi.text.Span;

/** Finds paragraphs, furniture, quoted stretches and sentences. Immutable and thread-safe. */
public final class Segmenter {

  public Segmenter(LanguagePack language) {}

  public Segmentation segment(String text, List<Token> tokens) {
    List<Span> paragraphs = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    List<Quoted> quoted = new ArrayList<>();
    int token = 0;
    int start = 0;
    for (int end = 0; end <= text.length(); end++) {
      if (end < text.length() && text.charAt(end) != '\n') {
        continue;
      }
      Span line = new Span(start, end).strip(text);
      start = end + 1;
      if (line.isEmpty()) {
        continue;
      }
      paragraphs.add(line);
      int first = token;
      int open = -1;
      int from = first;
      while (token < tokens.size() && tokens.get(token).start() < line.end()) {
        Token t = tokens.get(token);
        token++;
        if (t.kind() == Token.Kind.QUOTE) {
          if (open < 0) {
            open = t.end();
          } else {
            quoted.add(new Quoted(new Span(open, t.start()), true, true, paragraphs.size() - 1));
            open = -1;
          }
        }
        if (token == tokens.size()
            || tokens.get(token).start() >= line.end()
            || (open < 0 && (t.is(".") || t.is("?") || t.is("!")))) {
          sentences.add(
              new Sentence(
                  new Span(tokens.get(from).start(), t.end()),
                  from,
                  token,
                  paragraphs.size() - 1,
                  Sentence.Kind.BODY));
          from = token;
        }
      }
    }
    return new Segmentation(text, paragraphs, List.of(), tokens, sentences, quoted);
  }
}
