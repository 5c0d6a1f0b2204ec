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

  static Stream<PageTable.Row> pageLinks() {
    return rows("page-links");
  }

  @ParameterizedTest
  @MethodSource("pageLinks")
  void aLinkLeadsOn(PageTable.Row row) {
    boolean next = row.text("kind").equals("next");
    String link = "<a href='?page=" + (next ? "2" : "all") + "'>" + row.example() + "</a>";
    Article article = reader.read(NewsPage.with(link), URI.create("https://kabar.example/b"));
    assertThat(next ? article.nextPage() : article.wholePage()).isNotNull();
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
