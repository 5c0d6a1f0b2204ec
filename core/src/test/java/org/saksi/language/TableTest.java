package org.saksi.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class TableTest {

  private static final String HEADER = "form\tframe\texample\torigin\n";

  private static Table table(String text) throws IOException {
    return Table.read("cues.tsv", new BufferedReader(new StringReader(text)));
  }

  @Test
  void readsRowsUnderTheirColumns() throws IOException {
    Table table = table("# a comment\n" + HEADER + "kata\tafter that\t\"Ya,\" kata Sari.\town\n");
    Table.Row row = table.rows().get(0);
    assertThat(row.form()).isEqualTo("kata");
    assertThat(row.values("frame")).containsExactly("after", "that");
    assertThat(row.example()).isEqualTo("\"Ya,\" kata Sari.");
    assertThat(row.place()).isEqualTo("cues.tsv:3");
  }

  @Test
  void aRepeatedRowIsABugNamedByItsLine() {
    assertThatThrownBy(() -> table(HEADER + "kata\ta\tx\town\nkata\ta\ty\town\n"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("cues.tsv:3")
        .hasMessageContaining("kata");
  }

  @Test
  void aRowOfAnotherWidthIsABug() {
    assertThatThrownBy(() -> table(HEADER + "kata\ta\town\n")).hasMessageContaining("3 cells");
  }

  @Test
  void aHeaderWithoutExampleAndOriginIsABug() {
    assertThatThrownBy(() -> table("form\tframe\n")).hasMessageContaining("header");
    assertThatThrownBy(() -> table("")).hasMessageContaining("no header");
  }

  @Test
  void askingForAColumnThatIsNotThereIsABug() throws IOException {
    Table.Row row = table(HEADER + "kata\ta\tx\town\n").rows().get(0);
    assertThatThrownBy(() -> row.text("fame")).hasMessageContaining("fame");
  }

  @Test
  void aMissingWordListIsNamed() {
    assertThatThrownBy(() -> LanguagePack.of("xx").table("cues"))
        .hasMessageContaining("/org/saksi/language/xx/cues.tsv");
  }
}
