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

/** What looks like a difference and is none. */
class NoDifferenceTest {

  @Test
  void aDenialOfOneSubjectIsNoDenialOfAnother() {
    assertThat(
            compareBodies(
                "Warga tidak mengikuti rapat desa.", "Lurah mengikuti rapat desa.", Kind.CLAUSE))
        .isEqualTo(new Unrelated());
  }

  @Test
  void twoFormsOfNotAreOneDenial() {
    assertThat(compareBodies("Itu bukan rumah lurah.", "Itu bukanlah rumah lurah.", Kind.CLAUSE))
        .isEqualTo(new Same());
  }

  @Test
  void aChargeKeepsTheSameDistanceAsAHedge() {
    assertThat(
            compareBodies(
                "Lurah itu diduga menjual tanah desa.",
                "Lurah itu didakwa menjual tanah desa.",
                Kind.CLAUSE))
        .isEqualTo(new Same());
  }

  static List<Table.Row> charges() {
    return INDONESIAN.table("charges").rows();
  }

  @ParameterizedTest
  @MethodSource("charges")
  void everyChargeIsMarked(Table.Row row) {
    Side side = new StoryFixture().report(row.example()).sides().sides().getFirst();
    int all = side.marks().of(0, side.reading().segmentation().tokens().size());
    assertThat(all & Mark.CHARGE.bit()).isNotZero();
  }

  @Test
  void aPlanForOneDeedIsNotDoneByAnother() {
    assertThat(
            compareBodies(
                "Lurah akan melakukan penanaman pohon di desa.",
                "Lurah telah melakukan peninjauan sawah di desa.",
                Kind.CLAUSE))
        .isNotInstanceOf(Incomparable.class);
  }

  @Test
  void numbersOfTwoThingsAreUnrelated() {
    assertThat(
            new StoryFixture()
                .report("Petugas menyita 20 kg beras.")
                .report("Warga menjual 45 kg gula di pasar itu.")
                .compare("20 kg", "45 kg", Kind.FIGURE))
        .isEqualTo(new Unrelated());
  }

  @Test
  void theMostThatMayBeIsNotRounded() {
    assertThat(
            new StoryFixture()
                .report("Mesin itu menghasilkan daya maksimum 60 kW.")
                .report("Mesin itu menghasilkan daya 60 kW.")
                .compare("maksimum 60 kW", "60 kW", Kind.FIGURE))
        .isEqualTo(new Same());
  }

  @Test
  void aWordForARangeIsNoRounding() {
    assertThat(
            new StoryFixture()
                .report("Suku bunga ditahan di kisaran 4,25-4,5 persen.")
                .report("Suku bunga ditahan di level 4,25-4,5 persen.")
                .compare("kisaran 4,25-4,5 persen", "4,25-4,5 persen", Kind.FIGURE))
        .isEqualTo(new Same());
  }

  @Test
  void aNumberThatMerelyEndsInZeroIsNotRounded() {
    assertThat(
            new StoryFixture()
                .report("Panitia menjual 14.060 karcis.")
                .report("Pengelola mencetak 14.056 karcis.")
                .compare("14.060 karcis", "14.056 karcis", Kind.FIGURE))
        .isEqualTo(new Unrelated());
  }

  @Test
  void aPostSpeltOutIsNotMorePrecise() {
    assertThat(
            new StoryFixture()
                .report("Kadis Perhubungan Bagas Wirayu meninjau jalan.")
                .report("Kepala Dinas (Kadis) Perhubungan Bagas Wirayu meninjau jalan.")
                .compare(
                    "Kadis Perhubungan Bagas Wirayu",
                    "Kepala Dinas (Kadis) Perhubungan Bagas Wirayu",
                    Kind.ROLE))
        .isEqualTo(new Same());
  }

  @Test
  void oneOfSeveralPlacesIsNoMorePreciseName() {
    assertThat(
            compareBodies(
                "Banjir di Bandung, Semarang dan Surabaya", "Banjir di Bandung", Kind.PLACE))
        .isEqualTo(new Unrelated());
  }

  @Test
  void anHourThatTheOtherHasInItsSentenceIsNotMorePrecise() {
    assertThat(
            new StoryFixture()
                .report("Bupati tiba pada Rabu (18/6/2025) pukul 16.50.")
                .report("Bupati tiba pada Rabu (18/6/2025), sekitar pukul 16.50 waktu setempat.")
                .compare("Rabu (18/6/2025) pukul 16.50", "Rabu (18/6/2025)", Kind.TIME))
        .isEqualTo(new Same());
  }

  @Test
  void anHourThatTheOtherLacksIsMorePrecise() {
    Comparison comparison =
        new StoryFixture()
            .report("Bupati tiba pada Rabu (18/6/2025) pukul 16.50.")
            .report("Bupati tiba pada Rabu (18/6/2025).")
            .compare("Rabu (18/6/2025) pukul 16.50", "Rabu (18/6/2025)", Kind.TIME);
    assertThat(((Incomparable) comparison).because()).isEqualTo(Because.PRECISION);
  }

  @Test
  void aPartOfADayHasNoSharpEnds() {
    assertThat(
            new StoryFixture()
                .report("Laga digelar Jumat, 20 Juni 2025, pukul 18.30 WIB.")
                .report("Laga digelar Jumat (20/6/2025) sore.")
                .compare(
                    "Jumat, 20 Juni 2025, pukul 18.30 WIB", "Jumat (20/6/2025) sore", Kind.TIME))
        .isEqualTo(new Same());
  }

  @Test
  void lettersWithMarksSpellTheSameName() {
    StoryFixture story =
        new StoryFixture()
            .report("Gubernur Mehmet Kumbuzoğlu meninjau lokasi itu.")
            .report("Gubernur Mehmet Kumbuzoglu meninjau lokasi itu.");
    assertThat(story.findings(Finding.Status.CORROBORATED))
        .anySatisfy(finding -> assertThat(finding.kind()).isEqualTo(Finding.Kind.NAME));
  }

  @Test
  void aRankWithinAnotherPostIsNotMorePrecise() {
    assertThat(
            new StoryFixture()
                .report("Relawan mantan presiden Bagas Wirayu berkumpul.")
                .report("Presiden Bagas Wirayu berkumpul.")
                .compare(
                    "Relawan mantan presiden Bagas Wirayu", "Presiden Bagas Wirayu", Kind.ROLE))
        .isNotInstanceOf(Incomparable.class);
  }

  @Test
  void occasionsOfTwoSpeakersAreNotOneToldDifferently() {
    assertThat(
            new StoryFixture()
                .report(
                    "\"Air sudah surut,\" kata Bagas Wirayu dalam konferensi pers di balai kota.")
                .report("\"Air sudah surut,\" ujar Ratih Kusuma saat dihubungi lewat telepon.")
                .compare(
                    "dalam konferensi pers di balai kota",
                    "saat dihubungi lewat telepon",
                    Kind.CHANNEL))
        .isEqualTo(new Unrelated());
  }

  @Test
  void numbersThatAreOfTwoThingsAreNoFinding() {
    StoryFixture story =
        new StoryFixture()
            .report("Petugas menyita 20 kg beras di gudang itu.")
            .report("Petugas menjual 45 kg beras di gudang itu.");
    assertThat(story.reconcile().findings())
        .filteredOn(finding -> finding.kind() == Finding.Kind.FIGURE)
        .noneMatch(finding -> finding.status() == Finding.Status.CORROBORATED)
        .noneMatch(finding -> finding.status() == Finding.Status.COMPATIBLE);
  }

  @Test
  void aStatementThatIsCalledOfficialIsTheStatement() {
    assertThat(
            new StoryFixture()
                .report(
                    "\"Jalan ditutup,\" kata Ratih Kusuma dalam keterangan resmi kepolisian, Rabu.")
                .report("\"Jalan ditutup,\" kata Ratih Kusuma dalam keterangannya, Rabu.")
                .compare("dalam keterangan resmi kepolisian", "dalam keterangannya", Kind.CHANNEL))
        .isEqualTo(new Same());
  }
}
