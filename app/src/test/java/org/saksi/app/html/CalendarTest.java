package org.saksi.app.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saksi.report.Published;

class CalendarTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2025-06-17       | Tuesday 17 June 2025
          2025-06-17T14:30 | Tuesday 17 June 2025, 14:30
          2025-06-17T14:30+08:00 | Tuesday 17 June 2025, 14:30 +08:00
          2025-06          | June 2025
          2025-99          | 2025-99
          2024             | 2024
          XXXX-WXX-2       | a Tuesday, date unknown
          XXXX-WXX-9       | date unknown
          XXXX-XX-XX       | date unknown
          XXXX-06-18       | 18 June, year unknown
          XXXX-06          | June, year unknown
          XXXX-13          | date unknown
          PAST_REF         | in the past
          PT2H             | PT2H
          """)
  void saysWhatATimeMeans(String timex, String meaning) {
    assertThat(Calendar.timex(timex)).isEqualTo(meaning);
  }

  @Test
  void saysWhenAReportWasPublished() {
    assertThat(Published.parse("2025-06-18T16:02:00+07:00").map(Calendar::published))
        .contains("18 June 2025, 16:02 +07:00");
  }
}
