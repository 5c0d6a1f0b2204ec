package org.saksi.reading.token;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.saksi.annotation.Token;
import org.saksi.language.LanguagePack;
import org.saksi.text.Span;

/**
 * Cuts a text into tokens: <i>Rp593 juta</i> into <i>Rp</i>, <i>593</i>, <i>juta</i>. Total: any
 * string gives tokens. Immutable and thread-safe.
 */
public final class Tokenizer {

  /** Datelines stand at the head of a report. */
  private static final int DATELINE_TOKENS = 6;

  /** A word and the blank behind it, roughly. */
  private static final int USUAL_CHARACTERS = 5;

  private final Runs runs;
  private final GluedWords gluedWords;
  private final WordForms wordForms;
  private final Set<String> places;

  /** The one of a language: it remembers words, which need not be remembered twice. */
  public static Tokenizer of(LanguagePack language) {
    return language.shared(Tokenizer.class, Tokenizer::new);
  }

  private Tokenizer(LanguagePack language) {
    Set<String> units = language.table("glued-words").formsWhere("kind", "unit");
    units.addAll(language.table("glued-words").formsWhere("kind", "scale"));
    runs =
        new Runs(
            language.table("glued-words").formsWhere("kind", "amount"),
            units,
            language.table("abbreviations").formsWhere("kind", "domain"));
    gluedWords = new GluedWords(language);
    wordForms = new WordForms(gluedWords::seams);
    places = language.table("places").forms();
  }

  /** All tokens of a text in order, white space left out. */
  public List<Token> tokenize(String text) {
    List<Token> tokens = new ArrayList<>(text.length() / USUAL_CHARACTERS + 1);
    SeenForms seen = new SeenForms(text.length() / USUAL_CHARACTERS);
    boolean divisible = false;
    int at = 0;
    while (at < text.length()) {
      int blanks = Runs.blanksAt(text, at);
      if (blanks > 0) {
        at += blanks;
        continue;
      }
      int end = runs.endOf(text, at);
      if (tokens.size() < DATELINE_TOKENS) {
        end = datelineEnd(text, tokens, at, end);
      }
      WordForms.Form form = wordForms.of(text, at, end);
      tokens.add(new Token(new Span(at, end), form.kind(), form.casing(), form.normal()));
      seen.add(form);
      divisible |= form.seams() != null;
      at = end;
    }
    return divisible ? divided(text, tokens, seen) : tokens;
  }

  /** The tokens with those cut that are more than one word. */
  private List<Token> divided(String text, List<Token> tokens, SeenForms seen) {
    List<Token> divided = new ArrayList<>(tokens.size() + 8);
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      WordForms.Form form = seen.inOrder(i);
      Seams seams = form.seams();
      if (seams == null) {
        divided.add(token);
      } else {
        boolean inName = i > 0 && followsCapital(text, tokens.get(i - 1), token);
        addParts(new GluedWord(form.surface(), seams, gluedWords, seen, inName), token, divided);
      }
    }
    return divided;
  }

  /** Only a blank or a line break stands between a word and the capitalised one before it. */
  private static boolean followsCapital(String text, Token before, Token token) {
    char blank = text.charAt(before.end());
    return token.start() - before.end() == 1
        && (blank == ' ' || blank == '\n')
        && Character.isUpperCase(text.charAt(before.start()));
  }

  /** Before the hyphen of <i>JAKARTA-Warga</i>, which ends a dateline and joins no word. */
  private int datelineEnd(String text, List<Token> before, int at, int end) {
    int hyphen = text.indexOf('-', at, end);
    if (hyphen <= at || hyphen >= end - 1 || !Character.isUpperCase(text.charAt(hyphen + 1))) {
      return end;
    }
    String left = text.substring(at, hyphen);
    boolean place = places.contains(left.toLowerCase(Locale.ROOT));
    boolean behindComma = !before.isEmpty() && text.charAt(before.getLast().start()) == ',';
    boolean site = left.indexOf('.') >= 0;
    boolean dateline =
        site || place && (before.isEmpty() ? casing(left) == Token.Casing.UPPER : behindComma);
    return dateline ? hyphen : end;
  }

  private void addParts(GluedWord glued, Token whole, List<Token> tokens) {
    String surface = glued.word();
    boolean counted = !tokens.isEmpty() && tokens.getLast().kind() == Token.Kind.NUMBER;
    int from = counted ? gluedWords.unitCut(surface) : 0;
    if (from > 0) {
      tokens.add(token(surface.substring(0, from), whole.start()));
    }
    while (from < surface.length()) {
      int end = glued.firstCut(from);
      boolean uncut = end - from == surface.length();
      tokens.add(uncut ? whole : token(surface.substring(from, end), whole.start() + from));
      from = end;
    }
  }

  /**
   * A word, number or mark that is known to be one token, such as a line of a corpus.
   *
   * @param surface the token as written, not empty
   * @param start where it stands in its text
   */
  public static Token token(String surface, int start) {
    Span span = new Span(start, start + surface.length());
    return new Token(span, kind(surface), casing(surface), surface.toLowerCase(Locale.ROOT));
  }

  private static Token.Kind kind(String surface) {
    boolean digits = false;
    for (int i = 0; i < surface.length(); i++) {
      char c = surface.charAt(i);
      if (Character.isDigit(c)) {
        digits = true;
      } else if (Character.isLetter(c)) {
        return Token.Kind.WORD;
      }
    }
    if (digits) {
      return Token.Kind.NUMBER;
    }
    return Runs.isQuote(surface) ? Token.Kind.QUOTE : Token.Kind.PUNCTUATION;
  }

  private static Token.Casing casing(String surface) {
    int upper = 0;
    int lower = 0;
    for (int i = 0; i < surface.length(); i++) {
      char c = surface.charAt(i);
      upper += Character.isUpperCase(c) ? 1 : 0;
      lower += Character.isLowerCase(c) ? 1 : 0;
    }
    boolean upperFirst = Character.isUpperCase(surface.charAt(0));
    if (upper == 0) {
      return lower == 0 ? Token.Casing.NONE : Token.Casing.LOWER;
    }
    if (!upperFirst) {
      return Token.Casing.MIXED;
    }
    if (lower == 0 && surface.length() > 1) {
      return Token.Casing.UPPER;
    }
    return upper == 1 || joinedCapitals(surface) ? Token.Casing.CAPITALISED : Token.Casing.MIXED;
  }

  /** Every part of a joined word begins with its only capital: <i>Novo-Ogarevo</i>. */
  private static boolean joinedCapitals(String surface) {
    for (int i = 1; i < surface.length(); i++) {
      if (Character.isUpperCase(surface.charAt(i)) && Runs.isWordPart(surface.charAt(i - 1))) {
        return false;
      }
    }
    return true;
  }
}
