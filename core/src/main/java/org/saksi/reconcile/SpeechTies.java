package org.saksi.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Quotation;
import org.saksi.reconcile.Passages.Passage;
import org.saksi.reconcile.SharedOrigin.Kind;
import org.saksi.text.Span;

/**
 * Ties of reports by what somebody said: both name the same channel for one speaker, or both give
 * the same words in a row. A channel that one report names and the other does not proves nothing,
 * nor does one that a copy repeats; two channels that exclude each other prove that the reports
 * have the words from two occasions.
 */
final class SpeechTies {

  /** The speaker of words that name none. */
  private static final int NOBODY = -1;

  private static final double SAME_WORDS = 0.6;

  private final SideBySide story;
  private final List<Side> sides;
  private final Neighbours neighbours;
  private final List<List<Occasion>> occasions;
  private final Map<Set<Side>, List<Rendering>> renderings;
  private final Passages passages;

  SpeechTies(SideBySide story, List<Rendering> renderings, Passages passages, Channels channels) {
    this.story = story;
    sides = story.sides();
    neighbours = story.neighbours();
    occasions = sides.stream().map(channels::occasions).toList();
    this.passages = passages;
    this.renderings =
        renderings.stream()
            .filter(words -> words.dice() >= SAME_WORDS)
            .collect(Collectors.groupingBy(words -> Set.of(words.a(), words.b())));
  }

  /** The ties of each speaker, by its number in the story's cast; the surest first. */
  Map<Integer, List<Tie>> find() {
    Map<Integer, List<Tie>> ties = new TreeMap<>();
    for (Side a : sides) {
      for (Side b : neighbours.behind(a)) {
        if (story.sharedText(a, b) < TextRuns.COPIED) {
          addOccasions(a, b, ties);
        }
        for (Passage passage : passages.of(a, b)) {
          addWords(passage, ties);
        }
      }
    }
    for (List<Tie> ofSpeaker : ties.values()) {
      ofSpeaker.sort(Comparator.comparing(Tie::kind));
    }
    return ties;
  }

  /** The reports have the words of a speaker from occasions that exclude each other. */
  boolean areApart(int speaker, Side a, Side b) {
    List<Occasion> inA = named(speaker, a);
    List<Occasion> inB = named(speaker, b);
    return !inA.isEmpty()
        && !inB.isEmpty()
        && inA.stream().allMatch(x -> inB.stream().allMatch(x::excludes));
  }

  private List<Occasion> named(int speaker, Side side) {
    return occasions.get(side.index()).stream()
        .filter(occasion -> occasion.named() && occasion.speakers().contains(speaker))
        .toList();
  }

  private void addOccasions(Side a, Side b, Map<Integer, List<Tie>> ties) {
    for (Occasion inA : occasions.get(a.index())) {
      for (Occasion inB : occasions.get(b.index())) {
        Set<Integer> common = new TreeSet<>(inA.speakers());
        common.retainAll(inB.speakers());
        for (int speaker : common) {
          boolean told = inA.isSameDay(inB) || hasShared(speaker, a, b);
          if (inA.kind() != Kind.STATEMENT && inA.isLike(inB) && told) {
            ties.computeIfAbsent(speaker, s -> new ArrayList<>()).add(tie(speaker, a, inA, b, inB));
          }
        }
      }
    }
  }

  /** A release is written, so reports narrate from it what they do not quote. */
  private Tie tie(int speaker, Side a, Occasion inA, Side b, Occasion inB) {
    List<Span> shownInA = List.of(inA.span());
    List<Span> shownInB = List.of(inB.span());
    return inA.kind() == Kind.RELEASE && inA.named() && inB.named()
        ? Tie.ofWholes(Kind.RELEASE, a, shownInA, b, shownInB)
        : new Tie(
            inA.kind(), a, shownInA, said(speaker, a, inA), b, shownInB, said(speaker, b, inB));
  }

  /** The two reports render some words of a speaker alike. */
  private boolean hasShared(int speaker, Side a, Side b) {
    return renderings.getOrDefault(Set.of(a, b), List.of()).stream()
        .anyMatch(words -> commonSpeakers(words).contains(speaker));
  }

  private static Set<Integer> commonSpeakers(Rendering words) {
    if (words.other() == null) {
      return Set.of();
    }
    Set<Integer> common = new TreeSet<>(words.a().speakersOf(words.quotation()));
    common.retainAll(words.b().speakersOf(words.other()));
    return common;
  }

  /** All that a report has of a speaker from an occasion. */
  private List<Span> said(int speaker, Side side, Occasion occasion) {
    return side.reading().quotations().stream()
        .filter(quotation -> side.speakersOf(quotation).contains(speaker))
        .filter(quotation -> occasion.equals(occasionOf(side, quotation)))
        .map(Quotation::content)
        .toList();
  }

  /** The occasion of a quotation: the last that is named for its speaker, or else the first. */
  private @Nullable Occasion occasionOf(Side side, Quotation quotation) {
    Set<Integer> speakers = side.speakersOf(quotation);
    Span content = quotation.content();
    int sentence = side.sentenceAt(new Span(Math.max(0, content.end() - 1), content.end()));
    Occasion first = null;
    Occasion last = null;
    for (Occasion occasion : occasions.get(side.index())) {
      if (occasion.speakers().stream().anyMatch(speakers::contains)) {
        first = first == null || occasion.sentence() < first.sentence() ? occasion : first;
        if (occasion.sentence() <= sentence
            && (last == null || occasion.sentence() > last.sentence())) {
          last = occasion;
        }
      }
    }
    return last == null ? first : last;
  }

  private void addWords(Passage passage, Map<Integer, List<Tie>> ties) {
    for (Quotation inA : passage.a().speech().quotationsIn(passage.inA())) {
      for (Quotation inB : passage.b().speech().quotationsIn(passage.inB())) {
        Passage words = within(passage, inA.content(), inB.content());
        Integer speaker = speaker(passage.a(), inA, passage.b(), inB);
        Occasion ofA = occasionOf(passage.a(), inA);
        Occasion ofB = occasionOf(passage.b(), inB);
        boolean apart = ofA != null && ofB != null && ofA.excludes(ofB);
        if (words.words() >= Passages.FEWEST_WORDS && speaker != null && !apart) {
          ties.computeIfAbsent(speaker, s -> new ArrayList<>())
              .add(
                  new Tie(
                      Kind.STATEMENT,
                      passage.a(),
                      shown(words.inA(), ofA),
                      List.of(inA.content()),
                      passage.b(),
                      shown(words.inB(), ofB),
                      List.of(inB.content())));
        }
      }
    }
  }

  private static List<Span> shown(Span words, @Nullable Occasion occasion) {
    return occasion == null ? List.of(words) : List.of(words, occasion.span());
  }

  /** The part of a passage that lies in a quotation of each report. */
  private static Passage within(Passage passage, Span inA, Span inB) {
    int shift = passage.firstInA() - passage.firstInB();
    Terms a = passage.a().terms();
    Terms b = passage.b().terms();
    int from = Math.max(passage.firstInA(), a.firstAt(inA.start()));
    int end = Math.min(passage.firstInA() + passage.words(), a.firstAt(inA.end()));
    from = Math.max(from, b.firstAt(inB.start()) + shift);
    end = Math.min(end, b.firstAt(inB.end()) + shift);
    return passage.part(from, Math.max(from, end));
  }

  /** Who says words in both reports; null if the reports name two. */
  private static @Nullable Integer speaker(Side a, Quotation inA, Side b, Quotation inB) {
    Set<Integer> speakers = a.speakersOf(inA);
    Set<Integer> others = b.speakersOf(inB);
    if (speakers.isEmpty() || others.isEmpty()) {
      return speakers.isEmpty() && others.isEmpty()
          ? Integer.valueOf(NOBODY)
          : (speakers.isEmpty() ? others : speakers).iterator().next();
    }
    return speakers.stream().filter(others::contains).findFirst().orElse(null);
  }
}
