package org.saksi.reading.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saksi.annotation.Change;
import org.saksi.annotation.Figure;
import org.saksi.annotation.Segmentation;
import org.saksi.language.LanguagePack;
import org.saksi.language.Table;
import org.saksi.reading.Marked;
import org.saksi.reading.time.TimeFinder;
import org.saksi.report.Published;

/** Every row of a table of numbers does what its example says. */
class FigureTablesTest {

  private static final LanguagePack LANGUAGE = LanguagePack.of("id");
  private static final TimeFinder TIMES = new TimeFinder(LANGUAGE);
  private static final FigureFinder FINDER = new FigureFinder(LANGUAGE);

  static Stream<Table.Row> rows() {
    return Stream.of("numerals", "units", "currencies", "modifiers", "figure-words")
        .flatMap(name -> LANGUAGE.table(name).rows().stream());
  }

  private static List<Figure> find(String text) {
    Segmentation segmentation = Marked.segment(text);
    Published published = Published.parse("2025-06-18").orElseThrow();
    return FINDER.find(segmentation, TIMES.find(segmentation, published), published);
  }

  static Stream<Table.Row> changes() {
    return LANGUAGE.table("change-words").rows().stream();
  }

  @ParameterizedTest
  @MethodSource("changes")
  void aWordOfChangeTellsItsDirection(Table.Row row) {
    Marked example = Marked.parse(row.example());
    assertThat(find(example.text()))
        .isNotEmpty()
        .allSatisfy(figure -> {
          Change change = figure.change();
          assertThat(change).as(row.place()).isNotNull();
          assertThat(change.cue().of(example.text())).isEqualTo(example.surfaces().getFirst());
          String direction = String.valueOf(change.direction());
          assertThat(direction).isEqualTo(row.text("direction").replace("OPEN", "UP"));
        });
  }

  @ParameterizedTest
  @MethodSource("rows")
  void findsWhatTheExampleMarks(Table.Row row) {
    Marked example = Marked.parse(row.example());
    assertThat(example.surfacesOf(find(example.text()).stream().map(Figure::span).toList()))
        .as(row.place())
        .isEqualTo(example.surfaces());
  }
}
