package org.saksi.store.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.saksi.report.Origin;
import org.saksi.report.Published;
import org.saksi.report.Report;
import org.saksi.store.sql.Database;

/**
 * All that came, in order: reports, and between them what editors decided. Only ever added to. What
 * a method that adds has returned is on the disk. Thread-safe; one process writes at a time.
 */
public final class Log {

  /** So many entries are read at once while the log is gone through. */
  static final int PAGE = 256;

  private static final String COLUMNS =
      "position, id, outlet, url, headline, author, published, updated, language, owner, agency,"
          + " supersedes, page_sha256, place, line, sha256, body";

  private static final String INSERT =
      "INSERT INTO report (" + COLUMNS + ") VALUES (:" + COLUMNS.replace(", ", ", :") + ")";

  private final Database database;

  public Log(Database database) {
    this.database = database;
  }

  /** Why a report cannot be kept as it is, whatever the engine; null if it can. */
  public static @Nullable String fault(Report report) {
    return Kept.reason(report);
  }

  /**
   * Adds reports in their order; those that are known, and those that cannot be kept, are left out.
   * Another text at an address that is known of the same outlet is a new version: what it
   * supersedes is written with it, where it does not say so itself.
   *
   * @param faults why some cannot be kept, by their ids
   * @return what became of each, in the same order
   */
  public synchronized List<Acknowledgement> append(
      List<Report> reports, Map<String, String> faults) {
    return database.write(handle -> {
      List<Acknowledgement> acknowledgements = new ArrayList<>(reports.size());
      Kept kept = new Kept(handle, last(handle));
      PreparedBatch batch = handle.prepareBatch(INSERT);
      for (Report report : reports) {
        String fault = faults.get(report.id());
        acknowledgements.add(
            fault == null
                ? kept.take(report, entering -> bind(batch, kept.position(), entering))
                : new Acknowledgement.Refused(report.id(), fault));
      }
      if (batch.size() > 0) {
        batch.execute();
      }
      return acknowledgements;
    });
  }

  /**
   * Adds reports of another log as they were written there.
   *
   * @return what became of each, in the same order
   */
  synchronized List<Acknowledgement> copy(List<Report> reports) {
    return database.write(handle -> {
      return copy(handle, reports);
    });
  }

  /** The same as a part of what a {@linkplain Database#write transaction} writes. */
  public static List<Acknowledgement> copy(Handle handle, List<Report> reports) {
    Kept kept = new Kept(handle, last(handle));
    PreparedBatch batch = handle.prepareBatch(INSERT);
    List<Acknowledgement> acknowledgements =
        reports.stream()
            .map(report -> kept.copy(report, copied -> bind(batch, kept.position(), copied)))
            .toList();
    if (batch.size() > 0) {
      batch.execute();
    }
    return acknowledgements;
  }

  private static void bind(PreparedBatch batch, int position, Report report) {
    batch
        .bind("position", position)
        .bind("id", report.id())
        .bind("outlet", report.outlet())
        .bind("url", report.url())
        .bind("headline", report.headline())
        .bind("author", report.author())
        .bind("published", iso(report.published()))
        .bind("updated", iso(report.updated()))
        .bind("language", report.language())
        .bind("owner", report.owner())
        .bind("agency", report.agency())
        .bind("supersedes", report.supersedes())
        .bind("page_sha256", report.pageSha256())
        .bind("place", report.origin().place())
        .bind("line", report.origin().line())
        .bind("sha256", report.sha256())
        .bind("body", Packed.pack(report.body()))
        .add();
  }

  private static @Nullable String iso(@Nullable Published published) {
    return published == null ? null : published.iso();
  }

  /** Adds what an editor decided. */
  public synchronized Ruling append(String editor, Instant at, String reason, Verdict verdict) {
    VerdictJson json = VerdictJson.of(verdict);
    Instant second = at.truncatedTo(ChronoUnit.SECONDS);
    return database.write(handle -> {
      int position = last(handle) + 1;
      handle
          .createUpdate(
              "INSERT INTO ruling (position, editor, at, reason, kind, content)"
                  + " VALUES (:position, :editor, :at, :reason, :kind, :content)")
          .bind("position", position)
          .bind("editor", editor)
          .bind("at", second.toString())
          .bind("reason", reason)
          .bind("kind", json.kind())
          .bind("content", json.content())
          .execute();
      return new Ruling(position, editor, second, reason, verdict);
    });
  }

  /** The position of what came last; 0 if nothing did. */
  public int last() {
    return database.jdbi().withHandle(Log::last);
  }

  private static int last(Handle handle) {
    return Math.max(last(handle, "report"), last(handle, "ruling"));
  }

  private static int last(Handle handle, String table) {
    return handle
        .createQuery("SELECT COALESCE(MAX(position), 0) FROM " + table)
        .mapTo(Integer.class)
        .one();
  }

  /**
   * Goes through what came after a position, in order. What is added meanwhile may come too.
   *
   * @param after 0 for all
   */
  public void forEach(int after, Consumer<Entry> reader) {
    List<Entry> page = page(after);
    while (!page.isEmpty()) {
      page.forEach(reader);
      page = page(page.getLast().position());
    }
  }

  /** What came next after a position, in order: as much as is good to hold at once. */
  public List<Entry> page(int after) {
    return database
        .jdbi()
        .withHandle(handle -> {
          Stream<Arrival> arrivals =
              handle
                  .createQuery(
                      "SELECT "
                          + COLUMNS
                          + " FROM report WHERE position > :after ORDER BY position LIMIT :page")
                  .bind("after", after)
                  .bind("page", PAGE)
                  .map(Log::arrival)
                  .stream();
          Stream<Ruling> rulings =
              handle
                  .createQuery(
                      "SELECT position, editor, at, reason, kind, content FROM ruling"
                          + " WHERE position > :after ORDER BY position LIMIT :page")
                  .bind("after", after)
                  .bind("page", PAGE)
                  .map(Log::ruling)
                  .stream();
          return Stream.<Entry>concat(arrivals, rulings)
              .sorted(Comparator.comparingInt(Entry::position))
              .limit(PAGE)
              .toList();
        });
  }

  /**
   * Reports, those that came last first.
   *
   * @param before a position in the log; only what came before it
   * @param limit at most so many
   */
  public List<Arrival> latest(int before, int limit) {
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery(
                    "SELECT "
                        + COLUMNS
                        + " FROM report WHERE position < :before ORDER BY position DESC"
                        + " LIMIT :limit")
                .bind("before", before)
                .bind("limit", limit)
                .map(Log::arrival)
                .list());
  }

  /** A report by its id. */
  public Optional<Arrival> report(String id) {
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery("SELECT " + COLUMNS + " FROM report WHERE id = :id")
                .bind("id", id)
                .map(Log::arrival)
                .findOne());
  }

  /** All that editors decided, in order, with what was undone since. */
  public List<Ruling> rulings() {
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery(
                    "SELECT position, editor, at, reason, kind, content FROM ruling"
                        + " ORDER BY position")
                .map(Log::ruling)
                .list());
  }

  /** Reads the columns of a report. */
  public static Arrival arrival(ResultSet row, StatementContext context) throws SQLException {
    return new Arrival(
        row.getInt("position"),
        new Report(
            row.getString("id"),
            row.getString("outlet"),
            row.getString("url"),
            row.getString("headline"),
            row.getString("author"),
            published(row.getString("published")),
            row.getString("language"),
            Packed.unpack(row.getBytes("body")),
            new Origin(row.getString("place"), row.getInt("line")),
            row.getString("owner"),
            published(row.getString("updated")),
            row.getString("agency"),
            row.getString("supersedes"),
            row.getString("page_sha256")));
  }

  private static @Nullable Published published(@Nullable String iso) {
    return iso == null ? null : Published.parse(iso).orElse(null);
  }

  private static Ruling ruling(ResultSet row, StatementContext context) throws SQLException {
    return new Ruling(
        row.getInt("position"),
        row.getString("editor"),
        Instant.parse(row.getString("at")),
        row.getString("reason"),
        new VerdictJson(row.getString("kind"), row.getString("content")).verdict());
  }
}
