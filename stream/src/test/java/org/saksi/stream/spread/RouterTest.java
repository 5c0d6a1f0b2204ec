package org.saksi.stream.spread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.saksi.story.TellingWords.Word;

class RouterTest {

  private static final List<Word> WORDS =
      List.of(new Word(5, 0.6), new Word(6, 0.5), new Word(10, 0.5), new Word(7, 0.1));

  @Test
  void theHeaviestWordsNameTheirShards() {
    assertThat(new HeaviestWords(4, 1).shards(WORDS)).containsExactly(1);
    assertThat(new HeaviestWords(4, 3).shards(WORDS)).containsExactly(1, 2);
  }

  @Test
  void lighterWordsOfOneShardOutvoteTheHeaviest() {
    assertThat(new WordVote(4, 1).shards(WORDS)).containsExactly(2);
    assertThat(new WordVote(4, 2).shards(WORDS)).containsExactly(2, 1);
  }

  @Test
  void anyReportHasAnOwner() {
    assertThat(new HeaviestWords(4, 2).shards(List.of())).containsExactly(0);
    assertThat(new WordVote(4, 2).shards(List.of())).containsExactly(0);
    assertThat(new Affinity(4, 2).shards(List.of())).hasSize(1);
  }

  @Test
  void affinitySendsLikeToLike() {
    Affinity affinity = new Affinity(8, 1);
    List<Integer> first = affinity.shards(words(1, 2, 3));
    affinity.shards(words(4, 5, 6));
    assertThat(affinity.shards(words(2, 3, 9))).isEqualTo(first);
  }

  @Test
  void affinityAsksASecondShardOnlyIfItIsNearlyAsClose() {
    Affinity affinity = new Affinity(8, 2);
    int first = affinity.shards(words(1, 2, 3)).getFirst();
    int second = affinity.shards(words(4, 5, 6)).getFirst();
    assertThat(second).isNotEqualTo(first);
    assertThat(affinity.shards(words(1, 2, 4, 5))).containsExactlyInAnyOrder(first, second);
    assertThat(affinity.shards(words(11, 12, 13))).hasSize(1);
  }

  @Test
  void affinityFillsNoShardWithAllThatIsAlike() {
    Affinity affinity = new Affinity(4, 1);
    int[] sent = new int[4];
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < 2_000; i++) {
      sent[affinity.shards(words(1, 2, 3, 100 + random.nextInt(1_000))).getFirst()]++;
    }
    assertThat(Arrays.stream(sent).max().orElseThrow()).isLessThan(1_000);
  }

  @Test
  void affinityRefusesMoreShardsThanItCanName() {
    assertThatThrownBy(() -> new Affinity(Byte.MAX_VALUE + 1, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<Word> words(int... numbers) {
    return Arrays.stream(numbers)
        .mapToObj(number -> new Word(number << 12, 1 / Math.sqrt(numbers.length)))
        .toList();
  }
}
