package org.saksi.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.saksi.reading.Reading;

class PassageTest {

  private static final Reading RELEASE = Texts.read(Texts.RELEASE);

  @Test
  void showsWhatTwoReportsShareTheLongestFirst() {
    String copy =
        "Air akan mati. "
            + Texts.RELEASE.substring(Texts.RELEASE.indexOf("Mobil tangki"))
            + " Warga senang. "
            + Texts.RELEASE.substring(0, Texts.RELEASE.indexOf("mulai"));
    List<Passage> passages = Passage.between(RELEASE, Texts.read(copy));
    assertThat(passages).hasSize(2);
    assertThat(passages.getFirst().words()).isGreaterThan(passages.getLast().words());
    assertThat(passages.getFirst().inA().of(Texts.RELEASE)).startsWith("Mobil tangki");
    assertThat(passages.getFirst().inB().of(copy)).startsWith("Mobil tangki");
    assertThat(passages.getLast().inB().of(copy)).endsWith("Bukit Teduh");
  }

  @Test
  void doesNotEndAPassageWhereAWordWasChanged() {
    String copy = Texts.RELEASE.replace("empat ratus", "400").replace("dua malam", "tiga malam");
    List<Passage> passages = Passage.between(RELEASE, Texts.read(copy));
    assertThat(passages).hasSize(1);
    assertThat(passages.getFirst().inB().of(copy)).startsWith("Perusahaan").contains("400");
  }

  @Test
  void showsNothingWhereTheyShareAFewWords() {
    Reading other = Texts.read("Perusahaan air minum Kota Merpati merugi lagi.");
    assertThat(Passage.between(RELEASE, other)).isEmpty();
    assertThat(Passage.between(RELEASE, Texts.read(""))).isEmpty();
  }

  @Test
  void readsALongTextThatRepeatsItself() {
    Reading same = Texts.read("air ".repeat(20_000));
    assertThat(Passage.between(same, same)).isNotEmpty();
  }
}
