package org.saksi.store.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.saksi.Saksi;
import org.saksi.reading.Reading;
import org.saksi.reconcile.Evidence;
import org.saksi.reconcile.Finding;
import org.saksi.reconcile.Finding.Status;
import org.saksi.reconcile.Reconciliation;
import org.saksi.report.Report;
import org.saksi.store.Reports;
import org.saksi.store.alert.News.Kind;
import org.saksi.store.desk.Before;
import org.saksi.text.Span;

/** What is news between two moments of a story. */
class DifferenceTest {

  private static final Saksi SAKSI = Saksi.indonesian();

  private static final String FIRE =
      "Kebakaran melanda Pasar Wonokarso di Kota Malang, Selasa (4/3/2025) malam. Kebakaran itu"
          + " menewaskan %s orang. Api berasal dari kios kain, kata Darmo Suwito.";

  private static final String FIRE_ELSEWHERE =
      "Pasar Wonokarso di Kota Malang terbakar pada Selasa (4/3/2025) malam. Kebakaran itu"
          + " menewaskan %s orang. Darmo Suwito mengatakan api berasal dari kios kain.";

  private static Reconciliation compare(Report... reports) {
    List<Reading> readings = Arrays.stream(reports).map(SAKSI::read).toList();
    return SAKSI.reconcile("a", readings);
  }

  /** What a store remembers of a story: what only one outlet states is not kept. */
  private static Before before(Reconciliation story) {
    Set<String> reports = new HashSet<>();
    story.readings().forEach(reading -> reports.add(reading.report().id()));
    story.superseded().forEach(reading -> reports.add(reading.report().id()));
    return new Before(
        reports, story.findings().stream().filter(one -> one.status() != Status.SINGLE).toList());
  }

  private static final Before NOTHING = new Before(Set.of(), List.of());

  private static Report fire(String id, String dead) {
    return Reports.report(id, "satu.example", "Pasar Terbakar", FIRE.formatted(dead));
  }

  private static Report fireElsewhere(String id, String dead) {
    return Reports.report(id, "dua.example", "Kios Hangus", FIRE_ELSEWHERE.formatted(dead));
  }

  private static Report revised(Report report, String id, String body) {
    return new Report(
        id,
        report.outlet(),
        report.url(),
        report.headline(),
        null,
        report.published(),
        report.language(),
        body,
        report.origin(),
        null,
        null,
        null,
        report.id(),
        null);
  }

  private static List<Kind> kinds(List<News> news) {
    return news.stream().map(News::kind).distinct().toList();
  }

  private static List<String> words(News news, Report... reports) {
    return news.evidence().stream()
        .map(place ->
            Arrays.stream(reports)
                .filter(report -> report.id().equals(place.report()))
                .map(report -> place.span().of(report.body()))
                .findFirst()
                .orElseThrow())
        .toList();
  }

  @Test
  void nothingIsNewsOfAStoryThatIsTheSame() {
    Reconciliation story = compare(fire("a", "tiga"), fireElsewhere("b", "lima"));
    assertThat(story.findings()).extracting(Finding::status).contains(Status.CONFLICTING);
    assertThat(Difference.between(before(story), story)).isEmpty();
  }

  @Test
  void anotherOrderIsNoNews() {
    Reconciliation story = compare(fire("a", "tiga"), fireElsewhere("b", "lima"));
    Reconciliation turned = compare(fireElsewhere("b", "lima"), fire("a", "tiga"));
    assertThat(Difference.between(before(story), turned)).isEmpty();
    List<Finding> shuffled = new ArrayList<>(before(story).findings());
    Collections.reverse(shuffled);
    assertThat(Difference.between(new Before(Set.of("a", "b"), shuffled), story)).isEmpty();
  }

  @Test
  void aConflictIsNewsAtFirstAndWithItsPlaces() {
    Report a = fire("a", "tiga");
    Report b = fireElsewhere("b", "lima");
    List<News> news = Difference.between(before(compare(a)), compare(a, b));
    assertThat(news).first().extracting(News::kind).isEqualTo(Kind.NEW_CONFLICT);
    assertThat(words(news.getFirst(), a, b))
        .containsExactly("menewaskan lima orang", "menewaskan tiga orang");
    assertThat(kinds(Difference.between(NOTHING, compare(a, b))))
        .containsExactly(Kind.NEW_CONFLICT);
  }

  @Test
  void aSecondConflictOfTheSameWordsIsNewsOfItsOwn() {
    Report a = fire("a", "tiga");
    Report b = fireElsewhere("b", "lima");
    Report c =
        Reports.report("c", "tiga.example", "Kebakaran", FIRE_ELSEWHERE.formatted("sembilan"));
    List<News> news = Difference.between(before(compare(a, b)), compare(a, b, c));
    List<String> told =
        news.stream()
            .filter(one -> one.kind() == Kind.NEW_CONFLICT || one.kind() == Kind.CHANGED_FIGURE)
            .flatMap(one -> words(one, a, b, c).stream())
            .toList();
    assertThat(told).contains("menewaskan sembilan orang");
  }

  @Test
  void whatASecondOutletStatesHasANewWitness() {
    Report a = fire("a", "tiga");
    Report b = fireElsewhere("b", "tiga");
    List<News> news = Difference.between(before(compare(a)), compare(a, b));
    assertThat(kinds(news)).containsExactly(Kind.NEW_WITNESS);
    assertThat(news)
        .allSatisfy(one ->
            assertThat(one.evidence().getFirst().report()).as("the new one first").isEqualTo("b"));
  }

  @Test
  void whatNobodyKnewHasNoNewWitness() {
    assertThat(Difference.between(NOTHING, compare(fire("a", "tiga"), fireElsewhere("b", "tiga"))))
        .isEmpty();
  }

  @Test
  void whatKnownReportsComeToInAnotherWayHasNoNewWitness() {
    Reconciliation story = compare(fire("a", "tiga"), fireElsewhere("b", "tiga"));
    assertThat(story.findings()).extracting(Finding::status).contains(Status.CORROBORATED);
    assertThat(Difference.between(new Before(Set.of("a", "b"), List.of()), story)).isEmpty();
  }

  @Test
  void aThirdWitnessIsNewsAndACopyIsNone() {
    Report a = Reports.flood("a");
    Report b = Reports.floodElsewhere("b");
    Report other =
        Reports.report(
            "c",
            "suaradesa.example",
            "Banjir di Sukamaju",
            "Kepala BPBD Tirtasari Budi Hartono menyebut 45 keluarga di Desa Sukamaju, Kabupaten"
                + " Tirtasari, mengungsi karena banjir yang datang Senin (3/3/2025) dini hari.");
    Before known = before(compare(a, b));
    assertThat(kinds(Difference.between(known, compare(a, b, other)))).contains(Kind.NEW_WITNESS);
    Report copy = Reports.report("d", "salinan.example", "Banjir Rendam 120 Rumah", a.body());
    assertThat(kinds(Difference.between(known, compare(a, b, copy))))
        .doesNotContain(Kind.NEW_WITNESS);
  }

  @Test
  void aReportThatLeavesTakesItsCorroborationAlong() {
    Report a = fire("a", "tiga");
    Report b = fireElsewhere("b", "tiga");
    List<News> news = Difference.between(before(compare(a, b)), compare(a));
    assertThat(kinds(news)).containsExactly(Kind.LOST_CORROBORATION);
  }

  @Test
  void aVersionThatSaysAnotherNumberChangesAFigureAndLosesACorroboration() {
    Report a = fire("a", "tiga");
    Report b = fireElsewhere("b", "tiga");
    Report later = revised(a, "a2", FIRE.formatted("tujuh"));
    List<News> news = Difference.between(before(compare(a, b)), compare(a, b, later));
    assertThat(kinds(news)).contains(Kind.LOST_CORROBORATION);
    assertThat(kinds(news)).containsAnyOf(Kind.CHANGED_FIGURE, Kind.NEW_CONFLICT);

    List<News> alone = Difference.between(before(compare(a)), compare(a, later));
    assertThat(kinds(alone)).containsExactly(Kind.CHANGED_FIGURE);
    assertThat(words(alone.getFirst(), a, later)).containsExactly("tujuh", "tiga");
  }

  @Test
  void aVersionThatOnlyMovesTheWordsIsNoNews() {
    Report a = fire("a", "tiga");
    Report b = fireElsewhere("b", "lima");
    Report later =
        revised(
            a, "a2", "Malang, Selasa. Hujan turun semalaman di sana.\n" + FIRE.formatted("tiga"));
    Reconciliation now = compare(a, b, later);
    assertThat(now.superseded()).hasSize(1);
    assertThat(Difference.between(before(compare(a, b)), now)).isEmpty();
  }

  @Test
  void aValueOfALaterHourChangesAFigure() {
    Report a =
        Reports.report(
            "a",
            "satu.example",
            "Banjir",
            "Banjir melanda Kecamatan Tembalang. Hingga pukul 14.00 WIB, 312 keluarga mengungsi"
                + " ke Balai Desa Meteseh.",
            "2025-03-04T15:00:00+07:00");
    Report b =
        Reports.report(
            "b",
            "dua.example",
            "Pengungsi",
            "Banjir di Kecamatan Tembalang belum surut. Hingga pukul 18.00 WIB, 468 keluarga"
                + " mengungsi ke Balai Desa Meteseh.",
            "2025-03-04T19:00:00+07:00");
    List<News> news = Difference.between(before(compare(a)), compare(a, b));
    assertThat(kinds(news)).contains(Kind.CHANGED_FIGURE).doesNotContain(Kind.NEW_CONFLICT);
    News change =
        news.stream().filter(one -> one.kind() == Kind.CHANGED_FIGURE).findFirst().orElseThrow();
    assertThat(words(change, a, b).getFirst()).contains("468 keluarga");
    assertThat(kinds(Difference.between(before(compare(a, b)), compare(a, b)))).isEmpty();

    Report again =
        Reports.report(
            "c",
            "tiga.example",
            "Mengungsi",
            "Warga Kecamatan Tembalang menunggu air surut. Hingga pukul 18.00 WIB, 468 keluarga"
                + " mengungsi ke Balai Desa Meteseh.",
            "2025-03-04T20:00:00+07:00");
    assertThat(kinds(Difference.between(before(compare(a, b)), compare(a, b, again))))
        .doesNotContain(Kind.CHANGED_FIGURE);
  }

  @Test
  void noMorePlacesAreNamedThanTheLimit() {
    Report[] reports = new Report[Difference.MOST_PLACES + 6];
    for (int at = 0; at < reports.length; at++) {
      reports[at] =
          Reports.report("r" + at, "koran" + at + ".example", "H", "Air naik " + at + ".");
    }
    Reconciliation story = compare(reports);
    List<Evidence> everywhere =
        Arrays.stream(reports).map(one -> new Evidence(one.id(), new Span(0, 8))).toList();
    Before known =
        new Before(
            Set.of(),
            List.of(
                new Finding("x1", Status.CORROBORATED, Finding.Kind.EVENT, 99, "", everywhere)));
    List<News> news = Difference.between(known, story);
    assertThat(news).hasSize(1);
    assertThat(news.getFirst().evidence()).hasSize(Difference.MOST_PLACES);
  }
}
