package org.saksi.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.flink.api.common.JobID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.report.Report;
import org.saksi.stream.local.Alone;

/** Whatever fails in the middle, each report is counted once and no story is lost or doubled. */
class FaultsTest {

  private static final List<Report> REPORTS = MadeReports.of(400);
  private static final Alone EXPECTED = Alone.of(REPORTS);
  private static final int PARALLELISM = 2;

  @TempDir private Path folder;

  private interface Fault {
    void happen(Ground ground) throws Exception;
  }

  @Test
  void aWorkerIsLost() throws Exception {
    survives(ground -> ground.cluster.replaceWorker());
  }

  @Test
  void theBrokerIsStartedAgain() throws Exception {
    survives(ground -> ground.queue.restart());
  }

  /** Half of the reports are there when it happens, the others come while the job recovers. */
  private void survives(Fault fault) throws Exception {
    try (Ground ground = new Ground(folder, PARALLELISM, 1)) {
      ground.send(REPORTS.subList(0, 200));
      JobID job = ground.start(null, false);
      ground.awaitPlacements(1);
      fault.happen(ground);
      ground.send(REPORTS.subList(200, REPORTS.size()));
      ground.awaitPlacements(EXPECTED.placements().size());
      ground.cluster.finish(job, folder);
      assertNothingLost(ground);
    }
  }

  @Test
  void theJobIsEndedAndGoesOnElsewhereFromASavepoint() throws Exception {
    try (Ground ground = new Ground(folder, PARALLELISM, 1)) {
      ground.send(REPORTS.subList(0, 250));
      JobID first = ground.start(null, false);
      ground.awaitPlacements(100);
      String savepoint = ground.cluster.stop(first, folder);
      ground.send(REPORTS.subList(250, REPORTS.size()));
      JobID second = ground.start(savepoint, false);
      ground.awaitPlacements(EXPECTED.placements().size());
      ground.cluster.finish(second, folder);
      assertNothingLost(ground);
    }
  }

  @Test
  void theJobIsKilledAndAnotherGoesOnFromItsLastCheckpoint() throws Exception {
    try (Ground ground = new Ground(folder, PARALLELISM, 1)) {
      ground.send(REPORTS.subList(0, 250));
      JobID first = ground.start(null, false);
      ground.awaitPlacements(100);
      String checkpoint = ground.cluster.kill(first).orElseThrow();
      ground.send(REPORTS.subList(250, REPORTS.size()));
      JobID second = ground.start(checkpoint, false);
      ground.awaitPlacements(EXPECTED.placements().size());
      ground.cluster.finish(second, folder);
      assertNothingLost(ground);
    }
  }

  private static void assertNothingLost(Ground ground) {
    assertThat(ground.placements()).containsExactlyElementsOf(EXPECTED.placements());
    assertThat(ground.outcomes()).containsExactlyInAnyOrderEntriesOf(EXPECTED.outcomes());
  }
}
