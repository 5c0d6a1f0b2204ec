package org.saksi.source.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saksi.text.Span;

class PageLinksTest {

  private static final String BASE = "https://kabar.example/berita/banjir-di-wungu";

  private final ArticleReader reader = new ArticleReader();

  private Article read(String address, String links) {
    return reader.read(NewsPage.with("<div class=paging>" + links + "</div>"), URI.create(address));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "; <b>1</b> <a href='?page=2'>2</a> <a href='?page=3'>3</a>; ?page=2",
        "?page=2; <a href='?page=1'>1</a> <a href='?page=3'>3</a>; ?page=3",
        "; <a href='/berita/banjir-di-wungu/2'>Selanjutnya</a>; /2",
        "/2; <a href='/berita'>1</a> <a href='/berita/banjir-di-wungu/3'>Lanjut »</a>;",
        "/2; <a href='../banjir-di-wungu'>1</a> <a href='3'>Halaman selanjutnya »</a>; /3",
        "; <a rel=next href='/berita/banjir-di-wungu/page/2/'>»</a>; /page/2/",
        "; <a href='/berita/b-2'>Selanjutnya</a>;",
        "; <a rel=next href='/berita/b-2'>Berita berikut</a>;",
        "; <a rel=next href='/berita/banjir-di-wungu-page-2'>»</a>; -page-2",
        "; <a rel=next href='/berita/banjir-di-wungu/lanjutan'>»</a>; /lanjutan",
        "; <a rel=next href='?lanjut=ya'>»</a>; ?lanjut=ya",
        "; <a href='/berita/banjir-di-wungu/lanjutan'>Selanjutnya</a>;",
        "; <a rel=next href='/berita/banjir-di-wungu-2'>Berita berikut</a>;",
        "; <a rel=next href='/berita/banjir-di-wungu-surut'>Berita berikut</a>;",
        "; <a rel=next href='/berita/banjir-di-wungu/5'>5</a>;",
        "; <a href='javascript:next()'>2</a>;"
      })
  void findsThePageThatGoesOn(String here, String links, String next) {
    URI expected = next == null ? null : URI.create(BASE + next);
    assertThat(read(BASE + (here == null ? "" : here), links).nextPage()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "/foto/12; <a rel=next href='/foto/13'>Berikutnya</a>",
        "/galeri-foto/12; <a href='/galeri-foto'>Galeri</a> <a href='/galeri-foto/13'>13</a>",
        "/foto/1; <a href='/foto/1'>1</a> <a href='/foto/2'>2</a>",
        "/2026/02/03; <a rel=next href='/2026/02/04'>Besok</a>",
        "/?p=12; <a rel=next href='/?p=13'>Berikutnya</a>",
        "/index.php?p=12&lang=id; <a rel=next href='/index.php?p=13&lang=id'>Berikutnya</a>",
        "/index.php?p=1&lang=id; <a rel=next href='/index.php?p=2&lang=id'>Berikutnya</a>",
        "/galeri-foto-hari-ini/12; <a rel=next href='/galeri-foto-hari-ini/13'>Lanjut</a>",
        "/galeri-foto-hari-ini/1; <b>1</b> <a href='/galeri-foto-hari-ini/2'>2</a>",
        "/galeri-foto/p/12; <a rel=next href='/galeri-foto/p/13'>Lanjut</a>",
        "/banjir-di-wungu-page-2; <a rel=next href='/banjir-di-wungu-page-2/lanjutan'>»</a>",
        "/index.php?p=12; <a rel=next href='/index.php?p=13'>Berikutnya</a>",
        "/baca?id=12; <a rel=next href='/baca?id=13'>Berikutnya</a>",
        "/jakarta; <a rel=next href='/jakarta/banjir-surut'>Berikutnya</a>",
        "/banjir-di-wungu; <a rel=next href='/banjir-di-wungu/foto/tanggul'>Berikutnya</a>"
      })
  void theNextItemOfASeriesIsAnotherArticle(String here, String links) {
    assertThat(read("https://kabar.example" + here, links).nextPage()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "/banjir/2; <a href='/banjir'>1</a> <a href='/banjir/3'>3</a>; /banjir/3",
        "/baca/7654321/2; <a href='/baca/7654321/3'>Selanjutnya</a>; /baca/7654321/3",
        "/baca?id=7; <a href='?id=7&p=2'>2</a>; /baca?id=7&p=2",
        "/baca?id=7&p=2; <a href='?id=7'>1</a> <a href='?id=7&p=3'>3</a>; /baca?id=7&p=3",
        "/baca?id=7&p=2; <a href='?id=7&p=1'>1</a> <a href='?id=7&p=3'>3</a>; /baca?id=7&p=3",
        "/banjir/p/2; <link rel=canonical href='/banjir'> <a href='3'>3</a>; /banjir/p/3",
        "/foto/12; <a href='/foto/12?hal=2'>2</a> <a href='/foto/13'>13</a>; /foto/12?hal=2",
        "/foto/12; <link rel=canonical href='/foto/12'> <a href='/foto/12/2'>2</a>; /foto/12/2",
        "/banjir/2; <link rel=canonical href='/banjir'> <a href='/banjir/3'>Lanjut</a>; /banjir/3"
      })
  void aBareNumberIsThatOfAPageWhereTheRestIsAnArticle(String here, String links, String next) {
    assertThat(read("https://kabar.example" + here, links).nextPage())
        .isEqualTo(URI.create("https://kabar.example" + next));
  }

  @Test
  void findsTheViewOfAllPages() {
    Article article = read(BASE, "<a href='?page=2'>2</a> <a href='?page=all'>Semua halaman</a>");
    assertThat(article.wholePage()).isEqualTo(URI.create(BASE + "?page=all"));
    assertThat(read(BASE + "?page=all", "<a href='?page=2'>2</a>").nextPage()).isNull();
  }

  @Test
  void joinsThePagesOfAnArticle() {
    Article first = read(BASE, "<a href='?page=2'>2</a>");
    Article second = read(BASE + "?page=2", "");
    Article whole = first.followedBy(second);
    assertThat(whole.body()).isEqualTo(NewsPage.BODY + "\n" + NewsPage.BODY);
    assertThat(whole.nextPage()).isNull();
    assertThat(whole.parts()).hasSize(2);
    int at = NewsPage.BODY.length() + 1;
    assertThat(whole.partOf(at - 2).address()).isEqualTo(URI.create(BASE));
    Part part = whole.partOf(at);
    assertThat(part.address()).isEqualTo(URI.create(BASE + "?page=2"));
    assertThat(part.span()).isEqualTo(new Span(at, whole.body().length()));
    assertThat(part.alignment().raw(0)).isEqualTo(second.alignment().raw(0));
    assertThatThrownBy(whole::alignment).hasMessageContaining("2 pages");
  }
}
