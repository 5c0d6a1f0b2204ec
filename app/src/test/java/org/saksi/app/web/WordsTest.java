package org.saksi.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.saksi.app.language.Language;
import org.saksi.report.Published;
import org.saksi.store.account.Action;
import org.saksi.store.account.Role;
import org.saksi.store.alert.Delivery;
import org.saksi.store.alert.News;
import org.saksi.store.desk.Happening;
import org.saksi.store.desk.StoryOrder;

class WordsTest {

  @Test
  void eachLanguageHasWordsForEverythingThatHasAName() {
    for (Language language : Language.values()) {
      Words words = Words.in(language);
      Arrays.stream(Happening.Kind.values())
          .forEach(kind ->
              assertThat(words.of("happening." + kind.name().toLowerCase(java.util.Locale.ROOT)))
                  .isNotBlank());
      Arrays.stream(Role.values())
          .forEach(role -> assertThat(words.of("role." + role.label())).isNotBlank());
      Arrays.stream(Action.values())
          .forEach(action ->
              assertThat(words.of("action." + action.name().toLowerCase(java.util.Locale.ROOT)))
                  .isNotBlank());
      Arrays.stream(News.Kind.values())
          .forEach(kind -> assertThat(words.of("alert.kind." + kind.tag())).isNotBlank());
      Arrays.stream(Delivery.Channel.values())
          .forEach(channel ->
              assertThat(words.of("alert." + channel.name().toLowerCase(java.util.Locale.ROOT)))
                  .isNotBlank());
      Arrays.stream(Delivery.State.values())
          .forEach(state ->
              assertThat(words.of("alert.state." + state.name().toLowerCase(java.util.Locale.ROOT)))
                  .isNotBlank());
      Arrays.stream(StoryOrder.values())
          .forEach(order ->
              assertThat(words.of("front.order." + order.name().toLowerCase(java.util.Locale.ROOT)))
                  .isNotBlank());
    }
  }

  @Test
  void countsAndDatesAreThoseOfTheLanguage() {
    Words english = Words.in(Language.EN);
    Words indonesian = Words.in(Language.ID);
    assertThat(english.count("count.reports", 1)).isEqualTo("1 report");
    assertThat(english.count("count.reports", 2)).isEqualTo("2 reports");
    Published day = Published.parse("2026-08-17").orElseThrow();
    assertThat(indonesian.date(day)).isEqualTo("17 Agustus 2026");
    assertThat(english.date(day)).isEqualTo("17 August 2026");
    assertThat(english.moment(Instant.parse("2026-08-17T12:00:00Z"))).contains("August 2026");
  }

  @Test
  void anUnknownKeyIsAFault() {
    assertThatThrownBy(() -> Words.in(Language.ID).of("tak.ada"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("tak.ada");
  }
}
