package org.saksi.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.saksi.language.LanguagePack;
import org.saksi.reading.Reading;

class LikenessTest {

  private static final WordCounts COUNTS = new WordCounts(LanguagePack.of("id"));

  @Test
  void isThatOfTwoPortraits() {
    Portrait release = portrait(Texts.RELEASE);
    Likeness likeness = new Likeness();
    likeness.of(portrait("Kapal penyeberangan berlayar lagi setelah badai."));
    likeness.of(release);
    assertThat(likeness.to(release)).isEqualTo(release.likeness(release)).isGreaterThan(0.9);
    for (String body : new String[] {"", "Pipa bocor di Bukit Teduh.", Texts.ofWords(300, 1)}) {
      assertThat(likeness.to(portrait(body))).isEqualTo(release.likeness(portrait(body)));
    }
  }

  private static Portrait portrait(String body) {
    Reading reading = Texts.read(body);
    Telling telling = new Vocabulary(LanguagePack.of("id"), COUNTS).telling(reading);
    return new Portraitist(new Rarity(COUNTS)).of(reading, telling, Runs.of(reading));
  }
}
