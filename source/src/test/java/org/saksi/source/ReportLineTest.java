package org.saksi.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saksi.report.Ingested;
import org.saksi.report.Origin;
import org.saksi.report.Receipt;

class ReportLineTest {

  private static final int LENGTH = 5_000;

  @ParameterizedTest
  @ValueSource(
      strings = {"a", "\"", "\\", "\n", "\t", "\u0001", "\u001f", "\u007f", "é", "“", "😀"})
  void isNoLongerThanSaidBefore(String character) {
    String text = News.text("Wungu") + character.repeat(LENGTH);
    Draft draft =
        new Draft(
            null, null, null, null, null, null, null, text, null, null, null, null, null, List.of(),
            List.of());
    Receipt receipt = new Receipt(Form.PAGE.label(), 1, "UTF-8", List.of(), List.of());
    Ingested ingested =
        new Registry(Taken.DETECTOR, null).register(draft, new Origin("a", 0), "a", receipt);
    assertThat(ingested).isInstanceOf(Ingested.Accepted.class);
    int length = ReportLine.of(((Ingested.Accepted) ingested).report()).length;
    assertThat(ReportLine.mostBytes(draft, "a"))
        .isBetween((long) length, length + 2_000L + LENGTH * 2);
  }
}
