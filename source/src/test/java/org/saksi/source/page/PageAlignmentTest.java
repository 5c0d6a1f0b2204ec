package org.saksi.source.page;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.saksi.text.Alignment;
import org.saksi.text.Span;

class PageAlignmentTest {

  private final ArticleReader reader = new ArticleReader();

  @Provide
  Arbitrary<String> pages() {
    Arbitrary<String> words =
        Arbitraries.of(
            "tanggul ",
            "jebol, ",
            "&amp;",
            "&nbsp;",
            "&#8220;",
            "&#x1F30A;",
            "&notit;",
            "&unknown;",
            "&",
            "&amp;amp; ",
            "\u00ad",
            "\r\n  ",
            "<b>air</b>",
            "<a href=x>naik</a> ",
            "<br>",
            "</p><p>",
            "<!-- x -->",
            "😀",
            "&lt;b&gt;",
            "\0",
            "<td>",
            "</div>",
            "&AMP",
            "banjir ");
    return words
        .list()
        .ofMaxSize(60)
        .map(parts -> "<h1>x</h1><div><p>" + NewsPage.LEAD + String.join("", parts));
  }

  @Property
  void everyCharacterStandsWhereItsPlaceSays(@ForAll("pages") String html) {
    Article article = reader.read(html, null);
    Alignment alignment = article.alignment();
    assertThat(alignment.length()).isEqualTo(article.body().length());
    for (int i = 0; i < article.body().length(); i++) {
      char c = article.body().charAt(i);
      String raw = alignment.raw(i).of(html);
      if (!raw.equals(String.valueOf(c))) {
        boolean reference = raw.startsWith("&") && raw.length() > 1;
        boolean blank = (c == ' ' || c == '\t' || c == '\n') && raw.isBlank();
        assertThat(reference || blank || raw.equals("\u00a0")).as("%d: %s", i, raw).isTrue();
      }
    }
  }

  @Test
  void mapsAReferenceToAllOfIt() {
    String html = "<p>Beras &amp; gula naik, kata Rara Kinanti di pasar.</p>";
    Article article = reader.read(html, null);
    assertThat(article.body()).startsWith("Beras & gula");
    assertThat(article.alignment().raw(new Span(0, 12)).of(html)).isEqualTo("Beras &amp; gula");
    assertThat(article.alignment().raw(6).of(html)).isEqualTo("&amp;");
  }
}
