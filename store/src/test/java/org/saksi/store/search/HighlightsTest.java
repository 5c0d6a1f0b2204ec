package org.saksi.store.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.language.LanguagePack;
import org.saksi.reading.Reading;
import org.saksi.text.Span;

class HighlightsTest {

  private static final List<String> BODIES = List.of(Shelf.DAM, Shelf.DIVIDEND, Shelf.VISIT);
  private static final List<Reading> READINGS = BODIES.stream().map(Shelf::read).toList();

  private static final LanguagePack LANGUAGE = LanguagePack.of("id");
  private static final QueryReader QUERIES = new QueryReader(LANGUAGE);
  private static final Vocabulary VOCABULARY = new Vocabulary(LANGUAGE);
  private static final Cataloguer CATALOGUER = new Cataloguer(VOCABULARY);

  @TempDir Path folder;

  @Test
  void wordsNamesAndDatesAreShownWhereTheyStand() {
    try (Shelf shelf = Shelf.filled(folder)) {
      assertThat(words(shelf, "tanggul -desa pengiriman Tiongkok mentions:2025-06-16"))
          .containsExactly("Tanggul", "Senin (16/6/2025)", "mengirimkan", "Tiongkok");
      assertThat(words(shelf, "\"perahu karet\" person:Rina place:China"))
          .containsExactly("perahu karet", "Rina Wati", "Tiongkok");
    }
  }

  private static List<String> words(Shelf shelf, String query) {
    return surfaces(shelf.highlights(READINGS.getFirst(), shelf.query(query)).words());
  }

  private static List<String> surfaces(List<Span> spans) {
    return spans.stream().map(span -> span.of(Shelf.DAM)).toList();
  }

  @Test
  void figuresAndQuotationsAreShownThatAreAllThatIsAsked() {
    try (Shelf shelf = Shelf.filled(folder)) {
      Query query = shelf.query("money>1 triliun by:Rina OR by:Rina said:perahu OR count>1");
      Highlights found = shelf.highlights(READINGS.getFirst(), query);
      assertThat(surfaces(found.quotations()))
          .containsExactly("Kami mengirimkan perahu karet ke tiga desa,");
      assertThat(surfaces(found.figures())).containsExactly("120 rumah", "tiga desa");
    }
  }

  @Property(tries = 200)
  void highlightsOfAnyTextLieInsideIt(@ForAll String body) {
    Reading reading = Shelf.read(body + " Tiongkok 5 rumah " + body);
    Query query = (Query) QUERIES.read("Tiongkok OR count>1 OR by:a OR rumah");
    Highlights shown =
        new Catalogued(
                reading.report(),
                reading.segmentation(),
                VOCABULARY.words(reading.segmentation().tokens()),
                () -> CATALOGUER.card(reading))
            .highlights(query);
    Span whole = new Span(0, reading.report().body().length());
    assertThat(shown.words()).allMatch(whole::contains);
    assertThat(shown.figures()).allMatch(whole::contains);
    assertThat(shown.quotations()).allMatch(whole::contains);
  }
}
