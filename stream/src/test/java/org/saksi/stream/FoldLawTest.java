package org.saksi.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saksi.report.Report;
import org.saksi.source.ReportLine;
import org.saksi.stream.local.Alone;

/** The same reports come to the same stories and findings, however many tasks share the work. */
class FoldLawTest {

  private static final List<Report> REPORTS = MadeReports.of(240);
  private static final Alone EXPECTED = Alone.of(REPORTS);

  @ParameterizedTest
  @CsvSource({"1,1", "2,2", "4,3"})
  void isTheSameAtAnyParallelism(int parallelism, int partitions, @TempDir Path folder)
      throws Exception {
    try (Ground ground = new Ground(folder, parallelism, partitions)) {
      ground.send(REPORTS);
      ground.cluster.await(ground.start(null));
      assertThat(ground.placements()).containsExactlyElementsOf(EXPECTED.placements());
      assertThat(ground.outcomes()).containsExactlyInAnyOrderEntriesOf(EXPECTED.outcomes());
    }
  }

  @Test
  void isTheSameInBatchMode(@TempDir Path folder) throws Exception {
    List<String> files =
        List.of(
            file(folder.resolve("a.jsonl"), REPORTS.subList(0, 100)),
            file(folder.resolve("b.jsonl"), REPORTS.subList(100, REPORTS.size())));
    try (Ground ground = new Ground(folder, 2, 1).reading(files)) {
      ground.cluster.await(ground.start(null));
      assertThat(ground.placements()).containsExactlyElementsOf(EXPECTED.placements());
      assertThat(ground.outcomes()).containsExactlyInAnyOrderEntriesOf(EXPECTED.outcomes());
    }
  }

  private static String file(Path path, List<Report> reports) throws IOException {
    try (OutputStream to = Files.newOutputStream(path)) {
      for (Report report : reports) {
        to.write(ReportLine.of(report));
        to.write('\n');
      }
    }
    return path.toString();
  }
}
