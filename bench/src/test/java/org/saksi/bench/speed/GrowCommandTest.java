package org.saksi.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.report.Report;
import picocli.CommandLine;

class GrowCommandTest {

  private static final String REAL =
      """
      {"id":"a","published":"2025-03-04T08:00:00+07:00","text":"Banjir merendam 120 rumah di Desa Sukamaju."}
      {"id":"b","published":"2025-03-05T08:00:00+07:00","text":"Api membakar 40 kios di Pasar Wanaraya."}
      """;

  @TempDir private Path folder;

  private final StringWriter errors = new StringWriter();

  @Test
  void thereAreAsManyAsAskedForEachWithAnIdOfItsOwn() throws Exception {
    assertThat(grow("--reports", "7", "--out", path("many.jsonl"))).isZero();
    List<Report> grown = Reports.of(path("many.jsonl"), 100);
    assertThat(grown).hasSize(7);
    assertThat(grown).extracting(Report::id).doesNotHaveDuplicates();
  }

  @Test
  void theyArePublishedWithinTheHoursAskedForAndComePacked() throws Exception {
    assertThat(grow("--reports", "4", "--hours", "2", "--out", path("many.jsonl.gz"))).isZero();
    assertThat(Reports.of(path("many.jsonl.gz"), 100))
        .extracting(report -> report.published().iso())
        .containsExactly(
            "2026-03-02T00:00:00+07:00",
            "2026-03-02T00:30:00+07:00",
            "2026-03-02T01:00:00+07:00",
            "2026-03-02T01:30:00+07:00");
  }

  @Test
  void aPlaceThatCannotBeWrittenToIsNamed() throws Exception {
    String nowhere = folder.resolve("no").resolve("such.jsonl").toString();
    assertThat(grow("--reports", "4", "--out", nowhere)).isEqualTo(2);
    assertThat(errors.toString()).contains(nowhere + ": there is no such file");
  }

  @Test
  void fewerThanOneAreRefused() throws Exception {
    assertThat(grow("--reports", "0", "--out", path("many.jsonl"))).isEqualTo(2);
    assertThat(errors.toString()).contains("--reports and --hours are 1 at least");
    assertThat(folder.resolve("many.jsonl")).doesNotExist();
  }

  private int grow(String... options) throws Exception {
    Path real = Files.writeString(folder.resolve("real.jsonl"), REAL);
    CommandLine line = new CommandLine(new GrowCommand()).setErr(new PrintWriter(errors, true));
    return line.execute(
        Stream.concat(Stream.of(real.toString()), Arrays.stream(options)).toArray(String[]::new));
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }
}
