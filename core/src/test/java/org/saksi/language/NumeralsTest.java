package org.saksi.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saksi.annotation.Segmentation;
import org.saksi.reading.Marked;

class NumeralsTest {

  private static final Numerals NUMERALS = new Numerals(LanguagePack.of("id"));

  private static TokenRun run(String text) {
    Segmentation segmentation = Marked.segment(text);
    return TokenRun.of(segmentation, segmentation.sentences().get(0));
  }

  private static Numerals.@Nullable Numeral read(String text) {
    return NUMERALS.at(run(text), 0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|0",
        "nol|0",
        "0033|33",
        "1,1|1.1",
        "1.250|1250",
        "1.250,5|1250.5",
        "1,250.5|1250.5",
        "1.200.000|1200000",
        "29,000|29000",
        "0,125|0.125",
        "100.000|100000",
        "tiga puluh tiga|33",
        "tujuh belas|17",
        "sepuluh|10",
        "sebelas|11",
        "seratus dua puluh dua|122",
        "dua ratus ribu|200000",
        "seribu sebelas|1011",
        "sepuluh ribu sebelas|10011",
        "tujuh ratus dua puluh satu ribu dua belas|721012",
        "tiga puluh satu juta dua ratus lima puluh enam ribu tujuh ratus dua puluh satu|31256721",
        "5 ribu|5000",
        "1,2 triliun|1200000000000",
        "2 juta 500 ribu|2500000",
        "setengah juta|500000",
        "dua setengah|2.5",
        "lima koma dua|5.2",
        "tiga perempat|0.75",
        "puluhan ribu|10000",
        "10 ribuan|10000",
        "ratusan|100",
        "380-an|380",
        "dua lusin|24",
      })
  void readsDigitsAndWords(String text, BigDecimal value) {
    Numerals.Numeral numeral = read(text);
    assertThat(numeral).isNotNull();
    assertThat(numeral.value()).isEqualByComparingTo(value);
    assertThat(numeral.end()).isEqualTo(run(text).size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"18/6/2025", "10:30", "1.2.3.4", "belas", "puluh", "koma", "rumah"})
  void otherThingsAreNoNumbers(String text) {
    assertThat(read(text)).isNull();
  }

  @Test
  void twoNumbersInARowStayTwo() {
    Numerals.Numeral numeral = read("dua tiga");
    assertThat(numeral).isNotNull();
    assertThat(numeral.end()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"ke-47|47", "kelima|5", "kesepuluh|10", "kedua belas|12", "ke-XX|20", "pertama|1"})
  void readsOrdinals(String text, BigDecimal value) {
    Numerals.Numeral numeral = NUMERALS.ordinalAt(run(text), 0);
    assertThat(numeral).isNotNull();
    assertThat(numeral.value()).isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"kepada", "ke", "kelas", "keras"})
  void otherWordsAreNoOrdinals(String text) {
    assertThat(NUMERALS.ordinalAt(run(text), 0)).isNull();
  }
}
