package org.saksi.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saksi.reconcile.StoryFixture.INDONESIAN;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saksi.language.Table;
import org.saksi.reconcile.Finding.Status;

/** Each kind of conflict with its proof, and what looks like it and is none. */
class ConflictTest {

  private static List<String> conflicts(StoryFixture story) {
    return story.findings(Status.CONFLICTING).stream().map(Finding::why).toList();
  }

  @Test
  void numberPlatesOneDigitApartConflict() {
    StoryFixture story =
        new StoryFixture()
            .report("Polisi mencari mobil bernomor polisi B 4471 KLM di Bogor.")
            .report("Mobil dengan pelat B 4472 KLM itu dicari polisi.");
    assertThat(conflicts(story))
        .containsExactly("Two codes, almost alike: “B 4471 KLM” against “B 4472 KLM”.");
  }

  @Test
  void digitsOfAFlightThatChangedPlacesConflict() {
    StoryFixture story =
        new StoryFixture()
            .report("Pesawat SV 5276 mendarat di Medan.")
            .report("Pesawat SV-5726 mendarat di Medan.");
    assertThat(conflicts(story)).hasSize(1);
  }

  @Test
  void countsOfOneThingAtOneHourConflictAndAreNoUpdate() {
    StoryFixture story =
        new StoryFixture()
            .report("Hingga pukul 14.00 WIB, BPBD membuka enam posko darurat di desa.")
            .report("Hingga pukul 14.00 WIB, BPBD membuka dua posko darurat di desa.");
    assertThat(conflicts(story))
        .containsExactly(
            "The same words with different figures: “enam posko” against “dua posko”.");
    assertThat(story.reconcile().findings())
        .noneMatch(finding ->
            finding.status() == Finding.Status.COMPATIBLE && finding.why().contains("posko"));
  }

  @Test
  void aShortSentenceWithAnotherFigureConflicts() {
    StoryFixture story =
        new StoryFixture()
            .report("Gempa mengguncang pesisir. Sebanyak 5 orang tewas akibat gempa itu.")
            .report("Gempa mengguncang pesisir. Sebanyak 7 orang tewas akibat gempa itu.");
    assertThat(conflicts(story)).hasSize(1);
  }

  static List<Table.Row> tolls() {
    return INDONESIAN.table("tolls").rows();
  }

  /** The words of the table against other words of the same fate. */
  @ParameterizedTest
  @MethodSource("tolls")
  void everyWordOfATollDoesItsWork(Table.Row row) {
    String other =
        switch (row.text("kind")) {
          case "hurt" -> "Petugas membawa korban ke puskesmas, tujuh orang terluka.";
          case "missing" -> "Petugas mencari sejak pagi, tujuh orang hilang.";
          default -> "Petugas membawa korban ke puskesmas, tujuh orang tewas.";
        };
    StoryFixture story = new StoryFixture().report(row.example()).report(other);
    assertThat(conflicts(story))
        .as(row.place())
        .hasSize(row.text("kind").equals("part") ? 0 : 1)
        .allMatch(why -> why.startsWith("One event of two tolls"));
  }

  @Test
  void allWhoTellATollStandInOneConflict() {
    StoryFixture story =
        new StoryFixture()
            .report("Kebakaran pasar di Malang itu menewaskan tiga orang.")
            .report("Tiga orang meninggal ketika pasar di Malang terbakar.")
            .report("Pasar di Malang terbakar dan lima orang tewas.");
    assertThat(story.findings(Status.CONFLICTING))
        .singleElement()
        .satisfies(finding -> assertThat(finding.evidence()).hasSize(3));
  }

  static List<String> tollsOfWhichBothMayBeTrue() {
    return List.of(
        "Sekitar lima orang tewas dalam musibah itu.",
        "Sedikitnya lima orang tewas dalam musibah itu.",
        "Diduga lima orang tewas dalam musibah itu.",
        "Lima siswa tewas dalam musibah itu.",
        "Tiga orang tewas dalam musibah itu. Lalu lima orang tewas di rumah sakit.",
        "Kecelakaan serupa pada 2019 menewaskan lima orang.",
        "Lima orang tewas di Desa Sukamaju, Bantul.",
        "Lima orang luka dalam musibah itu.");
  }

  @ParameterizedTest
  @MethodSource("tollsOfWhichBothMayBeTrue")
  void tollsOfWhichBothMayBeTrueDoNotConflict(String told) {
    StoryFixture story =
        new StoryFixture().report("Bus yang terguling itu menewaskan tiga orang.").report(told);
    assertThat(conflicts(story)).isEmpty();
  }

  @Test
  void aTollOfADayMayBeEarlierThanOneOfAnHour() {
    StoryFixture story =
        new StoryFixture()
            .report("harian.id", "2025-06-18", "Bus yang terguling itu menewaskan tiga orang.")
            .report(
                "kabar.id",
                "2025-06-18T20:00:00+07:00",
                "Lima orang meninggal setelah bus terguling.");
    assertThat(conflicts(story)).isEmpty();
  }

  @Test
  void aTollOfALaterReportDoesNotConflict() {
    StoryFixture story =
        new StoryFixture()
            .report("harian.id", "2025-06-18", "Bus yang terguling itu menewaskan tiga orang.")
            .report("kabar.id", "2025-06-19", "Lima orang meninggal setelah bus terguling.");
    assertThat(conflicts(story)).isEmpty();
  }

  @Test
  void aPriceOfAnotherDayDoesNotConflict() {
    String price =
        "Di gerai itu harga emas batangan lima gram hari ini %s per keping untuk para pembeli di loket depan.";
    StoryFixture story =
        new StoryFixture()
            .report("harian.id", "2025-06-18", price.formatted("Rp9.775.000"))
            .report("kabar.id", "2025-06-19", price.formatted("Rp9.710.000"));
    assertThat(conflicts(story)).isEmpty();
    StoryFixture ofOneDay =
        new StoryFixture()
            .report(price.formatted("Rp9.775.000"))
            .report(price.formatted("Rp9.710.000"));
    assertThat(conflicts(ofOneDay)).hasSize(1);
  }

  @Test
  void otherFlightsDoNotConflict() {
    StoryFixture story =
        new StoryFixture()
            .report("Pesawat SV 5276 mendarat di Medan.")
            .report("Pesawat SV 5811 mendarat di Medan.");
    assertThat(conflicts(story)).isEmpty();
  }

  @Test
  void anAbbreviationForTwoNamesConflicts() {
    StoryFixture story =
        new StoryFixture()
            .report("Petugas Polisi Jalan Raya (PJR) menutup jalan.")
            .report("Petugas Patroli Jalan Raya (PJR) menutup jalan.");
    assertThat(conflicts(story)).hasSize(1);
  }

  @Test
  void aSlipOfThePenInALongFormDoesNotConflict() {
    StoryFixture story =
        new StoryFixture()
            .report("Harga Crude Palm Oil (CPO) naik.")
            .report("Harga Crued Palm Oil (CPO) naik.");
    assertThat(conflicts(story)).isEmpty();
  }

  static List<Table.Row> clippings() {
    return INDONESIAN.table("clippings").rows();
  }

  @ParameterizedTest
  @MethodSource("clippings")
  void everyClippedPostConflictsWithAnotherRank(Table.Row row) {
    String other = row.text("long").equals("kepala seksi") ? "Kepala Pusat" : "Kepala Seksi";
    StoryFixture story =
        new StoryFixture()
            .report(row.example())
            .report(other + " Penerangan Ratih Kusuma memberi keterangan.");
    assertThat(conflicts(story)).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("clippings")
  void everyClippedPostAgreesWithItsLongForm(Table.Row row) {
    String words = row.text("long");
    StoryFixture story =
        new StoryFixture()
            .report(row.example())
            .report(
                "Kepala "
                    + words.substring("kepala ".length(), "kepala ".length() + 1).toUpperCase()
                    + words.substring("kepala ".length() + 1)
                    + " Penerangan Ratih Kusuma memberi keterangan.");
    assertThat(conflicts(story)).isEmpty();
  }

  @Test
  void formerPostsOfDifferentRankConflict() {
    StoryFixture story =
        new StoryFixture()
            .report("Hakim memanggil mantan Kepala Seksi Data Ratih Kusuma.")
            .report("Hakim memanggil mantan Kepala Pusat Data Ratih Kusuma.");
    assertThat(conflicts(story)).hasSize(1);
  }

  @Test
  void aFormerPostDoesNotConflictWithThePresentOne() {
    StoryFixture story =
        new StoryFixture()
            .report("Hakim memanggil mantan Kepala Seksi Data Ratih Kusuma.")
            .report("Hakim memanggil Kepala Pusat Data Ratih Kusuma.");
    assertThat(conflicts(story)).isEmpty();
  }

  @Test
  void oneGoalInTwoMinutesConflicts() {
    StoryFixture story =
        new StoryFixture()
            .report("Bima Sanjaya mencetak gol penentu pada menit ke-88.")
            .report("Bima Sanjaya memastikan kemenangan tim tamu pada menit ke-86.");
    assertThat(conflicts(story))
        .containsExactly(
            "One deed of one person is counted differently: “menit ke-88” against “menit ke-86”.");
  }

  @Test
  void twoDeedsInTwoMinutesDoNotConflict() {
    StoryFixture story =
        new StoryFixture()
            .report("Bima Sanjaya mencetak gol penentu pada menit ke-88.")
            .report("Bima Sanjaya masuk pada menit ke-71.");
    assertThat(conflicts(story)).isEmpty();
  }

  private static final String WORDS =
      "\"Jembatan itu kami tutup karena tiang penyangganya retak akibat banjir semalam,\"";

  @Test
  void twoMinutesInOneClauseProveNothing() {
    StoryFixture story =
        new StoryFixture()
            .report("Tim tamu mencetak gol pada menit ke-47 dan tembakan Bima Sanjaya menit ke-54.")
            .report("Bima Sanjaya mencetak gol penentu pada menit ke-77.");
    assertThat(story.findings(Finding.Status.CONFLICTING)).isEmpty();
  }

  @Test
  void oneStatementUnderTwoDatesConflicts() {
    StoryFixture story =
        new StoryFixture()
            .report(WORDS + " kata Ratih Kusuma, Selasa (17/6/2025).")
            .report(WORDS + " kata Ratih Kusuma, Rabu (18/6/2025).");
    assertThat(conflicts(story))
        .containsExactly(
            "The same words of the same speaker under two dates:"
                + " “Selasa (17/6/2025)” against “Rabu (18/6/2025)”.");
  }

  static List<Table.Row> notes() {
    return INDONESIAN.table("date-notes").rows();
  }

  @ParameterizedTest
  @MethodSource("notes")
  void everyDateNoteExplainsAnotherDate(Table.Row row) {
    String date =
        row.text("note").equals("clock")
            ? "Rabu (18/6/2025) " + row.form()
            : row.form() + " Rabu (18/6/2025)";
    assertThat(row.example()).contains(row.form());
    StoryFixture story =
        new StoryFixture()
            .report(WORDS + " kata Ratih Kusuma, Selasa (17/6/2025).")
            .report(WORDS + " kata Ratih Kusuma, " + date + ".");
    assertThat(conflicts(story)).isEmpty();
  }

  @Test
  void aWeekdayThatDoesNotFitItsDateConflicts() {
    StoryFixture story =
        new StoryFixture()
            .report("Jembatan ditutup pada Rabu (17/6/2025).")
            .report("Jembatan ditutup warga.");
    assertThat(conflicts(story))
        .containsExactly(
            "The weekday does not fit the date: “Rabu (17/6/2025)”,"
                + " but 2025-06-17 was a Tuesday.");
  }

  @Test
  void oneSentenceWithAnotherFigureConflicts() {
    StoryFixture story =
        new StoryFixture()
            .report(
                "Menurut catatan dinas pendidikan kabupaten, sebanyak 4.210 siswa sekolah dasar"
                    + " menerima bantuan seragam baru tahun ini.")
            .report(
                "Menurut catatan dinas pendidikan kabupaten, sebanyak 4.120 siswa sekolah dasar"
                    + " menerima bantuan seragam baru tahun ini.");
    assertThat(conflicts(story)).hasSize(1);
  }

  @Test
  void theSameWordsFromTwoSpeakersConflict() {
    StoryFixture story =
        new StoryFixture()
            .report(WORDS + " kata Ratih Kusuma.")
            .report(WORDS + " kata Bima Sanjaya.");
    assertThat(conflicts(story))
        .anyMatch(why -> why.startsWith("The same words from two speakers"));
  }

  @Test
  void aSpeakerWhoseNameLostItsSpacesDoesNotConflict() {
    StoryFixture story =
        new StoryFixture()
            .report(WORDS + " kata UmumRatih Kusuma.")
            .report(WORDS + " kata Ratih Kusuma.");
    assertThat(conflicts(story)).isEmpty();
  }

  @Test
  void aSpeakerWhoseShortNameTheOtherReportKnowsDoesNotConflict() {
    String words =
        "\"Saya merasa lebih dewasa setelah menikah dan lebih banyak bertanggung jawab,\"";
    StoryFixture story =
        new StoryFixture()
            .report(words + " kata Al Wirayudha, Rabu (18/6/2025).")
            .report(words + " tutur Al Prakosa, Rabu (18/6/2025).");
    assertThat(story.findings(Finding.Status.CONFLICTING)).isEmpty();
  }

  @Test
  void aSpeakerWhomTheOtherReportKnowsTooDoesNotConflict() {
    StoryFixture story =
        new StoryFixture()
            .report(WORDS + " kata Ratih Kusuma. Bima Sanjaya ikut hadir.")
            .report(WORDS + " kata Bima Sanjaya.");
    assertThat(conflicts(story)).isEmpty();
  }

  @Test
  void tradeOfTwoYearsIsNoConflict() {
    StoryFixture story =
        new StoryFixture()
            .report("Perdagangan kedua negara mencapai $245 miliar pada tahun 2024.")
            .report(
                "Perdagangan kedua negara mencapai USD240 miliar (£191 miliar) pada tahun 2023.");
    assertThat(conflicts(story)).isEmpty();
    assertThat(story.findings(Status.COMPATIBLE))
        .anyMatch(finding ->
            finding.why().equals("Different periods: “tahun 2024” against “tahun 2023”."));
  }

  @Test
  void onePersonOfTwoAgesConflicts() {
    StoryFixture story =
        new StoryFixture()
            .report("Polisi menangkap Budi Raharja (34), warga Desa Sukasari, di rumahnya.")
            .report("Polisi menangkap Budi Raharja (43), warga Desa Sukasari, di rumahnya.");
    assertThat(conflicts(story))
        .containsExactly(
            "One person of two ages: “Budi Raharja (34)” against “Budi Raharja (43)”.");
    assertThat(story.findings(Status.CORROBORATED))
        .flatExtracting(Finding::evidence)
        .noneMatch(evidence -> story.text(evidence).contains("34"));
  }

  @Test
  void aYearMoreMayBeABirthday() {
    StoryFixture story =
        new StoryFixture()
            .report("Polisi menangkap Budi Raharja (34) di rumahnya.")
            .report("Polisi menangkap Budi Raharja (35) di rumahnya.");
    assertThat(conflicts(story)).isEmpty();
    assertThat(story.findings(Status.COMPATIBLE))
        .extracting(Finding::why)
        .contains("One person, a birthday apart: “Budi Raharja (34)” against “Budi Raharja (35)”.");
  }

  @Test
  void aChildMayBearTheNameOfItsParent() {
    String both = "Suparman Raharja (45) dan anaknya, Dika Suparman Raharja (12), mengungsi.";
    assertThat(conflicts(new StoryFixture().report(both).report(both))).isEmpty();
    assertThat(
            conflicts(
                new StoryFixture()
                    .report("Suparman Raharja (45) mengungsi.")
                    .report("Dika Suparman Raharja (12) mengungsi.")))
        .isEmpty();
  }

  @Test
  void theAgeOfAnInfantInMonthsIsComparedWithNoYears() {
    StoryFixture story =
        new StoryFixture()
            .report("Tim medis merawat Aira Putri (18 bulan) di posko.")
            .report("Tim medis merawat Aira Putri (3) di posko.");
    assertThat(conflicts(story)).isEmpty();
  }

  @Test
  void whoIsOlderInALaterYearHasOnlyLived() {
    StoryFixture story =
        new StoryFixture()
            .report("a", "2020-03-10", "Polisi menangkap Budi Raharja (43) di rumahnya.")
            .report("b", "2026-03-10", "Polisi menangkap Budi Raharja (49) di rumahnya.");
    assertThat(conflicts(story)).isEmpty();
  }

  @Test
  void ofThreeAgesTheOneFarOffIsTold() {
    StoryFixture story =
        new StoryFixture()
            .report("Polisi menangkap Budi Raharja (43) di rumahnya.")
            .report("Polisi menangkap Budi Raharja (44) di rumahnya.")
            .report("Polisi menangkap Budi Raharja (34) di rumahnya.");
    assertThat(conflicts(story))
        .containsExactly(
            "One person of two ages: “Budi Raharja (34)” against “Budi Raharja (44)”.");
  }

  @Test
  void aLevelThatIsAnotherHoursLaterMayHaveRisen() {
    StoryFixture story =
        new StoryFixture()
            .report(
                "a",
                "2025-06-18T09:10:00+07:00",
                "Tinggi muka air Bendung Karsa mencapai 120 sentimeter di papan ukur.")
            .report(
                "b",
                "2025-06-18T16:10:00+07:00",
                "Tinggi muka air Bendung Karsa mencapai 210 sentimeter di papan ukur.");
    assertThat(conflicts(story)).isEmpty();
  }
}
