package org.saksi.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saksi.annotation.TimeExpression;
import org.saksi.language.LanguagePack;
import org.saksi.language.Table;
import org.saksi.reading.Marked;
import org.saksi.report.Published;

/** Every row of a table of times does what its example says. */
class TimeTablesTest {

  private static final LanguagePack LANGUAGE = LanguagePack.of("id");
  private static final TimeFinder FINDER = new TimeFinder(LANGUAGE);

  static Stream<Table.Row> rows() {
    return Stream.of(
            "months", "weekdays", "time-units", "time-zones", "time-words", "feasts", "feast-dates")
        .flatMap(name -> LANGUAGE.table(name).rows().stream());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void findsWhatTheExampleMarks(Table.Row row) {
    Marked example = Marked.parse(row.example());
    List<TimeExpression> times =
        FINDER.find(Marked.segment(example.text()), Published.parse("2025-06-18").orElseThrow());
    assertThat(example.surfacesOf(times.stream().map(TimeExpression::span).toList()))
        .as(row.place())
        .isEqualTo(example.surfaces());
  }
}
