package org.saksi.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.saksi.annotation.Claim;

class MajorityTest {

  @Test
  void whoGivesAnotherFigureIsNoWitness() {
    StoryFixture story =
        new StoryFixture()
            .report("Hingga pukul 18.00 WIB, 468 keluarga mengungsi ke balai desa di Melati.")
            .report("Warga Melati yang mengungsi menjadi 468 kepala keluarga per pukul 18.00 WIB.")
            .report("Hingga pukul 14.00 WIB, 312 kepala keluarga di Melati terpaksa mengungsi.");
    assertThat(story.findings(Finding.Status.CORROBORATED))
        .filteredOn(finding -> finding.kind() == Finding.Kind.FIGURE)
        .flatExtracting(Finding::evidence)
        .noneMatch(evidence -> evidence.report().equals("r2"));
  }

  @Test
  void whoSaysTheSameAsOneOfTwoThatDifferStaysWithIt() {
    StoryFixture story =
        new StoryFixture()
            .report("Hingga pukul 18.00 WIB, 468 keluarga mengungsi ke balai desa di Melati.")
            .report("Hingga pukul 14.00 WIB, 312 keluarga mengungsi ke balai desa di Melati.")
            .report("Banjir membuat 312 keluarga di Melati meninggalkan rumah mereka.");
    assertThat(story.findings(Finding.Status.COMPATIBLE))
        .filteredOn(finding -> finding.kind() == Finding.Kind.FIGURE)
        .flatExtracting(Finding::evidence)
        .extracting(Evidence::report)
        .contains("r0", "r1", "r2");
  }

  @Test
  void figuresWithTimesOfTheirOwnAndOneSubjectDifferByPeriod() {
    Comparison comparison =
        new StoryFixture()
            .report("Menurut data itu, perdagangan meningkat menjadi $245 juta pada tahun 2024.")
            .report("Perdagangan antara kedua negara mencapai rekor USD240 juta pada tahun 2023.")
            .compare("$245 juta", "USD240 juta", Claim.Kind.FIGURE);
    assertThat(comparison).isInstanceOf(Comparison.Incomparable.class);
    assertThat(((Comparison.Incomparable) comparison).because())
        .isEqualTo(Comparison.Because.PERIOD);
  }

  @Test
  void whatOneVerbTellsOfIsOneCount() {
    StoryFixture story =
        new StoryFixture()
            .report("Sebanyak 245 rumah terdampak dan dua orang meninggal dunia di Desa Melati.")
            .report("Tiga orang dilaporkan meninggal dunia akibat banjir di Desa Melati itu.");
    assertThat(story.findings(Finding.Status.COMPATIBLE))
        .anySatisfy(finding ->
            assertThat(finding.evidence()).extracting(story::text).contains("dua orang"));
  }

  @Test
  void whatIsPlannedForOneHourAndDoneAtAnotherIsNotOneTime() {
    Comparison comparison =
        new StoryFixture()
            .report("Jalur itu ditargetkan dapat dilalui lagi pada pukul 14.00 WIB, kata Budi.")
            .report("Jalur itu kembali dapat dilalui pada pukul 13.15 WIB, kata Sari Dewi.")
            .compare(
                "ditargetkan dapat dilalui lagi pada pukul 14.00 WIB",
                "kembali dapat dilalui pada pukul 13.15 WIB",
                Claim.Kind.TIME);
    assertThat(((Comparison.Incomparable) comparison).because()).isEqualTo(Comparison.Because.PLAN);
  }

  @Test
  void timesOfTwoPeopleThatLieApartAreNotOneTime() {
    Comparison comparison =
        new StoryFixture()
            .report("Budi Santoso tiba pada pukul 09.00 WIB.")
            .report("Sari Dewi tiba pada pukul 14.00 WIB.")
            .compare("pada pukul 09.00 WIB", "pada pukul 14.00 WIB", Claim.Kind.TIME);
    assertThat(comparison).isEqualTo(new Comparison.Unrelated());
  }
}
