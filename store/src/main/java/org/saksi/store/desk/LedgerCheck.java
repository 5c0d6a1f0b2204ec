package org.saksi.store.desk;

import java.util.List;
import java.util.Map;
import org.saksi.store.sql.Database;

/** Whether what follows from the log is all there. */
public final class LedgerCheck {

  private final Database database;

  public LedgerCheck(Database database) {
    this.database = database;
  }

  /**
   * Looks whether every report that was gone through has a story, and every story its place.
   *
   * @return what is wrong, a line each; a rebuild mends all of it
   */
  public List<String> troubles() {
    int gone = new Ledger(database).position();
    return told(
        Map.of(
            "%d reports have no story",
            "report WHERE position <= "
                + gone
                + " AND position NOT IN (SELECT placement.report FROM placement)",
            "%d stories have reports but stand in no list",
            "(SELECT DISTINCT placement.story FROM placement) AS placed"
                + " WHERE placed.story NOT IN (SELECT story.id FROM story)"));
  }

  /**
   * What follows from the log and is not there yet, since whoever makes it has not come so far, or
   * was stopped.
   *
   * @return a line each
   */
  public List<String> due() {
    int gone = new Ledger(database).position();
    return told(
        Map.of(
            "%d reports wait for their story",
            "report WHERE position > " + gone,
            "%d stories wait to be compared with reports that came last",
            "story WHERE settled < changed"));
  }

  /** A line for each thing that there is any of. */
  private List<String> told(Map<String, String> counted) {
    return database
        .jdbi()
        .withHandle(handle ->
            counted.entrySet().stream()
                .map(each -> {
                  int count =
                      handle
                          .createQuery("SELECT COUNT(*) FROM " + each.getValue())
                          .mapTo(Integer.class)
                          .one();
                  return count == 0 ? "" : each.getKey().formatted(count);
                })
                .filter(line -> !line.isEmpty())
                .sorted()
                .toList());
  }
}
