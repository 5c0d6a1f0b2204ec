package org.saksi.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One word list of a language: tab-separated rows under a header that names the columns.
 *
 * <p>The first column is the {@code form}; the last two are always {@code example}, a sentence
 * written for the project that runs as a test, and {@code origin}, where the row comes from. Lines
 * that begin with {@code #} are comments. A form stands once in a table for each value of its
 * second column. Immutable and thread-safe.
 */
public final class Table {

  private final String name;
  private final List<String> columns;
  private final List<Row> rows;

  private Table(String name, List<String> columns, List<Row> rows) {
    this.name = name;
    this.columns = columns;
    this.rows = List.copyOf(rows);
  }

  /**
   * Reads a table from a resource.
   *
   * @throws IllegalStateException if the resource is missing or breaks a rule of this class, naming
   *     the line: a broken word list is a bug, not input
   */
  static Table read(String resource) {
    try (InputStream bytes = Table.class.getResourceAsStream(resource)) {
      if (bytes == null) {
        throw new IllegalStateException("no word list " + resource);
      }
      return read(
          resource, new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8)));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  static Table read(String name, BufferedReader lines) throws IOException {
    List<String> columns = null;
    List<Row> rows = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = Arrays.asList(line.split("\t", -1));
      if (columns == null) {
        columns = checkHeader(name, cells);
      } else {
        rows.add(checkRow(name + ":" + number, columns, cells, seen));
      }
    }
    if (columns == null) {
      throw new IllegalStateException(name + ": no header");
    }
    return new Table(name, columns, rows);
  }

  private static List<String> checkHeader(String name, List<String> cells) {
    int last = cells.size() - 1;
    if (last < 2
        || !cells.get(0).equals("form")
        || !cells.get(last - 1).equals("example")
        || !cells.get(last).equals("origin")) {
      throw new IllegalStateException(name + ": header is not form … example origin: " + cells);
    }
    return List.copyOf(cells);
  }

  private static Row checkRow(
      String place, List<String> columns, List<String> cells, Set<String> seen) {
    if (cells.size() != columns.size()) {
      throw new IllegalStateException(
          place + ": " + cells.size() + " cells under " + columns.size() + " columns");
    }
    String key = columns.size() > 3 ? cells.get(0) + "\t" + cells.get(1) : cells.get(0);
    if (cells.get(0).isEmpty() || !seen.add(key)) {
      throw new IllegalStateException(place + ": empty or repeated: " + key);
    }
    return new Row(place, columns, List.copyOf(cells));
  }

  public String name() {
    return name;
  }

  public List<String> columns() {
    return columns;
  }

  public List<Row> rows() {
    return rows;
  }

  /** The forms of all rows, as a set. */
  public Set<String> forms() {
    return WordMap.set(rows.stream().map(Row::form).toList());
  }

  /** The forms of the rows whose {@code column} is {@code value}. */
  public Set<String> formsWhere(String column, String value) {
    return WordMap.set(
        rows.stream().filter(row -> row.text(column).equals(value)).map(Row::form).toList());
  }

  /**
   * One row.
   *
   * @param place resource and line, for messages
   */
  public record Row(String place, List<String> columns, List<String> cells) {

    /** The word or phrase the row is about, in lower case unless case matters to the table. */
    public String form() {
      return cells.get(0);
    }

    /** A sentence written for the project in which the row does its work. */
    public String example() {
      return cells.get(cells.size() - 2);
    }

    /** A cell, empty if there is nothing in it. */
    public String text(String column) {
      int at = columns.indexOf(column);
      if (at < 0) {
        throw new IllegalArgumentException(place + ": no column " + column);
      }
      return cells.get(at);
    }

    /** A cell of several values with blanks between. */
    public List<String> values(String column) {
      String cell = text(column);
      return cell.isEmpty() ? List.of() : List.of(cell.split(" "));
    }
  }
}
