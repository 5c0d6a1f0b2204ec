package org.saksi.reading.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saksi.annotation.Quotation;
import org.saksi.language.LanguagePack;
import org.saksi.language.Table;
import org.saksi.text.Span;

/** Every row of the word lists does its work in its example. */
class QuotationTablesTest {

  private static final LanguagePack INDONESIAN = LanguagePack.of("id");

  static Stream<Table.Row> rows() {
    return Stream.of("cues", "grammar", "connectives", "verb-prefixes", "endings")
        .flatMap(name -> INDONESIAN.table(name).rows().stream());
  }

  static Stream<Table.Row> cues() {
    return INDONESIAN.table("cues").rows().stream()
        .filter(row -> Frame.of(row.text("frame")) != Frame.RELAY);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void theExampleReadsAsItIsMarked(Table.Row row) {
    MarkedExample example = MarkedExample.parse(row.example());
    String text = example.text();
    List<Quotation> found = Readings.quotations(text);
    assertThat(text.toLowerCase(Locale.ROOT)).contains(row.form());
    assertThat(found.stream().map(q -> q.content().of(text)))
        .as(row.place())
        .containsExactlyInAnyOrderElementsOf(example.contents());
    assertThat(speakers(found, example)).as(row.place()).isEqualTo(Set.copyOf(example.speakers()));
    assertThat(
            found.stream()
                .map(q -> q.attribution().via())
                .filter(Objects::nonNull)
                .map(via -> via.of(text)))
        .as(row.place())
        .containsExactlyElementsOf(example.vouchers());
  }

  /** The words that stand as speakers, with the names behind them where the example gives them. */
  private static Set<String> speakers(List<Quotation> found, MarkedExample example) {
    return found.stream()
        .filter(q -> q.attribution().mention() != null)
        .map(q -> {
          Span mention = Objects.requireNonNull(q.attribution().mention());
          String words = mention.of(example.text());
          String named = words + "=" + Readings.speakers(q, example.text());
          return example.speakers().contains(named) ? named : words;
        })
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @MethodSource("cues")
  void aTextMayEndInTheCue(Table.Row row) {
    for (String before : List.of("", "Warga takut ", "Warga ", "\"Pasar ini sepi,\" sambil ")) {
      String text = before + row.form();
      assertThat(Readings.quotations(text))
          .as(text)
          .allMatch(q -> q.content().end() <= text.length());
    }
  }

  @ParameterizedTest
  @MethodSource("cues")
  void theFormOrItsEndingIsTheCue(Table.Row row) {
    String text = MarkedExample.parse(row.example()).text();
    assertThat(
            Readings.quotations(text).stream()
                .map(q -> q.attribution().cue())
                .filter(Objects::nonNull)
                .map(cue -> cue.of(text).toLowerCase(Locale.ROOT)))
        .as(row.place())
        .anyMatch(cue -> cue.startsWith(row.form()));
  }
}
