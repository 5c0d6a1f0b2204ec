package org.saksi.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.report.Origin;
import org.saksi.report.Report;
import org.saksi.source.page.ArticleReader;

/** Archives as inputs. */
class ArchivesTest {

  private static final String SITE = "https://kabar.example/";
  private static final byte[] A = record(SITE + "a", "text/html", News.page("Wungu"));
  private static final byte[] B = record(SITE + "b", "text/html", News.page("Selo"));

  @TempDir private Path folder;

  private static byte[] record(String address, String type, String body) {
    byte[] http =
        ("HTTP/1.1 200 OK\r\nContent-Type: " + type + "; charset=utf-8\r\n\r\n" + body)
            .getBytes(StandardCharsets.UTF_8);
    String head =
        """
        WARC/1.1\r
        WARC-Type: response\r
        WARC-Date: 2026-02-03T03:00:00Z\r
        WARC-Target-URI: %s\r
        Content-Type: application/http; msgtype=response\r
        Content-Length: %d\r
        \r
        """
            .formatted(address, http.length);
    return join(
        head.getBytes(StandardCharsets.UTF_8), http, "\r\n\r\n".getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      joined.writeBytes(part);
    }
    return joined.toByteArray();
  }

  private static byte[] gzip(byte[] plain) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(plain);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return packed.toByteArray();
  }

  private Path file(String name, byte[]... parts) throws IOException {
    return Files.write(folder.resolve(name), join(parts));
  }

  private Path wacz(String name, byte[] warc) throws IOException {
    Path file = folder.resolve(name);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("archive/data.warc.gz"));
      zip.write(warc);
    }
    return file;
  }

  @Test
  void everyFormIsRead() throws IOException {
    List<String> both = List.of(SITE + "a", SITE + "b");
    assertThat(Taken.from(file("1.warc", A, B)).ids()).isEqualTo(both);
    assertThat(Taken.from(file("2.warc.gz", gzip(A), gzip(B))).ids()).isEqualTo(both);
    assertThat(Taken.from(wacz("3.wacz", join(gzip(A), gzip(B)))).ids()).isEqualTo(both);
  }

  @Test
  void aFolderOfArchivesIsRead() throws IOException {
    file("1.warc", A);
    wacz("2.wacz", gzip(B));
    Taken taken = Taken.from(folder);
    assertThat(taken.ids()).containsExactly(SITE + "a", SITE + "b");
    assertThat(taken.reports())
        .extracting(Report::body)
        .containsExactly(News.text("Wungu"), News.text("Selo"));
  }

  @Test
  void whatIsNoPageIsCounted() throws IOException {
    Taken taken =
        Taken.from(
            file(
                "1.warc",
                A,
                record(SITE + "rss", "application/xml", News.rss(SITE + "a")),
                record(SITE + "peta.png", "image/png", "x")));
    assertThat(taken.ids()).hasSize(1);
    assertThat(taken.passedOver())
        .containsExactly("passed over, no pages: 1 feeds and sitemaps, 1 image/png");
  }

  @Test
  void aBrokenRecordLosesOnlyItself() throws IOException {
    byte[] broken = gzip(record(SITE + "c", "text/html", News.page("Karang")));
    broken[broken.length / 2] ^= 0x55;
    Taken taken = Taken.from(file("1.warc.gz", gzip(A), broken, gzip(B)));
    assertThat(taken.ids()).containsExactly(SITE + "a", SITE + "b");
    assertThat(taken.rejections()).singleElement().asString().startsWith("1.warc.gz:2 ");
  }

  @Test
  void anArchiveWithoutPagesIsTold() throws IOException {
    assertThat(Taken.from(file("1.warc")).rejections())
        .containsExactly("1.warc the archive holds no page");
    assertThat(Taken.from(folder.resolve("tiada.warc")).rejections())
        .containsExactly("tiada.warc there is no such file");
  }

  @Test
  void anotherTextInALaterRecordIsANewVersion() throws IOException {
    byte[] later = record(SITE + "a", "text/html", News.page("Selo"));
    Taken taken = Taken.from(file("1.warc", A, A, later));
    assertThat(taken.ids())
        .containsExactly(
            SITE + "a", SITE + "a-" + taken.reports().getLast().sha256().substring(0, 8));
    assertThat(taken.reports()).extracting(Report::supersedes).containsExactly(null, SITE + "a");
    assertThat(taken.passedOver())
        .containsExactly("the same text at the same address as " + SITE + "a");
  }

  private static byte[] part(String path, String village, String links) {
    String canonical = "<link rel=canonical href='" + SITE + "d'>";
    return record(
        SITE + path, "text/html", News.page("Tanggul", canonical, News.text(village), links));
  }

  @Test
  void thePagesOfAnArticleAreOneReport() throws IOException {
    byte[] first = part("d", "Wungu", "<a href='?page=2'>2</a>");
    byte[] second = part("d?page=2", "Selo", "<a href='?page=3'>3</a>");
    byte[] third = part("d?page=3", "Karang", "");
    Taken taken = Taken.from(file("1.warc", first, A, second, third));
    assertThat(taken.ids()).containsExactly(SITE + "a", SITE + "d");
    assertThat(taken.reports().getLast().body())
        .isEqualTo(News.text("Wungu") + "\n" + News.text("Selo") + "\n" + News.text("Karang"));
    Taken cut = Taken.from(file("2.warc", first, second));
    assertThat(cut.report().body()).isEqualTo(News.text("Wungu") + "\n" + News.text("Selo"));
    assertThat(cut.remarks())
        .containsExactly("it goes on at " + SITE + "d?page=3, which is not read");
    Taken twice = Taken.from(file("3.warc", first, first, second, third));
    assertThat(twice.report().body()).endsWith(News.text("Karang"));
  }

  @Test
  void theViewOfTheWholeTakesThePlaceOfItsFirstPage() throws IOException {
    byte[] first = part("d", "Wungu", "<a href='?page=2'>2</a><a href='?page=all'>Semua</a>");
    byte[] whole =
        record(
            SITE + "d?page=all",
            "text/html",
            News.page(
                "Tanggul",
                "<link rel=canonical href='" + SITE + "d'>",
                News.text("Wungu") + "\n" + News.text("Selo"),
                ""));
    Taken taken = Taken.from(file("1.warc", first, whole));
    assertThat(taken.report().url()).isEqualTo(SITE + "d");
    assertThat(taken.report().body()).endsWith(News.text("Selo"));
  }

  @Test
  void aViewThatIsNoLongerThanTheFirstPageIsNone() throws IOException {
    byte[] first = part("d", "Wungu", "<a href='?page=2'>2</a><a href='?page=all'>Semua</a>");
    byte[] view = part("d?page=all", "Wungu", "");
    Taken taken = Taken.from(file("1.warc", first, view, part("d?page=2", "Selo", "")));
    assertThat(taken.report().body()).isEqualTo(News.text("Wungu") + "\n" + News.text("Selo"));
  }

  @Test
  void aFurtherPageThatComesByItselfGoesOnWithThePagesReadBeforeIt() throws IOException {
    byte[] first = part("d", "Wungu", "<a href='?page=2'>2</a>");
    byte[] second = part("d?page=2", "Selo", "<a href='?page=3'>3</a>");
    byte[] third = part("d?page=3", "Karang", "");
    byte[] changed = part("d?page=3", "Ulu", "");
    Taken taken = Taken.from(file("1.warc", first, second, third, A, changed));
    assertThat(taken.reports())
        .extracting(Report::body)
        .containsExactly(
            String.join("\n", News.text("Wungu"), News.text("Selo"), News.text("Karang")),
            News.text("Wungu"),
            String.join("\n", News.text("Wungu"), News.text("Selo"), News.text("Ulu")));
    assertThat(taken.reports().getLast().supersedes()).isEqualTo(SITE + "d");
  }

  @Test
  void aFurtherPageWithoutTextIsTold() throws IOException {
    byte[] first = part("d", "Wungu", "<a href='?page=2'>2</a>");
    byte[] empty = record(SITE + "d?page=2", "text/html", "<!doctype html><html></html>");
    Taken taken = Taken.from(file("1.warc", first, empty));
    assertThat(taken.report().body()).isEqualTo(News.text("Wungu"));
    assertThat(taken.remarks())
        .containsExactly("its further page " + SITE + "d?page=2 is missing: no article");
  }

  @Test
  void noMorePagesAreJoinedThanTheLimit() throws IOException {
    int limit = CrawlLimits.STANDARD.parts();
    List<byte[]> pages = new ArrayList<>();
    for (int page = 1; page <= limit + 2; page++) {
      String next = "<a href='?page=%d'>%d</a>".formatted(page + 1, page + 1);
      pages.add(part(page == 1 ? "d" : "d?page=" + page, "Desa" + page, next));
    }
    Taken taken = Taken.from(file("1.warc", pages.toArray(byte[][]::new)));
    assertThat(taken.report().body()).endsWith(News.text("Desa" + limit));
    assertThat(taken.remarks()).containsExactly("it goes on over more than the limit of 20 pages");
  }

  @Test
  void noMoreArticlesWaitThanTheLimit() {
    List<String> came = new ArrayList<>();
    OpenArticles articles =
        new OpenArticles(
            2,
            (found, isWhole) -> {
              assertThat(isWhole).isFalse();
              came.add(found.address().getPath() + found.remarks().size());
            });
    for (String path : List.of("a", "b", "c")) {
      URI address = URI.create(SITE + path);
      String html = News.page("Tanggul", "", News.text("Wungu"), "<a href='?page=2'>2</a>");
      Page page = Page.of(new ArticleReader().read(html, address), "UTF-8", 1, "");
      articles.take(new OpenArticles.Found(page, address, new Origin("1.warc", 1), List.of()));
    }
    assertThat(came).containsExactly("/a1");
    articles.close();
    assertThat(came).containsExactly("/a1", "/b1", "/c1");
  }
}
