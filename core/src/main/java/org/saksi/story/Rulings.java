package org.saksi.story;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What editors have decided, as pairs of reports that belong together and pairs that do not. A
 * later decision about a pair takes an earlier one back. Not thread-safe.
 */
final class Rulings {

  private final Map<String, Set<String>> together = new HashMap<>();
  private final Map<String, Set<String>> apart = new HashMap<>();

  void add(Decision decision) {
    switch (decision) {
      case Decision.Move move -> {
        release(move.report());
        join(move.report(), move.story());
      }
      case Decision.Merge merge -> join(merge.story(), merge.other());
      case Decision.Split split -> {
        split.reports().forEach(this::release);
        for (String report : split.reports()) {
          if (!report.equals(split.reports().getFirst())) {
            join(split.reports().getFirst(), report);
          }
          part(report, split.story());
        }
      }
      case Decision.Apart pair -> part(pair.report(), pair.other());
    }
  }

  /** Takes back what ties a report to others. */
  private void release(String report) {
    Set<String> others = together.remove(report);
    if (others != null) {
      others.forEach(other -> remove(together, other, report));
    }
  }

  private void join(String a, String b) {
    unlink(apart, a, b);
    link(together, a, b);
  }

  /** Two reports are never of one story. */
  void part(String a, String b) {
    unlink(together, a, b);
    if (togetherWith(a).contains(b)) {
      release(b);
    }
    link(apart, a, b);
  }

  private static void link(Map<String, Set<String>> pairs, String a, String b) {
    pairs.computeIfAbsent(a, report -> new LinkedHashSet<>()).add(b);
    pairs.computeIfAbsent(b, report -> new LinkedHashSet<>()).add(a);
  }

  private static void unlink(Map<String, Set<String>> pairs, String a, String b) {
    remove(pairs, a, b);
    remove(pairs, b, a);
  }

  private static void remove(Map<String, Set<String>> pairs, String from, String report) {
    pairs.computeIfPresent(
        from,
        (key, others) -> {
          others.remove(report);
          return others.isEmpty() ? null : others;
        });
  }

  /** Whether any decision names a report. */
  boolean names(String report) {
    return together.containsKey(report) || apart.containsKey(report);
  }

  /** All reports that belong with one, itself among them. */
  Set<String> togetherWith(String report) {
    Set<String> reached = new LinkedHashSet<>();
    ArrayDeque<String> open = new ArrayDeque<>();
    open.add(report);
    while (!open.isEmpty()) {
      String next = open.remove();
      if (reached.add(next)) {
        open.addAll(together.getOrDefault(next, Set.of()));
      }
    }
    return reached;
  }

  /** The reports that are never of one story with a report. */
  Set<String> apartFrom(String report) {
    return new LinkedHashSet<>(apart.getOrDefault(report, Set.of()));
  }

  /** Whether editors keep two stories, or parts of one, from being one. */
  boolean areApart(Iterable<Story.Member> some, Iterable<Story.Member> others) {
    return !apart.isEmpty()
        && anyPair(report -> apart.getOrDefault(report, Set.of()), some, others);
  }

  /** Whether editors hold two parts of a story together, be it by a third report. */
  boolean areTogether(Iterable<Story.Member> some, Iterable<Story.Member> others) {
    return !together.isEmpty() && anyPair(this::togetherWith, some, others);
  }

  private static boolean anyPair(
      Function<String, Set<String>> pairs,
      Iterable<Story.Member> some,
      Iterable<Story.Member> others) {
    for (Story.Member one : some) {
      Set<String> named = pairs.apply(one.report());
      for (Story.Member other : others) {
        if (named.contains(other.report())) {
          return true;
        }
      }
    }
    return false;
  }

  void write(StateWriter to) throws IOException {
    write(together, to);
    write(apart, to);
  }

  /** The reports paired with one stay in their order, in which they are gone through. */
  private static void write(Map<String, Set<String>> pairs, StateWriter to) throws IOException {
    to.count(pairs.size());
    for (Map.Entry<String, Set<String>> entry : new TreeMap<>(pairs).entrySet()) {
      to.text(entry.getKey());
      to.count(entry.getValue().size());
      for (String other : entry.getValue()) {
        to.text(other);
      }
    }
  }

  /** Takes in what was written, before any decision. */
  void read(StateReader from) throws IOException {
    read(from, together);
    read(from, apart);
  }

  private static void read(StateReader from, Map<String, Set<String>> pairs) throws IOException {
    int count = from.count(Integer.MAX_VALUE);
    for (int i = 0; i < count; i++) {
      String report = from.text();
      int size = from.count(Integer.MAX_VALUE);
      Set<String> others = new LinkedHashSet<>();
      for (int j = 0; j < size; j++) {
        others.add(from.text());
      }
      pairs.put(report, others);
    }
  }
}
