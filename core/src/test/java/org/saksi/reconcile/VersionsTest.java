package org.saksi.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.saksi.reading.Reading;

class VersionsTest {

  private static final String EARLY = "Banjir merendam 3 RT di Kampung Melati pada Selasa sore.";
  private static final String LATE = "Banjir merendam 7 RT di Kampung Melati pada Selasa sore.";

  @Test
  void aSupersededVersionIsNoWitness() {
    Reconciliation story =
        new StoryFixture()
            .report("kabar", "2025-06-17", EARLY)
            .revised("kabar", "2025-06-17", LATE)
            .report("harian", "2025-06-17", LATE)
            .reconcile();
    assertThat(ids(story.readings())).containsExactly("r1", "r2");
    assertThat(ids(story.superseded())).containsExactly("r0");
    assertThat(story.findings())
        .flatExtracting(Finding::evidence)
        .extracting(Evidence::report)
        .isNotEmpty()
        .doesNotContain("r0");
  }

  @Test
  void whatChangedIsShownWordForWord() {
    StoryFixture fixture =
        new StoryFixture()
            .report("kabar", "2025-06-17", EARLY)
            .revised("kabar", "2025-06-17", LATE);
    Revision revision = fixture.reconcile().revisions().getFirst();
    assertThat(revision.report()).isEqualTo("r1");
    assertThat(revision.supersedes()).isEqualTo("r0");
    assertThat(revision.changes())
        .extracting(change -> fixture.text(change.before()) + " > " + fixture.text(change.after()))
        .containsExactly("3 > 7");
  }

  @Test
  void ofThreeVersionsOnlyTheLastCounts() {
    StoryFixture fixture =
        new StoryFixture()
            .report("kabar", "2025-06-17", EARLY)
            .revised("kabar", "2025-06-17", LATE)
            .revised("kabar", "2025-06-17", LATE + " Air surut malam hari.");
    Versions versions = Versions.of(fixture.readings());
    assertThat(ids(versions.current())).containsExactly("r2");
    assertThat(versions.revisions()).extracting(Revision::supersedes).containsExactly("r0", "r1");
  }

  @Test
  void aReportSupersedesNeitherItselfNorWhatCameLater() {
    StoryFixture first = new StoryFixture().revised("kabar", "2025-06-17", EARLY);
    List<Reading> backwards =
        new StoryFixture()
            .report("kabar", "2025-06-17", EARLY)
            .revised("kabar", "2025-06-17", LATE)
            .readings()
            .reversed();
    assertThat(ids(Versions.of(first.readings()).current())).containsExactly("r0");
    assertThat(ids(Versions.of(backwards).current())).containsExactly("r1", "r0");
  }

  private static List<String> ids(List<Reading> readings) {
    return readings.stream().map(reading -> reading.report().id()).toList();
  }
}
