package org.saksi.source.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A list of the words of pages: tab-separated rows under a header that names the columns, of which
 * the first is {@code form} and the last two {@code example} and {@code origin}, as in the word
 * lists of a language. Lines that begin with {@code #} are comments. Immutable.
 */
record PageTable(List<Row> rows) {

  /** One row under the columns of its table. */
  record Row(List<String> columns, List<String> cells) {

    String form() {
      return cells.getFirst();
    }

    /** What shows the row at work. */
    String example() {
      return text("example");
    }

    String text(String column) {
      return cells.get(columns.indexOf(column));
    }
  }

  /**
   * Reads the table of a name.
   *
   * @throws IllegalStateException if it is missing or broken, which is a bug
   */
  static PageTable read(String name) {
    String resource = "/org/saksi/source/page/" + name + ".tsv";
    try (InputStream bytes = PageTable.class.getResourceAsStream(resource)) {
      if (bytes == null) {
        throw new IllegalStateException("no word list " + resource);
      }
      return read(
          resource, new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8)));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static PageTable read(String resource, BufferedReader lines) throws IOException {
    List<Row> rows = new ArrayList<>();
    Set<String> forms = new HashSet<>();
    List<String> columns = List.of();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = List.of(line.split("\t", -1));
      if (columns.isEmpty()) {
        columns = cells;
      } else if (cells.size() != columns.size() || !forms.add(cells.get(0) + "\t" + cells.get(1))) {
        throw new IllegalStateException(resource + ": broken or repeated: " + line);
      } else {
        rows.add(new Row(columns, cells));
      }
    }
    return new PageTable(List.copyOf(rows));
  }
}
