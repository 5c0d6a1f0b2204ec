package org.saksi.app.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saksi.app.html.Samples.evidence;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.saksi.annotation.Figure;
import org.saksi.annotation.Quantity;
import org.saksi.annotation.TimeValue;
import org.saksi.annotation.Unit;
import org.saksi.reading.Reading;
import org.saksi.reconcile.Reconciliation;
import org.saksi.reconcile.Series;

class ChartTest {

  private static final String BODY = "Tercatat 312 keluarga mengungsi.";
  private static final Reading READING =
      Samples.layered(
          Samples.report("a.txt", "kabar.example", BODY),
          List.of(),
          List.of(
              new Figure(
                  "f1",
                  Samples.span(BODY, "312 keluarga"),
                  Figure.Kind.COUNT,
                  new Quantity.Exact(new BigDecimal("312")),
                  new Unit.Count(Samples.span(BODY, "keluarga")),
                  null,
                  null,
                  null,
                  null,
                  null,
                  null,
                  null)),
          List.of(),
          List.of());

  @Test
  void writesEachValueWithItsUnit() {
    assertThat(numbers("m", "0.4", "0.3")).containsExactly("0.4 m", "0.3 m");
    assertThat(numbers("%", "5.5", "5.75")).containsExactly("5.5%", "5.75%");
    assertThat(numbers("s", "5400", "7200")).containsExactly("1 hour 30 minutes", "2 hours");
  }

  @Test
  void writesACountWithWhatItCounts() {
    assertThat(numbers(null, "312", "468")).containsExactly("312 keluarga", "468 keluarga");
  }

  @Test
  void keepsLargeSumsShortOnTheAxisAndWholeInTheDescription() {
    Document page = page("IDR", "412400000000", "412000000000");
    assertThat(page.select("#v0 .number").eachText()).containsExactly("412.4B IDR", "412B IDR");
    assertThat(page.select("#v0 svg desc").text())
        .isEqualTo("3 Feb: 412,400,000,000 IDR; 4 Feb: 412,000,000,000 IDR");
  }

  @Test
  void leavesOutWordsThatWouldRunIntoEachOther() {
    assertThat(numbers("km/h", "61.25", "62.25", "63.25", "64.25", "65.25"))
        .containsExactly("61.25 km/h", "63.25 km/h", "65.25 km/h");
  }

  private static List<String> numbers(@Nullable String unit, String... values) {
    return page(unit, values).select("#v0 .number").eachText();
  }

  private static Document page(@Nullable String unit, String... values) {
    List<Series.Point> points = new ArrayList<>();
    LocalDateTime day = LocalDateTime.parse("2026-02-03T00:00");
    for (String value : values) {
      String timex = day.toLocalDate().toString();
      points.add(
          new Series.Point(
              new TimeValue.Interval(day, day.plusDays(1), timex),
              true,
              new BigDecimal(value),
              List.of(evidence(READING, "312 keluarga"))));
      day = day.plusDays(1);
    }
    Series series = new Series(evidence(READING, "mengungsi"), unit, points);
    Reconciliation story =
        new Reconciliation(
            "s",
            List.of(READING),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(series),
            List.of(),
            List.of());
    return Jsoup.parse(StoryPage.of(story));
  }
}
