package org.saksi.app.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownPrinterTest {

  @Test
  void printsHeadingsAndLists() {
    Sheet sheet =
        new Sheet(
            Line.of(Style.STRONG, "Judul"),
            List.of(
                new Section(
                    "Bagian",
                    Style.STRONG,
                    List.of(
                        Item.of("Kabar", Line.of("satu ").and(Style.POINTED, "dua").and(", tiga")),
                        Item.under("", Line.of("empat").and(Style.NAME, " [Harian]"))))));
    assertThat(new MarkdownPrinter().print(sheet))
        .isEqualTo(
            """
            # **Judul**

            ## Bagian

            - **Kabar** satu **dua**, tiga
              - empat *\\[Harian\\]*
            """);
  }

  @Test
  void printsATable() {
    Table table =
        new Table(
            Line.of("Sekilas"),
            List.of("Kabar", "Harian | Kota"),
            List.of(
                new Table.Row(
                    Line.of("posko"),
                    List.of(
                        new Table.Cell(Style.CONFLICT, "≠", "dua"),
                        new Table.Cell(Style.FAINT, "–", "")))),
            List.of(Line.of("catatan")));
    assertThat(new MarkdownPrinter().print(new Sheet(Line.of("Judul"), List.of(table))))
        .isEqualTo(
            """
            # Judul

            ## Sekilas

            | | Kabar | Harian \\| Kota |
            |---|---|---|
            | posko | ≠ dua | – |

            catatan
            """);
  }

  @Test
  void drawsNoBars() {
    Line line = Line.of(Style.BAR, "██░░").and(" ").and("dua posko");
    Section section = new Section("", Style.PLAIN, List.of(Item.of("14:00", line)));
    assertThat(new MarkdownPrinter().print(new Sheet(Line.of("t"), List.of(section))))
        .endsWith("- **14:00** dua posko\n");
  }

  @Test
  void wordsOfAReportAreNoMarkup() {
    Sheet sheet =
        new Sheet(
            Line.of("a"),
            List.of(
                new Section(
                    "",
                    Style.PLAIN,
                    List.of(
                        Item.of("", Line.of("1. <b>*tebal*</b> _x_ `y` [z](u)")),
                        Item.of("", Line.of("- dua\n# tiga"))))));
    assertThat(new MarkdownPrinter().print(sheet))
        .contains("- 1\\. \\<b\\>\\*tebal\\*\\</b\\> \\_x\\_ \\`y\\` \\[z\\](u)\n")
        .contains("- \\- dua \\# tiga\n");
  }
}
