package org.saksi.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Quotation;
import org.saksi.annotation.Segmentation;
import org.saksi.annotation.Token;
import org.saksi.text.Span;

/**
 * Says how two reports word one utterance differently: quoted or told, given to a speaker or to
 * nobody, and which words differ.
 */
final class WordingFinder {

  /** Differences named; more are counted only. */
  private static final int MOST_NAMED = 4;

  /** The renderings of other outlets that differ, as wordings. */
  List<Wording> find(List<Rendering> renderings) {
    List<Wording> wordings = new ArrayList<>();
    for (Rendering rendering : renderings) {
      if (rendering.sameOutlet() || !rendering.sameSpeaker()) {
        continue;
      }
      Version one =
          new Version(rendering.a(), rendering.quotation().content(), rendering.quotation());
      Version other = new Version(rendering.b(), rendering.span(), rendering.other());
      boolean inOrder = rendering.a().index() < rendering.b().index();
      Version a = inOrder ? one : other;
      Version b = inOrder ? other : one;
      List<String> differences = differences(a, b);
      if (!differences.isEmpty()) {
        wordings.add(wording(a, b, differences));
      }
    }
    return wordings;
  }

  /** The words of one report and how they are said. */
  private record Version(Side side, Span span, @Nullable Quotation quotation) {}

  private static Wording wording(Version a, Version b, List<String> differences) {
    String differs = String.join("; ", differences) + ".";
    return new Wording(
        a.side.evidence(a.span),
        b.side.evidence(b.span),
        differs.substring(0, 1).toUpperCase(Locale.ROOT) + differs.substring(1));
  }

  private static List<String> differences(Version a, Version b) {
    List<String> differences = new ArrayList<>();
    String manner = manner(a.quotation);
    String otherManner = manner(b.quotation);
    if (!manner.equals(otherManner)) {
      differences.add(manner + " against " + otherManner);
    }
    List<String> words = differingWords(a, b);
    differences.addAll(words.subList(0, Math.min(MOST_NAMED, words.size())));
    if (words.size() > MOST_NAMED) {
      differences.add((words.size() - MOST_NAMED) + " more");
    }
    return differences;
  }

  private static String manner(@Nullable Quotation quotation) {
    return quotation == null
        ? "told by the reporter"
        : switch (quotation.kind()) {
          case DIRECT, MIXED -> "quoted";
          case INDIRECT -> "reported";
        };
  }

  private static List<String> differingWords(Version x, Version y) {
    List<Token> a = words(x.side, x.span);
    List<Token> b = words(y.side, y.span);
    int[][] common = commonLengths(a, b);
    List<String> differences = new ArrayList<>();
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
      String left = text(x.side, a.subList(fromI, i));
      String right = text(y.side, b.subList(fromJ, j));
      if (!left.isEmpty() || !right.isEmpty()) {
        differences.add(difference(left, right));
      }
      i++;
      j++;
    }
    return differences;
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
    Segmentation segmentation = side.reading().segmentation();
    return segmentation
        .tokens()
        .subList(segmentation.tokenAtOrAfter(span.start()), segmentation.tokenAtOrAfter(span.end()))
        .stream()
        .filter(Terms::isTerm)
        .toList();
  }

  private static String text(Side side, List<Token> tokens) {
    return tokens.isEmpty()
        ? ""
        : side.body().substring(tokens.getFirst().start(), tokens.getLast().end());
  }
}
