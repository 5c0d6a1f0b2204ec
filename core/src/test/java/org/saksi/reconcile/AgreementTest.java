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
import org.saksi.reconcile.Finding.Status;

/** What looks agreed on and is not: two reports agree only if the details do. */
class AgreementTest {

  private static List<String> agreed(StoryFixture story) {
    return story.findings(Status.CORROBORATED).stream()
        .flatMap(finding -> finding.evidence().stream())
        .map(story::text)
        .toList();
  }

  private static Because because(Comparison comparison) {
    assertThat(comparison).isInstanceOf(Incomparable.class);
    return ((Incomparable) comparison).because();
  }

  @Test
  void aSecondFigureThatDiffersIsNotAgreedOnWithTheFirst() {
    assertThat(
            compareBodies(
                "Longsor menimbun 12 rumah warga dan 3 jembatan desa.",
                "Longsor menimbun 12 rumah warga dan 7 jembatan desa.",
                Kind.CLAUSE))
        .isNotInstanceOf(Same.class);
  }

  @Test
  void aFigureRoundedInOneIsADifferenceBesideOneThatBothShare() {
    assertThat(
            because(
                compareBodies(
                    "Longsor menimbun 12 rumah warga senilai Rp 1,2 miliar di desa.",
                    "Longsor menimbun 12 rumah warga senilai Rp 1,23 miliar di desa.",
                    Kind.CLAUSE)))
        .isEqualTo(Because.ROUNDING);
  }

  @Test
  void aSmallNumberOfTwoPlacesIsNoAgreement() {
    StoryFixture story =
        new StoryFixture()
            .report("Banjir setinggi 30 sentimeter merendam Kelurahan Rawa Bening sejak pagi.")
            .report("Banjir setinggi 30 sentimeter merendam Kelurahan Kebon Kosong sejak pagi.");
    assertThat(agreed(story)).isEmpty();
  }

  @Test
  void placesOfOneSortAreTwoPlaces() {
    assertThat(
            compareBodies(
                "Abu Gunung Karsa menutup jalan desa.",
                "Abu Gunung Wirya menutup jalan desa.",
                Kind.CLAUSE))
        .isEqualTo(new Unrelated());
  }

  @Test
  void aPlaceInTwoSpellingsIsOne() {
    assertThat(
            compareBodies(
                "Tamu diterima di Istana Constantine kemarin.",
                "Tamu diterima di Istana Konstantinovsky kemarin.",
                Kind.CLAUSE))
        .isEqualTo(new Same());
  }

  @Test
  void aPlaceMoreInAListIsADifference() {
    assertThat(
            because(
                compareBodies(
                    "Banjir merendam Kelurahan Cempaka dan Kelurahan Sukamaju.",
                    "Banjir merendam Kelurahan Sukamaju.",
                    Kind.CLAUSE)))
        .isEqualTo(Because.PLACES);
  }

  @Test
  void aCountryUnderAnotherNameIsShownAsSuch() {
    assertThat(
            because(
                new StoryFixture()
                    .report("Barang itu berasal dari Republik Rakyat Tiongkok.")
                    .report("Barang itu berasal dari China.")
                    .compare("Republik Rakyat Tiongkok", "China", Kind.PLACE)))
        .isEqualTo(Because.NAMING);
  }

  static List<Table.Row> conditions() {
    return INDONESIAN.table("conditions").rows();
  }

  @ParameterizedTest
  @MethodSource("conditions")
  void everyConditionIsADifference(Table.Row row) {
    String stated = row.example().replaceFirst(" " + row.form() + " .*\\.", ".");
    assertThat(because(compareBodies(row.example(), stated, Kind.CLAUSE)))
        .isEqualTo(Because.CONDITION);
  }

  @Test
  void aLightVerbTellsWhatItsNounTells() {
    assertThat(
            compareBodies(
                "Petugas melakukan evakuasi terhadap warga pesisir pada malam yang dingin itu.",
                "Petugas melakukan pendataan rumah rusak.",
                Kind.CLAUSE))
        .isEqualTo(new Unrelated());
    assertThat(
            compareBodies(
                "Petugas melakukan evakuasi warga desa.",
                "Petugas mengevakuasi warga desa.",
                Kind.CLAUSE))
        .isEqualTo(new Same());
  }

  @Test
  void theDayOfATellingIsNotTheDayOfTheDeed() {
    StoryFixture story =
        new StoryFixture()
            .report("\"Air segera surut,\" kata Camat Bagas Wirayu, Rabu (18/6/2025).")
            .report("Air merendam Kelurahan Cempaka hingga Rabu (18/6/2025). Hujan turun deras.");
    assertThat(agreed(story)).noneMatch(words -> words.contains("18/6/2025"));
  }

  @Test
  void theDayOnWhichSomethingWasReadIsNoDayOfTheStory() {
    StoryFixture story =
        new StoryFixture()
            .report("Undian turnamen digelar di Jakarta, dikutip Rabu (18/6/2025).")
            .report("Undian turnamen digelar di Jakarta, Rabu (18/6/2025).");
    assertThat(story.findings(Status.CORROBORATED))
        .noneMatch(finding -> finding.kind() == Finding.Kind.TIME);
  }

  @Test
  void rowsOfATableAreNoClauses() {
    StoryFixture story =
        new StoryFixture()
            .report("Daftar harga: Emas Karsa 5 gram: Rp9.516.000 Emas Karsa 10 gram: Rp18.931.000")
            .report(
                "Daftar harga: Emas Karsa 5 gram: Rp9.516.000 Emas Karsa 10 gram: Rp18.931.000");
    assertThat(story.findings(Status.CORROBORATED))
        .noneMatch(finding -> finding.kind() == Finding.Kind.EVENT);
    assertThat(agreed(story)).contains("Rp9.516.000").doesNotContain("5 gram");
  }

  @Test
  void nobodyAgreesOnTwoSidesOfAConflict() {
    StoryFixture story =
        new StoryFixture()
            .report("Polisi memeriksa Kapuspenkum Wirayu Bagaskara di kantor kejaksaan Rabu pagi.")
            .report("Polisi memeriksa Kasipenkum Wirayu Bagaskara di kantor kejaksaan Rabu pagi.");
    assertThat(story.findings(Status.CONFLICTING)).isNotEmpty();
    assertThat(agreed(story)).noneMatch(words -> words.contains("penkum"));
  }

  @Test
  void aCountThatShrankSinceIsAnUpdate() {
    StoryFixture story =
        new StoryFixture()
            .report(
                "a", "2025-06-18T15:00:00+07:00", "Petugas mencatat 3 RT masih terendam banjir.")
            .report(
                "b", "2025-06-18T20:00:00+07:00", "Petugas mencatat 1 RT masih terendam banjir.");
    assertThat(story.findings(Status.COMPATIBLE))
        .extracting(Finding::why)
        .contains("The later report may update the earlier: “3 RT”, then “1 RT”.");
  }

  @Test
  void whatOthersDidInTheSameWordsIsNotAgreedOn() {
    StoryFixture story =
        new StoryFixture()
            .report("Direktur utama, Andi Prakoso, mengundurkan diri dari jabatannya pada Senin.")
            .report(
                "Direktur keuangan, Sari Lestari, mengundurkan diri dari jabatannya pada Senin.");
    assertThat(agreed(story)).noneMatch(words -> words.contains("mengundurkan"));
  }

  @Test
  void theSameHourOfTwoMountainsIsNotAgreedOn() {
    StoryFixture story =
        new StoryFixture()
            .report("Gunung Semeru meletus pada pukul 05.00 WIB. Warga diminta menjauh.")
            .report("Gunung Kelud meletus pada pukul 05.00 WIB. Warga diminta menjauh.");
    assertThat(agreed(story)).contains("Warga diminta menjauh");
    assertThat(agreed(story)).noneMatch(words -> words.contains("05.00"));
  }

  @Test
  void aConditionCountsWhereverItStandsInTheSentence() {
    String plain = "Tarif kereta naik 20 persen. Warga diminta menunggu kabar.";
    assertThat(
            new StoryFixture()
                .report("Tarif kereta naik 20 persen apabila subsidi dicabut.")
                .report(plain)
                .findings(Status.COMPATIBLE))
        .extracting(Finding::why)
        .anyMatch(why -> why.startsWith("One report says so on a condition"));
    assertThat(
            new StoryFixture()
                .report(
                    "Jika hujan berlanjut, pintu Bendungan Sutami akan dibuka malam ini. Warga waspada.")
                .report("Pintu Bendungan Sutami akan dibuka malam ini. Warga diminta waspada.")
                .findings(Status.COMPATIBLE))
        .extracting(Finding::why)
        .anyMatch(why -> why.startsWith("One report says so on a condition"));
  }

  @Test
  void aMereWeekdayOfTwoDeedsIsNotAgreedOn() {
    StoryFixture story =
        new StoryFixture()
            .report("Bupati menelepon gubernur pada hari Selasa. Jembatan desa itu jebol.")
            .report("Jembatan desa itu jebol. Pada hari Selasa warga membangun titian bambu.");
    assertThat(story.findings(Status.CORROBORATED))
        .noneMatch(finding -> finding.kind() == Finding.Kind.TIME);
    assertThat(agreed(story)).contains("Jembatan desa itu jebol");
  }

  @Test
  void whatTwoSpeakersSaidOfTwoThingsIsNotAgreedOn() {
    StoryFixture story =
        new StoryFixture()
            .report(
                "\"Kami membangun pasar atas dasar rasa percaya dan saling menguntungkan,\" kata"
                    + " Ratih Kusuma.")
            .report(
                "\"Warga siap mengelola sungai atas dasar saling menguntungkan dan menghormati,\""
                    + " kata Bagas Wirayu.");
    assertThat(agreed(story)).noneMatch(words -> words.contains("menguntungkan"));
  }
}
