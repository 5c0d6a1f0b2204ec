package org.saksi.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saksi.Saksi;
import org.saksi.reconcile.Evidence;
import org.saksi.reconcile.Finding;
import org.saksi.store.alert.News.Kind;
import org.saksi.store.alert.Notice;
import org.saksi.store.alert.Subject;
import org.saksi.store.alert.Wish;

/** A real process is killed while it tells. */
class AlertCrashTest {

  private static final int KILLS = 4;
  private static final int MOST_LINES = 30;

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void everyConflictIsToldOnceHoweverOftenItIsKilled(Engine engine) throws Exception {
    String location = engine.fresh(folder);
    try (Newsroom newsroom = open(location)) {
      newsroom
          .alerts()
          .make(
              new Wish(
                  "Longsor",
                  "Dewi",
                  new Subject.Asked("longsor"),
                  EnumSet.of(Kind.NEW_CONFLICT),
                  null,
                  null,
                  "id"),
              Instant.EPOCH);
    }
    Random random = new Random(20250305);
    for (int kill = 0; kill < KILLS; kill++) {
      new Doomed(SettlingTaker.class, location, folder.resolve("index"), 2 * kill * MOST_LINES)
          .killedAfter(10 + random.nextInt(MOST_LINES));
    }
    try (Newsroom newsroom = open(location)) {
      newsroom.settle();
      List<Notice> told = newsroom.alerts().notices().list(1, Integer.MAX_VALUE, 1_000);
      Set<Evidence> places =
          told.stream().flatMap(notice -> notice.evidence().stream()).collect(Collectors.toSet());
      List<Finding> conflicts =
          newsroom.board().ids().stream()
              .flatMap(story -> newsroom.board().story(story).orElseThrow().findings().stream())
              .filter(finding -> finding.status() == Finding.Status.CONFLICTING)
              .toList();
      assertThat(conflicts)
          .isNotEmpty()
          .allSatisfy(conflict -> assertThat(conflict.evidence()).containsAnyElementsOf(places));
      assertThat(told.stream().map(notice -> new HashSet<>(notice.evidence())))
          .doesNotHaveDuplicates();
      newsroom.rebuild();
      assertThat(newsroom.alerts().notices().list(1, Integer.MAX_VALUE, 1_000)).isEqualTo(told);
    }
  }

  private Newsroom open(String location) {
    return Newsroom.open(location, folder.resolve("index"), Saksi.indonesian());
  }
}
