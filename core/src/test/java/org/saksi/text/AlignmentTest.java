package org.saksi.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class AlignmentTest {

  /** One stretch of a clean text: what the raw text has before it, for it, and what it became. */
  record Stretch(String markup, String raw, String clean) {}

  /** A text, its raw text, and how one was noted from the other. */
  record Pair(String raw, String clean, Alignment alignment, List<Span> places) {}

  @Provide
  Arbitrary<Pair> pairs() {
    Arbitrary<Stretch> copied =
        Arbitraries.strings()
            .withCharRange('a', 'z')
            .ofMinLength(1)
            .ofMaxLength(9)
            .map(word -> new Stretch("", word, word));
    Arbitrary<Stretch> other =
        Arbitraries.of(
            new Stretch("", "&amp;", "&"),
            new Stretch("", "&hellip;", "..."),
            new Stretch("</p><p>", "", "\n"),
            new Stretch("<b>", "\n   ", " "));
    return Arbitraries.oneOf(copied, other).list().ofMaxSize(12).map(AlignmentTest::pair);
  }

  private static Pair pair(List<Stretch> stretches) {
    StringBuilder raw = new StringBuilder();
    StringBuilder clean = new StringBuilder();
    Alignment.Builder builder = new Alignment.Builder();
    List<Span> places = new ArrayList<>();
    for (Stretch stretch : stretches) {
      raw.append(stretch.markup());
      int at = raw.length();
      boolean same = stretch.raw().equals(stretch.clean());
      Span whole = new Span(at, at + stretch.raw().length());
      for (int i = 0; i < stretch.clean().length(); i++) {
        places.add(same ? new Span(at + i, at + i + 1) : whole);
      }
      if (same) {
        builder.copied(stretch.clean().length(), at);
      } else {
        builder.replaced(stretch.clean().length(), whole);
      }
      raw.append(stretch.raw());
      clean.append(stretch.clean());
    }
    return new Pair(raw.toString(), clean.toString(), builder.build(), places);
  }

  @Property
  void everyCharacterHasItsPlace(@ForAll("pairs") Pair pair) {
    assertThat(pair.alignment().length()).isEqualTo(pair.clean().length());
    for (int i = 0; i < pair.clean().length(); i++) {
      assertThat(pair.alignment().raw(i)).isEqualTo(pair.places().get(i));
    }
  }

  @Property
  void theRawSpanIsTheHullOfItsCharacters(@ForAll("pairs") Pair pair) {
    for (int start = 0; start < pair.clean().length(); start++) {
      Span hull = pair.places().get(start);
      for (int end = start + 1; end <= pair.clean().length(); end++) {
        hull = hull.hull(pair.places().get(end - 1));
        assertThat(pair.alignment().raw(new Span(start, end))).isEqualTo(hull);
      }
    }
  }

  @Property
  void anEmptySpanHasAnEmptyPlace(@ForAll("pairs") Pair pair) {
    int last = 0;
    for (int at = 0; at <= pair.clean().length(); at++) {
      Span place = pair.alignment().raw(new Span(at, at));
      assertThat(place.isEmpty()).isTrue();
      assertThat(place.start()).isBetween(last, pair.raw().length());
      last = place.start();
    }
  }

  @Test
  void mapsAnEntityToTheWholeReference() {
    String raw = "<p>Beras &amp; gula</p>";
    Alignment alignment =
        new Alignment.Builder().copied(6, 3).replaced(1, new Span(9, 14)).copied(5, 14).build();
    assertThat(alignment.raw(new Span(6, 7)).of(raw)).isEqualTo("&amp;");
    assertThat(alignment.raw(new Span(0, 12)).of(raw)).isEqualTo("Beras &amp; gula");
  }

  @Test
  void holdsWhatARawTextHasInAnotherOrder() {
    Alignment alignment = new Alignment.Builder().copied(3, 10).copied(3, 2).build();
    assertThat(alignment.raw(new Span(2, 4))).isEqualTo(new Span(2, 13));
  }

  @Test
  void ofATextThatIsItsOwnRawText() {
    assertThat(Alignment.identity(5).raw(new Span(1, 4))).isEqualTo(new Span(1, 4));
    assertThat(Alignment.identity(0)).isEqualTo(new Alignment.Builder().build());
    assertThat(Alignment.identity(7))
        .isEqualTo(new Alignment.Builder().copied(3, 0).copied(4, 3).build())
        .hasToString("Alignment of 7 characters in 1 stretches");
  }

  @Test
  void refusesWhatIsNoSpanOfTheText() {
    assertThatThrownBy(() -> Alignment.identity(3).raw(new Span(2, 4)))
        .hasMessageContaining("no span of 3");
    assertThatThrownBy(() -> Alignment.identity(3).raw(3)).hasMessageContaining("no character 3");
  }
}
