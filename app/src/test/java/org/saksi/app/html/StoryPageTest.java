package org.saksi.app.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saksi.app.html.Samples.evidence;
import static org.saksi.app.html.Samples.finding;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.saksi.annotation.Speaker;
import org.saksi.annotation.TimeValue;
import org.saksi.app.language.Language;
import org.saksi.reading.Reading;
import org.saksi.reconcile.Dated;
import org.saksi.reconcile.Finding;
import org.saksi.reconcile.Omission;
import org.saksi.reconcile.Reconciliation;
import org.saksi.reconcile.Revision;
import org.saksi.reconcile.Series;
import org.saksi.reconcile.SharedOrigin;
import org.saksi.reconcile.Wording;

class StoryPageTest {

  private static final TimeValue.Interval DAY =
      new TimeValue.Interval(
          LocalDateTime.parse("2025-06-17T00:00"),
          LocalDateTime.parse("2025-06-18T00:00"),
          "2025-06-17");

  private static final TimeValue.Interval NEXT_DAY =
      new TimeValue.Interval(
          LocalDateTime.parse("2025-06-18T00:00"),
          LocalDateTime.parse("2025-06-19T00:00"),
          "2025-06-18");

  private static final Reading A =
      Samples.bare("a.txt", "harian.example", "Banjir datang Selasa.\n\nAir naik, kata Rini.");
  private static final Reading B =
      Samples.bare("b.txt", "kabar.example", "Banjir datang Rabu.\nAir baik, ujar Rini.");
  private static final Series SERIES =
      new Series(
          evidence(A, "Air"),
          "m",
          List.of(
              new Series.Point(DAY, true, BigDecimal.ONE, List.of(evidence(A, "naik"))),
              new Series.Point(
                  NEXT_DAY, false, BigDecimal.valueOf(2.5), List.of(evidence(B, "baik")))));
  private static final Finding AGREED =
      new Finding(
          "x2",
          Finding.Status.CORROBORATED,
          Finding.Kind.EVENT,
          2,
          "Both.",
          List.of(evidence(A, "Banjir datang")));
  private static final Finding SINGLE = finding(Finding.Status.SINGLE, evidence(A, "kata Rini"));
  private static final Finding CONFLICT =
      finding(Finding.Status.CONFLICTING, evidence(A, "Selasa"), evidence(B, "Rabu"));

  private static final Reading EARLIER =
      Samples.bare("a0.txt", "harian.example", "Banjir datang Senin.\n\nAir naik, kata Rini.");
  private static final Revision REVISION =
      new Revision(
          "a.txt",
          "a0.txt",
          List.of(new Revision.Change(evidence(EARLIER, "Senin"), evidence(A, "Selasa"))));

  @Test
  void showsWhatAnOutletChangedAndLinksToTheLaterWords() {
    Element changed = page(fullStory()).expectFirst("#revisions li");
    assertThat(changed.select(".side").eachText())
        .containsExactly(
            "before Banjir datang Senin. Air naik, kata Rini.",
            "A harian.example Banjir datang Selasa. Air naik, kata Rini.");
    assertThat(changed.select("mark").eachText()).containsExactly("Senin", "Selasa");
    assertThat(changed.expectFirst("a").attr("href")).isEqualTo("#at-e0-a");
  }

  @Test
  void keepsTheTextOfEveryReport() {
    Document page = page(Samples.story(List.of(A, B), SINGLE, CONFLICT));
    assertThat(page.selectFirst("#a-text").wholeText()).isEqualTo(A.report().body());
    assertThat(page.selectFirst("#b-text").wholeText()).isEqualTo(B.report().body());
  }

  @Test
  void putsConflictsFirst() {
    Document page = page(Samples.story(List.of(A, B), SINGLE, CONFLICT));
    assertThat(page.select(".facts details").eachAttr("id")).containsExactly("x1", "x0");
  }

  @Test
  void showsWhoStatesAFactAndWhoIsSilent() {
    Document page = page(Samples.story(List.of(A, B), SINGLE));
    assertThat(page.select("tbody td").eachText())
        .containsExactly("● alone states it", "– nothing found");
  }

  @Test
  void saysWhenNoConflictIsFound() {
    Document page = page(Samples.story(List.of(A, B), SINGLE));
    assertThat(page.select(".standfirst").text())
        .isEqualTo("2 reports of one event, no conflict found");
  }

  @Test
  void showsAgreementThatRestsOnOneOrigin() {
    Finding one =
        new Finding(
            "x1",
            Finding.Status.CORROBORATED,
            Finding.Kind.EVENT,
            1,
            "One release.",
            List.of(evidence(A, "Air"), evidence(B, "Air")));
    Document page = page(Samples.story(List.of(A, B), one));
    assertThat(page.select("tbody td").eachText())
        .containsOnly("○ agrees, from the same origin")
        .hasSize(2);
  }

  @Test
  void showsEverySideOfAConflict() {
    Document page = page(Samples.story(List.of(A, B), CONFLICT));
    assertThat(page.select("#x0 summary .fact").eachText()).containsExactly("A Selasa", "B Rabu");
    assertThat(page.select("#x0 .why").text()).isEqualTo("The days differ.");
    assertThat(page.select(".text [data-notes=x0]").eachText()).containsExactly("Selasa", "Rabu");
  }

  @Test
  void linksEvidenceToItsPlaceInTheReport() {
    Document page = page(Samples.story(List.of(A, B), CONFLICT));
    String anchor = page.select("#x0 .evidence a").get(1).attr("href").substring(1);
    assertThat(page.getElementById(anchor).nextElementSibling().text()).isEqualTo("Rabu");
  }

  @Test
  void everyIdIsUniqueAndEveryLinkLeadsToOne() {
    Document page = page(fullStory());
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    assertThat(page.select("a[href^=#]"))
        .isNotEmpty()
        .allMatch(link -> page.getElementById(link.attr("href").substring(1)) != null);
    assertThat(page.select("[data-notes]"))
        .allMatch(mark ->
            List.of(mark.attr("data-notes").split(" ")).stream()
                .allMatch(note -> page.getElementById(note) != null));
  }

  @Test
  void marksTheWordsThatDifferInAPair() {
    Document page = page(fullStory());
    assertThat(page.select("#w0 mark").eachText()).containsExactly("naik", "baik");
    assertThat(page.select("#w0 .who").text()).isEqualTo("Rini");
  }

  @Test
  void setsQuotationsOfOneSpeakerTogether() {
    Document page = page(fullStory());
    assertThat(page.select("#speakers summary").eachText()).containsExactly("Rini 2 AB");
    assertThat(page.select("#speakers .words bdi").eachText())
        .containsExactly("Air naik", "Air baik");
  }

  @Test
  void showsTimelineAndOrigins() {
    Document page = page(fullStory());
    assertThat(page.select("#times .timeline .date").text()).isEqualTo("Tuesday 17 June 2025");
    assertThat(page.select("#o0").text()).contains("One press conference", "Both quote Rini.");
  }

  @Test
  void drawsAValueThatDevelops() {
    Document page = page(fullStory());
    assertThat(page.select("#v0 svg title").text()).isEqualTo("Air");
    assertThat(page.select("#v0 svg desc").text()).isEqualTo("17 Jun: 1 m; 18 Jun: 2.5 m");
    assertThat(page.select("#v0 .number").eachText()).containsExactly("1 m", "2.5 m");
    assertThat(page.select("#v0 .date").eachText())
        .containsExactly("Tuesday 17 June 2025", "Wednesday 18 June 2025 as published");
  }

  @Test
  void everyPointMomentAndCellLeadsToItsExactWords() {
    Document page = page(fullStory());
    assertThat(wordsBehind(page, "#v0 a.to")).containsExactly("naik", "baik");
    assertThat(wordsBehind(page, "#d0 a.to")).containsExactly("Selasa");
    assertThat(wordsBehind(page, ".conflicting td a.to")).containsExactly("Selasa", "Rabu");
    assertThat(wordsBehind(page, "#missing a.to")).containsExactly("Banjir datang");
  }

  /** The marked words that follow the places to which links lead. */
  private static List<String> wordsBehind(Document page, String links) {
    return page.select(links).stream()
        .map(link -> page.getElementById(link.attr("href").substring(1)))
        .map(place -> place.nextElementSiblings().select("a.mark").first().text())
        .toList();
  }

  @Test
  void showsTheShortValueOfEachSideInItsCell() {
    Document page = page(Samples.story(List.of(A, B), CONFLICT));
    assertThat(page.select("tbody td").eachText())
        .containsExactly("≠ in conflict Selasa", "≠ in conflict Rabu");
  }

  @Test
  void saysWhatAnOutletLeavesOut() {
    Document page = page(fullStory());
    assertThat(page.select("tbody.corroborated td").eachText())
        .containsExactly("● agrees", "∅ leaves it out");
    assertThat(page.select("#missing summary .outlet").text()).isEqualTo("kabar.example");
  }

  @Test
  void tellsTheLanguagesApart() {
    Document page = page(fullStory());
    assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
    assertThat(page.select(".text, .words bdi, .fact bdi, .context").eachAttr("lang"))
        .containsOnly("id");
  }

  @Test
  void speaksTheLanguageOfItsFrame() {
    Document page = indonesian(fullStory());
    assertThat(page.select(".standfirst").text()).isEqualTo("2 laporan tentang satu peristiwa");
    assertThat(page.select("tbody.corroborated h3").text()).isEqualTo("Sama 1");
    assertThat(page.select("tbody.corroborated td").eachText())
        .containsExactly("● sama", "∅ tidak memuatnya");
    assertThat(page.select("#times .timeline .date").text()).isEqualTo("Selasa, 17 Juni 2025");
    assertThat(page.select("#v0 svg desc").text()).isEqualTo("17 Jun: 1 m; 18 Jun: 2,5 m");
    assertThat(page.select("#speakers h2").text()).isEqualTo("Siapa mengatakan apa");
    assertThat(EnglishLabels.in(page)).isEmpty();
  }

  @Test
  void whatIsEnglishInEveryLanguageSaysSo() {
    assertThat(indonesian(fullStory()).select(".why").eachAttr("lang"))
        .hasSize(5)
        .containsOnly("en");
    assertThat(page(fullStory()).select(".why[lang]")).isEmpty();
  }

  @Test
  void anEnglishLabelWouldBeFound() {
    Document page = page(fullStory());
    page.selectFirst("html").attr("lang", "id");
    assertThat(EnglishLabels.in(page))
        .contains("Agreed", "Who said what", "They cannot all be right.", "leaves it out")
        .contains("2 independent witnesses", "Marked in the text", "Panes", "Direct quotation");
  }

  @Test
  void asksNothingOfTheNetwork() {
    Document page = page(fullStory());
    assertThat(page.select("[src], [style], object, iframe, form, base")).isEmpty();
    assertThat(page.select("link").eachAttr("href")).containsExactly("data:,");
    assertThat(page.selectFirst("style").data()).doesNotContain("@import", "url(", "//");
    assertThat(page.selectFirst("script").data()).doesNotContain("fetch", "http", "import");
  }

  @Test
  void permitsItsOwnStyleAndScriptOnly() throws NoSuchAlgorithmException {
    Document page = page(fullStory());
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .startsWith("default-src 'none'; ")
        .contains("style-src 'sha256-" + hash(page.selectFirst("style")))
        .contains("script-src 'sha256-" + hash(page.selectFirst("script")));
  }

  @Test
  void isTheSameForTheSameStory() {
    assertThat(StoryPage.of(fullStory())).isEqualTo(StoryPage.of(fullStory()));
  }

  @Test
  void leavesOutSectionsThatHaveNothingToSay() {
    Document page = page(Samples.story(List.of(A)));
    assertThat(page.select(".masthead nav li, #wordings, #speakers, #times, #origins")).isEmpty();
  }

  private static Reconciliation fullStory() {
    List<Reading> readings = List.of(quoting(A, "Air naik"), quoting(B, "Air baik"));
    return new Reconciliation(
        "s",
        readings,
        List.of(EARLIER),
        List.of(CONFLICT, AGREED, SINGLE),
        List.of(new Wording(evidence(A, "Air naik"), evidence(B, "Air baik"), "naik, baik")),
        List.of(
            new SharedOrigin(
                List.of("a.txt", "b.txt"),
                SharedOrigin.Kind.CONFERENCE,
                "Both quote Rini.",
                List.of(evidence(A, "Rini"), evidence(B, "Rini")))),
        List.of(new Dated(DAY, List.of(evidence(A, "Selasa")))),
        List.of(SERIES),
        List.of(new Omission("x2", List.of("b.txt"), false)),
        List.of(REVISION));
  }

  private static Reading quoting(Reading reading, String words) {
    String body = reading.report().body();
    Speaker rini = new Speaker.Described(Samples.span(body, "Rini"));
    return Samples.layered(
        reading.report(),
        List.of(),
        List.of(),
        List.of(),
        List.of(Samples.quotation(Samples.span(body, words), rini)));
  }

  private static Document page(Reconciliation story) {
    return Jsoup.parse(StoryPage.of(story));
  }

  private static Document indonesian(Reconciliation story) {
    Html html = new Html();
    html.open("html", "lang", "id").open("body");
    StoryPage.write(html, story, Language.ID, People.NOWHERE, notes -> {});
    html.close().close();
    return Jsoup.parse(html.toString());
  }

  private static String hash(Element inline) throws NoSuchAlgorithmException {
    byte[] content = inline.data().getBytes(StandardCharsets.UTF_8);
    return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(content));
  }
}
