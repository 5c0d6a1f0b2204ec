package org.saksi.reading.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saksi.language.LanguagePack;
import org.saksi.language.Table.Row;

/** Every row of {@code role-words} does its work in its example. */
class RoleWordListTest {

  static List<Row> rows() {
    return LanguagePack.of("id").table("role-words").rows();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void aWordShapesTheRoleOfItsExample(Row row) {
    String text = row.example().replaceAll("[\\[\\]{}<>]", "");
    String wanted =
        between(row, '[', ']')
            + " | "
            + between(row, '{', '}')
            + " | – | "
            + between(row, '<', '>');
    assertThat(Roles.of(text)).as(row.place() + ": " + text).contains(wanted);
  }

  private static String between(Row row, char open, char close) {
    int from = row.example().indexOf(open);
    return from < 0 ? "–" : row.example().substring(from + 1, row.example().indexOf(close));
  }
}
