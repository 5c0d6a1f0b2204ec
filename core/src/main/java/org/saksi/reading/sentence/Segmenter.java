package org.saksi.reading.sentence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.saksi.annotation.Quoted;
import org.saksi.annotation.Segmentation;
import org.saksi.annotation.Sentence;
import org.saksi.annotation.Token;
import org.saksi.language.LanguagePack;
import org.saksi.text.Span;

/**
 * Finds paragraphs, furniture, quoted stretches and sentences. Total: any tokens of any text give a
 * segmentation. Immutable and thread-safe.
 */
public final class Segmenter {

  private final Splices splices;
  private final FurnitureFinder furnitureFinder;
  private final Paragraphs paragraphs;
  private final Datelines datelines;
  private final QuotePairing quotePairing;
  private final SentenceSplitter sentenceSplitter;

  public Segmenter(LanguagePack language) {
    splices = new Splices(language);
    furnitureFinder = new FurnitureFinder(language);
    paragraphs = new Paragraphs(language);
    datelines = new Datelines(language);
    quotePairing = new QuotePairing(language);
    sentenceSplitter = new SentenceSplitter(language);
  }

  /**
   * The first layers over a text.
   *
   * @param written all tokens of the text; those inside furniture are left out of the result
   */
  public Segmentation segment(String text, List<Token> written) {
    LineBreaks breaks =
        LineBreaks.of(text, written, line -> furnitureFinder.isFurniture(line, written));
    List<Token> tokens = SingleMarks.asDouble(text, breaks, written);
    List<Span> furniture = furniture(text, breaks, tokens);
    List<Token> kept = without(tokens, furniture);
    List<Line> lines = paragraphs.of(breaks, kept, furniture);
    List<Quoted> quoted = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    for (int index = 0; index < lines.size(); index++) {
      Line line = lines.get(index);
      int first = line.first();
      if (index == 0) {
        int end = datelines.end(kept, first, line.end());
        if (end > first) {
          sentences.add(SentenceSplitter.sentence(kept, first, end, 0, Sentence.Kind.DATELINE));
          first = end;
        }
      }
      int before = quoted.size();
      if (first < line.end()) {
        quotePairing.pair(text, kept, Line.of(kept, first, line.end()), index, quoted);
      }
      List<Quoted> here = quoted.subList(before, quoted.size());
      sentenceSplitter.split(kept, new Span(first, line.end()), index, here, sentences);
    }
    List<Span> spans = lines.stream().map(Line::span).toList();
    return new Segmentation(text, spans, furniture, kept, sentences, quoted);
  }

  /** All that is no part of the report, in order. */
  private List<Span> furniture(String text, LineBreaks breaks, List<Token> tokens) {
    List<Span> joints = splices.find(tokens);
    List<Token> held = without(tokens, joints);
    List<Line> written = Line.of(breaks, held, joints);
    List<Line> repeated = Repetitions.find(text, written, held);
    List<Span> furniture = new ArrayList<>(furnitureFinder.find(text, written, repeated, held));
    furniture.addAll(joints);
    furniture.sort(Comparator.comparingInt(Span::start));
    return furniture;
  }

  private static List<Token> without(List<Token> tokens, List<Span> furniture) {
    if (furniture.isEmpty()) {
      return tokens;
    }
    List<Token> kept = new ArrayList<>(tokens.size());
    int next = 0;
    for (Token token : tokens) {
      while (next < furniture.size() && furniture.get(next).end() <= token.start()) {
        next++;
      }
      if (next == furniture.size() || !furniture.get(next).overlaps(token.span())) {
        kept.add(token);
      }
    }
    return kept;
  }
}
