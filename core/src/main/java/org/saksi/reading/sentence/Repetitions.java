package org.saksi.reading.sentence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.saksi.annotation.Token;
import org.saksi.text.Span;

/**
 * Finds lines that repeat what stands word for word in an earlier line: some pages hand out their
 * text once as a whole and then again piece by piece. One pass over the tokens; a line is compared
 * with at most one place. Immutable and thread-safe.
 */
final class Repetitions {

  /** Shorter lines may be repeated on purpose. */
  private static final int SHORTEST = 80;

  /** The beginning by which an earlier sentence is found. */
  private static final int BEGINNING = 40;

  private Repetitions() {}

  /** The repeated lines, in order. */
  static List<Line> find(String text, List<Line> lines, List<Token> tokens) {
    List<Line> repeated = new ArrayList<>();
    Map<String, Integer> beginnings = new HashMap<>();
    for (Line line : lines) {
      Span span = line.span();
      if (span.length() < SHORTEST) {
        continue;
      }
      Integer earlier = beginnings.get(beginning(text, span.start()));
      if (earlier != null && text.regionMatches(earlier, text, span.start(), span.length())) {
        repeated.add(line);
      } else {
        addBeginnings(text, line, tokens, beginnings);
      }
    }
    return repeated;
  }

  private static void addBeginnings(
      String text, Line line, List<Token> tokens, Map<String, Integer> beginnings) {
    for (int i = line.first(); i < line.end(); i++) {
      int start = tokens.get(i).start();
      boolean begins = i == line.first() || endsSentence(tokens.get(i - 1));
      if (begins && start + BEGINNING <= line.span().end()) {
        beginnings.putIfAbsent(beginning(text, start), start);
      }
    }
  }

  private static boolean endsSentence(Token token) {
    return Marks.isTerminal(token) || token.kind() == Token.Kind.QUOTE;
  }

  private static String beginning(String text, int start) {
    return text.substring(start, start + BEGINNING);
  }
}
