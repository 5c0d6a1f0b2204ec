package org.saksi.source.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saksi.source.NewsServer.marked;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.report.Ingested;
import org.saksi.source.Intake;
import org.saksi.source.Limits;
import org.saksi.source.News;
import org.saksi.source.NewsServer;
import org.saksi.source.ReportLine;
import org.saksi.source.archive.ArchiveLimits;
import org.saksi.source.archive.WarcWriter;
import org.saksi.source.web.Fetcher;

/** What a watch kept as evidence tells the history that it wrote. */
@Timeout(30)
class ArchivedWatchTest {

  private final NewsServer server = new NewsServer();
  private final URI rss = server.at("/rss");

  @TempDir private Path folder;

  @AfterEach
  void close() {
    server.close();
  }

  private Path archive() {
    return folder.resolve("bukti.warc.gz");
  }

  /** A round some hours after the last. */
  private List<String> round(int hours) throws IOException {
    Desk desk = new Desk(folder);
    if (hours > 0) {
      desk.wait(hours);
    }
    try (WarcWriter kept =
            WarcWriter.open(archive(), ArchiveLimits.STANDARD, "Saksi/1", Instant.now());
        Fetcher web = new Fetcher(NewsServer.limits(), kept);
        Watch watch = desk.open(web)) {
      return Desk.round(watch, rss);
    }
  }

  private List<String> readBack() {
    List<String> lines = new ArrayList<>();
    new Intake(Limits.STANDARD, Desk.DETECTOR, null)
        .read(
            List.of(archive().toString()),
            new ByteArrayInputStream(new byte[0]),
            one -> {
              if (one instanceof Ingested.Accepted accepted) {
                lines.add(new String(ReportLine.of(accepted.report()), StandardCharsets.UTF_8));
              }
            });
    return lines;
  }

  private void tellsTheSame(int reports) throws IOException {
    assertThat(readBack())
        .hasSize(reports)
        .containsExactlyInAnyOrderElementsOf(Files.readAllLines(new Desk(folder).log()));
  }

  private static String part(String village, int next) {
    String link = "<a href='/d?page=%d'>%d</a>".formatted(next, next);
    return News.page("Tanggul Jebol", "<link rel=canonical href='/d'>", News.text(village), link);
  }

  private static String last(String village) {
    return part(village, 1);
  }

  @Test
  void aPageThatChangesHasTheVersionsThatTheWatchWrote() throws IOException {
    server.on("/rss", News.rss(server.at("/a"), server.at("/b")));
    server.on("/a", marked("\"1\"", News.page("Wungu"))).on("/b", News.page("Ulu"));
    assertThat(round(0)).containsExactly("/a", "/b");
    assertThat(round(1)).isEmpty();
    server.on("/a", marked("\"2\"", News.page("Selo")));
    assertThat(round(3)).hasSize(1);
    assertThat(round(1)).isEmpty();
    tellsTheSame(3);
    server.on("/a", marked("\"3\"", News.page("Wungu")));
    assertThat(round(3)).as("the first text again").hasSize(1);
    tellsTheSame(4);
  }

  @Test
  void anArticleOverTwoPagesHasTheVersionsThatTheWatchWrote() throws IOException {
    server.on("/rss", News.rss(server.at("/d"), server.at("/a")));
    server.on("/a", marked("\"1\"", News.page("Wungu")));
    server.on("/d", part("Selo", 2)).on("/d?page=2", last("Karang"));
    assertThat(round(0)).containsExactly("/d", "/a");
    server.on("/d?page=2", last("Ulu"));
    assertThat(round(1)).hasSize(1);
    server.on("/a", News.page("Muara"));
    assertThat(round(3)).hasSize(1);
    tellsTheSame(4);
    server.on("/d", part("Tengah", 2));
    assertThat(round(9)).hasSize(1);
    tellsTheSame(5);
  }

  @Test
  void anArticleThatGrowsAndShrinksHasTheVersionsThatTheWatchWrote() throws IOException {
    server.on("/rss", News.rss(server.at("/d")));
    server.on("/d", last("Selo"));
    assertThat(round(0)).containsExactly("/d");
    server.on("/d", part("Selo", 2)).on("/d?page=2", part("Karang", 3));
    server.on("/d?page=3", last("Ulu"));
    assertThat(round(1)).hasSize(1);
    server.on("/d?page=2", last("Karang"));
    assertThat(round(1)).hasSize(1);
    server.on("/d", last("Tengah"));
    assertThat(round(1)).hasSize(1);
    assertThat(round(1)).isEmpty();
    tellsTheSame(4);
  }

  @Test
  void aViewOfTheWholeHasTheVersionsThatTheWatchWrote() throws IOException {
    String links = "<a href='/d?page=2'>2</a><a href='/d?page=all'>Semua halaman</a>";
    String canonical = "<link rel=canonical href='/d'>";
    server.on("/rss", News.rss(server.at("/d")));
    server.on("/d", News.page("Tanggul Jebol", canonical, News.text("Selo"), links));
    for (String village : List.of("Karang", "Ulu")) {
      String text = News.text("Selo") + "\n" + News.text(village);
      server.on("/d?page=all", News.page("Tanggul Jebol", canonical, text, ""));
      assertThat(round(village.equals("Karang") ? 0 : 1)).hasSize(1);
    }
    assertThat(round(1)).isEmpty();
    tellsTheSame(2);
  }

  @Test
  void aFurtherPageThatIsAwayForARoundTakesNothingBack() throws IOException {
    server.on("/rss", News.rss(server.at("/d")));
    server.on("/d", part("Selo", 2)).on("/d?page=2", last("Karang"));
    assertThat(round(0)).containsExactly("/d");
    server.on("/d?page=2", NewsServer.status(404));
    assertThat(round(1)).isEmpty();
    tellsTheSame(1);
  }
}
