package org.saksi.reconcile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Quotation;
import org.saksi.annotation.Segmentation;
import org.saksi.annotation.Sentence;
import org.saksi.annotation.Token;
import org.saksi.story.Pedigree;
import org.saksi.text.Span;

/**
 * Says how two reports word one utterance differently: quoted or told, given to a speaker or to
 * nobody, and which words differ.
 */
final class WordingFinder {

  /** Differences named; more are counted only. */
  private static final int MOST_NAMED = 4;

  /** What the narrator says must be so close to quoted words to be theirs. */
  private static final double TOLD_FOR_QUOTED = 0.65;

  /** And so close to reported words, which many may choose alike. */
  private static final double TOLD_FOR_REPORTED = 0.75;

  /** Words of one speaker, said in one manner, or quoted once and reported once. */
  private static final double ALIKE = 0.55;

  private static final double MIXED = 0.6;

  /** Words of which one report does not name the speaker. */
  private static final double UNNAMED = 0.75;

  private final List<Pedigree> pedigrees;

  WordingFinder(SideBySide story) {
    pedigrees = story.sides().stream().map(side -> Pedigree.of(side.reading())).toList();
  }

  /**
   * The renderings of other outlets that differ, as wordings: of those in the same words only that
   * of the originals, so that a copy is not listed beside the report that it copies.
   */
  List<Wording> find(List<Rendering> renderings) {
    Map<String, List<Version>> distinct = new LinkedHashMap<>();
    for (Rendering rendering : renderings) {
      if (rendering.sameOutlet() || rendering.otherSpeaker() || isTooLoose(rendering)) {
        continue;
      }
      Version one = new Version(rendering.a(), rendering.said(), rendering.quotation());
      Version other = new Version(rendering.b(), rendering.span(), rendering.other());
      boolean inOrder = precedes(one.side, other.side);
      List<Version> pair = inOrder ? List.of(one, other) : List.of(other, one);
      if (!differences(pair.getFirst(), pair.getLast()).isEmpty()) {
        distinct.merge(key(pair), pair, (x, y) -> isOlder(y, x) ? y : x);
      }
    }
    return distinct.values().stream()
        .map(pair ->
            wording(pair.getFirst(), pair.getLast(), differences(pair.getFirst(), pair.getLast())))
        .toList();
  }

  private static boolean isTooLoose(Rendering rendering) {
    return rendering.dice() < least(rendering);
  }

  /** How close the words must be to be one utterance. */
  private static double least(Rendering rendering) {
    boolean quoted = isQuoted(rendering.quotation());
    if (rendering.other() == null) {
      return quoted ? TOLD_FOR_QUOTED : TOLD_FOR_REPORTED;
    }
    if (!rendering.sameSpeaker()) {
      return UNNAMED;
    }
    return quoted == isQuoted(rendering.other()) ? ALIKE : MIXED;
  }

  private boolean precedes(Side a, Side b) {
    Pedigree ofA = pedigrees.get(a.index());
    Pedigree ofB = pedigrees.get(b.index());
    return a.index() < b.index() ? ofA.precedes(ofB) : !ofB.precedes(ofA);
  }

  /** Of two pairs in the same words the report that only the first has is the older. */
  private boolean isOlder(List<Version> pair, List<Version> other) {
    List<Side> sides = new ArrayList<>(pair.stream().map(Version::side).toList());
    List<Side> others = new ArrayList<>(other.stream().map(Version::side).toList());
    List<Side> both = sides.stream().filter(others::contains).toList();
    sides.removeAll(both);
    others.removeAll(both);
    return !sides.isEmpty() && precedes(sides.getFirst(), others.getFirst());
  }

  /** The letters and digits of both, in either order. */
  private static String key(List<Version> pair) {
    return pair.stream()
        .map(version -> plain(version.span.of(version.side.body())))
        .sorted()
        .collect(Collectors.joining("|"));
  }

  private static String plain(String words) {
    StringBuilder plain = new StringBuilder();
    words
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(plain::appendCodePoint);
    return plain.toString();
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

  /** What differs; marks, capitals and blanks are no difference, nor is speech without marks. */
  private static List<String> differences(Version a, Version b) {
    List<String> words = differingWords(a, b);
    String manner = manner(a.quotation);
    String otherManner = manner(b.quotation);
    boolean toldAsQuoted =
        a.quotation == null && isQuoted(b.quotation)
            || b.quotation == null && isQuoted(a.quotation);
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

  private static boolean isQuoted(@Nullable Quotation quotation) {
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
      if (change.right.isEmpty() && added.contains(plain(change.left))) {
        differences.add(Phrase.quote(change.left) + " moved");
      } else if (!(change.left.isEmpty() && dropped.contains(plain(change.right)))) {
        differences.add(difference(change.left, change.right));
      }
    }
    return differences;
  }

  private static List<Change> changes(Version x, Version y) {
    List<Token> a = words(x.side, x.span);
    List<Token> b = words(y.side, y.span);
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
          new Change(text(x.side, a.subList(fromI, i)), text(y.side, b.subList(fromJ, j)));
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
    List<Sentence> sentences = version.side.reading().segmentation().sentences();
    int first = version.side.sentenceAt(version.span);
    if (first < 0) {
      return false;
    }
    int end = Math.min(sentences.size(), first + 2);
    Span around = sentences.get(Math.max(0, first - 1)).span().hull(sentences.get(end - 1).span());
    String body = version.side.body();
    Span span = version.span;
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
