package org.saksi.app.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saksi.app.language.Language;
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
    assertThat(Labels.ENGLISH.calendar().timex(timex)).isEqualTo(meaning);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2025-06-17       | Selasa, 17 Juni 2025
          2025-06-17T14:30 | Selasa, 17 Juni 2025, 14.30
          2025-08          | Agustus 2025
          XXXX-WXX-5       | hari Jumat, tanggal tidak diketahui
          XXXX-WXX-9       | tanggal tidak diketahui
          XXXX-03-18       | 18 Maret, tahun tidak diketahui
          XXXX-12          | Desember, tahun tidak diketahui
          FUTURE_REF       | pada masa mendatang
          PT2H             | PT2H
          """)
  void saysItInIndonesian(String timex, String meaning) {
    assertThat(Labels.in(Language.ID).calendar().timex(timex)).isEqualTo(meaning);
  }

  @Test
  void saysWhenAReportWasPublished() {
    assertThat(
            Published.parse("2025-06-18T16:02:00+07:00").map(Labels.ENGLISH.calendar()::published))
        .contains("18 June 2025, 16:02 +07:00");
    assertThat(
            Published.parse("2025-05-18T16:02:00+07:00")
                .map(Labels.in(Language.ID).calendar()::published))
        .contains("18 Mei 2025, 16.02 +07:00");
  }
}
