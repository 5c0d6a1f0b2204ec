package org.saksi.reading.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Segmentation;
import org.saksi.annotation.Sentence;
import org.saksi.annotation.Token;
import org.saksi.language.FunctionWords;

/**
 * The words of one sentence, and what it costs to cut before each: little at a comma, much inside a
 * phrase, most inside a name. Where a quotation begins or ends, and between its sentences, a cut
 * must be. Worked out once for clauses of all lengths.
 */
final class Joints {

  private static final double IN_PHRASE = 2.2;
  private static final double IN_NAME = 9;

  private final int[] starts;
  private final int[] ends;
  private final double[] prices;
  private final boolean[] borders;
  private int size;

  private Joints(int most) {
    starts = new int[most];
    ends = new int[most];
    prices = new double[most];
    borders = new boolean[most];
  }

  /** The joints of a sentence. */
  static Joints of(
      Segmentation segmentation, Sentence sentence, Bonds bonds, FunctionWords functionWords) {
    List<Token> tokens = segmentation.tokens();
    Joints joints = new Joints(sentence.endToken() - sentence.firstToken());
    int previous = -1;
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      Token token = tokens.get(i);
      if (isWord(token)) {
        boolean border = previous >= 0 && bonds.part(tokens, previous, i);
        boolean free = previous < 0 || border;
        joints.add(token, free ? 0 : price(tokens, previous, i, bonds, functionWords), border);
        previous = i;
      }
    }
    return joints;
  }

  private void add(Token word, double price, boolean border) {
    starts[size] = word.start();
    ends[size] = word.end();
    prices[size] = price;
    borders[size] = border;
    size++;
  }

  /** How many words there are. */
  int size() {
    return size;
  }

  /** Where a word begins in the text. */
  int start(int word) {
    return starts[word];
  }

  /** Where a word ends in the text. */
  int end(int word) {
    return ends[word];
  }

  /** What a cut before a word costs; nothing before the first. */
  double price(int word) {
    return prices[word];
  }

  /** A cut must be before a word. */
  boolean isBorder(int word) {
    return borders[word];
  }

  private static boolean isWord(Token token) {
    return token.isWord() || token.kind() == Token.Kind.NUMBER || token.is("%");
  }

  private static double price(
      List<Token> tokens, int previous, int next, Bonds bonds, FunctionWords functionWords) {
    Token left = tokens.get(previous);
    Token right = tokens.get(next);
    if (left.end() == right.start() || bonds.hold(left, right)) {
      return IN_NAME;
    }
    double marks = IN_PHRASE;
    boolean inName = left.isCapitalised() && right.isCapitalised();
    for (int i = previous + 1; i < next; i++) {
      boolean stop = tokens.get(i).is(".") && bonds.isAbbreviated(tokens, previous, i);
      marks = stop ? marks : Math.min(marks, markPrice(tokens.get(i), inName));
    }
    FunctionWords.Role role = functionWords.roleOf(right.normal());
    boolean joinsNames =
        role == FunctionWords.Role.CONJUNCTION
            && left.isCapitalised()
            && next + 1 < tokens.size()
            && tokens.get(next + 1).isCapitalised();
    return Math.min(marks, joinsNames ? IN_PHRASE : wordPrice(role));
  }

  private static double markPrice(Token mark, boolean inName) {
    if (mark.kind() == Token.Kind.QUOTE) {
      return 0;
    }
    return switch (mark.normal()) {
      case ";", ":", "–", "—", ".", "?", "!" -> 0.05;
      case "," -> inName ? 0.5 : 0.1;
      case "(" -> 1;
      default -> IN_PHRASE;
    };
  }

  private static double wordPrice(FunctionWords.@Nullable Role role) {
    if (role == null) {
      return IN_PHRASE;
    }
    return switch (role) {
      case CONJUNCTION, SUBORDINATOR, HYPOTHETICAL, RELATIVE, TEMPORAL -> 0.35;
      case PREPOSITION -> 0.8;
      case DETERMINER, PRONOUN, PARTICLE -> IN_PHRASE;
    };
  }
}
