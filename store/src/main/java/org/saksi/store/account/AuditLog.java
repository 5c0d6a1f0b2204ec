package org.saksi.store.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.saksi.store.sql.Database;

/** What was done and what was refused, in order. Only ever added to. Thread-safe. */
public final class AuditLog {

  /** The most lines that are read at once. */
  public static final int MOST_LINES = 200;

  /** What is longer is cut. */
  static final int LONGEST_SUBJECT = 300;

  private static final String DONE = "done";
  private static final String REFUSED = "refused";

  private final Database database;
  private final Clock clock;

  AuditLog(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Writes down something that was done. */
  public void done(Actor by, Action action, String subject) {
    database.write(handle -> {
      add(handle, by, action, subject, DONE);
    });
  }

  /** Writes down something that was not allowed. */
  public void refused(Actor by, Action action, String subject) {
    database.write(handle -> {
      add(handle, by, action, subject, REFUSED);
    });
  }

  /** Writes down what is done by the same transaction. */
  void done(Handle handle, Actor by, Action action, String subject) {
    add(handle, by, action, subject, DONE);
  }

  private void add(Handle handle, Actor by, Action action, String subject, String outcome) {
    int position =
        handle
            .createQuery("UPDATE deed_count SET position = position + 1 RETURNING position")
            .mapTo(Integer.class)
            .one();
    handle
        .createUpdate(
            "INSERT INTO deed (position, at, account, address, action, subject, outcome)"
                + " VALUES (:position, :at, :account, :address, :action, :subject, :outcome)")
        .bind("position", position)
        .bind("at", Moments.iso(clock.instant()))
        .bind("account", by.account())
        .bind("address", by.address())
        .bind("action", action.name())
        .bind("subject", plain(subject))
        .bind("outcome", outcome)
        .execute();
  }

  /** What came from outside is kept as text that every engine takes. */
  private static String plain(String subject) {
    String printable = subject.replaceAll("[\\p{Cc}\\p{Cs}]", "\uFFFD");
    return printable.length() <= LONGEST_SUBJECT
        ? printable
        : printable.substring(0, LONGEST_SUBJECT).replaceFirst("\\p{Cs}$", "") + "…";
  }

  /**
   * Lines, the latest first.
   *
   * @param before only those before a position; {@link Integer#MAX_VALUE} for the latest
   * @param limit at most {@value #MOST_LINES}
   */
  public List<Deed> before(int before, int limit) {
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery(
                    "SELECT position, at, account, address, action, subject, outcome FROM deed"
                        + " WHERE position < :before ORDER BY position DESC LIMIT :limit")
                .bind("before", before)
                .bind("limit", Math.min(limit, MOST_LINES))
                .map(AuditLog::deed)
                .list());
  }

  private static Deed deed(ResultSet row, StatementContext context) throws SQLException {
    return new Deed(
        row.getInt("position"),
        Instant.parse(row.getString("at")),
        new Actor(row.getString("account"), row.getString("address")),
        Action.valueOf(row.getString("action")),
        row.getString("subject"),
        row.getString("outcome").equals(DONE));
  }
}
