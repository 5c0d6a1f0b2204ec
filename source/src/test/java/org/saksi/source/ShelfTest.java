package org.saksi.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.saksi.source.page.ArticleReader;

class ShelfTest {

  private static URI at(int page) {
    return URI.create("https://kabar.example/d?page=" + page);
  }

  private static Page page(String village) {
    return Page.of(new ArticleReader().read(News.page(village), at(1)), "UTF-8", 1, "");
  }

  @Test
  void thePageNotAskedForLongestGoesFirst() {
    Page page = page("Wungu");
    Shelf shelf = new Shelf(page.article().body().length() * 2L);
    shelf.put(at(1), page, at(1));
    shelf.put(at(2), page, at(1));
    shelf.put(at(2), page, at(1));
    assertThat(shelf.at(at(1))).isEqualTo(new Shelf.Kept(page, at(1)));
    shelf.put(at(3), page, at(1));
    assertThat(shelf.at(at(2))).isNull();
    shelf.remove(at(3));
    shelf.put(at(4), page, at(1));
    assertThat(shelf.at(at(1))).isNotNull();
    assertThat(shelf.at(at(4))).isNotNull();
  }

  @Test
  void whatIsLongerThanAllOfItIsNotKept() {
    Shelf shelf = new Shelf(10);
    shelf.put(at(1), page("Wungu"), at(1));
    assertThat(shelf.at(at(1))).isNull();
  }
}
