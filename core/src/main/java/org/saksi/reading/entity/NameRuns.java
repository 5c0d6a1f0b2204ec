package org.saksi.reading.entity;

import java.util.ArrayList;
import java.util.List;
import org.saksi.annotation.Segmentation;
import org.saksi.annotation.Sentence;
import org.saksi.annotation.TimeExpression;
import org.saksi.annotation.Token;
import org.saksi.text.Span;

/**
 * Finds runs of words with capitals, with the points and small words that names hold: <i>Bagus R.
 * Prakosa</i>, <i>Pieter van Houten</i>. Immutable and thread-safe.
 */
final class NameRuns {

  /**
   * A run of tokens, none of them in a time expression.
   *
   * @param first index of its first token
   * @param end index behind its last token
   * @param sentence the sentence that holds it
   * @param initial its first capital may be due to its place
   */
  record Run(int first, int end, Sentence sentence, boolean initial) {}

  private final NameWords words;

  NameRuns(NameWords words) {
    this.words = words;
  }

  /** The runs of a report in order. */
  List<Run> find(Segmentation segmentation, List<TimeExpression> times, ReportWords reportWords) {
    List<Run> runs = new ArrayList<>();
    int time = 0;
    for (Sentence sentence : segmentation.sentences()) {
      List<Token> tokens = segmentation.tokensOf(sentence);
      for (int i = 0; i < tokens.size(); i++) {
        Token token = tokens.get(i);
        while (time < times.size() && times.get(time).span().end() <= token.start()) {
          time++;
        }
        Span busy = time < times.size() ? times.get(time).span() : null;
        if (busy != null && busy.overlaps(token.span())) {
          continue;
        }
        boolean initial = ReportWords.isInitial(tokens, i);
        if (isName(token) && !(initial && isCommon(tokens, i, reportWords))) {
          int limit = busy == null ? tokens.size() : limitBefore(tokens, i, busy);
          int end = endOf(tokens, i, limit);
          int offset = sentence.firstToken();
          runs.add(new Run(offset + i, offset + end, sentence, initial));
          i = end - 1;
        }
      }
    }
    return runs;
  }

  private static int limitBefore(List<Token> tokens, int at, Span busy) {
    int limit = at;
    while (limit < tokens.size() && tokens.get(limit).start() < busy.start()) {
      limit++;
    }
    return limit;
  }

  static boolean isName(Token token) {
    return token.isWord() && token.isCapitalised();
  }

  /** The first word of a sentence, if it is likelier a common word than a name. */
  private boolean isCommon(List<Token> tokens, int at, ReportWords reportWords) {
    Token token = tokens.get(at);
    if (token.casing() != Token.Casing.CAPITALISED && at > 0) {
      return false;
    }
    NameWords.Sense sense = words.senseAt(tokens, at, tokens.size());
    if (sense != null && sense != NameWords.Sense.FIELD) {
      return sense == NameWords.Sense.PLACE
          && (words.isStarter(token) || reportWords.lower().contains(token.normal()));
    }
    boolean name =
        words.isGivenName(token.normal()) || reportWords.capitalised().contains(token.normal());
    return words.isCommon(token) && !name
        || reportWords.lower().contains(token.normal())
            && !reportWords.capitalised().contains(token.normal());
  }

  private int endOf(List<Token> tokens, int first, int limit) {
    int end = first + 1;
    while (end < limit) {
      int next = isPoint(tokens, end, limit) ? end + 1 : behindParticles(tokens, end, limit);
      if (next >= limit || !isName(tokens.get(next))) {
        break;
      }
      end = next + 1;
    }
    return end;
  }

  /** The point of an initial or a short title, with a name behind it. */
  private boolean isPoint(List<Token> tokens, int at, int limit) {
    Token before = tokens.get(at - 1);
    return tokens.get(at).is(".")
        && at + 1 < limit
        && isName(tokens.get(at + 1))
        && (words.isGivenName(tokens.get(at + 1).normal()) || !words.isCommon(tokens.get(at + 1)))
        && before.end() == tokens.get(at).start()
        && (before.normal().length() <= 2 || words.isShortTitle(before));
  }

  /** Behind small words such as <i>van der</i>. */
  private int behindParticles(List<Token> tokens, int at, int limit) {
    int next = at;
    while (next < limit && (words.isParticle(tokens.get(next)) || tokens.get(next).is("&"))) {
      next++;
    }
    return next;
  }
}
