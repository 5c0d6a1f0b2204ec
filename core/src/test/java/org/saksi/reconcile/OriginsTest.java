package org.saksi.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.saksi.reconcile.Finding.Status;
import org.saksi.reconcile.SharedOrigin.Kind;

/** Which reports rest on one origin, what shows it, and what it does to the count of witnesses. */
class OriginsTest {

  private static final String SAID =
      "\"Kami menutup jalan provinsi sampai tanggul sungai itu selesai ditinggikan,\" kata Kepala"
          + " Dinas Ratih Kusuma";

  private static final String SAID_ALIKE =
      "\"Jalan provinsi kami tutup dulu sampai tanggulnya selesai,\" kata Kepala Dinas Ratih Kusuma";

  /** What two reporters tell themselves. */
  private static final String TOLD =
      "\nHujan turun sejak pagi di hulu. Pasar ikan tutup lebih awal. Nelayan tidak melaut karena"
          + " ombak tinggi, dan sekolah diliburkan dua hari.";

  private static final String TOLD_OTHERWISE =
      "\nAngkutan desa berputar lewat jembatan gantung. Harga beras naik di kios-kios. Seorang"
          + " pedagang sayur mengeluh dagangannya busuk di jalan.";

  private static final String TEXT =
      "Banjir merendam 312 rumah di Desa Sukamaju sejak Selasa malam. Warga mengungsi ke balai desa"
          + " dan dua gedung sekolah dasar. Dapur umum dibuka di halaman masjid raya untuk melayani"
          + " para pengungsi. Petugas masih mencari seorang penggembala yang hanyut.";

  private static List<SharedOrigin> origins(StoryFixture story) {
    List<SharedOrigin> origins = story.reconcile().origins();
    for (SharedOrigin origin : origins) {
      assertThat(origin.evidence()).extracting(Evidence::report).containsAll(origin.reports());
    }
    return origins;
  }

  @Test
  void aChannelOfOneReportAloneJoinsNothing() {
    StoryFixture story =
        new StoryFixture()
            .report(SAID_ALIKE + " kepada wartawan.")
            .report("\"Jalan provinsi tutup sampai tanggul selesai,\" kata Ratih Kusuma.");
    assertThat(origins(story)).isEmpty();
  }

  @Test
  void theSameWordsAreAStatementThatShowsTheChannelOfOneReport() {
    StoryFixture story =
        new StoryFixture()
            .report(SAID + " dalam keterangan tertulis." + TOLD)
            .report(SAID + "." + TOLD_OTHERWISE);
    SharedOrigin origin = origins(story).getFirst();
    assertThat(origin.kind()).isEqualTo(Kind.STATEMENT);
    assertThat(origin.evidence())
        .extracting(story::text)
        .contains("dalam keterangan tertulis")
        .anyMatch(words -> words.startsWith("Kami menutup jalan"));
  }

  @Test
  void oneConferenceNamedByBothIsOneOrigin() {
    StoryFixture story =
        new StoryFixture()
            .report(SAID_ALIKE + " dalam konferensi pers, Rabu (18/6/2025).")
            .report(SAID + " dalam konferensi pers, Rabu (18/6/2025).");
    assertThat(origins(story)).extracting(SharedOrigin::kind).containsExactly(Kind.CONFERENCE);
  }

  @Test
  void conferencesOfTwoDaysAreTwo() {
    StoryFixture story =
        new StoryFixture()
            .report(SAID_ALIKE + " dalam konferensi pers, Senin (16/6/2025).")
            .report(SAID + " dalam konferensi pers, Rabu (18/6/2025).");
    assertThat(origins(story)).isEmpty();
  }

  @Test
  void occasionsThatExcludeEachOtherNeverJoin() {
    StoryFixture story =
        new StoryFixture()
            .report(SAID + " dalam keterangan tertulis." + TOLD)
            .report(SAID + " saat dihubungi." + TOLD_OTHERWISE);
    assertThat(origins(story)).isEmpty();
  }

  @Test
  void sharedWordsAreOneWitnessAndWhatReportersTellIsTwo() {
    StoryFixture story =
        new StoryFixture()
            .report("Banjir merendam 312 rumah di Desa Sukamaju.\n" + SAID + "." + TOLD)
            .report("Air merendam 312 rumah di Desa Sukamaju hari itu.\n" + SAID + TOLD_OTHERWISE);
    assertThat(witnesses(story, words -> words.contains("312 rumah"))).containsOnly(2);
    assertThat(witnesses(story, words -> words.contains("menutup jalan"))).containsOnly(1);
  }

  private static List<Integer> witnesses(StoryFixture story, Predicate<String> words) {
    return story.findings(Status.CORROBORATED).stream()
        .filter(finding -> words.test(story.text(finding.evidence().getFirst())))
        .map(Finding::witnesses)
        .toList();
  }

  @Test
  void aCopyShowsItsPassagesAndItsCredit() {
    StoryFixture story =
        new StoryFixture()
            .report("Kabar Pagi", "2025-06-18", TEXT + "\nSumber: Kantor Berita Camar")
            .report("Kantor Berita Camar", "2025-06-18", "Sukamaju (Camar) - " + TEXT);
    SharedOrigin copy = origins(story).getFirst();
    assertThat(copy.kind()).isEqualTo(Kind.COPY);
    assertThat(copy.why()).endsWith("that of Kantor Berita Camar comes first.");
    assertThat(copy.evidence())
        .hasSizeBetween(4, 6)
        .extracting(story::text)
        .contains("Sumber: Kantor Berita Camar", "Sukamaju (Camar)");
  }

  @Test
  void aReportThatCreditsAnAgencyRestsOnIt() {
    StoryFixture story =
        new StoryFixture()
            .report("Kabar Pagi", "2025-06-18", "Banjir surut.\nSumber: Kantor Berita Camar")
            .report("Kantor Berita Camar", "2025-06-18", TEXT);
    assertThat(origins(story)).extracting(SharedOrigin::kind).containsExactly(Kind.AGENCY);
  }

  @Test
  void aSpeakerSpelledWithMarksIsTheSame() {
    String words = "\"Pilot kami meninggal dunia karena terjebak di bawah keranjang balon,\" kata ";
    StoryFixture story =
        new StoryFixture()
            .report(words + "Gubernur Ali Kumbuzoğlu." + TOLD)
            .report(words + "Gubernur Ali Kumbuzoglu." + TOLD_OTHERWISE);
    assertThat(origins(story)).extracting(SharedOrigin::kind).containsExactly(Kind.STATEMENT);
  }

  @Test
  void whatOneSpeakerTellsTwoReportersHasOneWitness() {
    StoryFixture story =
        new StoryFixture()
            .report("Ratih Kusuma mengatakan 312 rumah terendam banjir di Desa Sukamaju." + TOLD)
            .report(
                "\"Sebanyak 312 rumah terendam banjir di Desa Sukamaju,\" kata Ratih Kusuma."
                    + TOLD_OTHERWISE);
    assertThat(origins(story)).isEmpty();
    assertThat(story.reconcile().findings())
        .filteredOn(finding -> finding.status() == Status.CORROBORATED)
        .isNotEmpty()
        .allMatch(finding -> finding.witnesses() == 1);
  }

  @Test
  void whatTwoReportersTellInTheSameWordsHasOneWitness() {
    String alike = "Tanggul sungai di desa itu jebol sepanjang dua puluh meter pada Selasa malam.";
    StoryFixture story = new StoryFixture().report(alike + TOLD).report(alike + TOLD_OTHERWISE);
    assertThat(story.findings(Status.CORROBORATED))
        .isNotEmpty()
        .allMatch(finding -> finding.witnesses() == 1);
  }
}
