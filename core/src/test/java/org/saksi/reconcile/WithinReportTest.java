package org.saksi.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saksi.reconcile.StoryFixture.INDONESIAN;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saksi.language.Table;
import org.saksi.reconcile.Finding.Status;

/** A report that contradicts itself, and what looks like that and is none. */
class WithinReportTest {

  private static List<String> conflicts(String... bodies) {
    return findings(Status.CONFLICTING, bodies);
  }

  private static List<String> findings(Status status, String... bodies) {
    StoryFixture story = new StoryFixture();
    List.of(bodies).forEach(story::report);
    return story.findings(status).stream().map(Finding::why).toList();
  }

  @Test
  void aWeekdayThatIsNotItsDatesConflicts() {
    assertThat(conflicts("Jembatan ditutup pada Rabu (17/6/2025)."))
        .containsExactly(
            "The weekday does not fit the date: “Rabu (17/6/2025)”, but 2025-06-17 was a"
                + " Tuesday.");
  }

  @Test
  void aDayThatNoCalendarHasConflicts() {
    assertThat(conflicts("Pameran dibuka pada 31 Juni 2025."))
        .containsExactly("There is no such day: “31 Juni 2025”.");
    assertThat(conflicts("Pameran dibuka pada 31 September pukul 09.00 WIB.")).hasSize(1);
    assertThat(conflicts("Pameran dibuka pada 29 Februari 2025.")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Pameran dibuka pada 29 Februari 2024.",
        "Ia lahir pada 29 Februari.",
        "Pameran dibuka pada 31 Juli 2025.",
        "Pameran dibuka pada awal Juni 2025."
      })
  void aDayThatIsOrMayHaveBeenDoesNotConflict(String body) {
    assertThat(conflicts(body)).isEmpty();
  }

  @Test
  void aSlipThatIsRepeatedIsOneConflict() {
    StoryFixture story =
        new StoryFixture()
            .report("Jembatan ditutup pada Rabu (17/6/2025). Pasar buka pada Rabu (17/6/2025).");
    assertThat(story.findings(Status.CONFLICTING))
        .singleElement()
        .satisfies(finding -> assertThat(finding.evidence()).hasSize(2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jembatan ditutup pada Selasa (17/6/2025).",
        "Jembatan ditutup pada Selasa (17/6).",
        "Pameran berlangsung Senin-Rabu (16-18/6/2025) di Bogor.",
        "Pameran berlangsung Rabu hingga Jumat, 18-20 Juni 2025 di Bogor.",
        "Jembatan itu dibuka pada Senin (5/11).",
        "Jembatan ditutup pada Kamis, 6/12/2025, oleh warga."
      })
  void aWeekdayThatFitsOrMayFitDoesNotConflict(String body) {
    assertThat(conflicts(body)).isEmpty();
  }

  static List<Table.Row> parts() {
    return INDONESIAN.table("parts").rows();
  }

  @ParameterizedTest
  @MethodSource("parts")
  void everyWordRoundPartsDoesItsWork(Table.Row row) {
    boolean conflict = !row.text("kind").equals("rest");
    assertThat(conflicts(row.example())).as(row.place()).hasSize(conflict ? 1 : 0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Polisi menahan 12 orang: 5 laki-laki dan 8 perempuan.",
        "Polisi menahan 12 orang (5 laki-laki dan 8 perempuan).",
        "Polisi menemukan tiga korban, yakni Budi Santoso, Rina Wati, Joko Anjani dan Sari Wulan."
      })
  void moreThanTheTotalConflicts(String body) {
    assertThat(conflicts(body)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Polisi menahan 13 orang: 5 laki-laki dan 8 perempuan.",
        "Polisi menahan sekitar 12 orang: 5 laki-laki dan 8 perempuan.",
        "Polisi menahan 12 orang, di antaranya 5 laki-laki dan 8 perempuan.",
        "Rapat itu dihadiri 12 orang, terdiri dari 5 guru dan 4 siswa. Lalu datang 3 warga.",
        "Rapat itu dihadiri 12 orang, terdiri dari 5 guru, dua di antaranya perempuan.",
        "Panitia membentuk 3 regu, terdiri dari 11 pemain dan 4 cadangan.",
        "Polisi menahan 12 orang, yakni 5 laki-laki dan 4 perempuan.",
        "Polisi menahan 12 orang, terdiri dari 9 laporan warga dan 5 laporan camat.",
        "Satu di antaranya warga desa (3 orang guru dan 1 orang siswa).",
        "Polisi menemukan dua korban, yakni Budi Santoso, Rina Wati atau Sari Wulan.",
        "Polisi menemukan lima korban, yakni Budi Santoso dan Rina Wati.",
        "Bantuan diterima 2.000 orang, terdiri dari 1.250 petani dan 780 nelayan."
      })
  void whatAddsUpOrNeedNotAddUpDoesNotConflict(String body) {
    assertThat(conflicts(body)).isEmpty();
  }

  @Test
  void moreThingsThanWereToldOfConflict() {
    assertThat(conflicts("Api menghanguskan lima rumah di tepi sungai. Keenam rumah itu hangus."))
        .containsExactly(
            "More things are pointed back at than were told of: “lima rumah” against “Keenam"
                + " rumah”.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Api menghanguskan enam rumah di tepi sungai. Keenam rumah itu hangus.",
        "Api menghanguskan lima rumah dan merusak satu rumah. Keenam rumah itu milik nelayan.",
        "Api menghanguskan lima rumah lain. Keenam rumah itu milik nelayan.",
        "Polisi menahan sepuluh warga. Ketiga warga itu mengaku bersalah.",
        "Hujan merendam dua desa. Anak ketiga desa itu selamat.",
        "Sedikitnya lima rumah terbakar di tepi sungai. Keenam rumah itu hangus."
      })
  void thingsThatMayHaveJoinedDoNotConflict(String body) {
    assertThat(conflicts(body)).isEmpty();
  }

  static List<Table.Row> rivals() {
    return INDONESIAN.table("rivals").rows();
  }

  @ParameterizedTest
  @MethodSource("rivals")
  void everyRivalIsNoticed(Table.Row row) {
    List<String> noticed = findings(Status.CONFLICTING, row.example());
    if (noticed.isEmpty()) {
      noticed = findings(Status.COMPATIBLE, row.example());
    }
    assertThat(noticed)
        .as(row.place())
        .singleElement()
        .asString()
        .containsIgnoringCase(row.form())
        .startsWith("One thing under two names");
  }

  @Test
  void aLooseNameIsNoConflict() {
    String body = "Kedua menteri mengadakan panggilan video. Panggilan telepon itu singkat.";
    assertThat(conflicts(body)).isEmpty();
    assertThat(findings(Status.COMPATIBLE, body))
        .containsExactly(
            "One thing under two names, one of them perhaps used loosely: “panggilan video” against"
                + " “Panggilan telepon”.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ia meraih medali emas. Ia juga meraih medali perak. Medali perak itu disimpan ibunya.",
        "Ia meraih medali emas dan adiknya merebut perak. Medali perak itu disimpan ibunya.",
        "Ia meraih dua medali emas. Medali perak itu disimpan ibunya.",
        "Ia meraih medali emas. Medali perak diraih adiknya.",
        "Kedua menteri mengadakan panggilan video, lalu menelepon raja. Panggilan telepon itu singkat."
      })
  void twoThingsHaveTwoNames(String body) {
    assertThat(findings(Status.CONFLICTING, body)).isEmpty();
    assertThat(findings(Status.COMPATIBLE, body)).isEmpty();
  }
}
