package org.saksi.app.export;

import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A column of the table of findings, in the order of the table. */
enum FindingColumn {
  STORY(Kind.TEXT, FindingRow::story),
  FINDING(Kind.TEXT, row -> row.finding().id()),
  STATUS(Kind.TEXT, row -> label(row.finding().status())),
  KIND(Kind.TEXT, row -> label(row.finding().kind())),
  WITNESSES(Kind.NUMBER, row -> row.finding().witnesses()),
  WHY(Kind.TEXT, row -> row.finding().why()),
  REPORT(Kind.TEXT, row -> row.report().id()),
  OUTLET(Kind.TEXT_IF_KNOWN, row -> row.report().outlet()),
  /** A day, or a moment with its offset: as text, since a day must not be given an hour. */
  PUBLISHED(Kind.TEXT_IF_KNOWN, FindingColumn::published),
  URL(Kind.TEXT_IF_KNOWN, row -> row.report().url()),
  START(Kind.NUMBER, FindingRow::start),
  END(Kind.NUMBER, FindingRow::end),
  TEXT(Kind.TEXT, row -> row.evidence().span().of(row.report().body()));

  /** What stands in the cells of a column. */
  enum Kind {
    TEXT,
    TEXT_IF_KNOWN,
    NUMBER
  }

  private final Kind kind;
  private final Function<FindingRow, @Nullable Object> cell;

  FindingColumn(Kind kind, Function<FindingRow, @Nullable Object> cell) {
    this.kind = kind;
    this.cell = cell;
  }

  Kind kind() {
    return kind;
  }

  /**
   * What stands in the row: a {@code String} or an {@code Integer}; null where nothing is known.
   */
  @Nullable Object cell(FindingRow row) {
    return cell.apply(row);
  }

  /** Its name, as in the first row of a table. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static String label(Enum<?> label) {
    return label.name().toLowerCase(Locale.ROOT);
  }

  private static @Nullable String published(FindingRow row) {
    return row.report().published() == null ? null : row.report().published().iso();
  }
}
