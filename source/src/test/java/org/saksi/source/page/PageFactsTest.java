package org.saksi.source.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageFactsTest {

  private static final URI ADDRESS = URI.create("https://www.kabarselat.example/berita/b-1");

  private final ArticleReader reader = new ArticleReader();

  private Article read(String head, String article) {
    return reader.read(NewsPage.of(head, article + "<p>" + NewsPage.LEAD + "</p>"), ADDRESS);
  }

  private static String data(String json) {
    return "<script type='application/ld+json'>" + json + "</script>";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"@type\":\"NewsArticle\",%s}",
        "[{\"@type\":\"WebSite\",\"name\":\"x\"},{\"@type\":[\"Thing\",\"Article\"],%s}]",
        "{\"@graph\":[{\"@type\":\"Person\",\"name\":\"y\"},{\"@type\":\"LiveBlogPosting\",%s}]}",
        "{\"@type\":\"WebPage\",\"mainEntity\":{\"@type\":\"ReportageNewsArticle\",%s}}",
        "{\"@type\":\"NewsArticle\",%s},\"broken\":{{{",
        "//<![CDATA[\n{\"@type\":\"NewsArticle\",%s}\n//]]>"
      })
  void readsLinkedData(String form) {
    String json =
        """
        "headline":"Tanggul Kali Wungu Jebol","datePublished":"2026-02-03T10:00:00+0700",
        "dateModified":"2026-02-03T11:30:00+07:00","author":[{"@type":"Person","name":"Rara"},
        {"name":"Bagus"}],"publisher":{"@type":"Organization","name":"Kabar Selat"},
        "sourceOrganization":{"name":"ANTARA"},"inLanguage":"id",
        "description":"dua
        baris\"\
        """;
    Article article = read(data(form.formatted(json)), "");
    assertThat(article.headline()).isEqualTo("Tanggul Kali Wungu Jebol");
    assertThat(article.published()).isEqualTo("2026-02-03T10:00:00+07:00");
    assertThat(article.updated()).isEqualTo("2026-02-03T11:30:00+07:00");
    assertThat(article.author()).isEqualTo("Rara, Bagus");
    assertThat(article.outlet()).isEqualTo("Kabar Selat");
    assertThat(article.agency()).isEqualTo("Antara");
    assertThat(article.language()).isEqualTo("id");
  }

  @Test
  void followsTheIdOfAnAuthor() {
    String json =
        "{\"@graph\":[{\"@type\":\"NewsArticle\",\"author\":{\"@id\":\"#r\"}},"
            + "{\"@id\":\"#r\",\"@type\":\"Person\",\"name\":\"Rara Kinanti\"}]}";
    assertThat(read(data(json), "").author()).isEqualTo("Rara Kinanti");
  }

  @Test
  void readsMicrodataOfTheFirstArticleOnly() {
    String article =
        """
        <div itemscope itemtype="https://schema.org/NewsArticle">
        <span itemprop="author" itemscope><b itemprop="name">Rara Kinanti</b></span>
        <time itemprop="datePublished" datetime="2026-02-03T10:00:00+08:00">kemarin</time></div>
        <div itemscope itemtype="https://schema.org/NewsArticle">
        <span itemprop="author">Orang Lain</span></div>\
        """;
    assertThat(read("", article).author()).isEqualTo("Rara Kinanti");
    assertThat(read("", article).published()).isEqualTo("2026-02-03T10:00:00+08:00");
  }

  @Test
  void readsMetaElementsAndTheCanonicalAddress() {
    String head =
        """
        <meta property="og:site_name" content="Kabar Selat"><meta name="author" content="Kabar Selat">
        <meta property="article:published_time" content="2026-02-03T03:00:00Z">
        <meta property="og:locale" content="id_ID"><link rel="canonical" href="/berita/b-1?">\
        """;
    Article article = read(head, "<p>Penulis: Rara Kinanti</p>");
    assertThat(article.outlet()).isEqualTo("Kabar Selat");
    assertThat(article.author()).isEqualTo("Rara Kinanti");
    assertThat(article.published()).isEqualTo("2026-02-03T03:00:00Z");
    assertThat(article.language()).isEqualTo("id-ID");
    assertThat(article.url()).isEqualTo(URI.create("https://www.kabarselat.example/berita/b-1?"));
  }

  @Test
  void withoutStatementsTakesTheHostForTheOutletAndTheAddressAsItIs() {
    Article article = read("<link rel=canonical href='https://www.kabarselat.example/'>", "");
    assertThat(article.outlet()).isEqualTo("kabarselat.example");
    assertThat(article.url()).isEqualTo(ADDRESS);
    assertThat(article.author()).isNull();
    assertThat(article.published()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Senin, 9 Juni 2025 | 14:05 WIB; 2025-06-09T14:05:00+07:00",
        "Senin, 09/06/2025 14.05 WITA; 2025-06-09T14:05:00+08:00",
        "9 Jun 2025, pukul 14:05 WIT; 2025-06-09T14:05:00+09:00",
        "Senin, 9 Juni 2025 14:05; 2025-06-09T14:05:00+07:00",
        "Terbit: Senin, 9 Juni 2025; 2025-06-09",
        "June 9, 2025 14:05; 2025-06-09",
        "June 9, 2025 14:05 GMT; 2025-06-09T14:05:00Z"
      })
  void readsTheDateThatPeopleRead(String line, String expected) {
    assertThat(read("", "<div class='date'>" + line + "</div>").published()).isEqualTo(expected);
  }

  @Test
  void believesTheLineForPeopleAboutTheClock() {
    String head = "<meta name=pubdate content='2025-06-09T14:05:10Z'>";
    assertThat(read(head, "<i>Senin, 9 Juni 2025 14:05 WIB</i>").published())
        .isEqualTo("2025-06-09T14:05:10+07:00");
    assertThat(read(head, "<i>Senin, 9 Juni 2025 21:05 WIB</i>").published())
        .isEqualTo("2025-06-09T14:05:10Z");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0001-01-01T00:00:00Z", "2026-02-31", "2026-13-01", "kemarin"})
  void leavesDatesThatCannotBe(String date) {
    assertThat(read("<meta name=pubdate content='" + date + "'>", "").published()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "JAKARTA, ANTARA – Hujan turun sejak pagi.; Antara",
        "Jakarta (ANTARA News) - Hujan turun sejak pagi.; Antara",
        "Hujan turun sejak pagi. (Reuters); Reuters",
        "Hujan turun sejak pagi. (ant/rk); Antara",
        "Hujan turun sejak pagi (lihat foto).; "
      })
  void findsTheAgencyInTheText(String paragraph, String agency) {
    String html = "<h1>Hujan</h1><div><p>" + paragraph + "</p></div>";
    assertThat(reader.read(html, null).agency()).isEqualTo(agency);
  }
}
