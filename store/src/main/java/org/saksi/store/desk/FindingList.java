package org.saksi.store.desk;

import java.util.List;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.saksi.reconcile.Finding;
import org.saksi.store.sql.Database;

/**
 * Lists the findings of all stories, those of the story that changed last first. What a single
 * outlet states is not among them: it is found again by setting its story side by side.
 * Thread-safe.
 */
public final class FindingList {

  /** A list holds no more findings than this. */
  public static final int MOST_LINES = 1_000;

  private static final String BEHIND =
      " AND story.changed <= :changed AND (story.changed < :changed OR finding.story > :story"
          + " OR (finding.story = :story AND finding.place > :place))";

  private final Database database;

  public FindingList(Database database) {
    this.database = database;
  }

  /**
   * A part of the list.
   *
   * @param status only findings that have it; null for all that are kept
   * @param kind only findings of it; null for all
   * @param after the {@linkplain FindingLine#cursor mark} that the list goes on behind; null for
   *     its beginning
   * @param limit from 1 to {@value #MOST_LINES}
   * @throws IllegalArgumentException if {@code after} is no such mark
   */
  public List<FindingLine> lines(
      Finding.@Nullable Status status,
      Finding.@Nullable Kind kind,
      @Nullable String after,
      int limit) {
    String statement =
        "SELECT "
            + FindingLine.COLUMNS
            + " FROM story JOIN finding ON finding.story = story.id WHERE 1 = 1"
            + (status == null ? "" : " AND finding.status = :status")
            + (status == Finding.Status.CONFLICTING ? " AND story.conflicting > 0" : "")
            + (kind == null ? "" : " AND finding.kind = :kind")
            + (after == null ? "" : BEHIND)
            + " ORDER BY story.changed DESC, finding.story, finding.place LIMIT :limit";
    return database
        .jdbi()
        .withHandle(handle -> {
          Query query =
              handle.createQuery(statement).bind("limit", Math.clamp(limit, 1, MOST_LINES));
          if (status != null) {
            query.bind("status", status.name());
          }
          if (kind != null) {
            query.bind("kind", kind.name());
          }
          if (after != null) {
            Cursor cursor = Cursor.of(after);
            query
                .bind("changed", cursor.changed())
                .bind("story", cursor.id())
                .bind("place", cursor.value());
          }
          return query.map(FindingLine::of).list();
        });
  }
}
