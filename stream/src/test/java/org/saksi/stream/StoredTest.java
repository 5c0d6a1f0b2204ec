package org.saksi.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.flink.api.common.JobID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.Saksi;
import org.saksi.report.Report;
import org.saksi.store.Checkup;
import org.saksi.store.Newsroom;
import org.saksi.store.Vault;
import org.saksi.store.desk.StoryLine;
import org.saksi.store.desk.StoryOrder;

/** What a stream puts into a store is what a newsroom that took the reports itself has there. */
class StoredTest {

  private static final List<Report> REPORTS = MadeReports.of(300);
  private static final Saksi SAKSI = Saksi.indonesian();

  @TempDir private Path folder;

  @Test
  void aNewsroomShowsWhatTheStreamFound() throws Exception {
    String store = folder.resolve("store").toString();
    try (Ground ground = new Ground(folder, 2, 1).storing(store)) {
      ground.send(REPORTS);
      ground.cluster.await(ground.start(null));
    }
    assertThat(shown(store)).isEqualTo(shownByItself());
  }

  @Test
  void afterALostWorkerPostgresHasEachReportOnce() throws Exception {
    try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
      String store = server.getJdbcUrl("postgres", "postgres");
      try (Ground ground = new Ground(folder, 2, 1).storing(store)) {
        ground.send(REPORTS);
        JobID job = ground.start(null);
        ground.awaitPlacements(1);
        ground.cluster.replaceWorker();
        ground.cluster.await(job);
      }
      assertThat(shown(store)).isEqualTo(shownByItself());
    }
  }

  private Map<String, String> shownByItself() {
    String store = folder.resolve("itself").toString();
    try (Newsroom newsroom = Newsroom.open(store, SAKSI)) {
      newsroom.take(REPORTS);
      newsroom.settle();
    }
    return shown(store);
  }

  /** Each story with its history, as it stands in a list. */
  private Map<String, String> shown(String store) {
    assertThat(Vault.check(store)).isEqualTo(new Checkup(List.of(), List.of()));
    Map<String, String> stories = new TreeMap<>();
    try (Newsroom newsroom =
        Newsroom.open(store, folder.resolve("index-" + store.hashCode()), SAKSI)) {
      assertThat(newsroom.board().totals().unsettled()).as("stories that are still due").isZero();
      stories.put("totals", newsroom.board().totals().toString());
      for (StoryLine line : newsroom.board().lines(StoryOrder.NEWEST, null, 1_000)) {
        stories.put(line.id(), line + " " + newsroom.board().history(line.id()));
      }
    }
    return stories;
  }
}
