package org.saksi.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What counts as one utterance in two wordings, and what is said of the difference. */
class WordingsTest {

  private static final String TOLD = "\nHujan turun sejak pagi. Pasar ikan tutup lebih awal.";

  private static List<String> differences(String... bodies) {
    StoryFixture story = new StoryFixture();
    for (String body : bodies) {
      story.report(body);
    }
    return story.reconcile().wordings().stream().map(Wording::differs).toList();
  }

  @Test
  void aChangedQuotationIsAWording() {
    assertThat(
            differences(
                "\"Kami akan tutup jalan ini sampai tanggul selesai,\" kata Ratih Kusuma.",
                "\"Kami akan buka jalan ini sampai tanggul selesai,\" kata Ratih Kusuma."))
        .containsExactly("“tutup” against “buka”.");
  }

  @Test
  void marksCapitalsAndBlanksAreNoDifference() {
    assertThat(
            differences(
                "\"Jalan ini ditutup, sampai posko anti banjir selesai,\" kata Ratih Kusuma.",
                "Ratih Kusuma mengatakan jalan ini ditutup sampai posko antibanjir selesai."))
        .isEmpty();
  }

  @Test
  void wordsOfASpeakerThatTheReporterTellsAsHisOwnDiffer() {
    assertThat(
            differences(
                "\"Jalan ini ditutup sampai tanggul selesai,\" kata Ratih Kusuma.",
                "Jalan ini ditutup sampai tanggul selesai."))
        .containsExactly("Quoted against told by the reporter.");
  }

  @Test
  void eachSentenceOfAQuotationIsComparedByItself() {
    assertThat(
            differences(
                "\"Anak ini tidak takut salah. Saya cuma bilang, tembak saja,\" kata Budi Hartono.",
                "\"Saya bilang, tembak saja. Anak ini tidak pernah takut salah,\" kata Budi"
                    + " Hartono."))
        .containsExactlyInAnyOrder("Only the first has “cuma”.", "Only the second has “pernah”.");
  }

  /** Sums of weights must not depend on where the words stand. */
  @Test
  void aQuotationThatTheOtherReportHoldsTwiceIsRenderedByItsFirstPlace() {
    String said = "\"Kami akan %s jalan ini sampai tanggul selesai,\" kata Ratih Kusuma%s.";
    for (int fill = 0; fill < 40; fill++) {
      String before = "Hujan turun %d jam di Cimerak. ".formatted(fill).repeat(1 + fill % 7);
      String twice =
          before + said.formatted("tutup", ", Senin") + " " + said.formatted("tutup", ", Selasa");
      StoryFixture story =
          new StoryFixture().report(said.formatted("buka", "")).report(twice + TOLD);
      int first = twice.indexOf("Kami");
      assertThat(story.reconcile().wordings())
          .singleElement()
          .satisfies(wording -> assertThat(wording.b().span().start()).as(before).isEqualTo(first));
    }
  }

  @Test
  void wordsAreCutToTheClausesThatRenderThem() {
    StoryFixture story =
        new StoryFixture()
            .report(
                "\"Tanggulnya kurang lebih 12 tahun tidak ditinggikan, jadi begitu hujan deras di"
                    + " hulu, airnya langsung melimpas,\" kata Ratih Kusuma.")
            .report(
                "\"Jadi begitu hujan di hulu, airnya langsung melimpas,\" kata Ratih Kusuma."
                    + TOLD);
    assertThat(story.reconcile().wordings())
        .singleElement()
        .satisfies(wording -> {
          assertThat(story.text(wording.a())).startsWith("jadi begitu hujan deras");
          assertThat(wording.differs()).isEqualTo("Only the first has “deras”.");
        });
  }

  @Test
  void aCopyIsNotListedBesideItsOriginal() {
    String text = "\"Menurut kami jalan ini ditutup sampai tanggul selesai,\" kata Ratih Kusuma.";
    StoryFixture story =
        new StoryFixture()
            .report("Kabar Pagi", "2025-06-18", text + TOLD + "\nSumber: Kantor Berita Camar")
            .report("\"Jalan ini ditutup sampai tanggul selesai,\" kata Ratih Kusuma.")
            .report("Kantor Berita Camar", "2025-06-18", text + TOLD);
    assertThat(story.reconcile().wordings())
        .singleElement()
        .satisfies(wording ->
            assertThat(List.of(wording.a().report(), wording.b().report()))
                .containsExactlyInAnyOrder("r1", "r2"));
  }

  @Test
  void speechThatRunsIntoAQuotationMarkLeftOpenIsStillItsOwnCopy() {
    String text =
        "Gubernur Ratih Kusuma (RK) diduga tidak tahu, \"sama sekali Banjir merendam 312 rumah."
            + " Gubernur Ratih Kusuma (RK) diduga tidak tahu, \"sama sekali Menurut Bima Sanjaya,"
            + " jalan ditutup sampai Rabu (18/6/2025).";
    assertThat(differences(text, text)).isEmpty();
  }

  @Test
  void movedWordsAreNotLeftOut() {
    assertThat(
            differences(
                "\"Besok pagi jalan desa ini kami tutup sampai tanggul selesai,\" kata Ratih"
                    + " Kusuma.",
                "\"Jalan desa ini kami tutup sampai tanggul selesai besok pagi,\" kata Ratih"
                    + " Kusuma."))
        .singleElement()
        .asString()
        .endsWithIgnoringCase("moved.");
  }

  @Test
  void wordsOfTheNextSentenceAreNotLeftOut() {
    String whole =
        "\"Besok pagi kami menutup jalan desa ini sampai tanggul selesai,\" kata Ratih Kusuma.";
    String parted =
        "\"Kami menutup jalan desa ini sampai tanggul selesai,\" kata Ratih Kusuma. %s pekerjaan itu"
            + " dimulai.";
    assertThat(differences(whole, parted.formatted("Besok pagi"))).isEmpty();
    assertThat(differences(whole, parted.formatted("Nanti"))).isNotEmpty();
  }

  @Test
  void looselyLikeWordsOfNobodyAreNoUtteranceOfASpeaker() {
    assertThat(
            differences(
                "\"Petugas membawa warga itu ke kantor untuk pemeriksaan,\" kata Ratih Kusuma.",
                "Barang itu dibawa ke kantor desa untuk pemeriksaan lebih lanjut."))
        .isEmpty();
  }

  @Test
  void aWordThatBothHaveIsNotOnlyInOne() {
    assertThat(
            differences(
                "\"Kami juga tutup jalan ini dan juga pasar sampai tanggul selesai,\" kata Ratih Kusuma.",
                "\"Kami juga tutup jalan ini dan pasar sampai tanggul selesai,\" kata Ratih Kusuma."))
        .containsExactly("“juga” more often in the first.");
  }

  @Test
  void whatTheReporterTellsWhereOnlyAnotherSpeaksIsNobodysWording() {
    assertThat(
            differences(
                "\"Kolom abu terlihat kelabu dan tebal ke arah timur laut,\" kata Ratih Kusuma.",
                "Kolom abu terlihat putih, kelabu dan tebal ke arah timur."
                    + " \"Warga diminta menjauh dari kawah,\" kata Bagas Wirayu."))
        .isEmpty();
  }

  @Test
  void behindTheThousandthWordNoDifferenceIsNamed() {
    String words = "jalan desa itu ditutup warga sejak tanggul jebol semalam, ".repeat(120);
    assertThat(
            differences(
                "\"Kami tahu " + words + "dan kini selesai,\" kata Ratih Kusuma.",
                "\"Kami tahu " + words + "dan kini rusak,\" kata Ratih Kusuma."))
        .isEmpty();
    assertThat(
            differences(
                "\"Kami tahu jalan desa itu ditutup dan kini selesai,\" kata Ratih Kusuma.",
                "\"Kami tahu jalan desa itu ditutup dan kini rusak,\" kata Ratih Kusuma."))
        .containsExactly("“selesai” against “rusak”.");
  }
}
