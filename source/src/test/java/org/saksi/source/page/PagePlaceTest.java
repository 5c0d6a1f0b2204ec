package org.saksi.source.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagePlaceTest {

  private static URI at(String path) {
    return URI.create("https://kabar.example" + path);
  }

  @ParameterizedTest
  @CsvSource({
    "/berita/banjir, kabar.example/berita/banjir?, 1",
    "/berita/banjir?hal=2, kabar.example/berita/banjir?, 2",
    "/berita/banjir/page/3/, kabar.example/berita/banjir?, 3",
    "/berita/banjir-page-2.html, kabar.example/berita/banjir?, 2",
    "/baca.php?id=7&hal=2, kabar.example/baca?id=7, 2",
    "/foto/12, kabar.example/foto/12?, 1",
    "/?p=12, kabar.example?p=12, 1",
    "/?hal=12, https://kabar.example/?hal=12, 1",
    "/index.php?p=12&lang=id, kabar.example?p=12&lang=id, 1"
  })
  void dividesAnAddressIntoArticleAndNumber(String path, String article, int page) {
    assertThat(PagePlace.of(at(path))).isEqualTo(new PagePlace(article, page, false));
  }

  @ParameterizedTest
  @CsvSource({
    "/berita/banjir-di-wungu, /berita/banjir-di-wungu?utm_source=surat",
    "/berita/banjir-di-wungu, /berita/banjir-di-wungu?hal=2",
    "/berita/banjir-di-wungu, /berita/banjir-di-wungu/2",
    "/berita/banjir-di-wungu, /berita/banjir-di-wungu/amp",
    "/berita/banjir-di-wungu, /amp/berita/banjir-di-wungu",
    "/berita/banjir-di-wungu, /",
    "/baca/7654321, /berita/banjir-di-wungu",
    "/?p=76543, /berita/banjir-di-wungu",
    "/banjir, /banjir?hal=2",
    "/banjir, /banjir/2",
    "/banjir, /banjir/amp",
    "/banjir, /banjir?fbclid=x",
    "/banjir, /wungu",
    "/baca?id=7, /baca?id=7&from=surat"
  })
  void aCanonicalAddressOfAnArticleIsBelieved(String canonical, String address) {
    assertThat(PagePlace.mayStandFor(at(canonical), at(address))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "/, /berita/banjir-di-wungu",
    "/, /banjir",
    "/index.html, /banjir",
    "/?m=1, /banjir",
    "/?m=1, /berita/banjir-di-wungu",
    "/berita, /berita/banjir-di-wungu",
    "/berita/, /berita/2026/02/banjir",
    "/indeks, /berita/banjir-di-wungu",
    "/baca, /baca?id=7",
    "/index.php, /index.php?id=7",
    "/, /?id=7"
  })
  void thatOfAHomePageASectionOrAListIsNot(String canonical, String address) {
    assertThat(PagePlace.mayStandFor(at(canonical), at(address))).isFalse();
  }
}
