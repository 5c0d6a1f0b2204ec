package org.saksi.story;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Token;

/**
 * Finds the earlier report whose text a report copies or shortens: one that holds most of its
 * sequences of {@value #WORDS} words (Broder 1997). One sequence in {@value #ONE_IN} is kept,
 * chosen by its hash, so that equal texts keep the same ones. Not thread-safe.
 */
final class CopyFinder {

  private static final int WORDS = 5;
  private static final int ONE_IN = 4;

  /** Fewer kept sequences than these show nothing. */
  private static final int FEWEST = 5;

  /** The share of the shorter text's sequences that the longer must hold, in percent. */
  private static final int COPIED_PERCENT = 60;

  private record Text(String report, Set<Integer> sequences) {}

  private final ArrayDeque<Text> texts = new ArrayDeque<>();
  private final Map<Integer, List<Text>> bySequence = new HashMap<>();

  /** The id of the report that this one copies; null if none. The report is remembered. */
  @Nullable String find(String report, List<Token> tokens) {
    Text text = new Text(report, sequences(tokens));
    Map<String, Integer> shared = new TreeMap<>();
    Map<String, Integer> sizes = new HashMap<>();
    for (int sequence : text.sequences()) {
      for (Text other : bySequence.getOrDefault(sequence, List.of())) {
        shared.merge(other.report(), 1, Integer::sum);
        sizes.put(other.report(), other.sequences().size());
      }
    }
    String original = null;
    int most = 0;
    for (Map.Entry<String, Integer> other : shared.entrySet()) {
      int shorter = Math.min(text.sequences().size(), sizes.getOrDefault(other.getKey(), 0));
      boolean copied = other.getValue() * 100 >= shorter * COPIED_PERCENT;
      if (copied && shorter >= FEWEST && other.getValue() > most) {
        original = other.getKey();
        most = other.getValue();
      }
    }
    remember(text);
    return original;
  }

  private void remember(Text text) {
    texts.add(text);
    for (int sequence : text.sequences()) {
      bySequence.computeIfAbsent(sequence, s -> new ArrayList<>(1)).add(text);
    }
    if (texts.size() > RecentReports.MOST_REPORTS) {
      Text oldest = texts.remove();
      for (int sequence : oldest.sequences()) {
        bySequence.computeIfPresent(
            sequence, (s, sharing) -> sharing.remove(oldest) && sharing.isEmpty() ? null : sharing);
      }
    }
  }

  private static Set<Integer> sequences(List<Token> tokens) {
    List<String> words = tokens.stream().filter(Token::isWord).map(Token::normal).toList();
    Set<Integer> kept = new HashSet<>();
    for (int i = 0; i + WORDS <= words.size(); i++) {
      int hash = mixed(words.subList(i, i + WORDS).hashCode());
      if (Integer.remainderUnsigned(hash, ONE_IN) == 0) {
        kept.add(hash);
      }
    }
    return kept;
  }

  /** Spreads the bits (the finisher of MurmurHash3): list hashes of similar words are similar. */
  private static int mixed(int hash) {
    int h = (hash ^ (hash >>> 16)) * 0x85ebca6b;
    h = (h ^ (h >>> 13)) * 0xc2b2ae35;
    return h ^ (h >>> 16);
  }
}
