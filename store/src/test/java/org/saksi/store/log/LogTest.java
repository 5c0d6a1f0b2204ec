package org.saksi.store.log;

import static org.assertj.core.api.Assertions.assertThat;

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
}
