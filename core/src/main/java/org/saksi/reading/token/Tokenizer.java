package org.saksi.reading.token;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.saksi.annotation.Token;
import org.saksi.language.LanguagePack;
import org.saksi.text.Span;

/** Cuts a text into tokens. Immutable and thread-safe. */
public final class Tokenizer {

  private static final String QUOTES = "\"“”„‟«»＂";

  public Tokenizer(LanguagePack language) {}

  /** All tokens of a text in order, white space left out. */
  public List<Token> tokenize(String text) {
    List<Token> tokens = new ArrayList<>(text.length() / 5);
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        at++;
      } else {
        int end = endOf(text, at);
        tokens.add(token(text, at, end));
        at = end;
      }
    }
    return tokens;
  }

  private static int endOf(String text, int at) {
    char c = text.charAt(at);
    if (Character.isDigit(c)) {
      return runEnd(text, at, ".,:/");
    }
    if (Character.isLetter(c)) {
      return runEnd(text, at, "-'’");
    }
    return at + (Character.isHighSurrogate(c) && at + 1 < text.length() ? 2 : 1);
  }

  /** The end of a run of letters and digits, with single joiners inside. */
  private static int runEnd(String text, int at, String joiners) {
    boolean digits = Character.isDigit(text.charAt(at));
    int end = at + 1;
    while (end < text.length()) {
      char c = text.charAt(end);
      boolean joins =
          joiners.indexOf(c) >= 0 && end + 1 < text.length() && isPart(text.charAt(end + 1), digits);
      if (!isPart(c, digits) && !joins) {
        break;
      }
      end++;
    }
    return end;
  }

  private static boolean isPart(char c, boolean digits) {
    return digits ? Character.isDigit(c) : Character.isLetterOrDigit(c);
  }

  private static Token token(String text, int start, int end) {
    String surface = text.substring(start, end);
    char first = surface.charAt(0);
    Token.Kind kind =
        Character.isDigit(first)
            ? Token.Kind.NUMBER
            : Character.isLetter(first)
                ? Token.Kind.WORD
                : QUOTES.indexOf(first) >= 0 ? Token.Kind.QUOTE : Token.Kind.PUNCTUATION;
    return new Token(
        new Span(start, end), kind, casing(surface), surface.toLowerCase(Locale.ROOT));
  }

  private static Token.Casing casing(String surface) {
    if (!Character.isLetter(surface.charAt(0))) {
      return Token.Casing.NONE;
    }
    boolean lower = surface.chars().anyMatch(Character::isLowerCase);
    boolean upperLater = surface.chars().skip(1).anyMatch(Character::isUpperCase);
    if (Character.isUpperCase(surface.charAt(0))) {
      return !lower && surface.length() > 1
          ? Token.Casing.UPPER
          : upperLater ? Token.Casing.MIXED : Token.Casing.CAPITALISED;
    }
    return upperLater ? Token.Casing.MIXED : Token.Casing.LOWER;
  }
}
