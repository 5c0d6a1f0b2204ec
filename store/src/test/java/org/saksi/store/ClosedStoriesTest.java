package org.saksi.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saksi.Saksi;
import org.saksi.store.log.Ruling;
import org.saksi.store.log.Verdict;
import org.saksi.story.Decision;

/** Editors decide about stories in which no report has come for days as about any other. */
class ClosedStoriesTest {

  private static final Saksi SAKSI = Saksi.indonesian();
  private static final Instant NOON = Instant.parse("2025-03-20T05:00:00Z");

  /** The clock of the stream believes so many. */
  private static final int LATER = 20;

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void aReportLeavesAClosedStoryAndStaysOut(Engine engine) {
    String location = engine.fresh(folder);
    try (Newsroom newsroom = closed(location)) {
      assertThat(newsroom.board().storyOf("c")).contains("a");
      rule(newsroom, new Decision.Split("a", List.of("c")));
      assertThat(newsroom.board().storyOf("c")).get().isNotEqualTo("a");
      assertThat(newsroom.board().line("a").orElseThrow().closed()).isTrue();
      newsroom.rebuild();
      assertThat(newsroom.board().storyOf("c")).get().isNotEqualTo("a");
    }
    try (Newsroom again = Newsroom.open(location, SAKSI)) {
      again.take(List.of(Reports.fire("y")));
      again.settle();
      assertThat(again.board().storyOf("c")).get().isNotEqualTo("a");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aReportMovesIntoAClosedStoryAndBack(Engine engine) {
    try (Newsroom newsroom = closed(engine.fresh(folder))) {
      Ruling move = rule(newsroom, new Decision.Move("b", "a"));
      assertThat(newsroom.board().storyOf("b")).contains("a");
      assertThat(newsroom.board().line("a").orElseThrow().reports()).isEqualTo(3);
      newsroom.rule("Dewi", NOON, "keliru", new Verdict.Undone(move.position()));
      newsroom.settle();
      assertThat(newsroom.board().storyOf("b")).contains("b");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aClosedStoryAndAnOpenOneBecomeOne(Engine engine) {
    try (Newsroom newsroom = closed(engine.fresh(folder))) {
      rule(newsroom, new Decision.Merge("a", "z19"));
      assertThat(newsroom.board().storyOf("z19")).contains("a");
      assertThat(newsroom.board().storyOf("c")).contains("a");
      assertThat(newsroom.board().line("a").orElseThrow().closed()).isFalse();
    }
  }

  /** A newsroom with a flood of two reports and a fire, both closed, and an open story. */
  private static Newsroom closed(String location) {
    Newsroom newsroom = Newsroom.open(location, SAKSI);
    newsroom.take(List.of(Reports.flood("a"), Reports.fire("b"), Reports.floodElsewhere("c")));
    newsroom.take(IntStream.range(0, LATER).mapToObj(Reports::later).toList());
    newsroom.settle();
    assertThat(newsroom.board().line("a").orElseThrow().closed()).isTrue();
    return newsroom;
  }

  private static Ruling rule(Newsroom newsroom, Decision decision) {
    Ruling ruling = newsroom.rule("Dewi", NOON, "lain", new Verdict.Placed(decision));
    newsroom.settle();
    return ruling;
  }
}
