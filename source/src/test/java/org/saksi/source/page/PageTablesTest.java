package org.saksi.source.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the tables does its work in its example. */
class PageTablesTest {

  private final ArticleReader reader = new ArticleReader();
  private final LineWords lines = new LineWords();
  private final NameWords names = new NameWords();
  private final ByLine byLine = new ByLine();

  static Stream<PageTable.Row> rows(String table) {
    return PageTable.read(table).rows().stream();
  }

  static Stream<PageTable.Row> names() {
    return rows("names");
  }

  @ParameterizedTest
  @MethodSource("names")
  void aNameTellsItsKind(PageTable.Row row) {
    assertThat(names.kind(row.example())).hasToString(row.text("kind").toUpperCase());
    assertThat(names.kind(row.form() + "xyz")).isNotEqualTo(NameWords.Kind.BODY);
  }

  static Stream<PageTable.Row> lines() {
    return rows("lines");
  }

  @ParameterizedTest
  @MethodSource("lines")
  void aLineIsNoPartOfAnArticle(PageTable.Row row) {
    String line = row.example();
    switch (row.text("kind")) {
      case "announcement" -> assertThat(lines.isAnnouncement(line)).isTrue();
      case "closing" -> assertThat(lines.isClosing(line)).isTrue();
      default -> assertThat(lines.isFurniture(line)).isTrue();
    }
  }

  static Stream<PageTable.Row> agencies() {
    return rows("agencies");
  }

  @ParameterizedTest
  @MethodSource("agencies")
  void anAgencyIsCredited(PageTable.Row row) {
    assertThat(byLine.agencyIn(List.of(row.example()))).isEqualTo(row.text("name"));
  }

  static Stream<PageTable.Row> byLines() {
    return rows("by-lines");
  }

  @ParameterizedTest
  @MethodSource("byLines")
  void aByLineNamesWhoWrote(PageTable.Row row) {
    boolean author = row.text("kind").equals("author");
    assertThat(byLine.authorIn(List.of(row.example()))).isEqualTo(author ? "Rara Kinanti" : null);
  }

  private static boolean isOfLinks(PageTable.Row row) {
    return List.of("next", "whole").contains(row.text("kind"));
  }

  static Stream<PageTable.Row> pageLinks() {
    return rows("page-links").filter(PageTablesTest::isOfLinks);
  }

  @ParameterizedTest
  @MethodSource("pageLinks")
  void aLinkLeadsOn(PageTable.Row row) {
    boolean next = row.text("kind").equals("next");
    String link = "<a href='?page=" + (next ? "2" : "all") + "'>" + row.example() + "</a>";
    Article article = reader.read(NewsPage.with(link), URI.create("https://kabar.example/b"));
    assertThat(next ? article.nextPage() : article.wholePage()).isNotNull();
  }

  static Stream<PageTable.Row> pageAddresses() {
    return rows("page-links").filter(row -> !isOfLinks(row));
  }

  @ParameterizedTest
  @MethodSource("pageAddresses")
  void anAddressTellsItsPage(PageTable.Row row) {
    URI article = URI.create("https://kabar.example/banjir");
    URI address = article.resolve(row.example());
    String name = "kabar.example/banjir?";
    PagePlace second = new PagePlace(name, 2, false);
    switch (row.text("kind")) {
      case "parameter", "word", "folder" -> assertThat(PagePlace.of(address)).isEqualTo(second);
      case "doubtful parameter", "doubtful folder" -> {
        assertThat(PagePlace.of(address).page()).isEqualTo(1);
        assertThat(PagePlace.ofPage(address)).isEqualTo(second);
      }
      case "whole value", "whole parameter" ->
          assertThat(PagePlace.of(address)).isEqualTo(new PagePlace(name, 1, true));
      case "view", "tracking" ->
          assertThat(PagePlace.mayStandFor(article, address)).as(row.form()).isTrue();
      default -> throw new AssertionError("no kind of a row: " + row.text("kind"));
    }
    assertThat(row.example()).contains(row.form());
  }

  static Stream<PageTable.Row> statements() {
    return rows("statements");
  }

  @ParameterizedTest
  @MethodSource("statements")
  void aStatementTellsItsFact(PageTable.Row row) {
    Statements statements = new Statements();
    if (row.text("place").equals("meta")) {
      statements.addMeta(row.form(), row.example());
    } else {
      statements.addSchema(row.form(), row.example());
    }
    assertThat(statements.all(Fact.valueOf(row.text("fact").toUpperCase())))
        .containsExactly(row.example());
  }
}
