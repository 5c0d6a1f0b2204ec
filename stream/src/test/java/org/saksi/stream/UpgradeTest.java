package org.saksi.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.flink.api.common.JobID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.report.Report;
import org.saksi.stream.local.Alone;

/**
 * Today's job goes on from a savepoint that an earlier program took, as if there had been one job
 * all the time. The savepoint is a resource and stays as it is: where state takes a new form,
 * another is put beside it, by {@code -Dgolden.accept=true} and another name in {@link #SAVEPOINT}.
 */
class UpgradeTest {

  private static final List<Report> REPORTS = MadeReports.of(60);
  private static final Alone EXPECTED = Alone.of(REPORTS);

  /** So many reports were there when the savepoint was taken. */
  private static final int BEFORE = 30;

  /** From here on only one of two partitions had brought any, so that they waited for the other. */
  private static final int WAITING = 24;

  private static final int PARTITIONS = 2;

  private static final Path SAVEPOINT =
      Path.of("src/test/resources/org/saksi/stream/savepoint-form-1");

  /** A file beside the savepoint: how many placements were written by then. */
  private static final String PLACED = "placed.txt";

  @TempDir private Path folder;

  @Test
  void goesOnFromASavepointOfFormOne() throws Exception {
    if (Boolean.getBoolean("golden.accept") && !Files.exists(SAVEPOINT)) {
      take(folder.resolve("earlier"));
    }
    Path savepoint = folder.resolve("savepoint");
    copy(SAVEPOINT, savepoint);
    int placed = Integer.parseInt(Files.readString(SAVEPOINT.resolve(PLACED)).strip());
    List<String> rest = EXPECTED.placements().subList(placed, EXPECTED.placements().size());
    try (Ground ground = new Ground(folder, 2, PARTITIONS)) {
      sendEarlier(ground);
      ground.putInTurn(REPORTS, BEFORE, PARTITIONS);
      JobID job = ground.start(savepoint.toUri().toString(), false);
      ground.awaitPlacements(rest.size());
      ground.cluster.finish(job, folder.resolve("last"));
      assertThat(ground.placements()).containsExactlyElementsOf(rest);
      assertThat(EXPECTED.outcomes()).containsAllEntriesOf(ground.outcomes());
      assertThat(ground.outcomes().keySet()).containsAll(storiesOf(rest));
    }
  }

  /** Ends a job while reports wait for their turn, and keeps its state as a resource. */
  private static void take(Path folder) throws Exception {
    Files.createDirectories(folder);
    try (Ground ground = new Ground(folder, 2, PARTITIONS)) {
      sendEarlier(ground);
      JobID job = ground.start(null, false);
      ground.awaitPlacements(1);
      String savepoint = ground.cluster.stop(job, folder);
      int placed = ground.placements().size();
      assertThat(placed).isBetween(1, WAITING);
      copy(Path.of(URI.create(savepoint)), SAVEPOINT);
      Files.writeString(SAVEPOINT.resolve(PLACED), placed + "\n");
    }
  }

  private static void sendEarlier(Ground ground) {
    ground.putInTurn(REPORTS.subList(0, WAITING), 0, PARTITIONS);
    ground.putInTurn(REPORTS.subList(0, BEFORE), WAITING, 1);
  }

  /** The stories whose reports changed; each is a string of JSON. */
  private static List<String> storiesOf(List<String> placements) {
    return placements.stream()
        .map(line -> Arrays.stream(line.split("\"")).dropWhile(part -> !part.equals("story")))
        .map(parts -> parts.skip(2).findFirst().orElseThrow())
        .distinct()
        .toList();
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }
}
