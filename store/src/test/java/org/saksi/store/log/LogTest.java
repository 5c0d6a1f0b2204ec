package org.saksi.store.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saksi.report.Report;
import org.saksi.store.Engine;
import org.saksi.store.Reports;
import org.saksi.store.sql.Database;

class LogTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(Engine.class)
  void whatCannotBeReadIsRefusedAndTheRestIsKept(Engine engine) {
    try (Database database = Database.open(engine.fresh(folder))) {
      Log log = new Log(database);
      List<Report> reports = List.of(Reports.flood("a"), Reports.flood("b"), Reports.fire("c"));
      assertThat(log.append(reports, Map.of("b", "a fault")))
          .containsExactly(
              new Acknowledgement.Taken("a", 1),
              new Acknowledgement.Refused("b", "a fault"),
              new Acknowledgement.Taken("c", 2));
      assertThat(log.report("b")).isEmpty();
      assertThat(log.last()).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void whatComesBackFromABackupIsAsItWasWritten(Engine engine) throws IOException {
    Report first = Reports.flood("a");
    Report second = Reports.at("b", "https://kabarpagi.example/a", "Teks yang lain.");
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (Database old = Database.open(engine.fresh(folder));
        Database fresh = Database.open(engine.fresh(folder))) {
      new Log(old).copy(List.of(first, second));
      Backup.write(new Log(old), file);
      Log log = new Log(fresh);
      assertThat(Backup.restore(new ByteArrayInputStream(file.toByteArray()), log)).isEqualTo(2);
      assertThat(log.report("b").orElseThrow().report()).isEqualTo(second);
      assertThat(second.supersedes()).isNull();
    }
  }
}
