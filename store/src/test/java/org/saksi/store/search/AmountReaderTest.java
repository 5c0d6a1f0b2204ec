package org.saksi.store.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saksi.annotation.Figure.Kind;
import org.saksi.language.LanguagePack;

class AmountReaderTest {

  private static final AmountReader READER = new AmountReader(LanguagePack.of("id"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MONEY    | 1 triliun IDR               | IDR | 1e12   | 1e12
          MONEY    | Rp 1,5 juta                 | IDR | 1.5e6  | 1.5e6
          MONEY    | $5 juta                     | USD | 5e6    | 5e6
          MONEY    | 5 juta dolar AS             | USD | 5e6    | 5e6
          MONEY    | 1 triliun                   |     | 1e12   | 1e12
          MONEY    | 245..250 miliar USD         | USD | 245e9  | 250e9
          MONEY    | 500 juta..2 miliar rupiah   | IDR | 500e6  | 2e9
          MONEY    | Rp 500 juta..Rp 2 miliar    | IDR | 500e6  | 2e9
          MONEY    | 900..1 juta IDR             | IDR | 900    | 1e6
          PERCENT  | 5                           |     | 5      | 5
          PERCENT  | 5..7,5 persen               | ''  | 5      | 7.5
          MEASURE  | 2 km                        | m   | 2000   | 2000
          MEASURE  | 2..3 km                     | m   | 2000   | 3000
          DURATION | dua jam                     | s   | 7200   | 7200
          COUNT    | 3 ribu                      |     | 3000   | 3000
          """)
  void readsNumbersAsReportsWriteThem(
      Kind kind, String text, String unit, double least, double most) {
    AmountReader.Found found = READER.range(kind, text).orElseThrow();
    assertThat(found.amount()).isEqualTo(new Amount(kind, unit, least, most));
    assertThat(found.end()).isEqualTo(text.length());
  }

  @Test
  void aRangeMayBeOpen() {
    assertThat(READER.range(Kind.AGE, "17..").orElseThrow().amount())
        .isEqualTo(new Amount(Kind.AGE, null, 17, Double.POSITIVE_INFINITY));
    assertThat(READER.range(Kind.AGE, "..17").orElseThrow().amount())
        .isEqualTo(new Amount(Kind.AGE, null, Double.NEGATIVE_INFINITY, 17));
  }

  @Test
  void wordsBehindANumberAreLeft() {
    assertThat(READER.range(Kind.MONEY, "1 triliun IDR dividen").orElseThrow().end())
        .isEqualTo("1 triliun IDR".length());
    assertThat(READER.range(Kind.COUNT, "100 rumah").orElseThrow().end()).isEqualTo(3);
  }

  @Test
  void whatIsNoNumberIsNone() {
    for (String text : new String[] {"", "..", "kucing", "5..kucing", "9..5", "kucing..5"}) {
      assertThat(READER.range(Kind.COUNT, text)).as(text).isEmpty();
    }
  }
}
