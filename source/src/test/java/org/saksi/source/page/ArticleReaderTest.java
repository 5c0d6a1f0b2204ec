package org.saksi.source.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saksi.source.page.NewsPage.BODY;
import static org.saksi.source.page.NewsPage.LAST;
import static org.saksi.source.page.NewsPage.LEAD;
import static org.saksi.source.page.NewsPage.NEXT;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleReaderTest {

  private final ArticleReader reader = new ArticleReader();

  private String body(String html) {
    return reader.read(html, null).body();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<script>var iklan = 'panjang sekali, sungguh, dan seterusnya';</script>",
        "<p><a href='/x'>Baca juga: berita lain yang panjang sekali judulnya, sungguh</a></p>",
        "<p>Baca juga:</p><ul><li><a href='/x'>Judul berita lain</a></li></ul>",
        "<figure><img><figcaption>Warga menatap air, Senin. Foto: Rara</figcaption></figure>",
        "<div class='share-buttons'><p>Bagikan, kirim, salin tautan, sebarkan ini</p></div>",
        "<aside><p>Terpopuler: satu, dua, tiga, empat, lima, enam, tujuh, delapan</p></aside>",
        "<div style='display: none'><p>Tersembunyi, tidak terbaca, dan tidak terlihat.</p></div>",
        "<p>ADVERTISEMENT</p>",
        "<div class='adSlot'><p>Beli, beli, beli, sekarang juga, di toko terdekat!</p></div>"
      })
  void leavesOutWhatStandsBetweenParagraphs(String between) {
    assertThat(body(NewsPage.with(between))).isEqualTo(BODY);
  }

  @Test
  void keepsListsQuotationsSubheadingsAndTables() {
    String between =
        "<h2>Rumah yang rusak</h2><ul><li>tiga di Wungu</li><li>dua di"
            + " Sidoreja</li></ul><blockquote>Kami menunggu bantuan.</blockquote>"
            + "<table><tr><td>Wungu</td><td>3</td></tr><tr><td>Sidoreja</td><td>2</td></tr></table>";
    assertThat(body(NewsPage.with(between)))
        .isEqualTo(
            String.join(
                "\n",
                LEAD,
                NEXT,
                "Rumah yang rusak",
                "tiga di Wungu",
                "dua di Sidoreja",
                "Kami menunggu bantuan.",
                "Wungu\t3",
                "Sidoreja\t2",
                LAST));
  }

  @Test
  void readsParagraphsThatOnlyBreaksDivide() {
    String html = "<body><div id=isi>" + LEAD + "<br><br>" + NEXT + "</div></body>";
    assertThat(body(html)).isEqualTo(LEAD + "\n" + NEXT);
  }

  @Test
  void keepsTheBlanksRoundLinksAndGluesNoWords() {
    String html =
        NewsPage.of(
            "",
            "<p>Warga <a href=/a>Desa Sidoreja</a> dan<b> Wungu</b>\n   mengungsi,"
                + " kata <i>Camat</i> Rara, <span>sejak</span> tadi.</p><p>"
                + NEXT
                + "</p>");
    assertThat(body(html))
        .startsWith("Warga Desa Sidoreja dan Wungu mengungsi, kata Camat Rara, sejak tadi.\n");
  }

  @Test
  void takesNoCommentsHoweverLong() {
    String comments = "<p>Saya kira tanggul itu sudah lama retak, kasihan warga di sana.</p>";
    String html =
        NewsPage.of("", "<p>" + LEAD + "</p></div><div class='comments'>" + comments.repeat(30));
    assertThat(body(html)).isEqualTo(LEAD);
  }

  @Test
  void readsTheEntriesOfALiveBlog() {
    String entries =
        "<div class='entry'><h3>10.15</h3><p>"
            + LEAD
            + "</p></div>"
            + "<div class='entry'><h3>09.40</h3><p>"
            + NEXT
            + "</p></div>"
            + "<div class='entry'><h3>09.05</h3><p>"
            + LAST
            + "</p></div>";
    assertThat(body(NewsPage.of("", entries)))
        .isEqualTo("10.15\n" + LEAD + "\n09.40\n" + NEXT + "\n09.05\n" + LAST);
  }

  @Test
  void ofAPageOfPhotographsTakesWhatIsSaidOfThem() {
    String photos =
        "<figure><img><figcaption>"
            + LEAD
            + "</figcaption></figure>"
            + "<figure><img><figcaption>"
            + NEXT
            + "</figcaption></figure>";
    assertThat(body(NewsPage.of("", photos))).isEqualTo(LEAD + "\n" + NEXT);
  }

  @Test
  void takesOnlyTheFirstOfTwoArticlesOnAPage() {
    String other =
        "<h1>Harga Cabai Naik</h1><div class='isi'><p>Harga cabai naik, kata pedagang di"
            + " pasar, karena hujan yang turun terus sejak pekan lalu.</p></div>";
    String html =
        "<body><section class=a><h1>Tanggul Jebol</h1><div class='isi'><p>"
            + LEAD
            + "</p><p>"
            + NEXT
            + "</p><p>"
            + LAST
            + "</p></div></section><section class=a>"
            + other
            + "</section></body>";
    assertThat(body(html)).isEqualTo(BODY);
  }

  @Test
  void aPageWithoutTextHasAnEmptyBody() {
    assertThat(body("")).isEmpty();
    assertThat(body("<html><body><nav>Beranda</nav></body></html>")).isEmpty();
  }
}
