package org.saksi.source.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saksi.text.Span;

class PageLinksTest {

  private static final String BASE = "https://kabar.example/berita/b-1";

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
        "; <a href='/berita/b-1/2'>Selanjutnya</a>; /2",
        "/2; <a href='/berita/b-1/3'>Halaman selanjutnya »</a>; /3",
        "; <a rel=next href='/berita/b-1/page/2/'>»</a>; /page/2/",
        "; <a href='/berita/b-2'>Selanjutnya</a>;",
        "; <a rel=next href='/berita/b-2'>Berita berikut</a>;",
        "; <a href='javascript:next()'>2</a>;"
      })
  void findsThePageThatGoesOn(String here, String links, String next) {
    URI expected = next == null ? null : URI.create(BASE + next);
    assertThat(read(BASE + (here == null ? "" : here), links).nextPage()).isEqualTo(expected);
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
