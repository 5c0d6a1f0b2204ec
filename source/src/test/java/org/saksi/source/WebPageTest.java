package org.saksi.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WebPageTest {

  private static final String LEAD =
      "Tanggul Kali Wungu di Desa Sidoreja jebol setelah hujan semalam, kata kepala desa.";
  private static final String NEXT =
      "Sebanyak 210 keluarga mengungsi ke balai desa, sekolah, dan rumah kerabat mereka.";

  private static final String PAGE =
      """
      <html><head><title>Tanggul Jebol - Kabar</title>
      <meta property="og:site_name" content="Kabar Selat">
      <meta property="article:published_time" content="2026-02-03T10:00:00+0700">
      <meta name="author" content="Rara Kinanti">
      <link rel="canonical" href="https://www.kabarselat.example/b-1"></head>
      <body><nav><p>Beranda, nasional, olahraga, ekonomi, hiburan, dan semua yang lain</p></nav>
      <main><h1>Tanggul Kali Wungu Jebol</h1>
      <div class="share-buttons"><p>Bagikan, kirim, salin tautan, dan sebarkan berita ini</p></div>
      <article><p>%s</p><script>var iklan = 1;</script>
      <p><a href="/x">Baca juga: berita lain yang panjang sekali judulnya, sungguh</a></p>
      <p>%s</p></article></main>
      <aside><p>Terpopuler: satu, dua, tiga, empat, lima, enam, tujuh, delapan</p></aside>
      <footer><p>Hak cipta, redaksi, pedoman, dan seterusnya, sejak dahulu kala</p></footer>
      </body></html>
      """
          .formatted(LEAD, NEXT);

  private final WebPage page = new WebPage();

  @Test
  void findsTheParagraphsOfTheReportAndNothingElse() {
    assertThat(page.extract(PAGE).body()).isEqualTo(LEAD + "\n" + NEXT);
  }

  @Test
  void readsWhatThePagePlainlyStates() {
    Draft draft = page.extract(PAGE);
    assertThat(draft.headline()).isEqualTo("Tanggul Kali Wungu Jebol");
    assertThat(draft.outlet()).isEqualTo("Kabar Selat");
    assertThat(draft.url()).isEqualTo("https://www.kabarselat.example/b-1");
    assertThat(draft.author()).isEqualTo("Rara Kinanti");
    assertThat(draft.published()).isEqualTo("2026-02-03T10:00:00+07:00");
    assertThat(draft.language()).isNull();
  }

  @Test
  void takesTheHostForAnOutletThatIsNotNamed() {
    assertThat(page.extract(PAGE.replace("og:site_name", "x")).outlet())
        .isEqualTo("kabarselat.example");
  }

  @Test
  void readsParagraphsThatAreOnlyDividedByBreaks() {
    String html = "<body><div id=isi>" + LEAD + "<br><br>" + NEXT + "</div></body>";
    assertThat(page.extract(html).body()).isEqualTo(LEAD + "\n" + NEXT);
  }

  @Test
  void readsTheDateInLinkedData() {
    String html =
        "<script type='application/ld+json'>{\"datePublished\": \"2026-02-03 10:00\"}</script>";
    assertThat(page.extract(html).published()).isEqualTo("2026-02-03");
  }

  @Test
  void knowsDatesAsPagesWriteThem() {
    assertThat(PageDate.iso("2026/02/03 10:00:00")).isEqualTo("2026-02-03");
    assertThat(PageDate.iso("2026-02-03T10:00Z")).isEqualTo("2026-02-03T10:00Z");
    assertThat(PageDate.iso("0001-01-01T00:00:00Z")).isNull();
    assertThat(PageDate.iso("2026-02-31")).isNull();
    assertThat(PageDate.iso("Selasa, 3 Februari 2026")).isNull();
  }

  @Test
  void aPageWithoutTextHasAnEmptyBody() {
    assertThat(page.extract("").body()).isEmpty();
    assertThat(page.extract("<html><body><nav>Beranda</nav></body></html>").body()).isEmpty();
  }

  @Test
  void readsAPageOfTagsThatNeverEnd() {
    assertThat(page.extract("<div><p>" + LEAD + "<b>".repeat(50_000)).body()).isEqualTo(LEAD);
  }
}
