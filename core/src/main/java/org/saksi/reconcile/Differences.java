package org.saksi.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Quotation;
import org.saksi.annotation.Sentence;
import org.saksi.annotation.Token;
import org.saksi.text.Span;

/** How two versions of one utterance differ: the manner in which they are said, and the words. */
final class Differences {

  /** Differences named; more are counted only. */
  private static final int MOST_NAMED = 4;

  /** Longer versions are compared by so many of their first words. */
  private static final int MOST_WORDS = 1_000;

  private Differences() {}

  /** What differs; marks, capitals and blanks are no difference, nor is speech without marks. */
  static List<String> of(Version a, Version b) {
    List<String> words = differingWords(a, b);
    String manner = manner(a.quotation());
    String otherManner = manner(b.quotation());
    boolean toldAsQuoted =
        a.quotation() == null && isQuoted(b.quotation())
            || b.quotation() == null && isQuoted(a.quotation());
    List<String> differences = new ArrayList<>();
    if (!manner.equals(otherManner) && (toldAsQuoted || !words.isEmpty())) {
      differences.add(manner + " against " + otherManner);
    }
    differences.addAll(words.subList(0, Math.min(MOST_NAMED, words.size())));
    if (words.size() > MOST_NAMED) {
      differences.add((words.size() - MOST_NAMED) + " more");
    }
    return differences;
  }

  static boolean isQuoted(@Nullable Quotation quotation) {
    return quotation != null && quotation.kind() != Quotation.Kind.INDIRECT;
  }

  private static String manner(@Nullable Quotation quotation) {
    return quotation == null
        ? "told by the reporter"
        : switch (quotation.kind()) {
          case DIRECT, MIXED -> "quoted";
          case INDIRECT -> "reported";
        };
  }

  /** Words of each that stand in place of each other; one of them may be empty. */
  private record Change(String left, String right) {}

  private static List<String> differingWords(Version x, Version y) {
    List<Change> changes = changes(x, y);
    Set<String> added = new HashSet<>();
    Set<String> dropped = new HashSet<>();
    for (Change change : changes) {
      (change.left.isEmpty() ? added : dropped)
          .add(plain(change.left.isEmpty() ? change.right : change.left));
    }
    List<String> differences = new ArrayList<>();
    for (Change change : changes) {
      boolean moved = change.right.isEmpty() && added.contains(plain(change.left));
      boolean moving = change.left.isEmpty() && dropped.contains(plain(change.right));
      if (moved) {
        differences.add(Phrase.quote(change.left) + " moved");
      } else if (isRepeated(change.left, change.right, y)) {
        differences.add(Phrase.quote(change.left) + " more often in the first");
      } else if (!moving && isRepeated(change.right, change.left, x)) {
        differences.add(Phrase.quote(change.right) + " more often in the second");
      } else if (!moving) {
        differences.add(difference(change.left, change.right));
      }
    }
    return differences;
  }

  /** Words that one seems to leave out and only has less often. */
  private static boolean isRepeated(String words, String instead, Version version) {
    if (!instead.isEmpty()) {
      return false;
    }
    Set<String> held = new HashSet<>();
    words(version.side(), version.span()).forEach(word -> held.add(plain(word.normal())));
    return Arrays.stream(words.split(" ")).allMatch(word -> held.contains(plain(word)));
  }

  private static List<Change> changes(Version x, Version y) {
    List<Token> a = words(x.side(), x.span());
    List<Token> b = words(y.side(), y.span());
    int[][] common = commonLengths(a, b);
    List<Change> changes = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < a.size() || j < b.size()) {
      int fromI = i;
      int fromJ = j;
      while ((i < a.size() || j < b.size()) && !isCommon(a, i, b, j)) {
        boolean dropFirst = j == b.size() || (i < a.size() && common[i + 1][j] >= common[i][j + 1]);
        i += dropFirst ? 1 : 0;
        j += dropFirst ? 0 : 1;
      }
      Change change =
          new Change(text(x.side(), a.subList(fromI, i)), text(y.side(), b.subList(fromJ, j)));
      if (!plain(change.left).equals(plain(change.right))
          && !isBeside(change.left, change.right, y)
          && !isBeside(change.right, change.left, x)) {
        changes.add(change);
      }
      i++;
      j++;
    }
    return changes;
  }

  /** Words that one seems to leave out stand in its sentence, or in the one before or behind. */
  private static boolean isBeside(String words, String instead, Version version) {
    if (!instead.isEmpty() || words.indexOf(' ') < 0) {
      return false;
    }
    List<Sentence> sentences = version.side().reading().segmentation().sentences();
    int first = version.side().sentenceAt(version.span());
    if (first < 0) {
      return false;
    }
    int end = Math.min(sentences.size(), first + 2);
    Span around = sentences.get(Math.max(0, first - 1)).span().hull(sentences.get(end - 1).span());
    String body = version.side().body();
    Span span = version.span();
    String before = body.substring(Math.min(around.start(), span.start()), span.start());
    String behind = body.substring(span.end(), Math.max(around.end(), span.end()));
    return plain(before).contains(plain(words)) || plain(behind).contains(plain(words));
  }

  private static boolean isCommon(List<Token> a, int i, List<Token> b, int j) {
    return i < a.size() && j < b.size() && a.get(i).normal().equals(b.get(j).normal());
  }

  private static String difference(String left, String right) {
    if (left.isEmpty()) {
      return "only the second has " + Phrase.quote(right);
    }
    return right.isEmpty()
        ? "only the first has " + Phrase.quote(left)
        : Phrase.quote(left) + " against " + Phrase.quote(right);
  }

  /** Lengths of the longest common run of words, gaps allowed, of every pair of tails. */
  private static int[][] commonLengths(List<Token> a, List<Token> b) {
    int[][] length = new int[a.size() + 1][b.size() + 1];
    for (int i = a.size() - 1; i >= 0; i--) {
      for (int j = b.size() - 1; j >= 0; j--) {
        length[i][j] =
            isCommon(a, i, b, j)
                ? length[i + 1][j + 1] + 1
                : Math.max(length[i + 1][j], length[i][j + 1]);
      }
    }
    return length;
  }

  private static List<Token> words(Side side, Span span) {
    List<Token> words = new ArrayList<>();
    for (Token token : side.tokensIn(span)) {
      if (Terms.isTerm(token) && words.size() < MOST_WORDS) {
        words.add(token);
      }
    }
    return words;
  }

  private static String text(Side side, List<Token> tokens) {
    return tokens.isEmpty()
        ? ""
        : side.body().substring(tokens.getFirst().start(), tokens.getLast().end());
  }

  /** The letters and digits, in lower case. */
  static String plain(String words) {
    StringBuilder plain = new StringBuilder(words.length());
    String lower = words.toLowerCase(Locale.ROOT);
    int at = 0;
    while (at < lower.length()) {
      int letter = lower.codePointAt(at);
      if (Character.isLetterOrDigit(letter)) {
        plain.appendCodePoint(letter);
      }
      at += Character.charCount(letter);
    }
    return plain.toString();
  }
}
