package org.saksi.stream.spread;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.saksi.story.TellingWords.Word;

/**
 * Remembers to which shard each word went last: a report goes where most of its words are, by their
 * squared weights, less the fuller that shard is (linear deterministic greedy partitioning, Stanton
 * and Kliot 2012), and takes its words there. One for a language, and small: a byte for each of
 * about a million words, of which two may now and then share one. Not thread-safe.
 */
public final class Affinity implements Router {

  private static final int WORD_BITS = 20;

  /** Loads fade, so that a shard is full of what came lately. */
  private static final int FADES_AFTER = 1_024;

  /** A shard that is fuller than the mean by this takes no report that another could take. */
  private static final double ROOM = 1.2;

  /** A further shard is asked if it has so much of the votes of the first. */
  private static final double WORTH_ASKING = 0.4;

  private final byte[] shardOf = new byte[1 << WORD_BITS];
  private final double[] loads;
  private final int routes;
  private int routed;

  /**
   * Nothing remembered yet.
   *
   * @param shards how many there are, up to {@value Byte#MAX_VALUE}
   * @param routes to how many of them a report goes at the most
   */
  public Affinity(int shards, int routes) {
    if (shards < 1 || shards > Byte.MAX_VALUE || routes < 1) {
      throw new IllegalArgumentException(shards + " shards, " + routes + " routes");
    }
    Arrays.fill(shardOf, (byte) -1);
    loads = new double[shards];
    this.routes = routes;
  }

  @Override
  public List<Integer> shards(List<Word> words) {
    double[] votes = new double[loads.length];
    for (Word word : words) {
      int shard = shardOf[place(word)];
      if (shard >= 0) {
        votes[shard] += word.weight() * word.weight();
      }
    }
    double room = ROOM * (1 + Arrays.stream(loads).sum() / loads.length);
    List<Integer> ranked =
        IntStream.range(0, loads.length)
            .boxed()
            .sorted(
                Comparator.<Integer>comparingDouble(
                        shard -> -votes[shard] * Math.max(0, 1 - loads[shard] / room))
                    .thenComparingDouble(shard -> loads[shard]))
            .toList();
    List<Integer> chosen =
        ranked.stream()
            .limit(routes)
            .filter(shard ->
                shard.equals(ranked.getFirst())
                    || (votes[shard] > 0
                        && votes[shard] >= WORTH_ASKING * votes[ranked.getFirst()]))
            .toList();
    take(words, chosen);
    return chosen;
  }

  private void take(List<Word> words, List<Integer> chosen) {
    for (Word word : words) {
      shardOf[place(word)] = chosen.getFirst().byteValue();
    }
    for (int shard : chosen) {
      loads[shard]++;
    }
    if (++routed % FADES_AFTER == 0) {
      for (int i = 0; i < loads.length; i++) {
        loads[i] /= 2;
      }
    }
  }

  private static int place(Word word) {
    return word.number() >>> Integer.SIZE - WORD_BITS;
  }
}
