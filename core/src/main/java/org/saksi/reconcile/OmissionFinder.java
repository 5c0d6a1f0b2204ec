package org.saksi.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds what outlets leave out. To say so of a fact that an outlet tells in other words would be
 * worse than not to say it; so nothing is claimed where a few sentences of one of its reports hold
 * much of what all others say of the fact.
 */
final class OmissionFinder {

  /** Who states a fact at least, each by itself, before it can be missed elsewhere. */
  private static final int FEWEST_WITNESSES = 2;

  /** A fact of fewer telling words may be told without any of them. */
  private static final int FEWEST_WORDS = 3;

  /** Who spoke, and when and where, is missed only as a part of these. */
  private static final Set<Finding.Kind> FACTS =
      Set.of(Finding.Kind.EVENT, Finding.Kind.FIGURE, Finding.Kind.OUTCOME);

  /** So many sentences in a row are read together. */
  private static final int SENTENCES = 3;

  /** From this share of the words of a fact on, a passage may state it. */
  private static final double LEAST_SHARE = 0.4;

  private final SideBySide story;
  private final Map<String, List<Side>> outlets;
  private final Map<String, Side> byId = new HashMap<>();

  OmissionFinder(SideBySide story) {
    this.story = story;
    story.sides().forEach(side -> byId.putIfAbsent(side.id(), side));
    outlets =
        story.sides().stream()
            .collect(Collectors.groupingBy(Side::outlet, LinkedHashMap::new, Collectors.toList()));
  }

  /** The omissions in order of the findings, then of the outlets. */
  List<Omission> find(List<Finding> findings) {
    List<Omission> omissions = new ArrayList<>();
    for (Finding finding : findings) {
      if (FACTS.contains(finding.kind())
          && finding.status() == Finding.Status.CORROBORATED
          && finding.witnesses() >= FEWEST_WITNESSES) {
        Set<Integer> words = words(finding);
        for (List<Side> outlet : outlets.values()) {
          if (words.size() >= FEWEST_WORDS && leavesOut(outlet, finding, words)) {
            omissions.add(
                new Omission(
                    finding.id(),
                    outlet.stream().map(Side::id).toList(),
                    isEarly(outlet, finding)));
          }
        }
      }
    }
    return omissions;
  }

  /** The telling words that all who state a fact have in common, but for those of every report. */
  private Set<Integer> words(Finding finding) {
    Set<Integer> common = null;
    for (Evidence evidence : finding.evidence()) {
      Set<Integer> own = words(evidence);
      if (common == null) {
        common = own;
      } else {
        common.removeIf(key -> !holds(own, key));
      }
    }
    Set<Integer> words = common == null ? new TreeSet<>() : common;
    words.removeIf(key ->
        story.sides().stream()
            .allMatch(side -> story.vocabulary().isIn(side.postings().words(), key)));
    return words;
  }

  private Set<Integer> words(Evidence evidence) {
    Set<Integer> words = new TreeSet<>();
    Terms terms = side(evidence).terms();
    int end = terms.firstAt(evidence.span().end());
    for (int i = terms.firstAt(evidence.span().start()); i < end; i++) {
      if (terms.isTelling(i)) {
        words.add(terms.key(i));
      }
    }
    return words;
  }

  private boolean holds(Set<Integer> keys, int key) {
    if (keys.contains(key)) {
      return true;
    }
    for (int near : story.vocabulary().near(key)) {
      if (keys.contains(near)) {
        return true;
      }
    }
    return false;
  }

  private Side side(Evidence evidence) {
    return Objects.requireNonNull(byId.get(evidence.report()));
  }

  private boolean leavesOut(List<Side> outlet, Finding finding, Set<Integer> words) {
    for (Side side : outlet) {
      boolean states =
          finding.evidence().stream().anyMatch(evidence -> evidence.report().equals(side.id()));
      if (states || mostIn(side, words) >= LEAST_SHARE * words.size()) {
        return false;
      }
    }
    return true;
  }

  /** How many of the words stand near each other in a report. */
  private int mostIn(Side side, Set<Integer> words) {
    int[] held = new int[side.terms().sentences()];
    for (int word : words) {
      int next = 0;
      for (int sentence : sentencesOf(side, word)) {
        for (int first = Math.max(next, sentence - SENTENCES + 1); first <= sentence; first++) {
          held[first]++;
        }
        next = sentence + 1;
      }
    }
    return Arrays.stream(held).max().orElse(0);
  }

  /** The sentences that hold a word, or one spelt nearly so, in order. */
  private int[] sentencesOf(Side side, int word) {
    return IntStream.concat(IntStream.of(word), IntStream.of(story.vocabulary().near(word)))
        .flatMap(key -> IntStream.of(side.postings().sentencesOf(key)))
        .sorted()
        .distinct()
        .toArray();
  }

  private boolean isEarly(List<Side> outlet, Finding finding) {
    return finding.evidence().stream()
        .map(this::side)
        .allMatch(
            stating -> outlet.stream().allMatch(side -> FigureComparer.isLater(stating, side)));
  }
}
