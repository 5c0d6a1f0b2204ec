package org.saksi.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedTest {

  @Test
  void readsADate() {
    assertThat(Published.parse("2026-02-03").orElseThrow().date())
        .isEqualTo(LocalDate.of(2026, 2, 3));
  }

  @Test
  void keepsTheOutletsOwnDateAndOffset() {
    Published published = Published.parse("2026-02-03T00:30:00+07:00").orElseThrow();
    assertThat(published.date()).isEqualTo(LocalDate.of(2026, 2, 3));
    assertThat(published.iso()).isEqualTo("2026-02-03T00:30:00+07:00");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "kemarin", "2026-02-30", "2026-02-03T10:00", "3/2/2026"})
  void anythingElseIsNoDate(String text) {
    assertThat(Published.parse(text)).isEmpty();
  }
}
