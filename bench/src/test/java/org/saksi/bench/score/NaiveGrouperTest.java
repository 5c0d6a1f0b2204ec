package org.saksi.bench.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.saksi.report.Origin;
import org.saksi.report.Published;
import org.saksi.report.Report;

class NaiveGrouperTest {

  private static final String BANJIR = "Sungai Babon meluap dan merendam ratusan rumah di Meteseh";
  private static final String PASAR =
      "Harga cabai rawit di pasar induk turun tajam menjelang panen";

  private static Report report(String id, String published, String headline, String body) {
    Published when = Published.parse(published).orElseThrow();
    return new Report(id, null, null, headline, null, when, "id", body, new Origin(id, 0));
  }

  private static final List<Report> STREAM =
      List.of(
          report("a", "2026-02-03T08:05:00+07:00", "Sungai Babon meluap", BANJIR),
          report("b", "2026-02-03T09:05:00+07:00", "Harga cabai turun", PASAR),
          report(
              "c",
              "2026-02-04T08:05:00+07:00",
              "Babon meluap lagi",
              "Warga Meteseh mengungsi setelah sungai merendam ratusan rumah"),
          report("d", "2026-02-04T09:00:00+07:00", "Harga cabai turun", PASAR),
          report("e", "2026-02-12T09:00:00+07:00", "Sungai Babon meluap", BANJIR));

  @Test
  void joinsTheClosestStoryOfTheLastThreeDays() {
    Grouping grouping = NaiveGrouper.group(STREAM);
    assertThat(grouping.storyOf())
        .containsOnly(
            Map.entry("a", "a"),
            Map.entry("b", "b"),
            Map.entry("c", "a"),
            Map.entry("d", "b"),
            Map.entry("e", "e"));
    assertThat(grouping.storyCount()).isEqualTo(3);
    assertThat(grouping.largestStory()).isEqualTo(2);
  }

  @Test
  void aReportOfTheSameWordsIsACopy() {
    assertThat(NaiveGrouper.group(STREAM).copyOf()).containsExactly(Map.entry("d", "b"));
  }

  @Test
  void groupsReportsWithoutDateHeadlineOrWords() {
    Report empty = new Report("x", null, null, null, null, null, "id", "…", new Origin("x", 0));
    assertThat(NaiveGrouper.group(List.of(empty)).storyOf()).containsEntry("x", "x");
  }
}
