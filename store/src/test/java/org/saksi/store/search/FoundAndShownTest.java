package org.saksi.store.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.saksi.reading.Reading;
import org.saksi.text.Span;

/** What is found is shown, and what is shown is found: both rest on one card. */
class FoundAndShownTest {

  private static final List<String> BODIES = List.of(Shelf.DAM, Shelf.DIVIDEND, Shelf.VISIT);
  private static final List<Reading> READINGS = BODIES.stream().map(Shelf::read).toList();

  private static Path folder;
  private static Shelf shelf;

  @BeforeContainer
  static void fill() throws IOException {
    folder = Files.createTempDirectory("index");
    shelf = new Shelf(folder);
    for (int i = 0; i < BODIES.size(); i++) {
      shelf.put("r" + i, BODIES.get(i));
    }
    shelf.index().commit();
  }

  @AfterContainer
  static void close() throws IOException {
    shelf.close();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  @Property(tries = 300)
  void aReportIsFoundIfAndOnlyIfSomethingOfItIsShown(@ForAll("conditions") String text) {
    Query query = shelf.query(text);
    List<String> found = shelf.find(text);
    for (int i = 0; i < READINGS.size(); i++) {
      Highlights shown = shelf.highlights(READINGS.get(i), query);
      boolean any =
          !shown.words().isEmpty() || !shown.figures().isEmpty() || !shown.quotations().isEmpty();
      assertThat(found.contains("r" + i)).as(text + " in " + BODIES.get(i)).isEqualTo(any);
      Span whole = new Span(0, BODIES.get(i).length());
      assertThat(shown.words()).allMatch(whole::contains).isSorted().doesNotHaveDuplicates();
      assertThat(shown.figures()).allMatch(whole::contains).isSorted();
      assertThat(shown.quotations()).allMatch(whole::contains).isSorted();
    }
  }

  @Provide
  Arbitrary<String> conditions() {
    Arbitrary<String> word =
        Arbitraries.of(
            "Rina",
            "\"Rina Wati\"",
            "tanggul",
            "dividen",
            "kirim",
            "China",
            "Tiongkok",
            "yang",
            "jembatan",
            "\"perahu karet\"",
            "saham",
            "laba",
            "rumah",
            "kami",
            "Joko");
    Arbitrary<String> field =
        Arbitraries.of("", "by:", "said:", "about:", "person:", "place:", "organisation:");
    Arbitrary<String> one = field.flatMap(name -> word.map(value -> name + value));
    Arbitrary<String> figure =
        Arbitraries.of(
            "money>1 triliun",
            "money<1 triliun IDR",
            "count>=3",
            "percent:5..20",
            "measure>1 km",
            "mentions:2025-06",
            "mentions:2025-06-16",
            "money>=245 miliar USD");
    Arbitrary<String> about = word.map(value -> " about:" + value);
    Arbitrary<String> nested =
        Arbitraries.oneOf(
                figure.filter(text -> !text.startsWith("mentions")),
                word.map(value -> "by:" + value))
            .flatMap(text -> about.map(value -> text + value));
    return Arbitraries.oneOf(one, figure, nested);
  }
}
