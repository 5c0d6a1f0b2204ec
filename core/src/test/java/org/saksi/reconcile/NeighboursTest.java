package org.saksi.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NeighboursTest {

  private static final List<String> PLACES =
      List.of("Ambarita", "Balige", "Cimerak", "Dolok", "Enrekang", "Fakfak", "Garut");

  /** A story of so many reports, each in words of its own about one of a few places. */
  private static SideBySide story(int reports) {
    StoryFixture story = new StoryFixture();
    for (int i = 0; i < reports; i++) {
      String place = PLACES.get(i % PLACES.size());
      story.report(
          "Banjir merendam %d rumah di %s. Petugas%d menolong warga%d memakai perahu%d."
              .formatted(20 + i, place, i, i, i));
    }
    return story.sides();
  }

  private static int pairs(SideBySide story) {
    return story.sides().stream().mapToInt(side -> story.neighbours().behind(side).size()).sum();
  }

  @Test
  void inASmallStoryEachReportIsSetBesideAllOthers() {
    assertThat(pairs(story(12))).isEqualTo(12 * 11 / 2);
  }

  @Test
  void inALargeStoryTheWorkOfAReportIsBounded() {
    assertThat(pairs(story(40))).isBetween(39, 8 * 40);
    assertThat(pairs(story(80))).isBetween(79, 8 * 80);
  }

  @Test
  void aCopyInALargeStoryIsSetBesideTheFirstOfItsTextAlone() {
    StoryFixture story = new StoryFixture();
    for (int i = 0; i < 14; i++) {
      story.report("Jembatan%d runtuh di %s.".formatted(i, PLACES.get(i % PLACES.size())));
    }
    String text = "Gubernur meresmikan pasar ikan baru di tepi sungai besar kemarin sore.";
    story.report(text).report(text).report(text);
    SideBySide sides = story.sides();
    List<Side> copies = sides.sides().stream().filter(side -> side.body().equals(text)).toList();
    assertThat(sides.neighbours().of(copies.get(2))).containsExactly(copies.get(0));
  }
}
