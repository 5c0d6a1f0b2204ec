package org.saksi.store.desk;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.generic.GenericType;
import org.saksi.report.Report;
import org.saksi.store.log.Arrival;
import org.saksi.store.log.Log;
import org.saksi.store.sql.Database;

/**
 * Which report is in which story, now and before. What somebody follows may be merged away; it is
 * then found as what it became. Thread-safe.
 */
public final class Whereabouts {

  /** A story that was merged away leads to another at most so often in a row. */
  private static final int MOST_MERGERS = 1_000;

  private final Database database;

  public Whereabouts(Database database) {
    this.database = database;
  }

  /** The position of each report of a story, by its id. */
  public Map<String, Integer> positions(String story) {
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery(
                    "SELECT report.id, report.position FROM placement JOIN report"
                        + " ON report.position = placement.report WHERE placement.story = :story")
                .bind("story", story)
                .setMapKeyColumn("id")
                .setMapValueColumn("position")
                .collectInto(new GenericType<Map<String, Integer>>() {}));
  }

  /**
   * The story that a report is in now; empty if there is no such report, or it is not yet placed.
   */
  public Optional<String> storyOf(String report) {
    return Optional.ofNullable(storiesOf(List.of(report)).get(report));
  }

  /** The story that each of some reports is in now, by the id of the report. */
  public Map<String, String> storiesOf(Collection<String> reports) {
    if (reports.isEmpty()) {
      return Map.of();
    }
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery(
                    "SELECT report.id, placement.story FROM placement JOIN report"
                        + " ON report.position = placement.report WHERE report.id IN (<reports>)")
                .bindList("reports", reports)
                .setMapKeyColumn("id")
                .setMapValueColumn("story")
                .collectInto(new GenericType<Map<String, String>>() {}));
  }

  /**
   * The reports of a story in order of arrival.
   *
   * @param latest of a story with more, only so many that came last
   */
  public List<Report> reports(String story, int latest) {
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery(
                    "SELECT report.* FROM placement JOIN report"
                        + " ON report.position = placement.report"
                        + " WHERE placement.story = :story ORDER BY report.position DESC"
                        + " LIMIT :latest")
                .bind("story", story)
                .bind("latest", latest)
                .map(Log::arrival)
                .map(Arrival::report)
                .list()
                .reversed());
  }

  /**
   * The ids of what {@link #reports} gives, as one transaction has them.
   *
   * @param latest of a story with more, only so many that came last
   */
  public static List<String> ids(Handle handle, String story, int latest) {
    return handle
        .createQuery(
            "SELECT report.id FROM placement JOIN report ON report.position = placement.report"
                + " WHERE placement.story = :story ORDER BY report.position DESC LIMIT :latest")
        .bind("story", story)
        .bind("latest", latest)
        .mapTo(String.class)
        .list()
        .reversed();
  }

  /** What happened to a story, in order. */
  public List<Happening> history(String story) {
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery(
                    "SELECT * FROM happening WHERE story = :story OR other = :story"
                        + " ORDER BY position, step")
                .bind("story", story)
                .map(Happening::of)
                .list());
  }

  /** The story that one has become by mergers: itself, where it has not. */
  public String current(String story) {
    return database
        .jdbi()
        .withHandle(handle -> {
          String current = story;
          for (int mergers = 0; mergers < MOST_MERGERS; mergers++) {
            Optional<String> next = mergedInto(handle, current);
            if (next.isEmpty()) {
              return current;
            }
            current = next.get();
          }
          return current;
        });
  }

  private static Optional<String> mergedInto(Handle handle, String story) {
    return handle
        .createQuery(
            "SELECT story FROM happening WHERE other = :story AND kind = 'MERGED'"
                + " AND NOT EXISTS (SELECT 1 FROM placement WHERE placement.story = :story)"
                + " ORDER BY position DESC, step DESC LIMIT 1")
        .bind("story", story)
        .mapTo(String.class)
        .findOne();
  }
}
