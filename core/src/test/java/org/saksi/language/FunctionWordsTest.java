package org.saksi.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FunctionWordsTest {

  private static final LanguagePack INDONESIAN = LanguagePack.of("id");

  private final FunctionWords functionWords = new FunctionWords(INDONESIAN);

  static List<Table.Row> rows() {
    return INDONESIAN.table("function-words").rows();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyRowStandsInItsExampleAndHasItsRole(Table.Row row) {
    List<String> words =
        Arrays.asList(row.example().toLowerCase(Locale.ROOT).replaceAll("[.,]", "").split(" |-"));
    assertThat(words).contains(row.form());
    assertThat(functionWords.roleOf(row.form()))
        .isEqualTo(FunctionWords.Role.valueOf(row.text("role").toUpperCase(Locale.ROOT)));
  }
}
