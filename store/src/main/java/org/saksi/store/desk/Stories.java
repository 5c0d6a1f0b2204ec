package org.saksi.store.desk;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.saksi.store.sql.Database;

/** Lists the stories. Thread-safe. */
public final class Stories {

  /** A list holds no more stories than this. */
  public static final int MOST_LINES = 1_000;

  private static final String BEHIND =
      " AND (%1$s < :value OR (%1$s = :value AND (changed < :changed"
          + " OR (changed = :changed AND id > :id))))";

  private final Database database;

  public Stories(Database database) {
    this.database = database;
  }

  /** The stories of two reports or more, in the order in which they were opened. */
  public List<String> ids() {
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery("SELECT id FROM story WHERE reports > 1 ORDER BY opened, id")
                .mapTo(String.class)
                .list());
  }

  /** A story's line. */
  public Optional<StoryLine> line(String story) {
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery("SELECT " + StoryLine.COLUMNS + " FROM story WHERE id = :id")
                .bind("id", story)
                .map(StoryLine::of)
                .findOne());
  }

  /**
   * The position in the log that changed a story last, as one transaction has it; empty if its
   * findings rest on its reports as they are now, or there is no such story.
   */
  public static Optional<Integer> due(Handle handle, String story) {
    return handle
        .createQuery("SELECT changed FROM story WHERE id = :id AND settled < changed")
        .bind("id", story)
        .mapTo(Integer.class)
        .findOne();
  }

  /**
   * The stories of two reports or more.
   *
   * @param after the {@linkplain StoryLine#cursor mark} that the list goes on behind; null for its
   *     beginning
   * @param limit from 1 to {@value #MOST_LINES}
   * @throws IllegalArgumentException if {@code after} is no such mark
   */
  public List<StoryLine> stories(StoryOrder order, @Nullable String after, int limit) {
    String column =
        switch (order) {
          case NEWEST -> "changed";
          case CONTRADICTED -> "conflicting";
          case CORROBORATED -> "witnesses";
        };
    String least = order == StoryOrder.CONTRADICTED ? " AND conflicting > 0" : "";
    String behind = after == null ? "" : BEHIND.formatted(column);
    String statement =
        "SELECT %s FROM story WHERE reports > 1%s%s ORDER BY %s DESC, changed DESC, id LIMIT :limit"
            .formatted(StoryLine.COLUMNS, least, behind, column);
    return database
        .jdbi()
        .withHandle(handle -> {
          Query query =
              handle.createQuery(statement).bind("limit", Math.clamp(limit, 1, MOST_LINES));
          if (after != null) {
            Cursor cursor = Cursor.of(after);
            query
                .bind("value", cursor.value())
                .bind("changed", cursor.changed())
                .bind("id", cursor.id());
          }
          return query.map(StoryLine::of).list();
        });
  }

  /** How much there is. */
  public Totals totals() {
    return database
        .jdbi()
        .withHandle(handle ->
            new Totals(
                count(handle, "report"),
                count(handle, "story WHERE reports > 1"),
                count(handle, "story WHERE conflicting > 0"),
                count(handle, "story WHERE settled < changed")));
  }

  private static int count(Handle handle, String of) {
    return handle.createQuery("SELECT COUNT(*) FROM " + of).mapTo(Integer.class).one();
  }
}
