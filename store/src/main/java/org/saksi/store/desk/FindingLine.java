package org.saksi.store.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.statement.StatementContext;
import org.saksi.reconcile.Finding;

/**
 * A finding in a list that goes over stories.
 *
 * @param story in which it was made
 * @param changed the position in the log that changed the story last
 * @param place of the finding among those of its story, from 0
 */
public record FindingLine(String story, int changed, int place, Finding finding) {

  static final String COLUMNS =
      "finding.story, story.changed, finding.place, finding.id, finding.status, finding.kind,"
          + " finding.witnesses, finding.why, finding.evidence";

  /** A mark of this line's place in the list, behind which the list can go on later. */
  public String cursor() {
    return new Cursor(place, changed, story).toString();
  }

  static FindingLine of(ResultSet row, StatementContext context) throws SQLException {
    return new FindingLine(
        row.getString("story"),
        row.getInt("changed"),
        row.getInt("place"),
        new Finding(
            row.getString("id"),
            Finding.Status.valueOf(row.getString("status")),
            Finding.Kind.valueOf(row.getString("kind")),
            row.getInt("witnesses"),
            row.getString("why"),
            EvidenceLines.read(row.getString("evidence"))));
  }
}
