package org.saksi.app.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TerminalPrinterTest {

  @Test
  void hangsRowsBehindTheLabel() {
    assertThat(
            print(
                40,
                false,
                Item.of("Kabar", Line.of("satu dua tiga empat lima enam tujuh delapan"))))
        .containsExactly("  Kabar  satu dua tiga empat lima enam", "         tujuh delapan");
  }

  @Test
  void alignsTheLabelsOfALevel() {
    assertThat(
            print(
                60,
                false,
                Item.of("A", Line.of("satu")),
                Item.under("Panjang", Line.of("dua")),
                Item.of("Bcd", Line.of("tiga"))))
        .containsExactly("  A    satu", "    Panjang  dua", "  Bcd  tiga");
  }

  @Test
  void putsTheWordsOfAWideLabelInTheNextRow() {
    String label = "Sebuah nama yang amat panjang";
    assertThat(print(60, false, Item.of(label, Line.of("satu"))))
        .containsExactly("  " + label, " ".repeat(30) + "satu");
  }

  @Test
  void marksWordsByAsterisksWithoutColour() {
    Line line = Line.of("sebanyak ").and(Style.POINTED, "312 keluarga").and(", kata dia");
    assertThat(print(60, false, Item.of("", line)))
        .containsExactly("  sebanyak *312 keluarga*, kata dia");
  }

  @Test
  void usesColourInsteadOfAsterisks() {
    Line line = Line.of("sebanyak ").and(Style.CHANGED, "312");
    assertThat(print(60, true, Item.of("", line)))
        .containsExactly("  sebanyak \u001b[4;35m312\u001b[0m");
  }

  @Test
  void doesNotLetAReportSteerTheTerminal() {
    assertThat(print(60, false, Item.of("a\u001b[2J", Line.of("b\u001b[31m\n\tc\u202ed"))))
        .containsExactly("  a\uFFFD[2J  b\uFFFD[31m c\uFFFDd");
  }

  @Test
  void countsWideAndCombiningCharacters() {
    assertThat(Cells.width("é")).isEqualTo(1);
    assertThat(Cells.width("e\u0301")).isEqualTo(1);
    assertThat(Cells.width("北京")).isEqualTo(4);
  }

  @Property(tries = 200)
  void noRowIsWiderThanTheWindow(
      @ForAll List<String> words, @ForAll @IntRange(min = 40, max = 120) int columns) {
    StringBuilder text = new StringBuilder();
    for (String word : words) {
      text.append(word, 0, Math.min(10, word.length())).append(' ');
    }
    Line line = Line.of(text.toString());
    for (String row : print(columns, false, Item.of("Kabar", line))) {
      boolean oneWord = row.strip().indexOf(' ') < 0;
      assertThat(oneWord || Cells.width(row) <= columns).as(row).isTrue();
    }
  }

  private static List<String> print(int columns, boolean colour, Item... items) {
    Sheet sheet = new Sheet(Line.of("x"), List.of(new Section("", Style.PLAIN, List.of(items))));
    List<String> rows = new TerminalPrinter(columns, false).print(sheet).lines().toList();
    assertThat(rows.get(1)).isEqualTo("─".repeat(columns));
    return new TerminalPrinter(columns, colour)
        .print(sheet)
        .lines()
        .skip(2)
        .map(row -> colour ? row.replace("\u001b[36m\u001b[0m", "") : row)
        .toList();
  }
}
