package org.saksi.source.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.saksi.source.page.NewsPage.BODY;
import static org.saksi.source.page.NewsPage.LEAD;

import java.util.Random;
import org.junit.jupiter.api.Test;

class HostilePageTest {

  private final ArticleReader reader = new ArticleReader();

  private String body(String html) {
    return reader.read(html, null).body();
  }

  @Test
  void readsTenThousandNestedElements() {
    assertThat(body("<div>".repeat(10_000) + "<p>" + LEAD + "</p>")).isEqualTo(LEAD);
    assertThat(body("<div><p>" + LEAD + "<b>".repeat(50_000))).isEqualTo(LEAD);
    assertThat(body("<table><tr><td>".repeat(10_000) + LEAD)).isEqualTo(LEAD);
  }

  @Test
  void readsTagsThatNeverEndAndHugeAttributes() {
    assertThat(body(NewsPage.with("<div class='" + "share ".repeat(200_000) + "'></div>")))
        .isEqualTo(BODY);
    assertThat(body("<h1>x</h1><div><p>" + LEAD + "<a href='")).isEqualTo(LEAD);
  }

  @Test
  void readsNulCharacters() {
    assertThat(body(NewsPage.with("").replace("Desa", "De\0sa"))).startsWith("Tanggul Kali Wungu");
  }

  @Test
  void passesOverBrokenData() {
    String deep = "<script type='application/ld+json'>" + "{\"a\":".repeat(5_000) + "</script>";
    assertThat(reader.read(NewsPage.of(deep, "<p>" + LEAD + "</p>"), null).author()).isNull();
    String strings = "<script type='application/ld+json'>[\"\\u12\", 'x', }</script>";
    assertThat(body(NewsPage.of(strings, "<p>" + LEAD + "</p>"))).isEqualTo(LEAD);
  }

  @Test
  void readsAnything() {
    Random random = new Random(7);
    String[] parts = {
      "<",
      ">",
      "</",
      "p",
      "div ",
      "=",
      "'",
      "\"",
      "&",
      "#x",
      ";",
      "!--",
      "--",
      " ",
      "script",
      "table",
      "td",
      "class",
      "\n",
      "kata",
      "😀",
      "\ud83d",
      "style=display",
      "http://[::"
    };
    for (int round = 0; round < 300; round++) {
      StringBuilder html = new StringBuilder();
      for (int i = 0; i < 120; i++) {
        html.append(parts[random.nextInt(parts.length)]);
      }
      Article article = reader.read(html.toString(), null);
      assertThat(article.alignment().length()).isEqualTo(article.body().length());
    }
  }

  @Test
  void looksAtNoMoreThanItsLimits() {
    String html = NewsPage.with("");
    int cut = html.indexOf(NewsPage.NEXT);
    assertThat(new ArticleReader(new PageLimits(cut, 512, 500_000, 64)).read(html, null).body())
        .isEqualTo(LEAD);
    assertThat(new ArticleReader(new PageLimits(99_999, 512, 10, 64)).read(html, null).body())
        .doesNotContain(NewsPage.NEXT);
    String data =
        "<script type='application/ld+json'>"
            + "{\"@graph\":[{\"@type\":\"Article\",\"author\":{\"name\":\"Rara\"}}]}</script>";
    String page = NewsPage.of(data, "<p>" + LEAD + "</p>");
    assertThat(new ArticleReader(new PageLimits(99_999, 512, 999, 4)).read(page, null).author())
        .isEqualTo("Rara");
    assertThat(new ArticleReader(new PageLimits(99_999, 512, 999, 3)).read(page, null).author())
        .isNull();
    assertThatThrownBy(() -> new PageLimits(0, 1, 1, 1)).hasMessageContaining("below one");
  }
}
