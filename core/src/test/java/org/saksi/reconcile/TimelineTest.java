package org.saksi.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {

  private static List<String> values(StoryFixture story) {
    return story.reconcile().timeline().stream().map(Dated::value).toList();
  }

  private static String words(StoryFixture story) {
    Evidence evidence = story.reconcile().timeline().getFirst().evidence().getFirst();
    return evidence.span().of(story.readings().getFirst().report().body());
  }

  @Test
  void partsOfADayLieAmongItsClockTimes() {
    StoryFixture story =
        new StoryFixture()
            .report(
                "Lampu padam Selasa malam. Hujan turun Selasa pagi. Pasar dibuka pada Selasa pukul"
                    + " 12.30. Banjir datang Selasa dini hari. Air surut pada Selasa pukul 04.00.");
    assertThat(values(story))
        .containsExactly(
            "2025-06-17TMO",
            "2025-06-17T04:00",
            "2025-06-17TMO",
            "2025-06-17T12:30",
            "2025-06-17TNI");
  }

  @Test
  void clocksOfTwoZonesAreOneMoment() {
    StoryFixture story =
        new StoryFixture()
            .report("Laga dimulai pada Selasa pukul 20.00 Wita.")
            .report("Laga itu dimulai pada Selasa pukul 19.00 WIB.");
    assertThat(values(story)).containsExactly("2025-06-17T20:00+08:00");
    assertThat(story.reconcile().timeline().getFirst().evidence()).hasSize(2);
  }

  @Test
  void leavesOutTheDayOnWhichSomebodySpoke() {
    StoryFixture story =
        new StoryFixture()
            .report("\"Banjir datang pada Senin,\" kata Sari di balai desa, Selasa (17/6/2025).");
    assertThat(values(story)).containsExactly("2025-06-16");
  }

  @Test
  void aSentenceCountsByItsShortestTime() {
    StoryFixture story =
        new StoryFixture()
            .report("Pada Selasa, banjir datang sekitar pukul 04.00 dan merusak desa.");
    assertThat(values(story)).containsExactly("2025-06-17T04:00");
  }

  @Test
  void showsTheClauseThatHoldsTheTime() {
    assertThat(
            words(
                new StoryFixture()
                    .report(
                        "Jalur antara Desa Sawah dan Desa Ladang dibuka pada Selasa pukul 13.15,"
                            + " lebih awal dari rencana.")))
        .isEqualTo("Jalur antara Desa Sawah dan Desa Ladang dibuka pada Selasa pukul 13.15");
    assertThat(
            words(
                new StoryFixture()
                    .report("Pada Selasa pukul 14.00, sebanyak 30 keluarga pergi, tanpa bekal.")))
        .isEqualTo("Pada Selasa pukul 14.00, sebanyak 30 keluarga pergi");
  }

  @Test
  void aYearIsNoMoment() {
    assertThat(values(new StoryFixture().report("Tanggul itu dibangun pada 2019."))).isEmpty();
  }
}
