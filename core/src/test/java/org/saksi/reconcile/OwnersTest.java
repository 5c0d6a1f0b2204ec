package org.saksi.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OwnersTest {

  private static final String FIRST =
      "Banjir merendam 312 rumah di Kampung Melati sejak Selasa sore.";
  private static final String SECOND =
      "Sejak Selasa sore, 312 rumah di Kampung Melati terendam banjir setinggi lutut.";
  private static final String THIRD =
      "Petugas mencatat banjir di Kampung Melati merendam 312 rumah pada Selasa sore.";

  @Test
  void twoTitlesOfOneOwnerAreOneWitness() {
    List<Finding> agreed =
        new StoryFixture()
            .ownedReport("Kabar", "Grup Selat", FIRST)
            .ownedReport("Harian", "Grup Selat", SECOND)
            .findings(Finding.Status.CORROBORATED);
    assertThat(agreed).isNotEmpty().allMatch(finding -> finding.witnesses() == 1);
    assertThat(agreed.getFirst().why())
        .startsWith("2 outlets, some of them titles of Grup Selat, one witness for all, ");
  }

  @Test
  void titlesOfTwoOwnersAreTwoWitnesses() {
    assertThat(
            new StoryFixture()
                .ownedReport("Kabar", "Grup Selat", FIRST)
                .ownedReport("Harian", "Grup Teluk", SECOND)
                .findings(Finding.Status.CORROBORATED))
        .anyMatch(finding -> finding.witnesses() == 2)
        .noneMatch(finding -> finding.why().contains("titles of"));
  }

  @Test
  void anOutletOfUnknownOwnerStandsByItself() {
    assertThat(
            new StoryFixture()
                .ownedReport("Kabar", "Grup Selat", FIRST)
                .ownedReport("Harian", "Grup Selat", SECOND)
                .report(THIRD)
                .findings(Finding.Status.CORROBORATED))
        .anyMatch(finding -> finding.witnesses() == 2)
        .noneMatch(finding -> finding.witnesses() == 3);
  }
}
