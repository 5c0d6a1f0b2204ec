package org.saksi.source.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextPlacesTest {

  private static PageTree tree(Document page) {
    return new PageTree(page.body(), 10_000);
  }

  private static @Nullable TextPlaces places(String html) {
    Document page = Parser.htmlParser().parseInput(html, "");
    PageTree tree = tree(page);
    return TextPlaces.of(Head.of(page).texts(), tree, html, BlockFinder.find(tree));
  }

  /** Holds the places, where they are told, against those that the parser notes. */
  private static void assertNoted(String html) {
    TextPlaces places = places(html);
    if (places == null) {
      return;
    }
    PageTree tree = tree(Parser.htmlParser().setTrackPosition(true).parseInput(html, ""));
    TextPlaces noted = TextPlaces.noted(tree);
    for (Block block : BlockFinder.find(tree)) {
      for (int i = block.first(); i < block.end(); i++) {
        if (tree.text(i) != null) {
          assertThat(places.start(i)).as(html).isEqualTo(noted.start(i));
          assertThat(places.end(i)).as(html).isEqualTo(noted.end(i));
        }
      }
    }
  }

  @Provide
  Arbitrary<String> pages() {
    String[] pieces = {
      "air",
      " naik ",
      " ",
      "\n",
      "&amp;",
      "&nbsp;",
      "&#10;",
      "<",
      "< 3",
      "</",
      "\0",
      "\r\n",
      "<p>",
      "</p>",
      "<b>",
      "</b>",
      "<i class='a>b'>",
      "</i>",
      "<a href=\"x>y\" c = '>'>",
      "</a>",
      "<!-- <p>x -->",
      "<!-->",
      "<!x>",
      "<?x>",
      "</ x>",
      "</x>",
      "<br/>",
      "<pre>",
      "</pre>",
      "<table>",
      "<tr>",
      "<td>",
      "</td>",
      "</tr>",
      "</table>",
      "<caption>",
      "<colgroup>",
      "<script>",
      "</script>",
      "<style>",
      "</style>",
      "<title>",
      "</title>",
      "<textarea>",
      "</textarea>",
      "<select>",
      "<option>",
      "</select>",
      "<svg>",
      "</svg>",
      "<noscript>",
      "</noscript>",
      "<iframe>",
      "</iframe>",
      "<head>",
      "<body>",
      "</body>",
      "</html>",
      "<form>",
      "<frameset>",
      "<template>",
      "</template>",
      "<math>",
      "</math>",
      "<p title=x/>",
      "<h1>"
    };
    return Arbitraries.of(pieces).list().ofMaxSize(30).map(parts -> String.join("", parts));
  }

  @ParameterizedTest
  @ValueSource(strings = {"iframe", "xmp", "noembed", "noframes", "title", "textarea", "style"})
  void theSameWordsInARawElementAreNotThoseBehindIt(String element) {
    String html = "<p>hujan</p><%1$s>air</%1$s>air".formatted(element);
    assertThat(places(html)).isNotNull();
    assertNoted(html);
  }

  @Property(tries = 5000)
  void tellsWhatTheParserNotesOrNothing(@ForAll("pages") String html) {
    assertNoted(html);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<title>Air &amp; api</title><p>Air &amp; <b>api</b> <i>naik</i>.</p>",
        "<p title='>'>Air<!-- <p> --> naik</p><script>if (a<b) '<p>'</script><p>surut</p>",
        "<table><tr><td>Air</td> <td>naik</td></tr></table>surut",
        "<textarea><p>naik</textarea><p>Harga < 3 ribu",
        "<html> <head> <meta name=x> </head> <body> <p>Air</p> <p>naik</p> </body> </html>"
      })
  void tellsPlacesOnPagesAsTheyAre(String html) {
    assertThat(places(html)).isNotNull();
    assertNoted(html);
  }

  @Test
  void tellsNothingOfTextsThatATableMoved() {
    List<String> moved =
        List.of(
            "<table><tr><td>naik</td></tr>naik</table>",
            "<table><tr>naik<td>naik</td></tr></table>",
            "<table><tr><td>naik</td><b>naik</b></tr></table>");
    assertThat(moved).allSatisfy(html -> assertThat(places(html)).isNull());
  }

  @Test
  void readsThePageAgainWhereItTellsNothing() {
    String html =
        "<div>%s<table><tr>Air naik semalam.<td>Air naik semalam.</td></tr></table></div>"
            .formatted(NewsPage.LEAD);
    Article article = new ArticleReader().read(html, null);
    int first = article.body().indexOf("Air naik");
    assertThat(first).isNotNegative();
    assertThat(article.alignment().raw(first).start()).isEqualTo(html.indexOf("Air naik"));
  }
}
