package org.saksi.reconcile;

import java.math.BigDecimal;
import java.util.List;
import org.saksi.annotation.Entity;
import org.saksi.annotation.Figure;
import org.saksi.annotation.Quantity;
import org.saksi.annotation.Segmentation;
import org.saksi.annotation.Sentence;
import org.saksi.annotation.Token;
import org.saksi.annotation.Unit;
import org.saksi.language.Digits;
import org.saksi.reading.Reading;
import org.saksi.text.Span;

/**
 * The words and numbers of a report as they are compared: each with a key, equal for what counts as
 * the same word, and a weight from 0 to 1 for how much it says. Immutable once built.
 */
final class Terms {

  private static final double FUNCTION_WORD = 0.3;
  private static final double NAME = 0.9;
  private static final double NUMBER = 0.9;
  private static final double MARK = 0.3;

  /** Of a weight of 1. */
  private static final double PARTS = 1e6;

  private static final double LEAST_TELLING = 0.5;

  /** The words of a name ahead of its last one, which stands for the whole. */
  private static final double REST_OF_NAME = 0.25;

  private final int[] starts;
  private final int[] ends;
  private final int[] keys;
  private final double[] weights;
  private final boolean[] content;
  private final boolean[] capital;
  private final boolean[] number;
  private final String[] normals;
  private final int[] sentenceStarts;
  private final int[] words;

  /** The weight of the terms before each, in whole parts, so that no sum depends on its place. */
  private final long[] massBefore;

  private Keys different = Keys.NONE;
  private Starts places = new Starts(new int[0]);

  private Terms(int size, int sentences) {
    starts = new int[size];
    ends = new int[size];
    keys = new int[size];
    weights = new double[size];
    content = new boolean[size];
    capital = new boolean[size];
    number = new boolean[size];
    normals = new String[size];
    sentenceStarts = new int[sentences + 1];
    words = new int[size];
    massBefore = new long[size + 1];
  }

  /** The terms of the report with this index in the story. */
  static Terms of(Reading reading, int report, Vocabulary vocabulary, Cast cast) {
    Segmentation segmentation = reading.segmentation();
    int size = 0;
    for (Token token : segmentation.tokens()) {
      size += isTerm(token) ? 1 : 0;
    }
    Terms terms = new Terms(size, segmentation.sentences().size());
    int at = 0;
    int sentence = 0;
    for (Sentence each : segmentation.sentences()) {
      terms.sentenceStarts[sentence] = at;
      sentence++;
      for (Token token : segmentation.tokensOf(each)) {
        if (isTerm(token)) {
          terms.set(at, token, vocabulary);
          at++;
        }
      }
    }
    terms.sentenceStarts[sentence] = at;
    terms.places = new Starts(terms.starts);
    terms.markFigures(reading.figures(), vocabulary);
    terms.markNames(reading.entities(), report, vocabulary, cast);
    terms.numberWords();
    terms.weigh();
    return terms;
  }

  static boolean isTerm(Token token) {
    return token.isWord() || token.kind() == Token.Kind.NUMBER || token.is("%");
  }

  private void set(int at, Token token, Vocabulary vocabulary) {
    starts[at] = token.start();
    ends[at] = token.end();
    normals[at] = token.normal();
    capital[at] = token.isCapitalised();
    number[at] = token.kind() == Token.Kind.NUMBER;
    boolean function = vocabulary.isFunctionWord(token.normal());
    content[at] = !function;
    if (number[at]) {
      BigDecimal value = Digits.parse(token.normal());
      keys[at] = value == null ? vocabulary.mark(token.normal()) : vocabulary.number(value);
      weights[at] = NUMBER;
    } else if (token.isWord()) {
      keys[at] = vocabulary.word(token.normal());
      weights[at] = function ? FUNCTION_WORD : 1;
    } else {
      keys[at] = vocabulary.mark(token.normal());
      weights[at] = MARK;
    }
  }

  /** A number in words gets the key of its digits, and the word for percent that of the sign. */
  private void markFigures(List<Figure> figures, Vocabulary vocabulary) {
    for (Figure figure : figures) {
      int first = firstAt(figure.span().start());
      int end = firstAt(figure.span().end());
      if (end > first && figure.unit() instanceof Unit.Percent) {
        keys[end - 1] = vocabulary.mark("%");
        weights[end - 1] = MARK;
      }
      if (figure.unit() instanceof Unit.Count count
          && figure.quantity() instanceof Quantity.Exact exact
          && exact.value().abs().compareTo(BigDecimal.valueOf(100)) < 0) {
        int numeral = firstAt(count.noun().start()) - 1;
        if (numeral >= first && numeral < end && !number[numeral]) {
          keys[numeral] = vocabulary.number(exact.value());
          weights[numeral] = NUMBER;
          number[numeral] = true;
        }
      }
    }
  }

  private void markNames(List<Entity> entities, int report, Vocabulary vocabulary, Cast cast) {
    for (Entity entity : entities) {
      int key = vocabulary.member(cast.numberOf(report, entity.id()));
      for (Span mention : entity.mentions()) {
        int end = firstAt(mention.end());
        int first = firstAt(mention.start());
        for (int i = first; i < end - 1; i++) {
          weights[i] *= REST_OF_NAME;
        }
        if (first < end) {
          keys[end - 1] = key;
          weights[end - 1] = NAME;
        }
      }
    }
  }

  /** Numbers the different words of the report, in the order of their keys. */
  private void numberWords() {
    different = keys(0, size());
    for (int i = 0; i < words.length; i++) {
      words[i] = different.indexOf(keys[i]);
    }
  }

  private void weigh() {
    for (int i = 0; i < weights.length; i++) {
      massBefore[i + 1] = massBefore[i] + Math.round(weights[i] * PARTS);
    }
  }

  int size() {
    return starts.length;
  }

  int start(int term) {
    return starts[term];
  }

  int end(int term) {
    return ends[term];
  }

  int key(int term) {
    return keys[term];
  }

  /** The keys of all terms: the words of the report, by number. */
  Keys words() {
    return different;
  }

  /** The number of a term among the words of the report. */
  int word(int term) {
    return words[term];
  }

  /** The keys of the terms from {@code first} up to {@code end}. */
  Keys keys(int first, int end) {
    Keys.Builder all = new Keys.Builder(end - first);
    for (int i = first; i < end; i++) {
      all.add(keys[i]);
    }
    return all.build();
  }

  double weight(int term) {
    return weights[term];
  }

  /** The word in lower case. */
  String normal(int term) {
    return normals[term];
  }

  /** Is no function word. */
  boolean isContent(int term) {
    return content[term];
  }

  /** Is a word of its own: no function word, no part of a name that another term stands for. */
  boolean isTelling(int term) {
    return content[term] && weights[term] >= LEAST_TELLING;
  }

  boolean isCapitalised(int term) {
    return capital[term];
  }

  boolean isNumber(int term) {
    return number[term];
  }

  int sentences() {
    return sentenceStarts.length - 1;
  }

  /** Index of the first term of a sentence. */
  int sentenceStart(int sentence) {
    return sentenceStarts[sentence];
  }

  /** Index behind the last term of a sentence. */
  int sentenceEnd(int sentence) {
    return sentenceStarts[sentence + 1];
  }

  /** Index of the first term that starts at or behind an offset. */
  int firstAt(int offset) {
    return places.firstAt(offset);
  }

  /** The key of the term that starts at an offset, or -1 if none does. */
  int keyAt(int offset) {
    int term = firstAt(offset);
    return term < size() && starts[term] == offset ? keys[term] : -1;
  }

  /** The weight of the terms from {@code first} up to {@code end}. */
  double mass(int first, int end) {
    return (massBefore[end] - massBefore[first]) / PARTS;
  }

  /** From the start of term {@code first} to the end of term {@code end - 1}. */
  Span spanOf(int first, int end) {
    return new Span(starts[first], ends[end - 1]);
  }
}
