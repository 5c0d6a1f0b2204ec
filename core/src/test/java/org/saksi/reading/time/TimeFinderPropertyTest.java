package org.saksi.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.saksi.annotation.TimeExpression;
import org.saksi.language.LanguagePack;
import org.saksi.reading.Marked;
import org.saksi.report.Published;

/** Any string gives times that stand in it, in order, apart from each other. */
class TimeFinderPropertyTest {

  private static final TimeFinder FINDER = new TimeFinder(LanguagePack.of("id"));

  private static final String WORDS =
      """
      Rabu Minggu 18 6 2025 99 31 Februari Juni hari ini lalu pukul 25.99 14.30
      jam malam ( ) / - , . " tahun ke-9 abad setiap dan sampai beberapa dua
      setengah sebelumnya 0/0/0000 29/2 kuartal IV 1990-an 00.00 ٣
      """;

  @Provide
  Arbitrary<String> timeSoup() {
    return Arbitraries.of(WORDS.split("\\s+"))
        .list()
        .ofMaxSize(30)
        .map(words -> String.join(" ", words));
  }

  @Property
  void wordsOfTimeInAnyOrderGiveAReading(@ForAll("timeSoup") String text) {
    check(text);
  }

  @Property
  void anyStringGivesAReading(@ForAll String text) {
    check(text);
  }

  private static void check(String text) {
    for (String date : List.of("2025-06-18", "2024-02-29T23:59:00+07:00", "none")) {
      List<TimeExpression> times =
          FINDER.find(Marked.segment(text), Published.parse(date).orElse(null));
      int end = 0;
      for (TimeExpression time : times) {
        assertThat(time.span().start()).isGreaterThanOrEqualTo(end);
        assertThat(time.span().isEmpty()).isFalse();
        assertThat(time.value().timex()).isNotEmpty();
        end = time.span().end();
      }
      assertThat(end).isLessThanOrEqualTo(text.length());
    }
  }
}
