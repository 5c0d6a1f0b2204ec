package org.saksi.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.app.html.EnglishLabels;
import org.saksi.app.serve.RunningService;
import org.saksi.store.log.Verdict;

@Timeout(60)
class PagesTest {

  private static final String ATTACK =
      "\"'><script>alert(1)</script><img src=x onerror=alert(1)></textarea></title><!--";

  private static final List<String> PATHS =
      List.of(
          "/",
          "/?order=contradicted",
          "/stories/warta-1",
          "/reports/warta-1",
          "/search?q=wonokarso",
          "/people?name=Darmo%20Suwito",
          "/outlets",
          "/decisions",
          "/alerts",
          "/alerts/1",
          "/reports/warta-1?at=0-9",
          "/nowhere");

  @TempDir private Path folder;
  private RunningService service;

  @BeforeEach
  void start() {
    service = RunningService.in(folder);
    AlertsTest.make(service, "\"query\":\"wonokarso\"");
    service.with(RunningService.FIRE);
  }

  @AfterEach
  void stop() {
    service.close();
  }

  @Test
  void aStoryIsGivenOutInEveryFormThatItsPageNames() {
    List<String> links =
        service.page("/stories/warta-1").select("a[href*=/files/]").eachAttr("href");
    assertThat(links)
        .extracting(link -> link.replaceFirst(".*/files/", ""))
        .containsExactly("html", "json", "csv", "parquet", "annotations");
    for (String link : links) {
      HttpResponse<byte[]> answer = service.bytes(link);
      assertThat(answer.statusCode()).as(link).isEqualTo(200);
      assertThat(answer.body()).as(link).isNotEmpty().isEqualTo(service.bytes(link).body());
    }
    HttpResponse<byte[]> table = service.bytes(links.get(3));
    assertThat(table.headers().firstValue("Content-Type"))
        .hasValue("application/vnd.apache.parquet");
    assertThat(table.headers().firstValue("Content-Disposition").orElseThrow())
        .endsWith(".parquet\"");
    assertThat(table.body()).startsWith('P', 'A', 'R', '1').endsWith('P', 'A', 'R', '1');
  }

  @Test
  void everyPageHasWhatAScreenReaderAsksFor() {
    for (String path : PATHS) {
      Document page = service.page(path);
      assertThat(page.select("html").attr("lang")).as(path).isEqualTo("id");
      assertThat(page.select("h1")).as(path).hasSize(1);
      assertThat(page.select("main")).as(path).hasSize(1);
      assertThat(page.title()).as(path).endsWith("– Saksi");
      assertThat(page.select("nav:not([aria-label])")).as(path).isEmpty();
      String skip = page.select("a.skip").attr("href");
      assertThat(page.select(skip)).as(path + skip).hasSize(1);
      assertThat(page.select("input:not([type=hidden]):not([aria-label]), select, textarea"))
          .as(path)
          .allMatch(field -> field.closest("label") != null);
      assertThat(page.select("[id]").eachAttr("id")).as(path).doesNotHaveDuplicates();
    }
  }

  @Test
  void noPageHasScriptOrStyleInside() {
    for (String path : PATHS) {
      Document page = service.page(path);
      assertThat(page.select("style, [style], script:not([src])")).as(path).isEmpty();
      assertThat(page.select("[src], link[rel=stylesheet]"))
          .as(path)
          .allMatch(asset -> (asset.attr("src") + asset.attr("href")).startsWith("/assets/"));
    }
  }

  @Test
  void aPackedPageIsThePageAndItsFormsCarryTheSealOfTheBrowser() throws IOException {
    String plain = service.get("/stories/warta-1").body();
    HttpResponse<byte[]> packed = service.bytes("/stories/warta-1", "Accept-Encoding", "gzip");
    assertThat(packed.headers().allValues("Content-Encoding")).containsExactly("gzip");
    assertThat(packed.body()).hasSizeLessThan(plain.length() / 3);
    try (InputStream page = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
      assertThat(new String(page.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(plain);
    }
    assertThat(Jsoup.parse(plain).select("input[name=seal]").eachAttr("value"))
        .hasSizeGreaterThan(2)
        .containsOnly(service.page("/").select("input[name=seal]").attr("value"));
  }

  @Test
  void aPageIsNotSentAgainToThoseWhoHaveIt() {
    String mark = service.get("/stories/warta-1").headers().firstValue("ETag").orElseThrow();
    assertThat(service.get("/stories/warta-1", "If-None-Match", mark).statusCode()).isEqualTo(304);
    service.with(
        RunningService.FIRE.stream()
            .map(one ->
                one.replace("-1\"", "-9\"")
                    .replace("wonokarso\"", "wonokarso9\"")
                    .replace("Uji", "Coba"))
            .toList());
    assertThat(service.get("/stories/warta-1", "If-None-Match", mark).statusCode()).isEqualTo(200);
  }

  @Test
  void untilANewReportIsComparedTheStorySaysThatItIsAsItWas() {
    assertThat(service.page("/stories/warta-1").select(".age")).isEmpty();
    String third =
        RunningService.FIRE
            .getFirst()
            .replace("warta-1", "suara-1")
            .replace("Warta Uji", "Suara Uji");
    assertThat(service.postJson("/api/v1/reports", "[" + third + "]").statusCode()).isEqualTo(201);
    Document page = service.page("/stories/warta-1");
    while (!page.select("#story-reports a").eachAttr("href").contains("/reports/suara-1")) {
      assertThat(page.select(".age").text())
          .isEqualTo("Laporan yang lebih baru sedang dibandingkan. Muat ulang");
      page = service.page("/stories/warta-1");
    }
    assertThat(page.select(".age")).isEmpty();
  }

  @Test
  void whatAnEditorDecidedIsSeenAtOnce() {
    service.page("/stories/warta-1");
    String wrong =
        RunningService.FIRE
            .getFirst()
            .replace("warta-1", "suara-1")
            .replace("Warta Uji", "Suara Uji");
    service.postJson("/api/v1/reports", "[" + wrong + "]");
    HttpResponse<String> decided =
        service.postJson(
            "/api/v1/decisions",
            "{\"decision\":\"split\",\"story\":\"warta-1\",\"reports\":[\"suara-1\"],\"editor\":\"Rina\",\"reason\":\"lain\"}");
    assertThat(decided.statusCode()).as(decided.body()).isLessThan(300);
    Document page = service.page("/stories/warta-1");
    assertThat(page.select(".age")).isEmpty();
    assertThat(page.select("#story-reports a").eachAttr("href")).doesNotContain("/reports/suara-1");
  }

  @Test
  void pagesAreInTheLanguageThatWasChosen() {
    assertThat(service.page("/").select("h1").text()).isEqualTo("Cerita hari ini");
    assertThat(service.page("/?lang=en").select("h1").text()).isEqualTo("Stories of the day");
    assertThat(service.page("/decisions").select("h1").text()).isEqualTo("Editors' rulings");
    assertThat(service.page("/?lang=id").select("html").attr("lang")).isEqualTo("id");
  }

  @Test
  void anIndonesianPageHasNoEnglishLabel() {
    for (String path : PATHS) {
      assertThat(EnglishLabels.in(service.page(path))).as(path).isEmpty();
    }
    Document story = service.page("/stories/warta-1");
    assertThat(story.select(".conflicting h3").text()).startsWith("Bertentangan");
    assertThat(story.select(".why")).isNotEmpty();
    assertThat(story.select(".why").eachText())
        .contains(
            "Satu peristiwa dengan dua jumlah korban: “menewaskan lima orang” dan “menewaskan tiga"
                + " orang”.",
            "membuka cerita: tidak ada laporan baru-baru ini yang memuat kata-kata khasnya");
    assertThat(story.select(".why[lang]")).isEmpty();
    Document english = service.page("/stories/warta-1?lang=en");
    assertThat(english.select(".conflicting h3").text()).startsWith("In conflict");
    assertThat(english.select(".why").text()).contains("One event of two tolls: “");
    assertThat(english.select(".why[lang]")).isEmpty();
  }

  @Test
  void whatIsWrongWithAQueryIsToldInTheLanguageOfThePage() {
    Document page = service.page("/search?q=outlett:merapi");
    assertThat(page.select("[role=alert] .why").text())
        .isEqualTo(
            "kolom 1: tidak ada ruas outlett; maksudnya outlet:? Untuk mencari kata-kata itu sendiri,"
                + " tulis di dalam tanda kutip");
    assertThat(page.select(".why[lang]")).isEmpty();
    assertThat(service.page("/search?q=outlett:merapi&lang=en").select("[role=alert]").text())
        .startsWith("column 1: there is no field outlett");
  }

  @Test
  void styleAndScriptSpeakTheLanguageOfThePage() {
    for (String language : List.of("id", "en")) {
      Document page = service.page("/stories/warta-1?lang=" + language);
      String script = page.select("script[src*=page]").attr("src");
      String style = page.select("link[href*=page]").attr("href");
      assertThat(service.get(script).body())
          .contains(language.equals("id") ? "'Tutup'" : "'Close'")
          .doesNotContain("{{");
      assertThat(service.get(style).body())
          .contains(language.equals("id") ? "kendali arah" : "direction control")
          .doesNotContain("{{");
    }
  }

  @Test
  void twoFilesThatAreDroppedAreOneStory() {
    String boundary = "----batas";
    StringBuilder body = new StringBuilder();
    String seal = service.page("/").select("input[name=seal]").attr("value");
    body.append("--").append(boundary);
    body.append("\r\nContent-Disposition: form-data; name=\"seal\"\r\n\r\n").append(seal);
    for (String report : RunningService.BRIDGE) {
      body.append("\r\n--").append(boundary).append("\r\nContent-Disposition: form-data;");
      body.append(" name=\"files\"; filename=\"../satu.json\"\r\n\r\n").append(report);
    }
    body.append("\r\n--").append(boundary).append("--\r\n");
    HttpResponse<String> answer =
        service.post(
            "/reports",
            "multipart/form-data; boundary=" + boundary,
            body.toString(),
            "Accept",
            "text/html");
    Document page = Jsoup.parse(answer.body());
    assertThat(page.select(".received a[href=/stories/warta-2]")).hasSize(2);
    assertThat(service.page("/").select(".stories h2")).hasSize(2);
  }

  @Test
  void aTextThatIsPastedIsKeptOrOnlyCompared() {
    String text =
        "Api melalap Pasar Wonokarso di Kota Malang. Kebakaran itu menewaskan tujuh orang.";
    Document compared =
        Jsoup.parse(
            service
                .submit("/match", "text", text, "outlet", "Suara Uji", "published", "2026-03-11")
                .body());
    assertThat(compared.select("h2 a[href=/stories/warta-1]")).hasSize(1);
    assertThat(compared.select("mark").eachText())
        .contains("Api melalap Pasar Wonokarso di Kota Malang");
    assertThat(compared.select(".why")).isNotEmpty();
    assertThat(compared.select(".why[lang]")).isEmpty();
    assertThat(service.newsroom().board().totals().reports()).isEqualTo(2);
    Document kept = Jsoup.parse(service.submit("/reports", "text", text).body());
    assertThat(kept.select(".received a[href^=/reports/report-]")).hasSize(1);
    assertThat(service.newsroom().board().totals().reports()).isEqualTo(3);
  }

  @Test
  void aConflictIsDismissedByAFormAndTakenBack() {
    Document story = service.page("/stories/warta-1");
    List<String> places = story.select("input[name=place]").eachAttr("value");
    assertThat(places).hasSize(2);
    HttpResponse<String> answer =
        service.submit(
            "/decisions",
            "decision",
            "dismiss",
            "editor",
            "Ratih",
            "reason",
            "dua hitungan",
            "place",
            places.getFirst(),
            "place",
            places.getLast(),
            "back",
            "warta-1");
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/stories/warta-1");
    service.newsroom().settle();
    Document dismissed = service.page("/stories/warta-1");
    assertThat(dismissed.select("tbody.conflicting")).isEmpty();
    assertThat(dismissed.select(".compatible .why").eachText())
        .contains("Menurut redaktur, ini bukan pertentangan.");
    Document rulings = service.page("/decisions");
    assertThat(rulings.select(".rulings li").text())
        .contains("Ratih", "dua hitungan", "tiga orang");
    String undo = rulings.select("form[action$=/undo]").attr("action");
    assertThat(service.submit(undo, "editor", "Ratih", "reason", "salah").statusCode())
        .isEqualTo(303);
    service.newsroom().settle();
    assertThat(service.page("/stories/warta-1").select("tbody.conflicting")).hasSize(1);
    assertThat(service.page("/decisions").select("li.undone")).hasSize(1);
  }

  @Test
  void aReportThatIsTakenOutStaysOut() {
    service.submit(
        "/decisions",
        "decision",
        "split",
        "story",
        "warta-1",
        "reports",
        "warta-1",
        "editor",
        "Ratih",
        "reason",
        "pasar lain");
    service.newsroom().settle();
    assertThat(service.newsroom().board().ids()).isEmpty();
    service.with(List.of(RunningService.FIRE.getFirst().replace("warta-1", "warta-3")));
    assertThat(service.newsroom().board().storyOf("warta-1"))
        .isNotEqualTo(service.newsroom().board().storyOf("https://kabar.example/pasar wonokarso"));
  }

  @Test
  void aRulingThatMakesNoSenseIsAPageThatSaysWhy() {
    HttpResponse<String> answer =
        service.submit(
            "/decisions",
            "decision",
            "move",
            "report",
            "warta-1",
            "story",
            "tidak-ada",
            "editor",
            "Ratih",
            "reason",
            "coba");
    assertThat(answer.statusCode()).isEqualTo(422);
    Document page = Jsoup.parse(answer.body());
    assertThat(page.select(".why").text()).isEqualTo("tidak ada laporan dengan id tidak-ada");
    assertThat(page.select("main").text()).contains("Tidak bisa diproses");
  }

  @Test
  void aPersonsWordsStandTogether() {
    Document page = service.page("/people?name=Darmo%20Suwito");
    assertThat(page.select("section").first().select("mark").eachText())
        .containsExactlyInAnyOrder("Api berasal dari kios kain,", "api berasal dari kios kain");
  }

  @Test
  void aPersonWhoSaysMuchHasSeveralPages() {
    int number = PersonPage.MOST_REPORTS + 1;
    service.with(
        IntStream.range(0, number)
            .mapToObj(i ->
                """
                {"id":"hujan-%1$d","outlet":"Warta Uji","published":"2026-04-%2$02d",\
                "text":"\\"Curah hujan hari ini %1$d milimeter,\\" kata Wulan Handayani."}\
                """
                    .formatted(i, 1 + i % 28))
            .toList());
    Document page = service.page("/people?name=Wulan%20Handayani");
    Set<String> seen = new TreeSet<>(page.select("#by li a").eachAttr("href"));
    assertThat(seen).hasSize(PersonPage.MOST_REPORTS);
    Document next = service.page(page.select("#by .more a").attr("href"));
    seen.addAll(next.select("#by li a").eachAttr("href"));
    assertThat(seen).hasSize(number);
    assertThat(next.select("#by .more")).isEmpty();
    assertThat(service.get("/people?name=Wulan&by=x").statusCode()).isEqualTo(400);
  }

  @Test
  void theDecisionsOfEditorsGoOnFromPageToPage() {
    for (int i = 0; i <= RulingsPage.ROWS; i++) {
      service
          .newsroom()
          .rule(
              "Ratih",
              Instant.parse("2026-04-01T00:00:00Z"),
              "akta",
              new Verdict.Alias("Wulan Handayani", "Wulan " + i, true));
    }
    Document page = service.page("/decisions");
    assertThat(page.select(".rulings > li")).hasSize(RulingsPage.ROWS);
    Document next = service.page(page.select(".more a").attr("href"));
    assertThat(next.select(".rulings > li")).hasSize(1);
    assertThat(next.select(".more")).isEmpty();
  }

  @Test
  void whoIsNamedLeadsToAllTheyHaveSaid() {
    for (String path : List.of("/stories/warta-1", "/reports/warta-1")) {
      Element speaker = service.page(path).select("#speakers .who a").first();
      assertThat(speaker.text()).isEqualTo("Darmo Suwito");
      assertThat(service.page(speaker.attr("href")).select("mark").text())
          .contains("Api berasal dari kios kain");
    }
    assertThat(service.page("/reports/warta-1").select("#names li > a[href^=/people]").eachText())
        .contains("Darmo Suwito");
    String file = service.get("/stories/warta-1/files/html").body();
    assertThat(file).contains("Darmo Suwito").doesNotContain("/people");
  }

  private Document ruled(String... namesAndValues) {
    List<String> all = new ArrayList<>(List.of("editor", "Ratih", "reason", "rekaman"));
    all.addAll(List.of(namesAndValues));
    HttpResponse<String> answer = service.submit("/decisions", all.toArray(String[]::new));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    service.newsroom().settle();
    return service.page(
        URI.create(answer.headers().firstValue("Location").orElseThrow()).toString());
  }

  private void undoLast() {
    String undo = service.page("/decisions").select("form[action$=/undo]").first().attr("action");
    assertThat(service.submit(undo, "editor", "Ratih", "reason", "salah").statusCode())
        .isEqualTo(303);
    service.newsroom().settle();
  }

  @Test
  void aSpeakerIsCorrectedByTheFormBelowHisWordsAndTakenBack() {
    Element form = service.page("/reports/warta-1").select("#speakers .quotation form").first();
    assertThat(form.select("button").eachText())
        .containsExactly("Tetapkan pembicara", "Tidak diketahui siapa");
    String place = form.select("input[name=place]").attr("value");
    Document report = ruled("decision", "speaker", "place", place, "name", "Sekar Wijanarti");
    assertThat(report.location()).endsWith("/reports/warta-1");
    assertThat(report.select("#speakers .who").text()).isEqualTo("Sekar Wijanarti");
    assertThat(report.select("#speakers .quotation .label").text()).contains("ditetapkan redaktur");
    assertThat(service.page("/people?name=Sekar%20Wijanarti").select("mark").eachText())
        .containsExactly("Api berasal dari kios kain,");
    assertThat(service.page("/stories/warta-1").select("#speakers .who").eachText())
        .contains("Sekar Wijanarti");
    Element ruling = service.page("/decisions?lang=en").select(".rulings li h2").first();
    assertThat(ruling.text())
        .isEqualTo("#3 Named the speaker of Api berasal dari kios kain, → Sekar Wijanarti");
    service.page("/decisions?lang=id");

    Document nobody = ruled("decision", "nobody", "place", place, "name", "");
    assertThat(nobody.select("#speakers .who").text()).isEqualTo("Tidak disebut siapa");
    assertThat(service.page("/decisions").select(".rulings li h2").first().text())
        .endsWith("→ tidak diketahui siapa");
    undoLast();
    undoLast();
    assertThat(service.page("/reports/warta-1").select("#speakers .who").text())
        .startsWith("Darmo Suwito");
  }

  @Test
  void aPersonIsKnownByTwoNamesUntilThatIsTakenBack() {
    Document before = service.page("/people?name=Pak%20Darmo");
    assertThat(before.select("mark")).isEmpty();
    Element form = before.select("form[action=/decisions]").first();
    assertThat(form.select("input[name=name]").attr("value")).isEqualTo("Pak Darmo");
    Document person = ruled("decision", "alias", "name", "Pak Darmo", "other", "Darmo Suwito");
    assertThat(person.location()).endsWith("/people?name=Pak%20Darmo");
    assertThat(person.select("section").first().select("mark").eachText())
        .containsExactlyInAnyOrder("Api berasal dari kios kain,", "api berasal dari kios kain");
    assertThat(person.select(".names a").eachText()).containsExactly("Darmo Suwito");
    assertThat(service.page("/decisions").select(".rulings li h2").text())
        .isEqualTo("#3 Pak Darmo sama dengan Darmo Suwito");
    undoLast();
    assertThat(service.page("/people?name=Pak%20Darmo").select("mark, .names")).isEmpty();
  }

  @Test
  void outletsAreSortedByLinks() {
    service.with(RunningService.BRIDGE);
    service.with(
        List.of(
            "{\"id\":\"warta-9\",\"outlet\":\"Warta Uji\",\"published\":\"2026-03-10\","
                + "\"text\":\"Harga cabai di Pasar Blora naik tajam.\"}"));
    Document page = service.page("/outlets");
    assertThat(page.select("tbody th").eachText()).containsExactly("Warta Uji", "Kabar Uji");
    assertThat(page.select("tbody tr").first().select("td").eachText())
        .containsExactly("3", "3", "0", "1", "1");
    assertThat(page.select("th[aria-sort=descending]").text()).isEqualTo("Laporan");
    assertThat(page.select("th[scope=col]")).hasSize(6);
    Element alone = page.select("thead a[href*=sort=alone]").first();
    Document sorted = service.page(alone.attr("href"));
    assertThat(sorted.select("th[aria-sort]").text()).isEqualTo("Sendirian");
    Document lately = service.page("/outlets?period=lately&lang=en");
    assertThat(lately.select(".orders a[aria-current]").text())
        .isEqualTo("7 days up to 10 March 2026");
    service.page("/outlets?lang=id");
    assertThat(service.get("/outlets?sort=salah", "Accept", "text/html").statusCode())
        .isEqualTo(400);
    String search = page.select("tbody th a").first().attr("href");
    assertThat(service.page(search).select(".hits li")).hasSize(3);
  }

  @Test
  void aReportShowsItsOtherVersionAndTheWordsThatDiffer() {
    String first = RunningService.FIRE.getFirst();
    service.with(
        List.of(
            first
                .replace("\"id\":\"warta-1\"", "\"id\":\"warta-8\",\"supersedes\":\"warta-1\"")
                .replace("tiga orang", "empat orang")));
    Document later = service.page("/reports/warta-8");
    assertThat(later.select("#revisions mark, #revisions .words, #revisions bdi").text())
        .contains("tiga", "empat");
    assertThat(later.select("#place a[href=/reports/warta-1]")).hasSize(1);
    Document earlier = service.page("/reports/warta-1");
    assertThat(earlier.select("#revisions").text()).contains("tiga", "empat");
    assertThat(earlier.select("#place a[href=/reports/warta-8]")).hasSize(1);
    assertThat(earlier.select(".layers input[type=checkbox]")).hasSize(4);
  }

  @Test
  void whateverAReportHoldsIsShownAndNeverObeyed() {
    String attack = ATTACK.replace("\"", "\\\"");
    StringBuilder hostile = new StringBuilder();
    for (String id : List.of("a", "b")) {
      hostile.append(
          """
          {"id":"%s%s","outlet":"%s","headline":"%s","author":"%s","url":"javascript:alert(1)",\
          "text":"Kebakaran melanda pasar di kota itu pada malam hari. %s \\"Api %s,\\" kata Lurah Wonokarso, Budi Santoso. Kebakaran itu menewaskan %s\
           orang."}
          """
              .formatted(
                  attack, id, attack, attack, attack, attack, attack, id.equals("a") ? 3 : 9));
    }
    HttpResponse<String> taken =
        service.post("/api/v1/reports", "application/x-ndjson", hostile.toString());
    assertThat(taken.body()).contains("\"became\":\"taken\"").doesNotContain("refused");
    service.newsroom().settle();
    String id = Frame.encoded(ATTACK + "a");
    service.submit(
        "/alerts", "name", ATTACK, "editor", ATTACK, "query", "wonokarso", "kinds", "new_conflict");
    service.submit(
        "/decisions",
        "decision",
        "merge",
        "story",
        ATTACK + "a",
        "other",
        ATTACK + "b",
        "editor",
        ATTACK,
        "reason",
        ATTACK);
    service.newsroom().settle();
    List<String> names = List.of(ATTACK, ATTACK + "b");
    ruled("decision", "alias", "name", names.getFirst(), "other", names.getLast());
    String place =
        service.page("/reports/" + id).select("#speakers input[name=place]").first().attr("value");
    ruled("decision", "speaker", "place", place, "name", ATTACK + " x");
    String story = Frame.encoded(service.newsroom().board().storyOf(ATTACK + "a").orElseThrow());
    for (String path :
        List.of(
            "/",
            "/reports/" + id,
            "/stories/" + story,
            "/search?q=wonokarso",
            "/search?q=" + id,
            "/people?name=" + id,
            "/people?name=" + Frame.encoded(names.getFirst()),
            "/outlets",
            "/decisions",
            "/alerts",
            "/alerts/1",
            "/alerts/2",
            "/reports/" + id + "tidak-ada",
            "/?order=" + id)) {
      Document page = service.page(path);
      assertThat(page.select("script:not([src]), img, [onerror]")).as(path).isEmpty();
      assertThat(page.select("[href^=javascript]")).as(path).isEmpty();
    }
    Document pasted =
        Jsoup.parse(service.submit("/match", "text", ATTACK, "outlet", ATTACK).body());
    assertThat(pasted.select("script:not([src]), img, [onerror]")).isEmpty();
    Document dropped =
        Jsoup.parse(
            service
                .submit("/reports", "text", ATTACK, "outlet", ATTACK, "headline", ATTACK)
                .body());
    assertThat(dropped.select("script:not([src]), img, [onerror]")).isEmpty();
    Document refused = Jsoup.parse(service.submit("/decisions", "decision", ATTACK).body());
    assertThat(refused.select("script:not([src]), img, [onerror]")).isEmpty();
    HttpResponse<String> json = service.get("/api/v1/reports/" + id);
    assertThat(json.headers().firstValue("Content-Type")).contains("application/json");
    assertThat(json.body()).contains(attack);
  }
}
