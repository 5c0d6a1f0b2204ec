package org.saksi.bench.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.saksi.report.Origin;
import org.saksi.report.Published;
import org.saksi.report.Report;

class HourlyShuffleTest {

  private static Report report(String id, @Nullable String published) {
    Published when = published == null ? null : Published.parse(published).orElseThrow();
    return new Report(id, null, null, null, null, when, "id", "Hujan.", new Origin(id, 0));
  }

  private static final List<Report> STREAM =
      List.of(
          report("a", "2026-02-03T08:05:00+07:00"),
          report("b", "2026-02-03T08:40:00+07:00"),
          report("c", "2026-02-03T08:59:00+07:00"),
          report("d", null),
          report("e", "2026-02-03"),
          report("f", "2026-02-03T10:10:00+08:00"),
          report("g", "2026-02-03T09:20:00+07:00"));

  private static String order(long seed) {
    return String.join("", HourlyShuffle.of(STREAM, seed).stream().map(Report::id).toList());
  }

  @Test
  void changesPlacesWithinAnHourAlone() {
    List<String> orders =
        new ArrayList<>(Stream.iterate(1L, s -> s + 1).limit(50).map(s -> order(s)).toList());
    assertThat(orders).allMatch(order -> order.matches("[abc]{3}de[fg]{2}"));
    assertThat(orders.stream().distinct()).hasSize(12);
  }

  @Test
  void theSeedDecides() {
    assertThat(order(7)).isEqualTo(order(7));
  }
}
