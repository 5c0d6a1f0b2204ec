package org.saksi.reading.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.saksi.annotation.Token;
import org.saksi.language.LanguagePack;
import org.saksi.text.Span;

/**
 * Finds the commas by which a page's paragraphs were joined when it was scraped: <i>… kata
 * Rina.,Warga …</i>. They are furniture, and a paragraph ends at each. Immutable and thread-safe.
 */
final class Splices {

  /** Before a full stop, a shorter word with a capital can be a degree: <i>S.Kom., M.M.</i> */
  private static final int LONGEST_DEGREE = 3;

  /** Words that a quotation follows behind a comma, so that no paragraph ends there. */
  private final Set<String> opening;

  /** Words that a name follows, so that no paragraph ends there either. */
  private final Set<String> beforeName;

  Splices(LanguagePack language) {
    opening = language.table("cues").forms();
    opening.addAll(language.table("function-words").forms());
    beforeName = language.table("roles").formsWhere("kind", "office");
    beforeName.addAll(language.table("glued-words").formsWhere("kind", "cue"));
  }

  /** The splices, in order; a text that has none behind a final mark has none elsewhere. */
  List<Span> find(List<Token> tokens) {
    List<Span> splices = new ArrayList<>();
    boolean sure = false;
    int decided = 0;
    for (int i = 1; i + 1 < tokens.size(); i++) {
      if (i > decided && isOpening(tokens, i - 1)) {
        decided = stoppedMark(tokens, i);
        i = closes(tokens, decided) ? decided : i;
      }
      int end = i;
      while (end < tokens.size() && tokens.get(end).is(",")) {
        end++;
      }
      if (end == i || end == tokens.size()) {
        continue;
      }
      boolean stopped = joins(tokens, i, end);
      sure |= stopped;
      if (stopped || joinsUnstopped(tokens, i, end)) {
        splices.add(new Span(tokens.get(i).start(), tokens.get(end - 1).end()));
      }
      i = end - 1;
    }
    return sure ? splices : List.of();
  }

  private static boolean isOpening(List<Token> tokens, int at) {
    return tokens.get(at).kind() == Token.Kind.QUOTE
        && tokens.get(at).end() == tokens.get(at + 1).start()
        && tokens.get(at + 1).isWord()
        && (at == 0
            || tokens.get(at - 1).end() < tokens.get(at).start()
            || Marks.isTerminal(tokens.get(at - 1)));
  }

  /** The first mark from {@code from} on that stands behind a stop; the last token if none does. */
  private static int stoppedMark(List<Token> tokens, int from) {
    int at = from;
    while (at + 1 < tokens.size()) {
      Token before = tokens.get(at - 1);
      boolean tight = before.end() == tokens.get(at).start();
      if (tokens.get(at).kind() == Token.Kind.QUOTE
          && (Marks.isTerminal(before) || before.is(",") && tight)) {
        return at;
      }
      at++;
    }
    return at;
  }

  /** The mark ends a quotation, since right behind its stop the sentence goes on. */
  private static boolean closes(List<Token> tokens, int mark) {
    return mark + 1 < tokens.size()
        && tokens.get(mark - 1).end() == tokens.get(mark).start()
        && tokens.get(mark).end() < tokens.get(mark + 1).start()
        && tokens.get(mark + 1).casing() == Token.Casing.LOWER;
  }

  private static boolean joins(List<Token> tokens, int first, int end) {
    Token before = tokens.get(first - 1);
    boolean many = end - first > 1;
    if (before.kind() == Token.Kind.QUOTE) {
      return first > 1
          && Marks.isTerminal(tokens.get(first - 2))
          && isTight(tokens, end)
          && begins(tokens, end);
    }
    return Marks.isTerminal(before)
        && begins(tokens, end)
        && (many || !isDegree(tokens, first - 1, end));
  }

  /** A paragraph without a final mark, and no blank round the comma; or a link that is lost. */
  private boolean joinsUnstopped(List<Token> tokens, int first, int end) {
    Token before = tokens.get(first - 1);
    Token next = tokens.get(end);
    if (!isTight(tokens, end)) {
      return false;
    }
    if (before.is(":")) {
      return begins(tokens, end);
    }
    if (before.end() != tokens.get(first).start() || !endsUnstopped(tokens, first - 1)) {
      return false;
    }
    if (next.kind() == Token.Kind.QUOTE) {
      boolean many = end - first > 1;
      return begins(tokens, end) && (many || !opening.contains(before.normal()));
    }
    return next.casing() == Token.Casing.CAPITALISED
        && !beforeName.contains(before.normal())
        && end + 1 < tokens.size()
        && tokens.get(end + 1).isWord();
  }

  /** No blank stands between a splice and the token behind it. */
  private static boolean isTight(List<Token> tokens, int next) {
    return tokens.get(next - 1).end() == tokens.get(next).start();
  }

  /** A paragraph can end with this token: a word, a number, or a mark that closes. */
  private static boolean endsUnstopped(List<Token> tokens, int at) {
    Token last = tokens.get(at);
    return last.isWord() || last.kind() == Token.Kind.NUMBER || Marks.isCloser(last);
  }

  private static boolean begins(List<Token> tokens, int at) {
    Token next = tokens.get(at);
    if (next.kind() == Token.Kind.QUOTE) {
      return at + 1 < tokens.size() && next.end() == tokens.get(at + 1).start();
    }
    return next.isCapitalised()
        || next.kind() == Token.Kind.NUMBER
        || next.is("#")
        || Marks.isOpener(next)
        || Marks.isDash(next);
  }

  /** The stop belongs to a degree, and a name or another degree follows. */
  private static boolean isDegree(List<Token> tokens, int stop, int next) {
    if (stop == 0 || !tokens.get(stop).is(".") || tokens.get(next).kind() == Token.Kind.QUOTE) {
      return false;
    }
    Token word = tokens.get(stop - 1);
    boolean brief = word.isCapitalised() && word.span().length() <= LONGEST_DEGREE;
    boolean dotted = word.normal().indexOf('.') > 0;
    boolean abbreviated =
        next + 1 < tokens.size()
            && tokens.get(next + 1).is(".")
            && tokens.get(next).span().length() <= LONGEST_DEGREE;
    return brief && word.casing() != Token.Casing.UPPER || dotted || abbreviated;
  }
}
