package org.saksi.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saksi.Saksi;
import org.saksi.store.desk.StoryLine;
import org.saksi.store.desk.StoryOrder;

/** A real process is killed in the middle of its work. */
class CrashTest {

  private static final int KILLS = 10;
  private static final int MOST_LINES = 40;

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void noAcknowledgedReportIsLostHoweverOftenItIsKilled(Engine engine) throws Exception {
    String location = engine.fresh(folder);
    Random random = new Random(20250304);
    List<String> acknowledged = new ArrayList<>();
    for (int kill = 0; kill < KILLS; kill++) {
      acknowledged.addAll(
          new Doomed(Taker.class, location, folder.resolve("index"), 2 * kill * MOST_LINES)
              .killedAfter(random.nextInt(MOST_LINES)));
    }

    try (Newsroom newsroom = Newsroom.open(location, folder.resolve("index"), Saksi.indonesian())) {
      newsroom.settle();
      for (String report : acknowledged) {
        assertThat(newsroom.report(report)).as(report).isPresent();
        assertThat(newsroom.board().storyOf(report)).as(report).isPresent();
      }
      assertThat(newsroom.board().totals().unsettled()).isZero();
      List<StoryLine> left = newsroom.board().lines(StoryOrder.NEWEST, null, 1_000);
      newsroom.rebuild();
      assertThat(newsroom.board().lines(StoryOrder.NEWEST, null, 1_000))
          .isEqualTo(left)
          .isNotEmpty();
    }
  }
}
