package org.saksi.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.language.LanguageDetector;
import org.saksi.language.LanguagePack;
import org.saksi.report.Ingested;
import org.saksi.report.Report;
import org.saksi.source.Intake;
import org.saksi.source.Limits;
import org.saksi.source.ReportLine;

/** {@code saksi fetch}, and what else takes addresses. */
@Timeout(60)
class FetchCommandTest {

  private final Kiosk kiosk = new Kiosk();

  @TempDir private Path folder;

  @AfterEach
  void close() {
    kiosk.close();
  }

  private static Run fetch(Object... arguments) {
    List<Object> all = new ArrayList<>(List.of("fetch", "--allow-private"));
    all.addAll(List.of(arguments));
    return Run.of(all.toArray());
  }

  @Test
  void writesALineAReportThatReadsBackToTheSame() {
    Run run = fetch(kiosk.page(2, "Wungu"), kiosk.page(3, "Selo"));
    assertThat(run.exitCode()).isZero();
    assertThat(run.outputLines()).hasSize(2);
    assertThat(run.errors()).isEmpty();
    List<String> again = new ArrayList<>();
    new Intake(Limits.STANDARD, new LanguageDetector(LanguagePack.of("id")), null)
        .read(
            List.of("-"),
            new ByteArrayInputStream(run.output().getBytes(StandardCharsets.UTF_8)),
            one -> {
              Report report = ((Ingested.Accepted) one).report();
              again.add(new String(ReportLine.of(report), StandardCharsets.UTF_8));
            });
    assertThat(again).isEqualTo(run.outputLines());
    assertThat(again.getFirst())
        .contains("\"headline\":\"Tanggul Jebol di Wungu\"", "\"published\":\"2026-02-03T10:00");
  }

  @Test
  void aBadAddressLosesNoneOfTheOthers() {
    String missing = kiosk.page(2, "Wungu").replace("Wungu", "Mati");
    Run run = fetch(missing, kiosk.page(3, "Selo"));
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.outputLines()).hasSize(1);
    assertThat(run.errorLines())
        .containsExactly("saksi: " + missing + ": the page is not there (404)");
  }

  @Test
  void saysWhenNothingCouldBeRead() {
    Path archive = folder.resolve("bukti.warc.gz");
    Run run = Run.of("fetch", kiosk.page(2, "Wungu"), "--archive", archive);
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.output()).isEmpty();
    assertThat(archive).as("of nothing").doesNotExist();
    assertThat(run.errorLines())
        .singleElement()
        .asString()
        .contains("not of the public internet", "--allow-private would allow it");
  }

  @Test
  void aFeedThatCannotBeReadIsNothingRead() {
    Run run = fetch(kiosk.on(2, "/rss", "<?xml version=\"1.0\"?><rusak>"));
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.errorLines()).hasSize(1);
  }

  @Test
  void knowsAWrongCommandLine() {
    assertThat(Run.of("fetch").exitCode()).isEqualTo(2);
    assertThat(Run.of("fetch", "http://a.example/", "--format", "text").exitCode()).isEqualTo(2);
    assertThat(Run.of("fetch", "http://a.example/", "--out", folder).errors())
        .contains("it is a folder");
  }

  @Test
  void evidenceIsNotWrittenOver() {
    Path one = folder.resolve("satu.warc.gz");
    Run run = Run.of("fetch", "http://a.example/", "--archive", one, "--out", one);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.errors()).contains("is the archive");
    assertThat(one).doesNotExist();
  }

  @Test
  void aDryRunSaysThatFilesAskNobody() {
    assertThat(Run.of("fetch", "laporan.txt", "--dry-run").errors())
        .contains("laporan.txt: no address of the web; nobody is asked for it");
  }

  @Test
  void anArchiveGivesTheSameReportsAgain() throws IOException {
    Path archive = folder.resolve("bukti.warc");
    kiosk.page(2, "Wungu");
    String feed = kiosk.on(3, "/rss", Kiosk.feed(kiosk.page(2, "Wungu"), kiosk.page(4, "Selo")));
    Run run = fetch(feed, "--archive", archive);
    assertThat(run.exitCode()).isZero();
    Run again = Run.of("fetch", archive);
    assertThat(again.exitCode()).isZero();
    // Hosts are asked at once, so the archive has them in the order of their answers.
    assertThat(again.outputLines()).containsExactlyInAnyOrderElementsOf(run.outputLines());
    assertThat(again.errors()).contains("passed over, no pages: 1 feeds and sitemaps");
    String evidence = Files.readString(archive);
    for (String line : run.outputLines()) {
      String hash = line.replaceAll(".*\"pageSha256\":\"([0-9a-f]{64})\".*", "$1");
      assertThat(evidence).contains("Saksi-Page-Digest: sha256:" + hash);
    }
  }

  @Test
  void anArticleOverTwoPagesComesOutOfTheArchiveAsOne() {
    String first = "http://127.0.0.2";
    kiosk.on(
        2,
        "/Wungu",
        exchange -> {
          String query = exchange.getRequestURI().getQuery();
          String page =
              query == null
                  ? Kiosk.report("Wungu").replace("</article>", "<a href='?page=2'>2</a></article>")
                  : Kiosk.report("Selo")
                      .replace("</head>", "<link rel=canonical href='/Wungu'></head>");
          byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
          exchange.sendResponseHeaders(200, bytes.length);
          exchange.getResponseBody().write(bytes);
        });
    Path archive = folder.resolve("bukti.warc.gz");
    String address = kiosk.on(2, "/lain", "").replace("/lain", "/Wungu");
    assertThat(address).startsWith(first);
    Run run = fetch(address, "--archive", archive);
    assertThat(run.outputLines()).hasSize(1);
    assertThat(run.output()).contains("Desa Wungu jebol", "Desa Selo jebol");
    assertThat(Run.of("fetch", archive).output()).isEqualTo(run.output());
  }

  @Test
  void anArchiveThatCannotBeWrittenStopsBeforeAnythingIsAsked() throws IOException {
    Path missing = folder.resolve("tidak-ada").resolve("bukti.warc.gz");
    Run run = fetch(kiosk.page(2, "Wungu"), "--archive", missing);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.output()).isEmpty();
    assertThat(run.errors()).startsWith("saksi: cannot write: " + missing).doesNotContain("\tat ");
    Path notes = Files.writeString(folder.resolve("rapat.txt"), "Catatan rapat");
    Run onto = fetch(kiosk.page(2, "Wungu"), "--archive", notes);
    assertThat(onto.exitCode()).isEqualTo(2);
    assertThat(Files.readString(notes)).isEqualTo("Catatan rapat");
  }

  @Test
  void anotherTextAtTheSameAddressIsComparedAsANewVersion() {
    Path archive = folder.resolve("bukti.warc.gz");
    String address = kiosk.page(2, "Wungu");
    fetch(address, "--archive", archive);
    kiosk.on(2, "/Wungu", Kiosk.report("Wungu").replace("210 keluarga", "340 keluarga"));
    fetch(address, "--archive", archive);
    Run run = Run.of("fetch", archive);
    assertThat(run.outputLines()).hasSize(2);
    assertThat(run.outputLines().getLast()).contains("\"supersedes\":\"" + address + "\"");
    Run compared = Run.of("compare", archive);
    assertThat(compared.exitCode()).isZero();
    assertThat(compared.output())
        .contains(
            "Changed by the outlet since", "before  Sebanyak *210*", "after   Sebanyak *340*");
  }

  @Test
  void aDryRunAsksNobodyAndWritesNothing() {
    String address =
        kiosk.on(
            2,
            "/Wungu",
            exchange -> {
              throw new IllegalStateException("asked");
            });
    Path archive = folder.resolve("bukti.warc.gz");
    Run run = fetch(address, "--dry-run", "--archive", archive);
    assertThat(run.exitCode()).isZero();
    assertThat(run.outputLines())
        .contains("GET " + address)
        .anyMatch(line -> line.contains("/robots.txt"))
        .anyMatch(line -> line.toLowerCase(Locale.ROOT).contains("user-agent: saksi/"));
    assertThat(archive).doesNotExist();
    Run refused = Run.of("fetch", address, "http://", "--dry-run");
    assertThat(refused.exitCode()).isEqualTo(1);
    assertThat(refused.errorLines())
        .hasSize(2)
        .first()
        .asString()
        .contains("not of the public internet");
  }
}
