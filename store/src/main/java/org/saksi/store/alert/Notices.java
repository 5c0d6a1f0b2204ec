package org.saksi.store.alert;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.StatementContext;
import org.saksi.store.desk.EvidenceLines;
import org.saksi.store.sql.Database;

/** Keeps what alerts told. Thread-safe. */
public final class Notices {

  /** A list holds no more notices than this. */
  public static final int MOST_LISTED = 1_000;

  /**
   * What an alert is to tell.
   *
   * @param position in the log, up to which the reports of the story are known
   */
  public record Tale(Alert alert, String story, int position, List<News> news) {

    public Tale {
      news = List.copyOf(news);
    }
  }

  private final Database database;
  private final AlertLimits limits;

  public Notices(Database database, AlertLimits limits) {
    this.database = database;
    this.limits = limits;
  }

  /**
   * Puts down what alerts tell, and what is to be delivered of it, with whatever else is written.
   *
   * @param at when it was found out
   * @return the notices, in order
   */
  public List<Notice> put(Handle handle, List<Tale> tales, Instant at) {
    List<Notice> notices = new ArrayList<>();
    for (Tale tale : tales) {
      List<Notice> told = number(tale, last(handle, tale.alert().id()), at);
      insert(handle, told);
      Deliveries.queue(handle, tale.alert(), told, at);
      forget(handle, tale.alert().id(), told.getLast().number() - limits.notices());
      notices.addAll(told);
    }
    return notices;
  }

  private static List<Notice> number(Tale tale, int last, Instant at) {
    List<Notice> notices = new ArrayList<>();
    for (News news : tale.news()) {
      notices.add(
          new Notice(
              tale.alert().id(),
              last + notices.size() + 1,
              tale.position(),
              tale.story(),
              news.kind(),
              at,
              news.evidence()));
    }
    return notices;
  }

  private static int last(Handle handle, int alert) {
    return handle
        .createQuery("SELECT COALESCE(MAX(number), 0) FROM notice WHERE alert = :alert")
        .bind("alert", alert)
        .mapTo(Integer.class)
        .one();
  }

  private static void insert(Handle handle, List<Notice> notices) {
    PreparedBatch batch =
        handle.prepareBatch(
            "INSERT INTO notice (alert, number, position, story, kind, at, evidence)"
                + " VALUES (:alert, :number, :position, :story, :kind, :at, :evidence)");
    for (Notice notice : notices) {
      batch
          .bind("alert", notice.alert())
          .bind("number", notice.number())
          .bind("position", notice.position())
          .bind("story", notice.story())
          .bind("kind", notice.kind().name())
          .bind("at", notice.at().toString())
          .bind("evidence", EvidenceLines.write(notice.evidence()))
          .add();
    }
    batch.execute();
  }

  /** Of what was told long ago neither the notice is kept nor what became of it. */
  private static void forget(Handle handle, int alert, int upTo) {
    if (upTo > 0) {
      for (String rows : List.of("notice WHERE number", "delivery WHERE last_notice")) {
        handle
            .createUpdate("DELETE FROM " + rows + " <= :upTo AND alert = :alert")
            .bind("upTo", upTo)
            .bind("alert", alert)
            .execute();
      }
    }
  }

  /**
   * What an alert told, the latest first.
   *
   * @param before only what has a lower number
   * @param limit at most {@value #MOST_LISTED}
   */
  public List<Notice> list(int alert, int before, int limit) {
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery(
                    "SELECT * FROM notice WHERE alert = :alert AND number < :before"
                        + " ORDER BY number DESC LIMIT :limit")
                .bind("alert", alert)
                .bind("before", before)
                .bind("limit", Math.clamp(limit, 1, MOST_LISTED))
                .map(Notices::notice)
                .list());
  }

  /**
   * What an alert told from one number to another, both included, in order.
   *
   * @param limit of more only so many, the first
   */
  public List<Notice> between(int alert, int first, int last, int limit) {
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery(
                    "SELECT * FROM notice WHERE alert = :alert AND number BETWEEN :first AND :last"
                        + " ORDER BY number LIMIT :limit")
                .bind("alert", alert)
                .bind("first", first)
                .bind("last", last)
                .bind("limit", limit)
                .map(Notices::notice)
                .list());
  }

  private static Notice notice(ResultSet row, StatementContext context) throws SQLException {
    return new Notice(
        row.getInt("alert"),
        row.getInt("number"),
        row.getInt("position"),
        row.getString("story"),
        News.Kind.valueOf(row.getString("kind")),
        Instant.parse(row.getString("at")),
        EvidenceLines.read(row.getString("evidence")));
  }
}
