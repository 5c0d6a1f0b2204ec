package org.saksi.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

class HostileReportsTest {

  private static String lines(int count, String place) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      lines.append("Pasar itu sudah terbakar di ").append(place).append(i);
      lines.append(" dan tidak ada yang luka.\n");
    }
    return lines.toString();
  }

  @Test
  @Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = ThreadMode.SEPARATE_THREAD)
  void manyLinesThatAreAllAlikeAreComparedInTime() {
    StoryFixture story =
        new StoryFixture().report(lines(2_000, "Solo")).report(lines(2_000, "Jepara"));
    assertThat(story.reconcile().readings()).hasSize(2);
  }
}
