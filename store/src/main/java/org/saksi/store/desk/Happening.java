package org.saksi.store.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a story, as it is remembered.
 *
 * @param position of the entry in the log that caused it
 * @param story the story that it happened to; of a merger the one that stays, of a split the new
 *     one
 * @param report the report that opened or joined it, or is a copy
 * @param other of a merger the story that ended, of a split the one that was left, of a copy the
 *     original
 * @param score how close, from 0 to 1; null where nothing was weighed
 * @param why in one plain line
 */
public record Happening(
    int position,
    String story,
    Kind kind,
    @Nullable String report,
    @Nullable String other,
    @Nullable Double score,
    String why) {

  /** What can happen to a story. */
  public enum Kind {
    OPENED,
    JOINED,
    MERGED,
    SPLIT,
    COPIED,
    REVISED,
    CLOSED
  }

  static Happening of(ResultSet row, StatementContext context) throws SQLException {
    double score = row.getDouble("score");
    boolean weighed = !row.wasNull();
    return new Happening(
        row.getInt("position"),
        row.getString("story"),
        Kind.valueOf(row.getString("kind")),
        row.getString("report"),
        row.getString("other"),
        weighed ? score : null,
        row.getString("why"));
  }
}
