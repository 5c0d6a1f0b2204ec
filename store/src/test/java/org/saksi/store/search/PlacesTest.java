package org.saksi.store.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.saksi.text.Span;

class PlacesTest {

  private static final Places PLACES =
      Places.of(List.of(new Span(0, 4), new Span(4, 9), new Span(12, 15)));

  @Test
  void eachCharacterIsInThePlaceThatHoldsIt() {
    assertThat(PLACES.at(0)).isEqualTo(0);
    assertThat(PLACES.at(3)).isEqualTo(0);
    assertThat(PLACES.at(4)).isEqualTo(1);
    assertThat(PLACES.at(14)).isEqualTo(2);
  }

  @Test
  void aCharacterBetweenOrBehindThemIsInNone() {
    assertThat(PLACES.at(9)).isEqualTo(-1);
    assertThat(PLACES.at(11)).isEqualTo(-1);
    assertThat(PLACES.at(15)).isEqualTo(-1);
    assertThat(Places.of(List.of()).at(0)).isEqualTo(-1);
  }

  @Test
  void severalReachFromTheFirstToTheLast() {
    assertThat(PLACES.hull(1, 1)).isEqualTo(new Span(4, 9));
    assertThat(PLACES.hull(0, 2)).isEqualTo(new Span(0, 15));
  }
}
