package org.saksi.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.saksi.story.Pedigree;
import org.saksi.text.Span;

/**
 * Says how two reports word one utterance differently: quoted or told, given to a speaker or to
 * nobody, and which words differ.
 */
final class WordingFinder {

  /** What the narrator says must be so close to quoted words to be theirs. */
  private static final double TOLD_FOR_QUOTED = 0.65;

  /** And so close to reported words, which many may choose alike. */
  private static final double TOLD_FOR_REPORTED = 0.75;

  /** Words of one speaker, said in one manner, or quoted once and reported once. */
  private static final double ALIKE = 0.55;

  private static final double MIXED = 0.6;

  /** Words of which one report does not name the speaker. */
  private static final double UNNAMED = 0.75;

  /** So close that the words are of one speaker, though one report never names him. */
  private static final double VERBATIM = 0.9;

  /** By so much another rendering must be closer to be the right one. */
  private static final double CLOSER = 0.15;

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
    List<Rendering> closer = new ArrayList<>();
    for (Rendering rendering : renderings) {
      if (rendering.sameOutlet()
          || rendering.otherSpeaker()
          || rendering.dice() < VERBATIM && !knowsSpeaker(rendering)
          || isTooLoose(rendering)
          || closer.stream().anyMatch(other -> outdoes(other, rendering))) {
        continue;
      }
      closer.add(rendering);
      Version one = new Version(rendering.a(), rendering.said(), rendering.quotation());
      Version other = new Version(rendering.b(), rendering.span(), rendering.other());
      boolean inOrder = precedes(one.side(), other.side());
      List<Version> pair = inOrder ? List.of(one, other) : List.of(other, one);
      if (!Differences.of(pair.getFirst(), pair.getLast()).isEmpty()) {
        distinct.merge(key(pair), pair, (x, y) -> isOlder(y, x) ? y : x);
      }
    }
    return distinct.values().stream()
        .map(pair ->
            wording(
                pair.getFirst(), pair.getLast(), Differences.of(pair.getFirst(), pair.getLast())))
        .toList();
  }

  /** One of its stretches is better rendered elsewhere in the other report. */
  private static boolean outdoes(Rendering closer, Rendering rendering) {
    boolean straight = closer.a() == rendering.a() && closer.b() == rendering.b();
    boolean crossed = closer.a() == rendering.b() && closer.b() == rendering.a();
    return closer.dice() >= rendering.dice() + CLOSER
        && (straight
                && (isMostly(closer.said(), rendering.said())
                    || isMostly(closer.span(), rendering.span()))
            || crossed
                && (isMostly(closer.said(), rendering.span())
                    || isMostly(closer.span(), rendering.said())));
  }

  private static boolean isMostly(Span a, Span b) {
    return 2 * a.overlap(b) > Math.min(a.length(), b.length());
  }

  /** What nobody is named for is of a speaker whom that report names somewhere. */
  private static boolean knowsSpeaker(Rendering rendering) {
    return isNamedIn(rendering.b(), rendering.a().speakersOf(rendering.quotation()))
        && (rendering.other() == null
            || isNamedIn(rendering.a(), rendering.b().speakersOf(rendering.other())));
  }

  private static boolean isNamedIn(Side side, Set<Integer> speakers) {
    Keys named = side.names().all();
    return speakers.isEmpty()
        || speakers.stream().anyMatch(named::contains)
        || side.reading().quotations().stream()
            .allMatch(quotation -> side.speakersOf(quotation).isEmpty());
  }

  private static boolean isTooLoose(Rendering rendering) {
    return rendering.dice() < least(rendering);
  }

  /** How close the words must be to be one utterance. */
  private static double least(Rendering rendering) {
    boolean quoted = Differences.isQuoted(rendering.quotation());
    if (rendering.other() == null) {
      return quoted ? TOLD_FOR_QUOTED : TOLD_FOR_REPORTED;
    }
    if (!rendering.sameSpeaker()) {
      return UNNAMED;
    }
    return quoted == Differences.isQuoted(rendering.other()) ? ALIKE : MIXED;
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
        .map(version -> Differences.plain(version.span().of(version.side().body())))
        .sorted()
        .collect(Collectors.joining("|"));
  }

  private static Wording wording(Version a, Version b, List<String> differences) {
    String differs = String.join("; ", differences) + ".";
    return new Wording(
        a.side().evidence(a.span()),
        b.side().evidence(b.span()),
        differs.substring(0, 1).toUpperCase(Locale.ROOT) + differs.substring(1));
  }
}
