package org.saksi.source.outlet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads the table of outlets: tab-separated rows under a header, comments behind {@code #}. A row
 * that breaks a rule is a bug, not input, so it throws {@link IllegalStateException} with its line.
 */
final class OutletTable {

  static final String RESOURCE = "/org/saksi/source/outlet/outlets.tsv";

  private static final List<String> COLUMNS =
      List.of("domain", "name", "kind", "owner", "feeds", "sitemaps", "example", "origin");

  private static final Pattern DOMAIN =
      Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.){1,4}[a-z]{2,20}");

  private OutletTable() {}

  /**
   * One row.
   *
   * @param example a host that belongs to it
   * @param origin where it comes from
   */
  record Row(Outlet outlet, String example, String origin) {}

  static List<Outlet> read() {
    return rows().stream().map(Row::outlet).toList();
  }

  static List<Row> rows() {
    try (InputStream bytes = OutletTable.class.getResourceAsStream(RESOURCE)) {
      if (bytes == null) {
        throw new IllegalStateException("no table " + RESOURCE);
      }
      return rows(new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8)));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  static List<Row> rows(BufferedReader lines) throws IOException {
    List<Row> rows = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    boolean isHeader = true;
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = Arrays.asList(line.split("\t", -1));
      if (isHeader) {
        check(cells.equals(COLUMNS), number, "the header is not " + COLUMNS);
        isHeader = false;
      } else {
        rows.add(row(cells, number, seen));
      }
    }
    return rows;
  }

  private static Row row(List<String> cells, int line, Set<String> seen) {
    check(cells.size() == COLUMNS.size(), line, cells.size() + " cells");
    String domain = cells.get(0);
    check(DOMAIN.matcher(domain).matches(), line, "no domain: " + domain);
    check(seen.add(domain), line, "repeated: " + domain);
    check(!cells.get(1).isBlank(), line, "no name");
    check(!cells.get(6).isBlank() && !cells.get(7).isBlank(), line, "no example or no origin");
    String owner = cells.get(3).isEmpty() ? null : cells.get(3);
    Outlet outlet =
        new Outlet(
            domain,
            cells.get(1),
            kind(cells.get(2), line),
            owner,
            addresses(cells.get(4), line),
            addresses(cells.get(5), line));
    return new Row(outlet, cells.get(6), cells.get(7));
  }

  private static OutletKind kind(String label, int line) {
    for (OutletKind kind : OutletKind.values()) {
      if (kind.label().equals(label)) {
        return kind;
      }
    }
    throw new IllegalStateException("line %d: no kind: %s".formatted(line, label));
  }

  private static List<URI> addresses(String cell, int line) {
    List<URI> addresses = new ArrayList<>();
    for (String address : cell.isEmpty() ? new String[0] : cell.split(" ")) {
      boolean isWeb = address.startsWith("http://") || address.startsWith("https://");
      check(isWeb, line, "no address of the web: " + address);
      addresses.add(URI.create(address));
    }
    return addresses;
  }

  private static void check(boolean isRight, int line, String wrong) {
    if (!isRight) {
      throw new IllegalStateException("line %d: %s".formatted(line, wrong));
    }
  }
}
