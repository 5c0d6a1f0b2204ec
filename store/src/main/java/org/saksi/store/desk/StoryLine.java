package org.saksi.store.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.saksi.report.Published;

/**
 * A story in one line of a list.
 *
 * @param headline that of its first report which has one, else how its first report begins; null
 *     until its reports are compared
 * @param reports how many it has, copies and versions among them
 * @param outlets how many outlets tell it
 * @param witnesses the most independent witnesses that one of its findings has
 * @param conflicting how many of its findings are conflicts
 * @param corroborated how many of its findings are corroborated
 * @param firstPublished when the first of its reports was published
 * @param lastPublished when the last of its reports was published
 * @param opened the position in the log that opened it
 * @param changed the position in the log that changed it last
 * @param settled whether its findings rest on its reports as they are now
 * @param closed whether the time has passed in which reports join it
 */
public record StoryLine(
    String id,
    @Nullable String headline,
    int reports,
    int outlets,
    int witnesses,
    int conflicting,
    int corroborated,
    @Nullable Published firstPublished,
    @Nullable Published lastPublished,
    int opened,
    int changed,
    boolean settled,
    boolean closed) {

  static final String COLUMNS =
      "id, headline, reports, outlets, witnesses, conflicting, corroborated, first_published,"
          + " last_published, opened, changed, settled, closed";

  /** A mark of this line's place in a list, behind which the list can go on later. */
  public String cursor(StoryOrder order) {
    return new Cursor(value(order), changed, id).toString();
  }

  /** What a list in some order is sorted by first. */
  private int value(StoryOrder order) {
    return switch (order) {
      case NEWEST -> changed;
      case CONTRADICTED -> conflicting;
      case CORROBORATED -> witnesses;
    };
  }

  static StoryLine of(ResultSet row, StatementContext context) throws SQLException {
    return new StoryLine(
        row.getString("id"),
        row.getString("headline"),
        row.getInt("reports"),
        row.getInt("outlets"),
        row.getInt("witnesses"),
        row.getInt("conflicting"),
        row.getInt("corroborated"),
        published(row.getString("first_published")),
        published(row.getString("last_published")),
        row.getInt("opened"),
        row.getInt("changed"),
        row.getInt("settled") >= row.getInt("changed"),
        row.getInt("closed") != 0);
  }

  private static @Nullable Published published(@Nullable String iso) {
    return iso == null ? null : Published.parse(iso).orElse(null);
  }
}
