package org.saksi.stream.spread;

import java.util.List;
import org.saksi.story.TellingWords.Word;

/**
 * Each word has a shard; a report goes to those of its heaviest words. Immutable and thread-safe.
 *
 * @param shards how many there are
 * @param routes to how many of them a report goes at the most
 */
public record HeaviestWords(int shards, int routes) implements Router {

  @Override
  public List<Integer> shards(List<Word> words) {
    List<Integer> all =
        words.stream()
            .limit(routes)
            .map(word -> Integer.remainderUnsigned(word.number(), shards))
            .distinct()
            .toList();
    return all.isEmpty() ? List.of(0) : all;
  }
}
