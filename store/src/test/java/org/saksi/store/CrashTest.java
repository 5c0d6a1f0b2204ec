package org.saksi.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
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

  private static final int KILLS = 6;
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
          takeUntilKilled(location, 2 * kill * MOST_LINES, random.nextInt(MOST_LINES)));
    }

    try (Newsroom newsroom = Newsroom.open(location, folder.resolve("index"), Saksi.indonesian())) {
      newsroom.settle();
      for (String report : acknowledged) {
        assertThat(newsroom.report(report)).as(report).isPresent();
        assertThat(newsroom.storyOf(report)).as(report).isPresent();
      }
      assertThat(newsroom.totals().unsettled()).isZero();
      List<StoryLine> left = newsroom.stories(StoryOrder.NEWEST, null, 1_000);
      newsroom.rebuild();
      assertThat(newsroom.stories(StoryOrder.NEWEST, null, 1_000)).isEqualTo(left).isNotEmpty();
    }
  }

  /** Kills it after so many acknowledgements: at any moment of the work that follows. */
  private List<String> takeUntilKilled(String location, int first, int lines)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Taker.class.getName(),
                location,
                folder.resolve("index").toString(),
                String.valueOf(first))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    List<String> acknowledged = new ArrayList<>();
    try (BufferedReader out = process.inputReader()) {
      for (int at = 0; at <= lines; at++) {
        acknowledged.add(out.readLine());
      }
      process.toHandle().destroyForcibly();
      out.lines().forEach(acknowledged::add);
    }
    process.waitFor();
    return acknowledged;
  }
}
