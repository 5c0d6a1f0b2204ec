package org.saksi.app.calendar;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saksi.annotation.Quantity;
import org.saksi.annotation.TimeExpression;
import org.saksi.annotation.TimeExpression.Type;
import org.saksi.annotation.TimeValue;
import org.saksi.annotation.Unit;
import org.saksi.app.language.Language;
import org.saksi.app.language.Phrases;
import org.saksi.report.Published;
import org.saksi.text.Span;

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
          2025-01-21/2025-01-23 | Tuesday 21 January 2025 to Thursday 23 January 2025
          2021/2023        | 2021 to 2023
          2025-03-07T20:00/2025-03-07T22:00 | Friday 7 March 2025, 20:00 to 22:00
          2025-03-07T20:00+08:00/2025-03-07T22:00+08:00 | Friday 7 March 2025, 20:00 to 22:00 +08:00
          2025-03-07T20:00/2025-03-08T01:00 | Friday 7 March 2025, 20:00 to Saturday 8 March 2025, 01:00
          2025-06-17T14    | Tuesday 17 June 2025, between 14:00 and 15:00
          2025-W03         | week of 13 January 2025
          2025-W01         | week of 30 December 2024
          2025-W03-WE      | weekend of 18 January 2025
          2025-Q1          | first quarter of 2025
          2025-H2          | second half of 2025
          2024-WI          | rainy season or winter of 2024
          2024-SU          | dry season or summer of 2024
          199              | 1990s
          19               | 1900 to 1999
          2025-XX-XX       | 2025, date unknown
          XXXX-XX-18       | day 18, month unknown
          XXXX-06-18T14:30 | 18 June, 14:30, year unknown
          XXXX-XX-XXTEV    | evening, date unknown
          XXXX-WXX-2TNI    | a Tuesday, night, date unknown
          XXXX-01-01/XXXX-XX-XX | since 1 January, year unknown
          XXXX-WXX-WE      | a weekend, date unknown
          XXXX-SU          | dry season or summer, year unknown
          XXXX-Q3          | third quarter, year unknown
          XXXX-QX          | quarter unknown
          XXXX-HX          | half-year unknown
          XXXX-WXX         | week unknown
          XXXX-XX          | month unknown
          XXXX             | year unknown
          XXX              | decade unknown
          XX               | century unknown
          PT1H30M          | 1 hour 30 minutes
          P1DT2H           | 1 day 2 hours
          P2W              | 2 weeks
          P1.5Y            | 1.5 years
          P2D/P3D          | 2 to 3 days
          P1D/P2W          | 1 day to 2 weeks
          PXH              | some hours
          PTXH             | some hours
          PTXM             | some minutes
          PXM              | some time
          PX0Y             | some decades
          PXXM             | some months
          PXX              | some time
          P                | P
          P5Q              | P5Q
          PT               | PT
          XX-X1            | XX-X1
          2025-06-17T      | 2025-06-17T
          2025-W99         | 2025-W99
          2025-Q7          | 2025-Q7
          2025-06-17T99:00 | 2025-06-17T99:00
          2025-06-17TZZ    | 2025-06-17TZZ
          """)
  void saysWhatATimeMeans(String timex, String meaning) {
    assertThat(Calendar.in(Language.EN).timex(timex)).isEqualTo(meaning);
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
          2021/2023        | 2021 sampai 2023
          2025-W03         | pekan mulai 13 Januari 2025
          2025-Q1          | triwulan pertama 2025
          2024-WI          | musim hujan atau dingin 2024
          199              | tahun 1990-an
          XXXX-XX-XXTEV    | petang, tanggal tidak diketahui
          PT2H             | 2 jam
          P1.5Y            | 1,5 tahun
          PXD              | beberapa hari
          P2D/P3D          | 2 sampai 3 hari
          """)
  void saysItInIndonesian(String timex, String meaning) {
    assertThat(Calendar.in(Language.ID).timex(timex)).isEqualTo(meaning);
  }

  @Test
  void saysWhenAReportWasPublished() {
    assertThat(
            Published.parse("2025-06-18T16:02:00+07:00").map(Calendar.in(Language.EN)::published))
        .contains("18 June 2025, 16:02 +07:00");
    assertThat(
            Published.parse("2025-05-18T16:02:00+07:00").map(Calendar.in(Language.ID)::published))
        .contains("18 Mei 2025, 16.02 +07:00");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          P1W           | every week       | setiap pekan
          P2W           | every 2 weeks    | setiap 2 pekan
          P2D/P3D       | every 2 to 3 days | setiap 2 sampai 3 hari
          PXD           | every few days   | setiap beberapa hari
          PXX           | now and again    | berkali-kali
          XXXX-WXX-1    | every Monday     | setiap Senin
          XXXX-08-17    | every 17 August  | setiap 17 Agustus
          XXXX-XX-XXTMO | every morning    | setiap pagi
          """)
  void saysHowOften(String timex, String english, String indonesian) {
    TimeExpression time =
        new TimeExpression("t1", new Span(0, 1), Type.SET, new TimeValue.Length(timex));
    assertThat(Calendar.in(Language.EN).meaning(time)).isEqualTo(english);
    assertThat(Calendar.in(Language.ID).meaning(time)).isEqualTo(indonesian);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          5400    | s  | 1 hour 30 minutes
          1209600 | s  | 14 days
          0       | s  | 0 seconds
          1       | s  | 1 second
          0.5     | s  | 0.5 seconds
          90061.5 | s  | 1 day 1 hour 1 minute 1.5 seconds
          18      | mo | 1 year 6 months
          0.5     | mo | 0.5 months
          45      | a  | 45 years
          45      | kg |
          -5      | s  |
          """)
  void saysALengthThatAFigureCounts(BigDecimal amount, String symbol, @Nullable String length) {
    assertThat(
            Calendar.in(Language.EN).length(new Quantity.Exact(amount), new Unit.Measure(symbol)))
        .isEqualTo(Optional.ofNullable(length));
  }

  @Test
  void saysTheUnitOfARangeOnceWhereItIsTheSame() {
    Unit seconds = new Unit.Measure("s");
    assertThat(
            Calendar.in(Language.EN)
                .length(
                    new Quantity.Range(BigDecimal.valueOf(7200), BigDecimal.valueOf(10800)),
                    seconds))
        .contains("2 to 3 hours");
    assertThat(
            Calendar.in(Language.EN)
                .length(
                    new Quantity.Range(BigDecimal.valueOf(1800), BigDecimal.valueOf(3600)),
                    seconds))
        .contains("30 minutes to 1 hour");
  }

  @Test
  void saysShortOfAnAxisWhatItsStretchIs() {
    assertThat(tick("2026-02-03T14:00")).isEqualTo("3 Feb, 14:00");
    assertThat(tick("2026-02-03TMO")).isEqualTo("3 Feb");
    assertThat(tick("2026-02-03")).isEqualTo("3 Feb");
    assertThat(tick("2026-02")).isEqualTo("Feb 2026");
    assertThat(tick("2026")).isEqualTo("2026");
    assertThat(tick("2026-Q1")).isEqualTo("first quarter of 2026");
    assertThat(tick("2021/2023")).isEqualTo("2021 to 2023");
  }

  private static String tick(String timex) {
    LocalDateTime start = LocalDateTime.parse("2026-02-03T14:00");
    return Calendar.in(Language.EN)
        .tick(new TimeValue.Interval(start, start.plusMinutes(1), timex));
  }

  /** Every word of the table is said of some time, in the classes beside it. */
  @Test
  void bothLanguagesSayEverythingThatIsAskedFor() throws IOException {
    Map<Language, Phrases> table = Phrases.beside(Calendar.class, "calendar.tsv");
    Set<String> english = requireNonNull(table.get(Language.EN)).keys();
    assertThat(requireNonNull(table.get(Language.ID)).keys()).isEqualTo(english);
    StringBuilder classes = new StringBuilder();
    try (Stream<Path> files = Files.list(Path.of("src/main/java/org/saksi/app/calendar"))) {
      for (Path file : files.toList()) {
        classes.append(Files.readString(file));
      }
    }
    for (String key : english) {
      String asked = key.replaceFirst("\\.one$", "");
      boolean family = asked.matches("(part|quarter|half|season|unit|lacks)\\..+");
      assertThat(family || classes.indexOf("\"" + asked + "\"") >= 0).as(key).isTrue();
    }
  }
}
