package org.saksi.store.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.BitSet;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saksi.reconcile.Finding;

class SearchTest {

  @TempDir static Path folder;

  private static Shelf shelf;

  @BeforeAll
  static void fill() {
    shelf = Shelf.filled(folder);
  }

  @AfterAll
  static void close() {
    shelf.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          perahu                          | dam
          PERAHU karet                    | dam
          kirim                           | dam
          pengiriman                      | dam
          "perahu karet"                  | dam
          "karet perahu"                  |
          tanggul -jebol                  | dividend
          perahu OR jembatan              | dam visit
          perahu ATAU jembatan            | dam visit
          tanggul (perahu OR laba)        | dam dividend
          Tiongkok                        | dam visit
          China                           | dam visit
          "China"                         | visit
          place:RRT                       | dam visit
          tempat:Tiongkok                 | dam visit
          outlet:merapi                   | dam
          outlet:"Harian Merapi"          | dam
          id:visit                        | visit
          kunjungan                       | visit
          person:Rina                     | dam dividend
          person:China                    |
          """)
  void wordsAndNamesAreFound(String query, String ids) {
    assertThat(shelf.find(query)).containsExactlyInAnyOrder(split(ids));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          by:Rina                               | dam dividend
          by:Rina said:perahu                   | dam
          by:Rina said:kirim                    | dam
          by:Rina about:dividen                 |
          (by:Rina) (about:dividen)             | dividend
          by:Rina by:Joko                       | dividend
          said:"perahu karet"                   | dam
          about:jembatan                        | visit
          -by:Rina                              | visit
          oleh:"Joko Sarwono" tentang:dividen   | dividend
          """)
  void conditionsSideBySideAreAskedOfOneQuotation(String query, String ids) {
    assertThat(shelf.find(query)).containsExactlyInAnyOrder(split(ids));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          money>1 triliun IDR                     | dam dividend
          money > Rp 1 triliun                    | dam dividend
          money>1 triliun IDR about:dividen       | dividend
          money<1 triliun IDR about:dividen       |
          money<1 triliun IDR                     | dividend
          money:240..250 miliar USD               | visit
          money:240..250 miliar IDR               |
          money>=245 miliar dolar AS              | visit
          money>245 miliar USD                    |
          uang:1..2 triliun rupiah                | dam
          percent>=12                             | dividend
          percent:..11                            |
          count>100 about:rumah                   | dam
          count>120 about:rumah                   |
          measure>1500 m                          | visit
          measure:2 km jembatan                   | visit
          mentions:2025-06-17                     | dam
          mentions:2025-06                        | dam
          mentions:2025-06-18..2025-06-30         |
          published:2025-06-17                    | dam
          published:2025-06                       | dam dividend
          published>2025-06-17                    | dividend
          published:..2025-05-31                  | visit
          terbit:2025-06-18..                     | dividend
          """)
  void figuresAndDatesAreFoundByWhatTheyAre(String query, String ids) {
    assertThat(shelf.find(query)).containsExactlyInAnyOrder(split(ids));
  }

  private static String[] split(String ids) {
    return ids == null ? new String[0] : ids.split(" ");
  }

  @Test
  void theWordAsWrittenComesBeforeOthersOfItsRoot(@TempDir Path other) {
    try (Shelf both = new Shelf(other)) {
      both.put("written", "Mereka mengirim beras ke desa itu.");
      both.put("derived", "Mereka kirimkan beras ke desa itu.");
      both.index().commit();
      assertThat(both.find("kirimkan")).containsExactly("derived", "written");
      assertThat(both.find("mengirim")).containsExactly("written", "derived");
    }
  }

  @Test
  void aBlankQueryFindsAllReports() {
    assertThat(shelf.find("  ")).containsExactlyInAnyOrder("dam", "dividend", "visit");
  }

  @Test
  void theLatestComesFirstInOrderOfDate() {
    Hits hits = shelf.hits("", Page.first(Order.DATE, 10));
    assertThat(hits.hits())
        .containsExactly(
            new Hit("dividend", 2, 0, "2025-06-20"),
            new Hit("dam", 1, 0, "2025-06-17T08:00:00+07:00"),
            new Hit("visit", 3, 0, "2025-05-02"));
  }

  @Test
  void whichReportsHaveAFindingIsToldByTheOneWhoAsks() {
    Query query = shelf.query("status:conflicting tanggul");
    assertThat(query.statuses()).containsExactly(Finding.Status.CONFLICTING);
    BitSet positions = new BitSet();
    positions.set(2);
    Hits hits =
        shelf
            .index()
            .search(
                query,
                Page.first(Order.RELEVANCE, 10),
                Map.of(Finding.Status.CONFLICTING, positions));
    assertThat(hits.hits()).extracting(Hit::report).containsExactly("dividend");
    assertThatThrownBy(() -> shelf.hits("status:conflicting", Page.first(Order.DATE, 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("CONFLICTING");
  }

  @Test
  void theReportsMostLikeATextAreFound() {
    assertThat(
            shelf.index().like(Shelf.read("Tanggul di Kali Bening jebol dan 120 rumah rusak."), 2))
        .extracting(Hit::report)
        .startsWith("dam");
    assertThat(shelf.index().like(Shelf.read("Kucing tidur."), 2)).isEmpty();
    assertThat(shelf.index().like(Shelf.read(""), 2)).isEmpty();
  }

  @Test
  void namesAreFoundByTheirFirstLetters() {
    assertThat(shelf.index().names("RI", 5))
        .extracting(NameCount::name, NameCount::count)
        .containsExactly(tuple("Rina Wati", 2));
    assertThat(shelf.index().names("", 1)).hasSize(1);
    assertThat(shelf.index().names("zz", 5)).isEmpty();
  }

  @Test
  void whoSpeaksMostIsCountedByQuotations() {
    assertThat(shelf.index().speakers(2).getFirst()).isEqualTo(new NameCount("Rina Wati", null, 2));
  }
}
