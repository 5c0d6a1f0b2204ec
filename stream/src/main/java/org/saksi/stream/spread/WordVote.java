package org.saksi.stream.spread;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.saksi.story.TellingWords.Word;

/**
 * Each word has a shard, for which it votes with the square of its weight, its part in the likeness
 * to others; a report goes to the shards with most votes. Reports much alike vote alike, whichever
 * of their words weighs most. Immutable and thread-safe.
 *
 * @param shards how many there are
 * @param routes to how many of them a report goes at the most
 */
public record WordVote(int shards, int routes) implements Router {

  @Override
  public List<Integer> shards(List<Word> words) {
    double[] votes = new double[shards];
    for (Word word : words) {
      votes[Integer.remainderUnsigned(word.number(), shards)] += word.weight() * word.weight();
    }
    List<Integer> chosen =
        IntStream.range(0, shards)
            .filter(shard -> votes[shard] > 0)
            .boxed()
            .sorted(Comparator.comparingDouble(shard -> -votes[shard]))
            .limit(routes)
            .toList();
    return chosen.isEmpty() ? List.of(0) : chosen;
  }
}
