package org.saksi.store.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.saksi.language.LanguagePack;

class QueryReaderTest {

  private static final QueryReader READER = new QueryReader(LanguagePack.of("id"));

  static List<Syntax> syntax() {
    return READER.syntax();
  }

  @ParameterizedTest
  @MethodSource("syntax")
  void theExamplesThatAreShownAreQueries(Syntax syntax) {
    assertThat(READER.read(syntax.example())).isInstanceOf(Query.class);
    assertThat(syntax.finds()).isNotBlank();
    boolean form = syntax.form().contains("word") || syntax.form().contains("kata");
    assertThat(form || syntax.form().startsWith("(") || syntax.example().contains(syntax.form()))
        .as(syntax.toString())
        .isTrue();
  }

  @Test
  void everyFieldIsExplainedInBothLanguages() {
    List<String> languages = syntax().stream().map(Syntax::language).distinct().toList();
    assertThat(languages).containsExactly("en", "id");
    assertThat(syntax().stream().filter(line -> line.language().equals("en")).count())
        .isEqualTo(syntax().stream().filter(line -> line.language().equals("id")).count());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          banjir outlett:merapi        | 8  | there is no field outlett; is outlet: meant?
          statsu:single                | 1  | is status: meant?
          Jakarta:banjir               | 1  | there is no field Jakarta. To look for the words
          banjir by:                   | 11 | a value is missing behind by:; write by:"Rina Wati"
          money>abc                    | 7  | this is no number; write money>1 triliun IDR
          money>                       | 7  | a value is missing behind money>
          money>5..6 juta IDR          | 6  | > cannot stand here
          money=>5                     | 6  | => cannot stand here
          money:9..5                   | 7  | this is no number
          money>""                     | 7  | this is no number
          money>"abc"                  | 7  | this is no number; write money>1 triliun IDR
          money>"5 juta IDR kucing"    | 19 | what is kucing behind the number? Leave it out
          money=>"5"                   | 6  | => cannot stand here
          percent>5kucing              | 10 | what is kucing behind the number?
          published:kemarin            | 11 | kemarin is no date; write 2025-06-17
          published:2025-06-07..2024   | 11 | is no date
          published:2025-13            | 11 | is no date
          status:maybe                 | 8  | there is no status maybe; write one of conflicting
          outlet>merapi                | 1  | outlet has no more and less; write outlet:
          outlet:"?"                   | 8  | there is no word to look for in ?
          (banjir                      | 1  | this bracket is not closed
          banjir )                     | 8  | this bracket closes none
          ()                           | 2  | a word is missing here
          banjir OR                    | 10 | a word is missing here
          OR banjir                    | 1  | a word is missing here
          banjir AND AND longsor       | 12 | a word is missing here
          banjir -(                    | 10 | a word is missing here
          -OR                          | 2  | a word is missing behind the minus
          😀 "tanggul                  | 3  | this quotation mark is not closed
          ???                          | 1  | there is no word to look for in ???
          banjir OR ?                  | 11 | there is no word to look for in ?
          """)
  void mistakesNameTheirPlaceAndWhatWouldBeRight(String query, int column, String reason) {
    assertThat(READER.read(query)).isInstanceOf(Mistake.class);
    Mistake mistake = (Mistake) READER.read(query);
    assertThat(mistake.reason()).contains(reason);
    assertThat(mistake.column()).isEqualTo(column);
    assertThat(mistake.message()).startsWith("column " + column + ": ");
  }

  @ParameterizedTest
  @CsvSource({"14:30", "https://kabar.example/a?b=c", "laki-laki", "- banjir", "about dividen"})
  void whatIsNoFieldIsAWord(String query) {
    assertThat(READER.read(query)).isInstanceOf(Query.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          money>"1 triliun IDR"                | money>1 triliun IDR
          money:>="Rp 5 juta" banjir           | money:>=Rp 5 juta banjir
          money:"245..250 miliar USD"          | money:245..250 miliar USD
          uang<“ 2 juta rupiah ” oleh:Rina     | uang<2 juta rupiah oleh:Rina
          percent:"5" "lima persen"            | percent:5 "lima persen"
          -age<"17"                            | -age<17
          """)
  void aNumberMayStandInQuotationMarks(String quoted, String plain) {
    Query query = (Query) READER.read(quoted);
    assertThat(query.condition()).isEqualTo(((Query) READER.read(plain)).condition());
  }

  @Test
  void aQueryHasALimitOfCharacters() {
    String longest = "kucing-kucing-hitam ".repeat(QueryReader.MOST_CHARACTERS / 20);
    assertThat(READER.read(longest)).isInstanceOf(Query.class);
    assertThat(READER.read(longest + "a"))
        .isEqualTo(
            new Mistake(
                QueryReader.MOST_CHARACTERS + 1,
                "a query has at most 1000 characters; leave some out"));
  }

  @Test
  void aQueryHasALimitOfWords() {
    String most = "kata ".repeat(QueryReader.MOST_CONDITIONS);
    assertThat(READER.read(most)).isInstanceOf(Query.class);
    assertThat(READER.read(most + "lagi")).isInstanceOf(Mistake.class);
    assertThat(READER.read('"' + most + "lagi\"")).isInstanceOf(Mistake.class);
  }

  @Test
  void bracketsHaveALimit() {
    int most = QueryReader.MOST_DEPTH;
    assertThat(READER.read("(".repeat(most) + "a" + ")".repeat(most))).isInstanceOf(Query.class);
    assertThat(READER.read("(".repeat(most + 1) + "a" + ")".repeat(most + 1)))
        .isInstanceOf(Mistake.class);
    assertThat(READER.read("-".repeat(most + 1) + "a")).isInstanceOf(Mistake.class);
  }

  @Property(tries = 500)
  void anyStringGivesAQueryOrAMistake(@ForAll String text) {
    check(text);
  }

  @Property(tries = 2000)
  void anyPiecesOfQueriesGiveAQueryOrAMistake(@ForAll("pieces") List<String> pieces) {
    check(String.join("", pieces));
  }

  @Provide
  Arbitrary<List<String>> pieces() {
    return Arbitraries.of(
            "money",
            "by",
            "said",
            "about",
            "published",
            "count",
            "age",
            "kucing",
            ":",
            ">",
            "<=",
            "=",
            "..",
            "1",
            "2,5 juta",
            " IDR",
            "Rp ",
            "2025-06",
            " ",
            " ",
            "(",
            ")",
            "\"",
            "-",
            " OR ",
            " AND ",
            "Tiongkok",
            "amerika serikat",
            "yang",
            "😀",
            "\u00a0",
            "999999999999")
        .list()
        .ofMaxSize(14);
  }

  private static void check(String text) {
    switch (READER.read(text)) {
      case Query query -> assertThat(query.text()).isEqualTo(text);
      case Mistake mistake -> {
        int characters = text.codePointCount(0, text.length());
        assertThat(mistake.column()).isBetween(1, characters + 1);
        assertThat(mistake.reason()).isNotBlank();
      }
    }
  }
}
