package org.saksi.language;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Token;

/**
 * Finds phrases of one or more words in a run of tokens, the longest first.
 *
 * <p>A look-up walks a tree of words, once over the tokens it matches, and allocates only its
 * answer. Fill it, then share it: filling is not thread-safe, looking up is.
 *
 * @param <V> what a phrase stands for
 */
public final class Phrases<V> {

  private static final class Node<V> {
    /** Most phrases end where they begin, so most nodes have none. */
    @Nullable WordMap<Node<V>> next;

    @Nullable V value;

    @Nullable Node<V> behind(String word) {
      return next == null ? null : next.get(word);
    }

    Node<V> growBehind(String word) {
      if (next == null) {
        next = new WordMap<>();
      }
      return next.computeIfAbsent(word, w -> new Node<>());
    }
  }

  /**
   * A phrase found.
   *
   * @param end index behind its last token
   */
  public record Match<V>(int end, V value) {}

  private final Node<V> root = new Node<>();

  /**
   * Adds a phrase.
   *
   * @param phrase its words as {@link Token#normal()} forms, one blank between
   */
  public void put(String phrase, V value) {
    Node<V> node = root;
    for (String word : phrase.split(" ")) {
      node = node.growBehind(word);
    }
    node.value = value;
  }

  /** The words that phrases begin with. */
  public Set<String> firstWords() {
    return root.next == null ? Set.of() : WordMap.set(root.next.keySet());
  }

  /**
   * The longest phrase that begins at token {@code at} and ends before {@code limit}.
   *
   * @return null if none does
   */
  public @Nullable Match<V> longestAt(List<Token> tokens, int at, int limit) {
    Node<V> node = root;
    Match<V> best = null;
    for (int i = at; i < limit; i++) {
      Node<V> next = node.behind(tokens.get(i).normal());
      if (next == null) {
        break;
      }
      node = next;
      V value = node.value;
      if (value != null) {
        best = new Match<>(i + 1, value);
      }
    }
    return best;
  }
}
