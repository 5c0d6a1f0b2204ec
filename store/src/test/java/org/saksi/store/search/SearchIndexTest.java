package org.saksi.store.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.store.sql.StoreException;

class SearchIndexTest {

  @TempDir Path folder;

  @Test
  void whatWasCommittedIsThereAfterReopening() {
    Shelf.filled(folder).close();
    try (Shelf shelf = new Shelf(folder)) {
      assertThat(shelf.index().position()).isEqualTo(3);
      assertThat(shelf.find("perahu")).containsExactly("dam");
    }
  }

  @Test
  void whatWasNotCommittedIsFedAgain() {
    try (Shelf shelf = Shelf.filled(folder)) {
      shelf.put("late", "Perahu karet tiba.");
      assertThat(shelf.index().position()).isEqualTo(4);
    }
    try (Shelf shelf = new Shelf(folder)) {
      assertThat(shelf.index().position()).isEqualTo(3);
      assertThat(shelf.find("perahu")).containsExactly("dam");
    }
  }

  @Test
  void aQueryIsAskedOfSomeReportsAlone() {
    try (Shelf shelf = Shelf.filled(folder)) {
      Query bening = shelf.query("tanggul OR jembatan");
      assertThat(shelf.index().among(Set.of(1, 2, 3), bening, Map.of()).stream())
          .containsExactly(1, 2, 3);
      assertThat(shelf.index().among(Set.of(2), bening, Map.of()).stream()).containsExactly(2);
      assertThat(shelf.index().among(Set.of(3), shelf.query("perahu"), Map.of()).stream())
          .isEmpty();
      assertThat(shelf.index().among(Set.of(1, 3), shelf.query("-perahu"), Map.of()).stream())
          .containsExactly(3);
    }
  }

  @Test
  void whatWasAddedIsFoundBeforeItIsCommitted() {
    try (Shelf shelf = Shelf.filled(folder)) {
      shelf.put("late", "Perahu karet tiba.");
      shelf.index().refresh();
      assertThat(shelf.find("perahu")).containsExactlyInAnyOrder("dam", "late");
    }
  }

  @Test
  void addingAPositionAgainReplacesAllOfItsReport() {
    try (Shelf shelf = Shelf.filled(folder)) {
      shelf.index().add(1, Shelf.read("new", null, null, "Kucing tidur.", "2025-06-17"));
      shelf.index().commit();
      assertThat(shelf.index().position()).isEqualTo(3);
      assertThat(shelf.find("perahu")).isEmpty();
      assertThat(shelf.find("count>100 about:rumah")).isEmpty();
      assertThat(shelf.find("by:Rina")).containsExactly("dividend");
      assertThat(shelf.find("")).containsExactlyInAnyOrder("new", "dividend", "visit");
    }
  }

  @Test
  void aDeletedIndexBeginsAnew() throws IOException {
    Shelf.filled(folder).close();
    for (Path file : files()) {
      Files.delete(file);
    }
    try (Shelf shelf = new Shelf(folder)) {
      assertThat(shelf.index().position()).isZero();
      assertThat(shelf.find("")).isEmpty();
    }
  }

  @Test
  void aBrokenIndexBeginsAnew() throws IOException {
    Shelf.filled(folder).close();
    for (Path file : files()) {
      byte[] bytes = Files.readAllBytes(file);
      Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
    }
    beginsAnew();
  }

  @Test
  void anIndexThatLacksAFileBeginsAnew() throws IOException {
    Shelf.filled(folder).close();
    for (Path file : files()) {
      if (file.getFileName().toString().endsWith(".cfs")
          || file.getFileName().toString().endsWith(".doc")) {
        Files.delete(file);
      }
    }
    beginsAnew();
  }

  @Test
  void anIndexOfAnotherFormatBeginsAnew() throws IOException {
    Shelf.filled(folder).close();
    try (FSDirectory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.setLiveCommitData(Map.of("format", "0", "position", "3").entrySet());
      writer.commit();
    }
    beginsAnew();
  }

  private void beginsAnew() {
    try (Shelf shelf = new Shelf(folder)) {
      assertThat(shelf.index().position()).isZero();
      shelf.put("dam", Shelf.DAM);
      shelf.index().commit();
      assertThat(shelf.find("perahu")).containsExactly("dam");
    }
    try (Shelf shelf = new Shelf(folder)) {
      assertThat(shelf.index().position()).isEqualTo(1);
    }
  }

  @Test
  void whatIsNoIndexStaysInTheFolder() throws IOException {
    Path letter = Files.writeString(folder.resolve("surat.txt"), "Jangan dihapus.");
    Files.writeString(folder.resolve("segments_1"), "rusak");
    new Shelf(folder).close();
    assertThat(letter).content(StandardCharsets.UTF_8).isEqualTo("Jangan dihapus.");
  }

  @Test
  void anIndexIsOpenOnceAtATime() {
    try (Shelf shelf = Shelf.filled(folder)) {
      assertThatThrownBy(() -> SearchIndex.open(folder))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("cannot open the search index in " + folder);
      assertThat(shelf.find("perahu")).containsExactly("dam");
    }
  }

  @Test
  void pagesHoldEveryReportOnceThoughTheIndexGrows() {
    try (Shelf shelf = new Shelf(folder)) {
      for (int i = 1; i <= 25; i++) {
        shelf.put("r" + i, "Banjir merendam desa nomor " + i + ". " + "Banjir. ".repeat(i % 4));
      }
      shelf.index().commit();
      for (Order order : Order.values()) {
        Set<String> before = Set.copyOf(shelf.find("banjir"));
        List<String> seen = new ArrayList<>();
        Page page = Page.first(order, 7);
        Cursor next = null;
        do {
          Hits hits = shelf.hits("banjir", page);
          hits.hits().forEach(hit -> seen.add(hit.report()));
          next = hits.next();
          if (next != null) {
            Cursor written = Cursor.parse(next.toString()).orElseThrow();
            assertThat(written).isEqualTo(next);
            page = new Page(order, 7, written);
            shelf.put("k" + order + seen.size(), "Kucing tidur.");
            shelf.index().refresh();
          }
        } while (next != null);
        assertThat(seen).doesNotHaveDuplicates();
        assertThat(new HashSet<>(seen)).isEqualTo(before);
      }
    }
  }

  @Test
  void isAskedByManyWhileItGrows() throws Exception {
    try (Shelf shelf = Shelf.filled(folder);
        ExecutorService readers = Executors.newFixedThreadPool(3)) {
      List<Future<Long>> counts = new ArrayList<>();
      for (int reader = 0; reader < 3; reader++) {
        counts.add(readers.submit(() -> countWhileGrowing(shelf)));
      }
      for (int i = 0; i < 60; i++) {
        shelf.put("late" + i, "Perahu karet tiba di desa.");
        shelf.index().refresh();
      }
      shelf.index().commit();
      for (Future<Long> count : counts) {
        assertThat(count.get()).isBetween(1L, 61L);
      }
      assertThat(shelf.hits("perahu", Page.first(Order.DATE, 5)).total()).isEqualTo(61);
    }
  }

  private static long countWhileGrowing(Shelf shelf) {
    long count = 0;
    for (int i = 0; i < 60; i++) {
      long now = shelf.hits("perahu", Page.first(Order.RELEVANCE, 5)).total();
      if (now < count) {
        throw new AssertionError(now + " reports, " + count + " before");
      }
      count = now;
    }
    return count;
  }

  @Test
  void reportsWithoutADateComeLast() {
    try (Shelf shelf = new Shelf(folder)) {
      shelf.put("undated", null, null, "Banjir.", "kapan-kapan");
      shelf.put("old", null, null, "Banjir.", "1950-01-01");
      shelf.index().commit();
      assertThat(shelf.hits("banjir", Page.first(Order.DATE, 5)).hits())
          .extracting(Hit::report)
          .containsExactly("old", "undated");
    }
  }

  @Test
  void idsAndTextsOfAnyLengthAreTaken() {
    String id = "i".repeat(40_000);
    try (Shelf shelf = new Shelf(folder)) {
      shelf.put(id, "Kata " + "x".repeat(50_000) + " Banjir " + "Rina".repeat(20_000) + ".");
      shelf.put("empty", "");
      shelf.index().commit();
      assertThat(shelf.find("banjir")).containsExactly(id);
      assertThat(shelf.find("")).containsExactlyInAnyOrder(id, "empty");
    }
  }

  @Test
  void reportsAreCountedUpToALimit() {
    try (Shelf shelf = Shelf.filled(folder)) {
      Hits hits = shelf.hits("tanggul", Page.first(Order.RELEVANCE, 1));
      assertThat(hits.total()).isEqualTo(2);
      assertThat(hits.exact()).isTrue();
      assertThat(Paging.MOST_COUNTED).isEqualTo(10_000);
    }
  }

  @Test
  void pagesInOrderOfRelevanceEnd() {
    Cursor beyond = new Cursor(Order.RELEVANCE, Paging.MOST_SEEN, 1);
    assertThat(Cursor.parse(beyond.toString())).isEmpty();
    try (Shelf shelf = Shelf.filled(folder)) {
      Cursor last = new Cursor(Order.RELEVANCE, Paging.MOST_SEEN - 1, 1);
      Hits hits = shelf.hits("tanggul", new Page(Order.RELEVANCE, 1, last));
      assertThat(hits.hits()).isEmpty();
      assertThat(hits.next()).isNull();
    }
  }

  @Test
  void textThatIsNoCursorIsNone() {
    assertThat(Cursor.parse("")).isEmpty();
    assertThat(Cursor.parse("kucing tidur")).isEmpty();
    assertThat(Cursor.parse("AAAA")).isEmpty();
    assertThat(Cursor.parse("_wAAAAAAAAAAAAAAAA")).isEmpty();
  }

  @Test
  void pagesHaveALimit() {
    assertThatThrownBy(() -> Page.first(Order.DATE, 0)).isInstanceOf(RuntimeException.class);
    assertThatThrownBy(() -> Page.first(Order.DATE, Page.MOST + 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
