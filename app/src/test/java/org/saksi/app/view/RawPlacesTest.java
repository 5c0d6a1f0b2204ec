package org.saksi.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.saksi.app.sheet.Item;
import org.saksi.app.sheet.Line;
import org.saksi.report.RawPage;
import org.saksi.text.Alignment;
import org.saksi.text.Span;

class RawPlacesTest {

  private static final String BODY = "Air naik.\nWarga mengungsi.";

  @Test
  void tellsWhereEachLineStandsInItsPage() {
    RawPage first = new RawPage("aa", "https://kabar.example/1", new Span(0, 10), identity(10));
    RawPage second = new RawPage("bb", null, new Span(10, 26), identity(16));
    assertThat(new RawPlaces(BODY, List.of(first, second)).items())
        .extracting(item -> item.label() + ": " + words(item))
        .containsExactly(
            "page: sha256 aa https://kabar.example/1",
            "line: characters 0 to 9 of the text stand at 0 to 9 of the page",
            "page: sha256 bb",
            "line: characters 10 to 26 of the text stand at 0 to 16 of the page");
  }

  private static Alignment identity(int length) {
    return Alignment.identity(length);
  }

  private static String words(Item item) {
    return String.join("", item.line().runs().stream().map(Line.Run::text).toList());
  }
}
