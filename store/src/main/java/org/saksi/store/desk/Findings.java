package org.saksi.store.desk;

import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.saksi.reading.Reading;
import org.saksi.reconcile.Evidence;
import org.saksi.reconcile.Finding;
import org.saksi.reconcile.Finding.Status;
import org.saksi.reconcile.Reconciliation;
import org.saksi.report.Published;
import org.saksi.report.Report;
import org.saksi.store.sql.Database;
import org.saksi.text.Span;

/** Keeps what the reports of each story come to, and lists the stories by it. Thread-safe. */
public final class Findings {

  /** What a single outlet states is found again by reading its report. */
  private static final Set<Status> KEPT = EnumSet.complementOf(EnumSet.of(Status.SINGLE));

  /** A story without a headline is called by so many characters of its first sentence. */
  private static final int MOST_OF_A_BEGINNING = 90;

  /** Where it is noted that findings may be left of stories that are no more. */
  static final String UNSWEPT = "unswept";

  /** The reports that have part in findings of a status after so many turns. */
  private record Standing(int turn, BitSet reports) {}

  private final Database database;
  private final Map<Status, Standing> standings = new ConcurrentHashMap<>();
  private final AtomicInteger turns = new AtomicInteger();

  public Findings(Database database) {
    this.database = database;
  }

  /**
   * The stories whose findings do not rest on their reports as they are now.
   *
   * @param limit so many at the most, those that changed first
   */
  public List<StoryLine> unsettled(int limit) {
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery(
                    "SELECT "
                        + StoryLine.COLUMNS
                        + " FROM story WHERE settled < changed ORDER BY changed, id LIMIT :limit")
                .bind("limit", limit)
                .map(StoryLine::of)
                .list());
  }

  /**
   * Puts down what stories have come to, all of it or nothing.
   *
   * @param stories each with its findings as an editor is to see them
   * @param along puts down what belongs to them, with them or not at all
   */
  public void settle(List<Settled> stories, Consumer<Handle> along) {
    database.write(handle -> {
      along.accept(handle);
      stories.forEach(story -> settle(handle, story));
    });
    turns.incrementAndGet();
  }

  /**
   * Puts down what one story has come to, as a part of what a {@linkplain Database#write
   * transaction} writes. Findings that are open meanwhile do not hear of it.
   */
  public static void settle(Handle handle, Settled story) {
    for (String table : List.of("finding", "standing")) {
      handle
          .createUpdate("DELETE FROM " + table + " WHERE story = :story")
          .bind("story", story.id())
          .execute();
    }
    if (story.reconciliation() == null) {
      delete(handle, story.id());
    } else {
      write(handle, story.reconciliation(), story.changed());
    }
  }

  /** Throws away what is left of stories that are no more, after all was gone through again. */
  public void sweep() {
    boolean unswept =
        database
            .jdbi()
            .withHandle(handle ->
                handle
                    .createQuery("SELECT 1 FROM progress WHERE name = :name")
                    .bind("name", UNSWEPT)
                    .mapTo(Integer.class)
                    .findOne()
                    .isPresent());
    if (unswept) {
      database.write(handle -> {
        for (String table : List.of("finding", "standing")) {
          handle.execute("DELETE FROM " + table + " WHERE story NOT IN (SELECT id FROM story)");
        }
        handle.execute("DELETE FROM progress WHERE name = ?", UNSWEPT);
      });
      turns.incrementAndGet();
    }
  }

  private static void delete(Handle handle, String story) {
    handle.createUpdate("DELETE FROM story WHERE id = :id").bind("id", story).execute();
  }

  /**
   * A story as it was when its findings were made.
   *
   * @param changed the position in the log up to which its reports were known
   * @param reconciliation null if it has no reports any more
   */
  public record Settled(String id, int changed, @Nullable Reconciliation reconciliation) {}

  private static void write(Handle handle, Reconciliation story, int changed) {
    List<Finding> kept =
        story.findings().stream().filter(finding -> KEPT.contains(finding.status())).toList();
    PreparedBatch batch =
        handle.prepareBatch(
            "INSERT INTO finding (story, place, id, status, kind, witnesses, why, evidence)"
                + " VALUES (:story, :place, :id, :status, :kind, :witnesses, :why, :evidence)");
    for (int place = 0; place < kept.size(); place++) {
      Finding finding = kept.get(place);
      batch
          .bind("story", story.story())
          .bind("place", place)
          .bind("id", finding.id())
          .bind("status", finding.status().name())
          .bind("kind", finding.kind().name())
          .bind("witnesses", finding.witnesses())
          .bind("why", finding.why())
          .bind("evidence", EvidenceLines.write(finding.evidence()))
          .add();
    }
    if (!kept.isEmpty()) {
      batch.execute();
    }
    for (Status status : KEPT) {
      stand(handle, story.story(), status, kept);
    }
    update(handle, story, changed);
  }

  /** Notes which reports take part in findings of a status. */
  private static void stand(Handle handle, String story, Status status, List<Finding> findings) {
    List<String> reports =
        findings.stream()
            .filter(finding -> finding.status() == status)
            .flatMap(finding -> finding.evidence().stream())
            .map(Evidence::report)
            .distinct()
            .toList();
    if (!reports.isEmpty()) {
      handle
          .createUpdate(
              "INSERT INTO standing (story, status, report)"
                  + " SELECT :story, :status, position FROM report WHERE id IN (<reports>)")
          .bind("story", story)
          .bind("status", status.name())
          .bindList("reports", reports)
          .execute();
    }
  }

  /**
   * The positions of the reports that take part in a finding of a status.
   *
   * @param status not {@link Status#SINGLE}, of which none is kept
   * @return not to be changed
   */
  public BitSet standing(Status status) {
    int turn = turns.get();
    Standing known = standings.get(status);
    if (known == null || known.turn != turn) {
      known = new Standing(turn, read(status));
      standings.put(status, known);
    }
    return known.reports;
  }

  private BitSet read(Status status) {
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery("SELECT DISTINCT report FROM standing WHERE status = :status")
                .bind("status", status.name())
                .mapTo(Integer.class)
                .collect(
                    Collector.of(
                        BitSet::new,
                        BitSet::set,
                        (a, b) -> {
                          a.or(b);
                          return a;
                        })));
  }

  private static void update(Handle handle, Reconciliation story, int changed) {
    List<Report> reports = story.readings().stream().map(Reading::report).toList();
    handle
        .createUpdate(
            "UPDATE story SET settled = :settled, reports = :reports, outlets = :outlets,"
                + " headline = :headline, first_published = :first, last_published = :last,"
                + " conflicting = :conflicting, corroborated = :corroborated,"
                + " witnesses = :witnesses WHERE id = :id")
        .bind("id", story.story())
        .bind("settled", changed)
        .bind("reports", reports.size() + story.superseded().size())
        .bind("outlets", outlets(reports))
        .bind("headline", name(story.readings()))
        .bind("first", published(reports).min(BY_TIME).map(Published::iso).orElse(null))
        .bind("last", published(reports).max(BY_TIME).map(Published::iso).orElse(null))
        .bind("conflicting", count(story, Status.CONFLICTING))
        .bind("corroborated", count(story, Status.CORROBORATED))
        .bind("witnesses", story.findings().stream().mapToInt(Finding::witnesses).max().orElse(0))
        .execute();
  }

  private static final Comparator<Published> BY_TIME =
      Comparator.comparing(Published::date).thenComparing(Published::iso);

  private static Stream<Published> published(List<Report> reports) {
    return reports.stream().map(Report::published).filter(Objects::nonNull);
  }

  private static int outlets(List<Report> reports) {
    return (int)
        reports.stream()
            .map(report -> report.outlet() == null ? report.id() : report.outlet())
            .distinct()
            .count();
  }

  /** What a list calls the story: a headline, else how its first report begins. */
  private static String name(List<Reading> readings) {
    return readings.stream()
        .map(reading -> reading.report().headline())
        .filter(Objects::nonNull)
        .findFirst()
        .orElseGet(() -> beginning(readings.getFirst()));
  }

  private static String beginning(Reading reading) {
    String body = reading.report().body();
    Span first =
        reading.segmentation().sentences().isEmpty()
            ? new Span(0, body.length())
            : reading.segmentation().sentences().getFirst().span();
    if (first.length() <= MOST_OF_A_BEGINNING) {
      return first.of(body);
    }
    int space = body.lastIndexOf(' ', first.start() + MOST_OF_A_BEGINNING);
    int end = space > first.start() ? space : first.start() + MOST_OF_A_BEGINNING;
    return body.substring(first.start(), end) + " …";
  }

  private static long count(Reconciliation story, Status status) {
    return story.findings().stream().filter(finding -> finding.status() == status).count();
  }
}
