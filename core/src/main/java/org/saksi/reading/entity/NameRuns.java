package org.saksi.reading.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

  /** Signs of Latin-1 that stand inside words only where UTF-8 was taken for Latin-1. */
  private static final String BROKEN_LETTERS = "¡¢£¤¥¦§¨©ª«¬®¯°±²³´µ¶·¸¹º»¼½¾¿";

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
        if (isName(tokens, i) && !(initial && isCommon(tokens, i, reportWords))) {
          int offset = sentence.firstToken();
          int limit = busy == null ? tokens.size() : limitBefore(segmentation, sentence, busy);
          int end = endOf(tokens, i, limit);
          runs.add(new Run(offset + i, offset + end, sentence, initial));
          i = end - 1;
        }
      }
    }
    return runs;
  }

  /**
   * The runs without a noun that only begins a sentence: <i>Kisah | Sari Wulan</i> where <i>Sari
   * Wulan</i> stands elsewhere and <i>Kisah</i> has no capital elsewhere.
   */
  List<Run> withoutNouns(List<Token> tokens, List<Run> runs, ReportWords reportWords) {
    if (runs.stream().noneMatch(run -> mayBeginWithNoun(tokens, run, reportWords))) {
      return runs;
    }
    Set<String> forms = new HashSet<>();
    Set<String> givenNames = new HashSet<>();
    for (Run run : runs) {
      forms.add(form(tokens, run.first(), run.end()));
      for (int i = run.first(); i < run.end() - 1; i++) {
        givenNames.add(tokens.get(i).normal());
      }
    }
    List<Run> shortened = new ArrayList<>(runs.size());
    for (Run run : runs) {
      boolean noun =
          mayBeginWithNoun(tokens, run, reportWords)
              && (isLetters(tokens, run.first() + 1, run.end())
                  || forms.contains(form(tokens, run.first() + 1, run.end()))
                      && (run.end() - run.first() > 2
                          || words.isCommon(tokens.get(run.first()))
                          || reportWords.lower().contains(tokens.get(run.first()).normal())
                          || isFirstName(tokens.get(run.first() + 1), givenNames)));
      shortened.add(noun ? new Run(run.first() + 1, run.end(), run.sentence(), false) : run);
    }
    return shortened;
  }

  /** A word of capitals and small letters such as <i>KoPeMa</i>, which goes on with no name. */
  private static boolean isLetters(List<Token> tokens, int first, int end) {
    return end - first == 1 && tokens.get(first).casing() == Token.Casing.MIXED;
  }

  private boolean mayBeginWithNoun(List<Token> tokens, Run run, ReportWords reportWords) {
    Token first = tokens.get(run.first());
    return run.initial()
        && run.end() - run.first() > 1
        && first.casing() == Token.Casing.CAPITALISED
        && !reportWords.capitalised().contains(first.normal())
        && !words.isGivenName(first.normal())
        && words.at(tokens, run.first(), run.end()) == null;
  }

  private boolean isFirstName(Token token, Set<String> givenNames) {
    return words.isStarter(token)
        || words.isGivenName(token.normal())
        || givenNames.contains(token.normal());
  }

  private static String form(List<Token> tokens, int first, int end) {
    return EntityFinder.form(tokens, new Part(first, end, Part.Kind.NAME));
  }

  private static int limitBefore(Segmentation segmentation, Sentence sentence, Span busy) {
    int limit = Math.min(sentence.endToken(), segmentation.tokenAtOrAfter(busy.start()));
    return limit - sentence.firstToken();
  }

  /** A word with a capital, but not the currency of an amount: <i>Rp 90.000</i>. */
  private boolean isName(List<Token> tokens, int at) {
    boolean amount =
        at + 1 < tokens.size()
            && tokens.get(at + 1).kind() == Token.Kind.NUMBER
            && words.is(tokens.get(at), NameMarks.Mark.CURRENCY);
    return isName(tokens.get(at)) && !amount && !isBound(tokens, at);
  }

  /** <i>se-Jawa Barat</i>: all of a place, which is not told of itself. */
  private boolean isBound(List<Token> tokens, int at) {
    return words.isBound(tokens.get(at))
        || at > 0 && words.isBound(tokens.get(at - 1)) && words.tails().isOfPlace(tokens.get(at));
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
    if (sense == null && !name && words.tellsNoPerson(token)) {
      return true;
    }
    return words.isCommon(token) && !name
        || reportWords.lower().contains(token.normal())
            && !reportWords.capitalised().contains(token.normal());
  }

  private int endOf(List<Token> tokens, int first, int limit) {
    int end = first + 1;
    while (end < limit) {
      if (isBrokenLetter(tokens, end, limit)) {
        end += 2;
        continue;
      }
      int next = isPoint(tokens, end, limit) ? end + 1 : behindParticles(tokens, end, limit);
      if (next == end && words.titleAt(tokens, first, end) == null) {
        next = behindForeignJoiners(tokens, end, limit);
      }
      if (next >= limit || !isName(tokens, next) || isCredit(tokens, next, limit)) {
        break;
      }
      end = next + 1;
    }
    return end;
  }

  /** What is left of a letter that was read in the wrong encoding, in the middle of a word. */
  private static boolean isBrokenLetter(List<Token> tokens, int at, int limit) {
    Token mark = tokens.get(at);
    return at + 1 < limit
        && !mark.isWord()
        && mark.normal().length() == 1
        && BROKEN_LETTERS.indexOf(mark.normal()) >= 0
        && tokens.get(at - 1).end() == mark.start()
        && tokens.get(at + 1).start() == mark.end()
        && tokens.get(at + 1).isWord();
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

  /** <i>Sari Wulan | Editor:</i>. */
  private boolean isCredit(List<Token> tokens, int at, int limit) {
    return at + 1 < limit
        && !tokens.get(at + 1).isWord()
        && words.is(tokens.get(at), NameMarks.Mark.CREDIT);
  }

  /** Behind <i>for the</i> in an English name. */
  private int behindForeignJoiners(List<Token> tokens, int at, int limit) {
    int next = at;
    while (next < limit && words.isForeignJoiner(tokens.get(next))) {
      next++;
    }
    return next;
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
