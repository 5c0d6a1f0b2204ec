package org.saksi.app.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Tables for a terminal. */
class GridTest {

  @Test
  void putsCellsUnderTheNamesOfTheirColumns() {
    assertThat(print(100, List.of("Kabar", "Harian"), "posko", "dua posko", "tiga"))
        .containsExactly(
            "",
            "Sekilas",
            " ".repeat(81) + "Kabar        Harian",
            "  posko" + " ".repeat(74) + "≠ dua posko  ≠ tiga",
            "  catatan");
  }

  @Test
  void letsLettersStandForManyNames() {
    List<String> names = IntStream.range(0, 8).mapToObj(i -> "Harian Kota " + i).toList();
    List<String> rows = print(100, names, "posko", "a", "b", "c", "d", "e", "f", "g", "h");
    assertThat(rows.get(2)).startsWith("  A Harian Kota 0 B Harian Kota 1 ");
    assertThat(rows).anyMatch(row -> row.matches(" +A +B +C +D +E +F +G +H"));
    assertThat(rows).anyMatch(row -> row.matches("  posko +≠ +≠ +≠ +≠ +≠ +≠ +≠ +≠"));
  }

  @Test
  void cutsBetweenWordsWhatHasNoRoom() {
    assertThat(print(40, List.of("Kabar"), "kata, ".repeat(20), "satu ".repeat(20)))
        .contains("  kata, kata …     ≠ satu satu satu …");
  }

  @Test
  void cutsWithinALongWordOrADateWhereElseNothingWereLeft() {
    assertThat(print(40, List.of("Kabar"), "p".repeat(40), "Selasa (17/12/2025-18/12/2025)"))
        .contains("  " + "p".repeat(14) + "…  ≠ Selasa (17/12/2025…");
  }

  @Property(tries = 200)
  void noRowIsWiderThanTheTerminal(
      @ForAll @IntRange(min = 40, max = 120) int columns,
      @ForAll @IntRange(min = 1, max = 40) int outlets,
      @ForAll @IntRange(max = 30) int length) {
    List<String> names = new ArrayList<>();
    String[] cells = new String[outlets];
    for (int i = 0; i < outlets; i++) {
      names.add("n".repeat(1 + i % 25));
      cells[i] = "w".repeat(length);
    }
    assertThat(print(columns, names, "label ".repeat(length), cells))
        .allMatch(row -> row.length() <= columns);
  }

  private static List<String> print(
      int columns, List<String> names, String label, String... words) {
    List<Table.Cell> cells = new ArrayList<>();
    for (String word : words) {
      cells.add(new Table.Cell(Style.CONFLICT, "≠", word));
    }
    Table table =
        new Table(
            Line.of("Sekilas"),
            names,
            List.of(new Table.Row(Line.of(label), cells)),
            List.of(Line.of("catatan")));
    Sheet sheet = new Sheet(Line.of("t"), List.of(table));
    return new TerminalPrinter(columns, false).print(sheet).lines().skip(2).toList();
  }
}
