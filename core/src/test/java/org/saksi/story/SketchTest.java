package org.saksi.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SketchTest {

  @Property(tries = 40)
  void aTextIsAllInItself(@ForAll @IntRange(min = 5, max = 4_000) int words, @ForAll long seed) {
    Sketch sketch = Texts.sketch(Texts.ofWords(words, seed));
    Overlap overlap = sketch.with(sketch);
    assertThat(overlap.ofShorter()).isEqualTo(1);
    assertThat(overlap.ofLonger()).isEqualTo(1);
    assertThat(overlap.ofOpening()).isEqualTo(1);
    assertThat(overlap.numbersChange()).isFalse();
  }

  @Property(tries = 40)
  void aShortenedCopyIsAllInTheLongerText(
      @ForAll @IntRange(min = 60, max = 400) int words, @ForAll long seed) {
    String text = Texts.ofWords(words, seed);
    String beginning = text.substring(0, text.lastIndexOf(' ', text.length() / 2));
    Overlap overlap = Texts.sketch(beginning).with(Texts.sketch(text));
    assertThat(overlap.ofShorter()).isGreaterThan(0.9);
    assertThat(overlap.ofLonger()).isCloseTo(0.5, within(0.1));
  }

  /** The few runs of a shorter text may all collide; {@link Kinship} asks for more of them. */
  @Property(tries = 40)
  void textsThatShareNothingSeemToShareNearlyNothing(
      @ForAll @IntRange(min = 60, max = 3_000) int words, @ForAll long seed) {
    Sketch one = Texts.sketch(Texts.ofWords(words, seed));
    Sketch other = Texts.sketch(Texts.ofWords(200, seed + 1));
    assertThat(one.with(other).ofShorter()).isLessThan(0.25);
    assertThat(one.with(other)).isEqualTo(other.with(one));
  }

  @Test
  void comparesTextsOfWhichSomeRunsAreLeftOut() {
    String text = Texts.ofWords(6_000, 7);
    String half = text.substring(0, text.length() / 2);
    assertThat(Texts.sketch(half).with(Texts.sketch(text)).ofShorter()).isGreaterThan(0.85);
  }

  @Test
  void countsAQuarterOfWhatSomebodySaid() {
    String narrated = Texts.ofWords(200, 1);
    String said = Texts.ofWords(200, 2).replace(".", "");
    Sketch one = Texts.sketch(narrated + "\n\"" + said + ",\" kata Sari Wulan.");
    Sketch other = Texts.sketch(Texts.ofWords(200, 3) + "\n\"" + said + ",\" kata Sari Wulan.");
    assertThat(one.with(other).ofShorter()).isCloseTo(0.2, within(0.1));
  }

  @Test
  void leavesOutTheFurnitureOfTheOutlet() {
    Sketch plain = Texts.sketch(Texts.RELEASE);
    Sketch furnished =
        Texts.sketch("Baca juga: Harga Cabai Naik di Pasar Induk Kota\n" + Texts.RELEASE);
    assertThat(plain.with(furnished).ofLonger()).isEqualTo(1);
  }

  @Test
  void takesAnyText() {
    Sketch release = Texts.sketch(Texts.RELEASE);
    for (String body :
        new String[] {"", "air", "\"\"\"", "air ".repeat(250_000), "\uD800 \u0000"}) {
      Overlap overlap = Texts.sketch(body).with(release);
      assertThat(overlap.ofShorter()).isBetween(0.0, 0.2);
    }
    Sketch book = Texts.sketch(Texts.ofWords(125_000, 3));
    assertThat(book.with(book).ofShorter()).isEqualTo(1);
    assertThat(book.with(release)).isEqualTo(Overlap.NONE);
  }
}
