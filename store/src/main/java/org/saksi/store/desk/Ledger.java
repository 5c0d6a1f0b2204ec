package org.saksi.store.desk;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.saksi.store.sql.Database;
import org.saksi.store.sql.StoreException;
import org.saksi.story.Placement;
import org.saksi.story.StoryEvent;

/** Keeps where every report is, and what happened to every story. Thread-safe. */
public final class Ledger {

  private static final String FOLDED = "folded";

  /** What was there up to this position has been gone through again since. */
  private static final String REBUILT = "rebuilt";

  private final Database database;

  public Ledger(Database database) {
    this.database = database;
  }

  /** The position of the last entry of the log that is in here; 0 if none is. */
  public int position() {
    return progress(FOLDED);
  }

  /**
   * The position up to which all has been gone through again, by a rebuild and not because anything
   * came; 0 if nothing has.
   */
  public int rebuilt() {
    return progress(REBUILT);
  }

  private int progress(String name) {
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery("SELECT position FROM progress WHERE name = :name")
                .bind("name", name)
                .mapTo(Integer.class)
                .findOne()
                .orElse(0));
  }

  /** Enters what some entries changed, all of it or nothing. */
  public void enter(List<Step> steps) {
    if (!steps.isEmpty()) {
      database.write(handle -> {
        enter(handle, steps);
      });
    }
  }

  /**
   * The same as a part of what a {@linkplain Database#write transaction} writes.
   *
   * @param steps one or more
   * @throws StoreException if one places a report that is not in the log
   */
  public static void enter(Handle handle, List<Step> steps) {
    for (Step step : steps) {
      happen(handle, step);
      place(handle, step);
      touch(handle, step);
    }
    arrived(handle, FOLDED, steps.getLast().position());
  }

  private static void arrived(Handle handle, String name, int position) {
    handle
        .createUpdate(
            "INSERT INTO progress (name, position) VALUES (:name, :position)"
                + " ON CONFLICT (name) DO UPDATE SET position = excluded.position")
        .bind("name", name)
        .bind("position", position)
        .execute();
  }

  private static void happen(Handle handle, Step step) {
    if (step.events().isEmpty()) {
      return;
    }
    PreparedBatch batch =
        handle.prepareBatch(
            "INSERT INTO happening (position, step, story, kind, report, other, score, why)"
                + " VALUES (:position, :step, :story, :kind, :report, :other, :score, :why)");
    for (int at = 0; at < step.events().size(); at++) {
      Happening happening = happening(step.position(), step.events().get(at));
      batch
          .bind("position", step.position())
          .bind("step", at)
          .bind("story", happening.story())
          .bind("kind", happening.kind().name())
          .bind("report", happening.report())
          .bind("other", happening.other())
          .bind("score", happening.score())
          .bind("why", happening.why())
          .add();
    }
    batch.execute();
  }

  private static Happening happening(int position, StoryEvent event) {
    return switch (event) {
      case StoryEvent.Opened opened ->
          happening(position, event, Happening.Kind.OPENED, opened.report(), null, null);
      case StoryEvent.Joined joined ->
          happening(position, event, Happening.Kind.JOINED, joined.report(), null, joined.score());
      case StoryEvent.Merged merged ->
          happening(position, event, Happening.Kind.MERGED, null, merged.from(), merged.score());
      case StoryEvent.Split split ->
          happening(position, event, Happening.Kind.SPLIT, null, split.from(), split.score());
      case StoryEvent.Copied copied ->
          happening(
              position,
              event,
              copied.revision() ? Happening.Kind.REVISED : Happening.Kind.COPIED,
              copied.report(),
              copied.original(),
              null);
      case StoryEvent.Closed closed ->
          happening(position, event, Happening.Kind.CLOSED, null, null, null);
    };
  }

  private static Happening happening(
      int position,
      StoryEvent event,
      Happening.Kind kind,
      @Nullable String report,
      @Nullable String other,
      @Nullable Double score) {
    return new Happening(position, event.story(), kind, report, other, score, event.why());
  }

  private static void place(Handle handle, Step step) {
    if (step.placements().isEmpty()) {
      return;
    }
    PreparedBatch batch =
        handle.prepareBatch(
            "INSERT INTO placement (report, story, score, why, copy_of)"
                + " SELECT position, :story, :score, :why, :copy FROM report WHERE id = :report"
                + " ON CONFLICT (report) DO UPDATE SET story = excluded.story,"
                + " score = excluded.score, why = excluded.why, copy_of = excluded.copy_of");
    for (Placement placement : step.placements()) {
      batch
          .bind("report", placement.report())
          .bind("story", placement.story())
          .bind("score", placement.score())
          .bind("why", placement.why())
          .bind("copy", placement.copyOf())
          .add();
    }
    int[] rows = batch.execute();
    for (int at = 0; at < rows.length; at++) {
      if (rows[at] == 0) {
        throw new StoreException(
            "position %d places the report %s, which is not in the log"
                .formatted(step.position(), step.placements().get(at).report()));
      }
    }
  }

  /** Notes which stories are others than before, so that their findings are made anew. */
  private static void touch(Handle handle, Step step) {
    for (String story : step.stories()) {
      handle
          .createUpdate(
              "INSERT INTO story (id, opened, changed, settled, reports, outlets, conflicting,"
                  + " corroborated, witnesses, closed)"
                  + " VALUES (:id, :position, :position, 0, 0, 0, 0, 0, 0, 0)"
                  + " ON CONFLICT (id) DO UPDATE SET changed = excluded.changed, closed = 0")
          .bind("id", story)
          .bind("position", step.position())
          .execute();
    }
    for (String report : step.judged()) {
      handle
          .createUpdate(
              "UPDATE story SET changed = :position WHERE id = (SELECT placement.story"
                  + " FROM placement JOIN report ON report.position = placement.report"
                  + " WHERE report.id = :report)")
          .bind("position", step.position())
          .bind("report", report)
          .execute();
    }
    for (StoryEvent event : step.events()) {
      if (event instanceof StoryEvent.Closed closed) {
        handle
            .createUpdate("UPDATE story SET closed = 1 WHERE id = :id")
            .bind("id", closed.story())
            .execute();
      }
    }
  }

  /**
   * Puts what all entries changed in the place of everything, all of it or nothing; none of it is
   * news. What stories came to is kept until they come to something again, since it is by the
   * difference that news is known.
   */
  public void replace(List<Step> steps) {
    database.write(handle -> {
      for (String table : List.of("happening", "placement", "story")) {
        handle.execute("DELETE FROM " + table);
      }
      arrived(handle, FOLDED, 0);
      arrived(handle, Findings.UNSWEPT, 0);
      if (!steps.isEmpty()) {
        arrived(handle, REBUILT, steps.getLast().position());
        enter(handle, steps);
      }
    });
  }
}
