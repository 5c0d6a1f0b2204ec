package org.saksi.store.log;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.saksi.report.Report;
import org.saksi.store.sql.Database;

/** Whether a log is whole: nothing missing, every text the one that came. */
public final class LogCheck {

  /** More troubles than this are not named. */
  public static final int MOST_TROUBLES = 100;

  private record Row(int position, String id, String sha256, byte[] body) {}

  private final Database database;
  private final List<String> troubles = new ArrayList<>();
  private int last;

  public LogCheck(Database database) {
    this.database = database;
  }

  /**
   * Looks at all of it.
   *
   * @return what is wrong, a line each; empty if nothing is
   */
  public List<String> troubles() {
    List<Integer> rulings =
        database
            .jdbi()
            .withHandle(handle ->
                handle
                    .createQuery("SELECT position FROM ruling ORDER BY position")
                    .mapTo(Integer.class)
                    .list());
    int ruling = 0;
    for (List<Row> page = page(0); !page.isEmpty(); page = page(page.getLast().position())) {
      for (Row row : page) {
        while (ruling < rulings.size() && rulings.get(ruling) < row.position()) {
          follow(rulings.get(ruling++));
        }
        follow(row.position());
        look(row);
      }
    }
    while (ruling < rulings.size()) {
      follow(rulings.get(ruling++));
    }
    return List.copyOf(troubles);
  }

  private List<Row> page(int after) {
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery(
                    "SELECT position, id, sha256, body FROM report WHERE position > :after"
                        + " ORDER BY position LIMIT :page")
                .bind("after", after)
                .bind("page", Log.PAGE)
                .map((row, context) ->
                    new Row(
                        row.getInt("position"),
                        row.getString("id"),
                        row.getString("sha256"),
                        row.getBytes("body")))
                .list());
  }

  private void follow(int position) {
    if (position != last + 1) {
      tell("position %d follows %d".formatted(position, last));
    }
    last = position;
  }

  private void look(Row row) {
    try {
      String sum = Report.sha256(Packed.unpack(row.body()).getBytes(StandardCharsets.UTF_8));
      if (!sum.equals(row.sha256())) {
        tell(
            "position %d: the text of %s is not the one that came"
                .formatted(row.position(), row.id()));
      }
    } catch (IllegalArgumentException damaged) {
      tell("position %d: %s: %s".formatted(row.position(), row.id(), damaged.getMessage()));
    }
  }

  private void tell(String trouble) {
    if (troubles.size() < MOST_TROUBLES) {
      troubles.add(trouble);
    }
  }
}
