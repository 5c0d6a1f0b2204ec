package org.saksi.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.saksi.reading.Reading;
import org.saksi.reconcile.Finding.Status;
import org.saksi.text.Span;

class ReconcilerTest {

  private static final String FLOOD =
      "Banjir merendam 312 rumah di Desa Sukamaju sejak Selasa malam. \"Tanggul sungai jebol karena"
          + " hujan deras semalam suntuk,\" kata Ratih Kusuma, Rabu (18/6/2025).\n"
          + "Warga mengungsi ke balai desa dan dua sekolah dasar.";

  private static final String SAME_FLOOD =
      "Sebanyak 312 rumah di Desa Sukamaju terendam banjir. Kepala desa Ratih Kusuma menyebut"
          + " tanggul sungai jebol karena hujan deras semalam suntuk.\n"
          + "Warga mengungsi ke balai desa dan dua sekolah dasar. Dapur umum dibuka di halaman"
          + " masjid raya untuk 950 pengungsi.";

  @Test
  void whatAnotherReportTellsOfTheSameHourIsNoNews() {
    assertThat(floodAlone("pukul 03.30 WIB")).isEmpty();
    assertThat(floodAlone("pukul 01.10 WIB")).isNotEmpty();
  }

  private static List<Finding> floodAlone(String hour) {
    StoryFixture story =
        new StoryFixture()
            .report("Sari Wulan bercerita, air masuk menggenangi dapur jam setengah empat pagi.")
            .report("Petugas mencatat air mulai masuk ke permukiman " + hour + ".");
    return story.findings(Finding.Status.SINGLE).stream()
        .filter(finding -> finding.why().contains("menggenangi dapur"))
        .toList();
  }

  @Test
  void theHourUpToWhichSomethingIsCountedIsNoFactOfItsOwn() {
    StoryFixture story =
        new StoryFixture()
            .report("Hingga pukul 14.00 WIB, BPBD membuka empat posko pengungsian di desa.")
            .report("Hingga pukul 14.00 WIB, BPBD membuka enam posko pengungsian di desa.");
    assertThat(story.reconcile().findings())
        .extracting(Finding::kind)
        .contains(Finding.Kind.FIGURE)
        .doesNotContain(Finding.Kind.TIME);
  }

  @Test
  void anAbbreviationCountsWhatItIsSpeltOutAs() {
    StoryFixture story =
        new StoryFixture()
            .report(
                "a.id", "2025-06-18T14:30:00+07:00", "Banjir merendam tiga rukun tetangga (RT).")
            .report("b.id", "2025-06-18T19:30:00+07:00", "Banjir kini merendam satu RT.");
    assertThat(story.reconcile().findings())
        .anySatisfy(finding -> {
          assertThat(finding.kind()).isEqualTo(Finding.Kind.FIGURE);
          assertThat(finding.status()).isEqualTo(Status.COMPATIBLE);
          assertThat(finding.why()).contains("later", "satu RT");
        });
  }

  @Test
  void aNumberWithinAnAgreedClauseIsAFactOfItsOwn() {
    StoryFixture story = new StoryFixture().report(FLOOD).report(SAME_FLOOD);
    assertThat(story.findings(Status.CORROBORATED))
        .extracting(Finding::kind)
        .contains(Finding.Kind.EVENT, Finding.Kind.FIGURE);
  }

  @Test
  void whatTwoOutletsStateIsCorroborated() {
    StoryFixture story = new StoryFixture().report(FLOOD).report(SAME_FLOOD);
    assertThat(story.findings(Status.CORROBORATED))
        .anyMatch(finding ->
            finding.evidence().stream()
                .allMatch(e -> story.text(e).contains("mengungsi ke balai desa")));
    assertThat(story.findings(Status.CONFLICTING)).isEmpty();
  }

  @Test
  void whatOneOutletStatesIsSingle() {
    StoryFixture story = new StoryFixture().report(FLOOD).report(SAME_FLOOD);
    assertThat(story.findings(Status.SINGLE))
        .anyMatch(finding -> story.text(finding.evidence().getFirst()).contains("950 pengungsi"));
  }

  @Test
  void reportsOfOneOutletCorroborateNothing() {
    StoryFixture story =
        new StoryFixture()
            .report("a.id", "2025-06-18", FLOOD)
            .report("a.id", "2025-06-18", SAME_FLOOD);
    assertThat(story.findings(Status.CORROBORATED)).isEmpty();
  }

  @Test
  void copiesAreOneWitness() {
    StoryFixture story = new StoryFixture().report(FLOOD).report(FLOOD);
    assertThat(story.reconcile().origins())
        .anyMatch(origin -> origin.kind() == SharedOrigin.Kind.COPY);
    assertThat(story.findings(Status.CORROBORATED))
        .isNotEmpty()
        .allMatch(finding -> finding.witnesses() == 1)
        .allMatch(finding -> finding.why().contains("one witness for all"));
  }

  @Test
  void datesMakeATimeline() {
    StoryFixture story =
        new StoryFixture()
            .report("Tanggul jebol pada Senin (16/6/2025). Jalan dibuka pada Rabu (18/6/2025).")
            .report("Tanggul itu jebol pada 16 Juni 2025.");
    assertThat(story.reconcile().timeline())
        .extracting(Dated::value)
        .containsExactly("2025-06-16", "2025-06-18");
    assertThat(story.reconcile().timeline().getFirst().evidence()).hasSize(2);
  }

  @Test
  void conflictsStandFirstAndSinglesLast() {
    StoryFixture story =
        new StoryFixture()
            .report(FLOOD + " Mobil B 4471 KLM hanyut.")
            .report(SAME_FLOOD + " Mobil B 4472 KLM hanyut.");
    List<Status> statuses = story.reconcile().findings().stream().map(Finding::status).toList();
    assertThat(statuses)
        .isSortedAccordingTo(java.util.Comparator.comparingInt(ReconcilerTest::rank));
    assertThat(statuses.getFirst()).isEqualTo(Status.CONFLICTING);
  }

  private static int rank(Status status) {
    return List.of(Status.CONFLICTING, Status.CORROBORATED, Status.COMPATIBLE, Status.SINGLE)
        .indexOf(status);
  }

  @Test
  void oneReportAloneHasOnlySingles() {
    StoryFixture story = new StoryFixture().report(FLOOD);
    assertThat(story.reconcile().findings())
        .isNotEmpty()
        .allMatch(finding -> finding.status() == Status.SINGLE);
  }

  @Test
  void manyCopiesAreComparedTextByText() {
    StoryFixture story = new StoryFixture();
    for (int i = 0; i < 14; i++) {
      story.report(FLOOD);
    }
    story.report(SAME_FLOOD);
    assertThat(story.findings(Status.CORROBORATED))
        .anyMatch(finding -> finding.evidence().size() >= 14);
  }

  @Provide
  Arbitrary<String> bodies() {
    Arbitrary<String> sentences =
        Arbitraries.of(
            "Banjir merendam 312 rumah.",
            "\"Tanggul jebol,\" kata Ratih Kusuma.",
            "Menurut Bima Sanjaya, jalan ditutup sampai Rabu (18/6/2025).",
            "Kerugian mencapai Rp 2,5 miliar di Bandung, Jawa Barat",
            "Gubernur Ratih Kusuma (RK) diduga tidak tahu, \"sama sekali",
            "\n",
            "Mobil B 4471 KLM hanyut; 20 persen sawah rusak.");
    return Arbitraries.oneOf(
        sentences.list().ofMaxSize(6).map(list -> String.join(" ", list)), Arbitraries.strings());
  }

  @Property(tries = 150)
  void evidenceLiesInItsReportAndRunsAreIdentical(
      @ForAll("bodies") String first, @ForAll("bodies") String second) {
    StoryFixture story = new StoryFixture().report(first).report(second);
    Reconciliation reconciliation = story.reconcile();
    for (Finding finding : reconciliation.findings()) {
      assertThat(finding.why()).endsWith(".");
      finding.evidence().forEach(e -> assertInBounds(e, story.readings()));
    }
    reconciliation.wordings().forEach(w -> assertInBounds(w.a(), story.readings()));
    reconciliation
        .timeline()
        .forEach(d -> d.evidence().forEach(e -> assertInBounds(e, story.readings())));
    assertThat(story.reconcile()).isEqualTo(reconciliation);
  }

  private static void assertInBounds(Evidence evidence, List<Reading> readings) {
    Span body =
        readings.stream()
            .filter(reading -> reading.report().id().equals(evidence.report()))
            .map(reading -> new Span(0, reading.report().body().length()))
            .findFirst()
            .orElseThrow();
    assertThat(body.contains(evidence.span())).isTrue();
    assertThat(evidence.span().isEmpty()).isFalse();
  }

  @Property(tries = 100)
  void aReportAndItsCopyDoNotContradictEachOther(@ForAll("bodies") String body) {
    StoryFixture story = new StoryFixture().report(body).report(body);
    assertThat(story.findings(Status.CONFLICTING))
        .allMatch(
            finding -> finding.evidence().stream().map(Evidence::report).distinct().count() == 1);
    assertThat(story.reconcile().wordings()).isEmpty();
  }

  @Property(tries = 24)
  void theOrderInWhichReportsAreGivenIsNothingToTheFindings(@ForAll("orders") List<Integer> order) {
    List<Reading> given =
        new StoryFixture()
            .report("a", "2025-06-18T15:00:00+07:00", FLOOD)
            .report("b", "2025-06-18T12:00:00+07:00", SAME_FLOOD)
            .report(
                "c",
                "2025-06-19",
                "Sebanyak 300 rumah di Desa Sukamaju terendam. Ratih Kusuma menyebut tanggul jebol.")
            .report("Warga Desa Sukamaju mengungsi ke dua sekolah dasar sejak Rabu dini hari.")
            .readings();
    List<Reading> shuffled = order.stream().map(given::get).toList();
    assertThat(findings(given)).isNotEmpty();
    assertThat(findings(shuffled)).isEqualTo(findings(given));
  }

  private static List<Finding> findings(List<Reading> readings) {
    return new Reconciler(StoryFixture.INDONESIAN).reconcile("story", readings).findings();
  }

  @Provide
  Arbitrary<List<Integer>> orders() {
    return Arbitraries.shuffle(0, 1, 2, 3);
  }
}
