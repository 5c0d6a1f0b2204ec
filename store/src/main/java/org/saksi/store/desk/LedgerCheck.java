package org.saksi.store.desk;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.saksi.store.sql.Database;

/** Whether what follows from the log is all there. */
public final class LedgerCheck {

  private final Database database;

  public LedgerCheck(Database database) {
    this.database = database;
  }

  /**
   * Looks whether every report has a story and every story is compared.
   *
   * @return what is wrong, a line each; a rebuild mends all of it
   */
  public List<String> troubles() {
    return database
        .jdbi()
        .withHandle(handle -> {
          List<String> troubles = new ArrayList<>();
          tell(
              troubles,
              "%d reports have no story yet",
              count(
                  handle, "report WHERE position NOT IN (SELECT placement.report FROM placement)"));
          tell(
              troubles,
              "%d stories have reports that they were not compared with yet",
              count(handle, "story WHERE settled < changed"));
          tell(
              troubles,
              "%d stories have reports but stand in no list",
              count(
                  handle,
                  "(SELECT DISTINCT placement.story FROM placement) AS placed"
                      + " WHERE placed.story NOT IN (SELECT story.id FROM story)"));
          return troubles;
        });
  }

  private static void tell(List<String> troubles, String what, int count) {
    if (count > 0) {
      troubles.add(what.formatted(count));
    }
  }

  private static int count(Handle handle, String of) {
    return handle.createQuery("SELECT COUNT(*) FROM " + of).mapTo(Integer.class).one();
  }
}
