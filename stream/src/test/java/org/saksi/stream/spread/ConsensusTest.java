package org.saksi.stream.spread;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConsensusTest {

  private final Consensus consensus = new Consensus(3);
  private final Map<String, String> storyOf = new HashMap<>();

  @Test
  void joinsStoriesOfTwoShardsThatAgree() {
    hear("a", in(0, "a", "a"));
    hear("b", in(0, "b", "a"), in(1, "b", "b"));
    hear("c", in(1, "c", "b"));
    assertThat(storyOf).containsOnly(Map.entry("a", "a"), Map.entry("b", "a"), Map.entry("c", "a"));
  }

  @Test
  void keepsApartWhatOneReportTiesAndOthersDeny() {
    hear("a", in(0, "a", "a"), in(1, "a", "a"));
    hear("b", in(0, "b", "a"), in(1, "b", "a"));
    hear("x", in(0, "x", "x"), in(1, "x", "x"));
    hear("y", in(0, "y", "x"), in(1, "y", "x"));
    hear("between", in(0, "between", "a"), in(1, "between", "x"));
    assertThat(storyOf).containsEntry("b", "a").containsEntry("y", "x");
    assertThat(storyOf.get("between")).isIn("a", "x");
  }

  @Test
  void takesTheSideWithMoreFellows() {
    hear("a", in(0, "a", "a"), in(1, "a", "a"));
    hear("b", in(0, "b", "a"), in(1, "b", "a"));
    hear("late", in(1, "late", "late"), in(0, "late", "a"));
    assertThat(storyOf).containsEntry("late", "a");
  }

  @Test
  void partsWhatItsOnlyTieLeaves() {
    hear("a", in(0, "a", "a"));
    hear("b", in(0, "b", "a"), in(1, "b", "b"));
    hear("c", in(1, "c", "b"));
    hear(
        "d",
        new Answer(1, List.of(new Move("d", "d"), new Move("b", "d")), List.of()),
        in(2, "d", "d"));
    assertThat(storyOf).containsEntry("c", "c").containsEntry("b", "a").containsEntry("d", "a");
  }

  @Test
  void keepsTheNameWhenAShardHasClosedItsStory() {
    hear("a", in(0, "a", "a"));
    hear("b", in(0, "b", "a"), in(1, "b", "b"));
    hear("x", new Answer(0, List.of(new Move("x", "x")), List.of("a")));
    hear("c", in(1, "c", "b"));
    assertThat(storyOf).containsEntry("c", "a").containsEntry("x", "x");
  }

  @Test
  void forgetsReportsWhoseStoriesHaveClosed() {
    hear("a", in(0, "a", "a"));
    hear("b", in(0, "b", "a"), in(1, "b", "b"));
    hear("x", new Answer(0, List.of(new Move("x", "x")), List.of("a")));
    assertThat(consensus.size()).isEqualTo(2);
    hear("y", new Answer(1, List.of(new Move("y", "y")), List.of("b")));
    assertThat(consensus.size()).isEqualTo(2);
  }

  @Test
  void putsNoMoreStoriesInQuestionThanItsLimit() {
    int most = 2 * Consensus.MOST_STORIES;
    for (int i = 0; i < most; i++) {
      hear("left" + i, in(0, "left" + i, "l" + i), in(1, "left" + i, "r" + i));
      hear("right" + i, in(1, "right" + i, "r" + i), in(2, "right" + i, "l" + i + 1));
    }
    for (int i = 0; i < most; i++) {
      assertThat(storyOf).containsEntry("right" + i, "left" + i);
    }
  }

  private static Answer in(int shard, String report, String story) {
    return new Answer(shard, List.of(new Move(report, story)), List.of());
  }

  private void hear(String report, Answer... answers) {
    consensus
        .accept(report, Arrays.asList(answers))
        .forEach(move -> storyOf.put(move.report(), move.story()));
  }
}
