package org.saksi.language;

import java.util.List;
import org.saksi.annotation.Segmentation;
import org.saksi.annotation.Sentence;
import org.saksi.annotation.Token;
import org.saksi.text.Span;

/**
 * The tokens of one sentence as a grammar walks them, counted from 0: looking beyond either end is
 * safe and finds nothing. A view, not a copy; immutable.
 */
public final class TokenRun {

  private static final String DASHES = "-–—‒−‐‑";

  private final String text;
  private final List<Token> tokens;

  private TokenRun(String text, List<Token> tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  /** The tokens of {@code sentence}. */
  public static TokenRun of(Segmentation segmentation, Sentence sentence) {
    return new TokenRun(segmentation.text(), segmentation.tokensOf(sentence));
  }

  public int size() {
    return tokens.size();
  }

  public List<Token> tokens() {
    return tokens;
  }

  public Token token(int at) {
    return tokens.get(at);
  }

  public boolean has(int at) {
    return at >= 0 && at < tokens.size();
  }

  /** The form to compare and look up; empty beyond the ends. */
  public String normal(int at) {
    return has(at) ? tokens.get(at).normal() : "";
  }

  /** The characters as written; empty beyond the ends. */
  public String surface(int at) {
    return has(at) ? tokens.get(at).span().of(text) : "";
  }

  public boolean is(int at, String mark) {
    return has(at) && tokens.get(at).is(mark);
  }

  public boolean isWord(int at) {
    return has(at) && tokens.get(at).isWord();
  }

  public boolean isNumber(int at) {
    return has(at) && tokens.get(at).kind() == Token.Kind.NUMBER;
  }

  /** A number, or a word with one stuck to its end. */
  public boolean endsInDigit(int at) {
    String normal = normal(at);
    return !normal.isEmpty() && Character.isDigit(normal.charAt(normal.length() - 1));
  }

  public boolean isCapitalised(int at) {
    return has(at) && tokens.get(at).isCapitalised();
  }

  public boolean isQuote(int at) {
    return has(at) && tokens.get(at).kind() == Token.Kind.QUOTE;
  }

  /** A hyphen or dash of any length, or a minus. */
  public boolean isDash(int at) {
    String normal = normal(at);
    return normal.length() == 1 && DASHES.contains(normal);
  }

  /** The token stands where a sentence or quotation begins, so that its capital says nothing. */
  public boolean opens(int at) {
    return at == 0 || isQuote(at - 1) || is(at - 1, ":") || is(at - 1, "‘") || is(at - 1, "(");
  }

  /** No white space between this token and the next. */
  public boolean glued(int at) {
    return has(at) && has(at + 1) && tokens.get(at).end() == tokens.get(at + 1).start();
  }

  /** From the start of token {@code first} to the end of token {@code end - 1}. */
  public Span span(int first, int end) {
    return new Span(tokens.get(first).start(), tokens.get(end - 1).end());
  }
}
