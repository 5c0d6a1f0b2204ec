package org.saksi.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saksi.reconcile.StoryFixture.INDONESIAN;
import static org.saksi.reconcile.StoryFixture.compareBodies;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saksi.annotation.Claim.Kind;
import org.saksi.language.Table;
import org.saksi.reconcile.Comparison.Because;
import org.saksi.reconcile.Comparison.Incomparable;
import org.saksi.reconcile.Comparison.Same;
import org.saksi.reconcile.Comparison.Unrelated;

class ComparerTest {

  private static Because because(Comparison comparison) {
    assertThat(comparison).isInstanceOf(Incomparable.class);
    return ((Incomparable) comparison).because();
  }

  @Test
  void theSameWordsAreTheSame() {
    String words = "Jembatan desa ditutup warga.";
    assertThat(compareBodies(words, words, Kind.CLAUSE)).isEqualTo(new Same());
  }

  @Test
  void otherPeopleWhoSaySoAreADifference() {
    Comparison comparison =
        new StoryFixture()
            .report(
                "\"Genangan segera surut,\" kata Kepala Dinas Air Bagas Wirayu dalam keterangan resmi, Rabu.")
            .report(
                "\"Genangan segera surut,\" kata Kepala Dinas Air Rina Lestari dalam keterangan resmi, Rabu.")
            .compare(
                "Kepala Dinas Air Bagas Wirayu dalam keterangan resmi, Rabu",
                "Kepala Dinas Air Rina Lestari dalam keterangan resmi, Rabu",
                Kind.CLAUSE);
    assertThat(because(comparison)).isEqualTo(Because.SPEAKER);
  }

  @Test
  void whatBothDenyIsTheSame() {
    assertThat(
            new StoryFixture()
                .report("Hasil pemeriksaan terungkap bahwa belum terdapat bukti.")
                .report("Berdasarkan hasil pemeriksaan, belum terdapat bukti.")
                .compare(
                    "Hasil pemeriksaan terungkap bahwa belum terdapat bukti",
                    "Berdasarkan hasil pemeriksaan, belum terdapat bukti",
                    Kind.CLAUSE))
        .isEqualTo(new Same());
  }

  @Test
  void aPossibilityThatIsOnlyTheTopicIsNoDistance() {
    assertThat(
            new StoryFixture()
                .report("Petugas menilai rencana jalan dan terhadap kemungkinan kehilangan barang.")
                .report("Petugas menilai rencana jalan dan terhadap kehilangan barang.")
                .compare(
                    "menilai rencana jalan dan terhadap kemungkinan kehilangan barang",
                    "menilai rencana jalan dan terhadap kehilangan barang",
                    Kind.CLAUSE))
        .isEqualTo(new Same());
  }

  @Test
  void aPostInTheCompanyIsThePostInTheCompanyThatWasNamed() {
    assertThat(
            new StoryFixture()
                .report(
                    "PT Mitra Luas menutup gudang. Kata Direktur Perseroan, Bagas Wirayu, sepi.")
                .report(
                    "Kata Direktur PT Mitra Luas Jaya Sawah Tbk, Bagas Wirayu, gudang itu sepi.")
                .compare(
                    "Direktur Perseroan, Bagas Wirayu",
                    "Direktur PT Mitra Luas Jaya Sawah Tbk, Bagas Wirayu",
                    Kind.ROLE))
        .isEqualTo(new Same());
  }

  @Test
  void denialsMayReachOverEachOther() {
    String words = "Pengusaha membantah menolak tidak membayar gaji.";
    assertThat(compareBodies(words, words, Kind.CLAUSE)).isEqualTo(new Same());
  }

  @Test
  void aFunctionWordBehindADenialIsNotDenied() {
    assertThat(
            new StoryFixture()
                .report("Mobil itu dua kali menerobos gerbang tanpa bayar sudah dijual.")
                .report("Mobil itu dua kali menerobos gerbang sudah dijual.")
                .compare(
                    "dua kali menerobos gerbang tanpa bayar sudah dijual",
                    "dua kali menerobos gerbang sudah dijual",
                    Kind.CLAUSE))
        .isEqualTo(new Same());
  }

  @Test
  void figuresOfDifferentYearsAreOfDifferentPeriods() {
    Comparison comparison =
        new StoryFixture()
            .report("Perdagangan beras mencapai $245 miliar pada tahun 2024.")
            .report("Perdagangan beras mencapai USD240 miliar pada tahun 2023.")
            .compare("$245 miliar", "USD240 miliar", Kind.FIGURE);
    assertThat(because(comparison)).isEqualTo(Because.PERIOD);
    assertThat(((Incomparable) comparison).why())
        .isEqualTo("Different periods: “tahun 2024” against “tahun 2023”.");
  }

  @Test
  void aModifierOnOneSideIsRounding() {
    Comparison comparison =
        new StoryFixture()
            .report("Banjir merendam sekitar 300 rumah.")
            .report("Banjir merendam 300 rumah.")
            .compare("sekitar 300 rumah", "300 rumah", Kind.FIGURE);
    assertThat(because(comparison)).isEqualTo(Because.ROUNDING);
  }

  @Test
  void fewerDigitsOfTheSameNumberAreRounding() {
    Comparison comparison =
        new StoryFixture()
            .report("Kerugian mencapai Rp 9,98 triliun.")
            .report("Kerugian mencapai Rp 10 triliun.")
            .compare("Rp 9,98 triliun", "Rp 10 triliun", Kind.FIGURE);
    assertThat(because(comparison)).isEqualTo(Because.ROUNDING);
  }

  @Test
  void anotherFigureOfALaterReportMayBeAnUpdate() {
    Comparison comparison =
        new StoryFixture()
            .report("a.id", "2025-06-18T14:30:00+07:00", "Banjir merendam 31 rumah.")
            .report("b.id", "2025-06-18T19:30:00+07:00", "Banjir merendam 12 rumah.")
            .compare("31 rumah", "12 rumah", Kind.FIGURE);
    assertThat(because(comparison)).isEqualTo(Because.LATER_UPDATE);
    assertThat(((Incomparable) comparison).a()).isEqualTo("31 rumah");
  }

  @Test
  void anOldValueAgainstANewOneIsNoConflict() {
    Comparison comparison =
        new StoryFixture()
            .report("Tarif parkir naik dari Rp 2.000 menjadi Rp 5.000.")
            .report("Tarif parkir naik menjadi Rp 5.000.")
            .compare("Rp 2.000", "Rp 5.000", Kind.FIGURE);
    assertThat(because(comparison)).isEqualTo(Because.CHANGE);
  }

  @Test
  void theAmountOfAChangeIsNoValue() {
    Comparison comparison =
        new StoryFixture()
            .report("Bunga turun 25 basis poin di kota itu.")
            .report("Bunga turun menjadi 500 basis poin.")
            .compare("25 basis poin", "500 basis poin", Kind.FIGURE);
    assertThat(because(comparison)).isEqualTo(Because.AMOUNT);
  }

  @Test
  void figuresOfOneDimensionAreComparedInOneUnit() {
    assertThat(
            new StoryFixture()
                .report("Petugas menyita 1,2 ton beras.")
                .report("Petugas menyita 1.200 kg beras.")
                .compare("1,2 ton", "1.200 kg", Kind.FIGURE))
        .isEqualTo(new Same());
    assertThat(
            new StoryFixture()
                .report("Waduk itu melepas 2 meter kubik air.")
                .report("Waduk itu melepas 2.000 liter air.")
                .compare("2 meter kubik", "2.000 liter", Kind.FIGURE))
        .isEqualTo(new Same());
    assertThat(
            because(
                new StoryFixture()
                    .report("Angin bertiup 20 knot di pantai.")
                    .report("Angin bertiup 37 km/jam di pantai.")
                    .compare("20 knot", "37 km/jam", Kind.FIGURE)))
        .isEqualTo(Because.ROUNDING);
  }

  @Test
  void anotherFigureAtTheSameTimeIsOfAnotherScope() {
    Comparison comparison =
        new StoryFixture()
            .report("Banjir merendam 31 rumah.")
            .report("Banjir merendam 12 rumah.")
            .compare("31 rumah", "12 rumah", Kind.FIGURE);
    assertThat(because(comparison)).isEqualTo(Because.SCOPE);
  }

  @Test
  void clausesWithUnequalFiguresAreNeverTheSame() {
    assertThat(
            compareBodies(
                "Banjir merendam 31 rumah warga.", "Banjir merendam 12 rumah warga.", Kind.CLAUSE))
        .isInstanceOf(Incomparable.class);
  }

  @Test
  void aDayWithinAMonthIsMorePrecise() {
    assertThat(because(compareBodies("Juni 2025", "18 Juni 2025", Kind.TIME)))
        .isEqualTo(Because.PRECISION);
  }

  @Test
  void twoDaysAreDifferentTimes() {
    assertThat(because(compareBodies("17 Juni 2025", "18 Juni 2025", Kind.TIME)))
        .isEqualTo(Because.TIME);
  }

  @Test
  void clausesAboutDifferentPeopleAndDeedsAreUnrelated() {
    assertThat(
            compareBodies(
                "Gubernur Ratih Kusuma meninjau pasar.",
                "Bupati Bima Sanjaya menutup jembatan.",
                Kind.CLAUSE))
        .isInstanceOf(Unrelated.class);
  }

  @Test
  void oneNumberFromTwoSpeakersIsTheSame() {
    assertThat(
            new StoryFixture()
                .report("Ratih Kusuma mengatakan 386 penumpang selamat.")
                .report("Bima Sanjaya memastikan 386 penumpang selamat.")
                .compare("386 penumpang", "386 penumpang", Kind.FIGURE))
        .isInstanceOf(Same.class);
  }

  @Test
  void countsAtTwoHoursAreALaterUpdate() {
    Comparison comparison =
        new StoryFixture()
            .report("Hingga pukul 18.00 WIB, sebanyak 468 keluarga mengungsi.")
            .report("Hingga pukul 14.00 WIB, sebanyak 312 keluarga mengungsi.")
            .compare("468 keluarga", "312 keluarga", Kind.FIGURE);
    assertThat(because(comparison)).isEqualTo(Because.MOMENT);
    assertThat(((Incomparable) comparison).a()).contains("14.00");
  }

  @Test
  void anotherEventAtAnotherHourIsUnrelated() {
    assertThat(
            compareBodies(
                "Jalur ke desa itu dibuka pada Rabu (18/6/2025) pukul 13.15 WIB.",
                "Kereta ke desa itu anjlok pada Rabu (18/6/2025) pukul 05.42 WIB.",
                Kind.CLAUSE))
        .isInstanceOf(Unrelated.class);
  }

  static List<Table.Row> acts() {
    return INDONESIAN.table("acts").rows();
  }

  @ParameterizedTest
  @MethodSource("acts")
  void everyActTellsOrIsNone(Table.Row row) {
    boolean act =
        new StoryFixture()
            .report(row.example()).readings().getFirst().segmentation().tokens().stream()
                .filter(token -> token.is(row.form()))
                .anyMatch(token -> StoryFixture.LEXICON.lexemes().of(token.normal()).isAct(token));
    assertThat(row.example()).containsIgnoringCase(row.form());
    assertThat(act).isEqualTo(!row.text("sense").equals("none"));
  }

  @Test
  void aDistrictMakesAPlaceMorePrecise() {
    assertThat(
            because(
                compareBodies("Banjir di Bandung, Jawa Barat", "Banjir di Bandung", Kind.PLACE)))
        .isEqualTo(Because.PRECISION);
  }

  static List<Table.Row> hedges() {
    return INDONESIAN.table("hedges").rows();
  }

  @ParameterizedTest
  @MethodSource("hedges")
  void everyHedgeKeepsADistance(Table.Row row) {
    assertThat(because(compareBodies(row.example(), without(row), Kind.CLAUSE)))
        .isEqualTo(Because.HEDGE);
  }

  static List<Table.Row> negations() {
    return INDONESIAN.table("negations").rows().stream()
        .filter(row -> !row.text("kind").equals("limit"))
        .toList();
  }

  @Test
  void notOnlyDeniesNothing() {
    for (Table.Row row : INDONESIAN.table("negations").rows()) {
      if (row.text("kind").equals("limit")) {
        assertThat(compareBodies(row.example(), "Jalan ditutup.", Kind.CLAUSE))
            .isInstanceOf(Same.class);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("negations")
  void everyNegationDenies(Table.Row row) {
    assertThat(because(compareBodies(row.example(), without(row), Kind.CLAUSE)))
        .isEqualTo(Because.DENIAL);
  }

  static List<Table.Row> ranks() {
    return INDONESIAN.table("ranks").rows();
  }

  @ParameterizedTest
  @MethodSource("ranks")
  void everyRankMakesAPostMorePrecise(Table.Row row) {
    assertThat(because(compareBodies(row.example(), without(row), Kind.ROLE)))
        .isEqualTo(Because.PRECISION);
  }

  static List<Table.Row> aspects() {
    return INDONESIAN.table("aspects").rows().stream()
        .filter(row -> !row.text("aspect").equals("ongoing"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("aspects")
  void everyAspectTellsPlannedFromDone(Table.Row row) {
    String other = row.text("aspect").equals("planned") ? "telah" : "akan";
    String turned = row.example().replaceFirst("\\b" + row.form() + "\\b", other);
    assertThat(because(compareBodies(row.example(), turned, Kind.CLAUSE))).isEqualTo(Because.PLAN);
  }

  private static String without(Table.Row row) {
    return row.example().replaceFirst("(?i)\\b" + row.form() + " ", "");
  }
}
