package org.saksi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saksi.Saksi;
import org.saksi.reconcile.Finding;
import org.saksi.report.Report;
import org.saksi.store.desk.FindingLine;
import org.saksi.store.desk.FindingList;

/** The findings of all stories, a page at a time. */
class FindingListTest {

  @TempDir private Path folder;

  private Newsroom filled(Engine engine) {
    Newsroom newsroom =
        Newsroom.open(engine.fresh(folder), folder.resolve("index"), Saksi.indonesian());
    List<Report> reports = new ArrayList<>(Reports.many(12));
    reports.addAll(List.of(Reports.flood("a"), Reports.floodElsewhere("c")));
    newsroom.take(reports);
    newsroom.settle();
    return newsroom;
  }

  private static List<FindingLine> all(
      FindingList list, Finding.@Nullable Status status, Finding.@Nullable Kind kind, int limit) {
    List<FindingLine> all = new ArrayList<>();
    String after = null;
    List<FindingLine> page;
    do {
      page = list.lines(status, kind, after, limit);
      all.addAll(page);
      after = page.isEmpty() ? null : page.getLast().cursor();
    } while (page.size() == limit);
    return all;
  }

  @ParameterizedTest
  @EnumSource
  void everyPageGoesOnBehindTheOneBefore(Engine engine) {
    try (Newsroom newsroom = filled(engine)) {
      FindingList list = newsroom.board().findings();
      List<FindingLine> whole = all(list, null, null, 1_000);
      assertThat(whole).extracting(FindingLine::story).contains("a").hasSizeGreaterThan(7);
      assertThat(whole.getFirst().story()).isEqualTo("a");
      for (int limit : new int[] {1, 2, 3, 7}) {
        assertThat(all(list, null, null, limit)).isEqualTo(whole);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void theyAreThoseOfTheStoriesButWhatASingleOutletStates(Engine engine) {
    try (Newsroom newsroom = filled(engine)) {
      FindingList list = newsroom.board().findings();
      for (String story : newsroom.board().ids()) {
        assertThat(all(list, null, null, 3))
            .filteredOn(line -> line.story().equals(story))
            .extracting(FindingLine::finding)
            .containsExactlyElementsOf(
                newsroom.board().story(story).orElseThrow().findings().stream()
                    .filter(finding -> finding.status() != Finding.Status.SINGLE)
                    .toList());
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void someAreAskedForByStatusAndKind(Engine engine) {
    try (Newsroom newsroom = filled(engine)) {
      FindingList list = newsroom.board().findings();
      List<FindingLine> whole = all(list, null, null, 1_000);
      for (Finding.Status status : Finding.Status.values()) {
        for (Finding.Kind kind : Finding.Kind.values()) {
          assertThat(all(list, status, kind, 2))
              .isEqualTo(
                  whole.stream()
                      .filter(line ->
                          line.finding().status() == status && line.finding().kind() == kind)
                      .toList());
        }
      }
      assertThat(all(list, Finding.Status.CONFLICTING, null, 1)).isNotEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aMarkOfAnotherListIsNone(Engine engine) {
    try (Newsroom newsroom = filled(engine)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> newsroom.board().findings().lines(null, null, "x", 3));
    }
  }
}
