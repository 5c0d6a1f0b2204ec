package org.saksi.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OmissionTest {

  private static final String FACT =
      "Wali kota menutup jembatan gantung di Kampung Sawah karena papannya lapuk. ";
  private static final String FACT_IN_OTHER_WORDS =
      "Karena papan lapuk, jembatan gantung di Kampung Sawah ditutup wali kota. ";

  private static StoryFixture story(String third, String published) {
    return new StoryFixture()
        .report("a", "2025-06-18", FACT + "Warga memutar lewat pasar.")
        .report("b", "2025-06-18", "Warga kecewa. " + FACT_IN_OTHER_WORDS)
        .report("c", published, third);
  }

  private static List<String> silent(StoryFixture story) {
    return story.reconcile().omissions().stream()
        .filter(omission -> !omission.early())
        .flatMap(omission -> omission.reports().stream())
        .distinct()
        .toList();
  }

  @Test
  void namesTheOutletThatHasNothingOfAnAgreedFact() {
    assertThat(silent(story("Harga cabai di pasar turun pada Rabu pagi.", "2025-06-18")))
        .containsExactly("r2");
  }

  @Test
  void claimsNothingWhereTheWordsStandInAnotherSentence() {
    String scattered = "Jembatan gantung itu tidak bisa dilewati. Papannya lapuk, kata wali kota.";
    assertThat(silent(story(scattered, "2025-06-18"))).isEmpty();
  }

  @Test
  void anEarlierReportMayNotHaveKnown() {
    StoryFixture story = story("Harga cabai di pasar turun pada Senin pagi.", "2025-06-16");
    assertThat(silent(story)).isEmpty();
    assertThat(story.reconcile().omissions()).isNotEmpty().allMatch(Omission::early);
  }

  @Test
  void whatOneWitnessToldIsNotMissed() {
    StoryFixture story =
        new StoryFixture()
            .report("a", "2025-06-18", FACT)
            .report("b", "2025-06-18", "Harga cabai di pasar turun pada Rabu pagi.");
    assertThat(story.reconcile().omissions()).isEmpty();
  }
}
