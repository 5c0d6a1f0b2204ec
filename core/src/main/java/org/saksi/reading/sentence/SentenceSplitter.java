package org.saksi.reading.sentence;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.saksi.annotation.Quoted;
import org.saksi.annotation.Sentence;
import org.saksi.annotation.Token;
import org.saksi.language.LanguagePack;
import org.saksi.text.Span;

/**
 * Cuts a paragraph into sentences. A sentence ends with a final mark that what follows lets stand:
 * a capital, a number or an opening mark; never inside brackets or between quotation marks.
 * Immutable and thread-safe.
 */
final class SentenceSplitter {

  private static final int LONGEST_BRACKETS = 60;

  /** Of a list's items. */
  private static final String FIRST_LETTER = "a";

  private final Set<String> titles;
  private final Set<String> cased;
  private final Set<String> beforeNumber;
  private final Set<String> initials;
  private final Set<String> companies;
  private final Set<String> functionWords;

  /** What a capital makes no name of. */
  private final Set<String> commonWords;

  SentenceSplitter(LanguagePack language) {
    titles = language.table("abbreviations").formsWhere("kind", "title");
    cased = language.table("abbreviations").formsWhere("kind", "cased");
    beforeNumber = language.table("abbreviations").formsWhere("kind", "number");
    initials = language.table("abbreviations").formsWhere("kind", "initials");
    companies = language.table("abbreviations").formsWhere("kind", "firm");
    functionWords = language.table("glued-words").formsWhere("kind", "link");
    functionWords.addAll(language.table("glued-words").formsWhere("kind", "leading"));
    functionWords.addAll(language.table("common-words").formsWhere("kind", "starter"));
    commonWords = new HashSet<>(functionWords);
    commonWords.addAll(language.table("common-words").formsWhere("kind", "thing"));
  }

  /**
   * Adds the sentences of one paragraph.
   *
   * @param first index of the first token behind the dateline
   * @param index the paragraph's index
   * @param quoted all stretches of the text in order
   */
  void split(
      List<Token> tokens, Span range, int index, List<Quoted> quoted, List<Sentence> sentences) {
    int end = range.end();
    int from = range.start();
    int stretch = 0;
    int bracket = -1;
    for (int i = from; i < end; i++) {
      int start = tokens.get(i).start();
      while (stretch < quoted.size() && quoted.get(stretch).inner().end() <= start) {
        stretch++;
      }
      if (tokens.get(i).is("(") && i > bracket) {
        bracket = closingBracket(tokens, i, end);
      }
      boolean inside =
          i < bracket || stretch < quoted.size() && quoted.get(stretch).inner().start() <= start;
      if (!inside && isNextItem(tokens, from, i, end)) {
        sentences.add(sentence(tokens, from, i, index, Sentence.Kind.BODY));
        from = i;
      }
      boolean closes = stretch > 0 && closesQuoted(tokens, i, quoted.get(stretch - 1));
      if (!inside && i + 1 < end && ends(tokens, from, i, end, closes)) {
        i = withClosers(tokens, i, end);
        sentences.add(sentence(tokens, from, i + 1, index, Sentence.Kind.BODY));
        from = i + 1;
      }
    }
    if (from < end) {
      sentences.add(sentence(tokens, from, end, index, Sentence.Kind.BODY));
    }
  }

  static Sentence sentence(
      List<Token> tokens, int first, int end, int paragraph, Sentence.Kind kind) {
    Span span = new Span(tokens.get(first).start(), tokens.get(end - 1).end());
    return new Sentence(span, first, end, paragraph, kind);
  }

  /** Token {@code at} is the mark that closes the stretch. */
  private static boolean closesQuoted(List<Token> tokens, int at, Quoted stretch) {
    return tokens.get(at).kind() == Token.Kind.QUOTE
        && at > 0
        && stretch.closed()
        && tokens.get(at - 1).end() == stretch.inner().end();
  }

  private boolean ends(List<Token> tokens, int from, int at, int end, boolean closesQuoted) {
    Token mark = tokens.get(at);
    Token next = tokens.get(at + 1);
    if (closesQuoted) {
      return Marks.isTerminal(tokens.get(at - 1)) && startsSentence(next);
    }
    if (!Marks.isTerminal(mark)) {
      return false;
    }
    int behind = withClosers(tokens, at, end) + 1;
    if (behind < end && Marks.isEllipsis(mark)) {
      return startsSentencePlainly(tokens.get(behind));
    }
    return behind >= end
        || (startsSentence(tokens.get(behind)) || isLetterOfItem(tokens, behind, end))
            && !(mark.is(".") && isAbbreviation(tokens, from, at, next));
  }

  /** <i>1. Beras 2. Gula</i>: the number that follows that of the sentence, with a stop. */
  private static boolean isNextItem(List<Token> tokens, int from, int at, int end) {
    if (at > from && tokens.get(at).is(FIRST_LETTER) && isLetterOfItem(tokens, at, end)) {
      return true;
    }
    if (at < from + 3 || at + 2 >= end || !tokens.get(at + 1).is(".")) {
      return false;
    }
    return tokens.get(from + 1).is(".")
        && tokens.get(at + 2).isCapitalised()
        && tokens.get(at + 2).start() > tokens.get(at + 1).end()
        && itemNumber(tokens.get(from)) > 0
        && itemNumber(tokens.get(from)) + 1 == itemNumber(tokens.get(at));
  }

  /** <i>a. Beras b. Gula</i>: a small letter with a stop, and a capital behind it. */
  private static boolean isLetterOfItem(List<Token> tokens, int at, int end) {
    return at + 2 < end
        && isSmallLetter(tokens.get(at))
        && tokens.get(at - 1).end() < tokens.get(at).start()
        && tokens.get(at + 1).is(".")
        && tokens.get(at + 1).start() == tokens.get(at).end()
        && tokens.get(at + 2).start() > tokens.get(at + 1).end()
        && tokens.get(at + 2).isCapitalised();
  }

  /** The number of an item, of one or two digits or a small letter, or -1. */
  private static int itemNumber(Token token) {
    if (isSmallLetter(token)) {
      return token.normal().charAt(0);
    }
    boolean brief = token.kind() == Token.Kind.NUMBER && token.span().length() <= 2;
    return brief && token.normal().chars().allMatch(c -> c >= '0' && c <= '9')
        ? Integer.parseInt(token.normal())
        : -1;
  }

  private static boolean startsSentence(Token token) {
    return token.isCapitalised()
        || token.kind() == Token.Kind.NUMBER
        || token.kind() == Token.Kind.QUOTE
        || Marks.isOpener(token)
        || Marks.isDash(token)
        || token.is("•")
        || token.isWord() && token.casing() == Token.Casing.MIXED;
  }

  /** Behind points that may only mean a pause, a name or a number begins no sentence. */
  private boolean startsSentencePlainly(Token token) {
    return token.isWord() || token.kind() == Token.Kind.NUMBER
        ? token.isCapitalised() && commonWords.contains(token.normal())
        : startsSentence(token);
  }

  /** The full stop at token {@code at} belongs to the word before it. */
  private boolean isAbbreviation(List<Token> tokens, int from, int at, Token next) {
    if (at == from || tokens.get(at - 1).end() != tokens.get(at).start()) {
      return false;
    }
    Token word = tokens.get(at - 1);
    boolean number = next.kind() == Token.Kind.NUMBER;
    if (word.kind() == Token.Kind.NUMBER) {
      boolean listed = at - 1 == from && word.normal().length() <= 2;
      return listed || number && next.start() == tokens.get(at).end();
    }
    if (beforeNumber.contains(word.normal())) {
      return number;
    }
    if (companies.contains(word.normal()) && word.isCapitalised()) {
      return next.is("(") || companies.contains(next.normal());
    }
    if (initials.contains(word.normal()) && word.casing() == Token.Casing.UPPER) {
      return next.isWord();
    }
    if (isSmallLetter(word) && (at - 1 == from || tokens.get(at - 2).is(":"))) {
      return next.isWord();
    }
    if (titles.contains(word.normal())
        || cased.contains(word.normal()) && word.casing() != Token.Casing.UPPER) {
      return next.isWord();
    }
    if (isDotted(tokens, from, at)) {
      return next.isWord() || number;
    }
    boolean initial = word.normal().length() == 1 && word.isCapitalised();
    boolean glued = next.start() == tokens.get(at).end();
    if (glued && word.isCapitalised() && word.normal().length() <= 3) {
      return next.isWord();
    }
    return initial && next.isWord() && !functionWords.contains(next.normal());
  }

  /** <i>a.n.</i>, <i>u.b.</i>: small letters, each with its point, and no blank between them. */
  private static boolean isDotted(List<Token> tokens, int from, int at) {
    return at >= from + 3
        && isSmallLetter(tokens.get(at - 1))
        && isSmallLetter(tokens.get(at - 3))
        && tokens.get(at - 2).is(".")
        && tokens.get(at - 2).end() == tokens.get(at - 1).start()
        && tokens.get(at - 3).end() == tokens.get(at - 2).start();
  }

  private static boolean isSmallLetter(Token token) {
    return token.casing() == Token.Casing.LOWER && token.normal().length() == 1;
  }

  /** Index of the last closing bracket or mark that stands against the end of the sentence. */
  private static int withClosers(List<Token> tokens, int at, int end) {
    int last = at;
    while (last + 1 < end
        && isCloser(tokens, last + 1, end)
        && tokens.get(last + 1).start() == tokens.get(last).end()) {
      last++;
    }
    return last;
  }

  private static boolean isCloser(List<Token> tokens, int at, int end) {
    Token token = tokens.get(at);
    boolean looseQuote =
        token.kind() == Token.Kind.QUOTE
            && (at + 1 == end || tokens.get(at + 1).start() > token.end());
    return looseQuote || Marks.isCloser(token);
  }

  private static int closingBracket(List<Token> tokens, int at, int end) {
    int limit = Math.min(end, at + LONGEST_BRACKETS);
    for (int i = at + 1; i < limit; i++) {
      if (tokens.get(i).is(")")) {
        return i;
      }
    }
    return at;
  }
}
