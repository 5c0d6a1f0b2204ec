package org.saksi.store;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.saksi.store.sql.Database;

/** All rows of the tables of a store that hold the log and what follows from it. */
final class Tables {

  private static final List<String> NAMES =
      List.of(
          "report", "ruling", "happening", "placement", "story", "finding", "standing", "progress");

  private Tables() {}

  /** The rows by their table, in an order of their own. */
  static SortedMap<String, List<String>> of(String location) {
    SortedMap<String, List<String>> tables = new TreeMap<>();
    try (Database database = Database.open(location)) {
      for (String name : NAMES) {
        tables.put(name, rows(database, name));
      }
    }
    return tables;
  }

  private static List<String> rows(Database database, String table) {
    return database
        .jdbi()
        .withHandle(handle ->
            handle.createQuery("SELECT * FROM " + table).mapToMap().stream()
                .map(Tables::row)
                .sorted()
                .toList());
  }

  private static String row(Map<String, Object> columns) {
    Map<String, Object> row = new TreeMap<>(columns);
    row.replaceAll(
        (name, value) -> value instanceof byte[] bytes ? "bytes " + Arrays.hashCode(bytes) : value);
    return row.toString();
  }
}
