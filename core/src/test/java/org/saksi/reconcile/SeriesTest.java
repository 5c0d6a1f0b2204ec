package org.saksi.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SeriesTest {

  /** The values of all that develops, each with its moment. */
  private static List<String> developing(StoryFixture story) {
    return story.reconcile().series().stream()
        .filter(Series::develops)
        .flatMap(series -> series.points().stream())
        .map(point -> point.value().toPlainString() + " at " + point.time().timex())
        .toList();
  }

  @Test
  void aTollAtTwoHoursIsASeries() {
    StoryFixture story =
        new StoryFixture()
            .report("Hingga Selasa pukul 18.00 WIB, 468 keluarga tercatat mengungsi.")
            .report("Hingga Selasa pukul 14.00 WIB, sebanyak 312 kepala keluarga mengungsi.");
    assertThat(developing(story))
        .containsExactly("312 at 2025-06-17T14:00+07:00", "468 at 2025-06-17T18:00+07:00");
    Series series = story.reconcile().series().getFirst();
    assertThat(story.text(series.subject())).isEqualTo("keluarga mengungsi");
    assertThat(series.points().getFirst().evidence())
        .extracting(story::text)
        .containsExactly("312 kepala keluarga");
  }

  @Test
  void whereNoMomentIsToldThePublicationStandsForIt() {
    StoryFixture story =
        new StoryFixture()
            .report("a", "2025-06-17", "Banjir itu merendam 120 rumah warga.")
            .report("b", "2025-06-18", "Banjir itu merendam 310 rumah warga.");
    assertThat(developing(story)).containsExactly("120 at 2025-06-17", "310 at 2025-06-18");
    assertThat(story.reconcile().series().getFirst().points())
        .extracting(Series.Point::stated)
        .containsOnly(false);
  }

  @Test
  void aRepeatedValueIsNoNewPoint() {
    StoryFixture story =
        new StoryFixture()
            .report("a", "2025-06-17", "Hingga Selasa pukul 14.00, 312 keluarga mengungsi.")
            .report("b", "2025-06-17", "Hingga Selasa pukul 18.00, 468 keluarga mengungsi.")
            .report("c", "2025-06-19", "Sebanyak 312 keluarga mengungsi.");
    assertThat(developing(story))
        .containsExactly("312 at 2025-06-17T14:00", "468 at 2025-06-17T18:00");
  }

  @Test
  void valuesOfYearsAreASeries() {
    StoryFixture story =
        new StoryFixture()
            .report("Nilai ekspor kopi pada 2023 mencapai Rp 12 triliun.")
            .report("Nilai ekspor kopi pada 2024 mencapai Rp 15 triliun.");
    assertThat(developing(story))
        .containsExactly("12000000000000 at 2023", "15000000000000 at 2024");
  }

  @Test
  void theDeadAndTheHurtAreNotOneThing() {
    StoryFixture story =
        new StoryFixture()
            .report("a", "2025-06-17", "Sebanyak 12 orang tewas.")
            .report("b", "2025-06-18", "Sebanyak 30 orang terluka.");
    assertThat(developing(story)).isEmpty();
  }

  @Test
  void twoPlacesAreNotOneThing() {
    StoryFixture story =
        new StoryFixture()
            .report("a", "2025-06-17", "Sebanyak 120 rumah terendam di Kabupaten Demak.")
            .report("b", "2025-06-18", "Sebanyak 310 rumah terendam di Kabupaten Kudus.");
    assertThat(developing(story)).isEmpty();
  }

  @Test
  void aMonthAndAYearAreNotOneCourse() {
    StoryFixture story =
        new StoryFixture()
            .report("Nilai ekspor kopi pada Mei 2025 mencapai Rp 2 triliun.")
            .report("Nilai ekspor kopi pada 2024 mencapai Rp 15 triliun.");
    assertThat(developing(story)).isEmpty();
  }

  @Test
  void aReportThatGivesTwoValuesAtOnceSpeaksOfTwoThings() {
    StoryFixture story =
        new StoryFixture()
            .report("a", "2025-06-17", "Ada 120 rumah terendam, lalu 310 rumah terendam.");
    assertThat(developing(story)).isEmpty();
  }

  @Test
  void aRoundedNumberIsNoDevelopment() {
    StoryFixture story =
        new StoryFixture()
            .report("a", "2025-06-17", "Kerugian akibat banjir mencapai Rp 412.437.000.000.")
            .report("b", "2025-06-18", "Kerugian akibat banjir mencapai sekitar Rp 412 miliar.");
    assertThat(developing(story)).isEmpty();
  }

  @Test
  void fewOfOneThingAndFewOfAnotherDayMayBeOthers() {
    StoryFixture story =
        new StoryFixture()
            .report("a", "2025-06-17", "Ada empat orang berada di lokasi.")
            .report("b", "2025-06-18", "Ada lima orang berada di lokasi.");
    assertThat(developing(story)).isEmpty();
  }
}
