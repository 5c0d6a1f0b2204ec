package org.saksi.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.saksi.report.Origin;
import org.saksi.report.Report;

class OutletLabelsTest {

  @Test
  void leavesOutTheTailOfAnAddress() {
    assertThat(label("kabarnews.com")).isEqualTo("kabarnews");
    assertThat(label("www.kabar.co.id")).isEqualTo("kabar");
    assertThat(label("bola.kabar.com")).isEqualTo("bola.kabar");
    assertThat(label("Kabar Selat")).isEqualTo("Kabar Selat");
    assertThat(label("127.0.0.1")).as("an address in numbers has none").isEqualTo("127.0.0.1");
  }

  @Test
  void cutsALongName() {
    assertThat(label("Kantor Berita Samudra Raya")).isEqualTo("Kantor Berita Samud…");
  }

  @Test
  void takesTheIdWhereNoOutletIsNamed() {
    assertThat(label(null)).isEqualTo("r1");
  }

  @Test
  void numbersTheSecondReportOfAnOutlet() {
    OutletLabels labels =
        new OutletLabels(
            List.of(report("a", "Kabar"), report("b", "Harian"), report("c", "Kabar")));
    assertThat(labels.of("a")).isEqualTo("Kabar");
    assertThat(labels.of("c")).isEqualTo("Kabar (2)");
    assertThat(labels.of(List.of("a", "c", "a"))).isEqualTo("Kabar, Kabar (2)");
    assertThat(labels.of(List.of("c", "b", "a"))).isEqualTo("all 3");
  }

  private static String label(@Nullable String outlet) {
    return new OutletLabels(List.of(report("r1.txt", outlet))).of("r1.txt");
  }

  private static Report report(String id, @Nullable String outlet) {
    return new Report(id, outlet, null, null, null, null, "id", "x", new Origin(id, 0));
  }
}
