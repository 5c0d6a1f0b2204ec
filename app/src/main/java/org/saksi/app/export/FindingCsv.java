package org.saksi.app.export;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saksi.reconcile.Reconciliation;

/**
 * The findings of stories as comma-separated values (RFC 4180), a row for each place that a finding
 * rests on. Offsets are code points of the report's text.
 *
 * <p>A spreadsheet takes a cell that begins with {@code =}, {@code +}, {@code -} or {@code @} for a
 * formula; such a cell gets an apostrophe in front, as spreadsheets themselves write text.
 */
public final class FindingCsv {

  /** The first row. */
  public static final String HEADER =
      Arrays.stream(FindingColumn.values())
          .map(FindingColumn::toString)
          .collect(Collectors.joining(",", "", "\r\n"));

  private static final String FORMULA = "=+-@\t\r";

  private FindingCsv() {}

  /** The rows of a story, in the order of its findings. */
  public static String rows(Reconciliation story) {
    return FindingRow.of(story).stream().map(FindingCsv::row).collect(Collectors.joining());
  }

  private static String row(FindingRow row) {
    return Arrays.stream(FindingColumn.values())
        .map(column -> cell(column.cell(row)))
        .collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String cell(@Nullable Object value) {
    String text = value == null ? "" : value.toString();
    if (text.isEmpty()) {
      return "";
    }
    String safe = FORMULA.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    return safe.chars().anyMatch(character -> ",\"\r\n".indexOf(character) >= 0)
        ? '"' + safe.replace("\"", "\"\"") + '"'
        : safe;
  }
}
