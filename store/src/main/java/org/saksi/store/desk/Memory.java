package org.saksi.store.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.saksi.reconcile.Finding;
import org.saksi.store.sql.Database;

/** Remembers what stories came to before, until it is written over. Thread-safe. */
public final class Memory {

  /** A report of a story that was merged away later came to be known in that one. */
  private static final String REPORTS =
      "SELECT report.id FROM placement JOIN report ON report.position = placement.report"
          + " WHERE placement.story = :story AND report.position <="
          + " (SELECT settled FROM story WHERE id = :story)"
          + " AND report.id NOT IN (SELECT came.report FROM happening AS came"
          + " JOIN happening AS merger ON merger.other = came.story"
          + " WHERE came.report IS NOT NULL AND merger.kind = 'MERGED' AND merger.story = :story"
          + " AND merger.position > (SELECT settled FROM story WHERE id = :story))";

  private static final String FINDINGS =
      "SELECT id, status, kind, witnesses, why, evidence FROM finding WHERE story = :story"
          + " OR story IN (SELECT standing.story FROM placement JOIN standing"
          + " ON standing.report = placement.report"
          + " AND standing.status IN ('CONFLICTING', 'CORROBORATED', 'COMPATIBLE')"
          + " WHERE placement.story = :story) ORDER BY story, place";

  private final Database database;

  public Memory(Database database) {
    this.database = database;
  }

  /** What was known of a story. */
  public Before of(String story) {
    return database
        .jdbi()
        .withHandle(handle -> new Before(reports(handle, story), findings(handle, story)));
  }

  private static Set<String> reports(Handle handle, String story) {
    return handle.createQuery(REPORTS).bind("story", story).mapTo(String.class).stream()
        .collect(Collectors.toUnmodifiableSet());
  }

  private static List<Finding> findings(Handle handle, String story) {
    return handle.createQuery(FINDINGS).bind("story", story).map(Memory::finding).list();
  }

  private static Finding finding(ResultSet row, StatementContext context) throws SQLException {
    return new Finding(
        row.getString("id"),
        Finding.Status.valueOf(row.getString("status")),
        Finding.Kind.valueOf(row.getString("kind")),
        row.getInt("witnesses"),
        row.getString("why"),
        EvidenceLines.read(row.getString("evidence")));
  }
}
