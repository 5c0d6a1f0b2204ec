package org.saksi.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LanguageDetectorTest {

  private static final LanguagePack INDONESIAN = LanguagePack.of("id");
  private static final List<Table.Row> MARKS = INDONESIAN.table("language-marks").rows();

  private final LanguageDetector detector = new LanguageDetector(INDONESIAN);

  @Test
  void knowsIndonesianByItsSmallWords() {
    assertThat(
            detector.detect(
                "Banjir merendam dua desa di Kabupaten Demak pada Selasa malam dan warga yang"
                    + " rumahnya terendam mengungsi ke balai desa."))
        .isEqualTo("id");
  }

  @Test
  void doesNotTakeEnglishForIndonesian() {
    assertThat(
            detector.detect(
                "The flood swept through two villages on Tuesday night, and people whose houses were"
                    + " under water fled to the village hall."))
        .isEqualTo(LanguageDetector.UNDETERMINED);
  }

  @Test
  void doesNotTakeJavaneseForIndonesian() {
    assertThat(
            detector.detect(
                "Banyu saka kali mlebu omah wong akeh wingi bengi, nganti kabeh padha lunga menyang"
                    + " bale desa lan ora wani mulih nganti esuk."))
        .isEqualTo(LanguageDetector.UNDETERMINED);
  }

  @Test
  void tellsMalayByWordsThatIndonesianDoesNotHave() {
    assertThat(
            detector.detect(
                "Dua lelaki ditahan manakala seorang lagi cedera selepas kereta dinaiki mereka"
                    + " terbabas, kata ketua polis daerah itu."))
        .isEqualTo("ms");
  }

  @Test
  void takesAListOfNamesUnderAnIndonesianSentenceForIndonesian() {
    String names = "Adi Wira, Budi Laksana, Citra Wening, Dodi Maru; ".repeat(60);
    assertThat(
            detector.detect(
                "Berikut daftar nama peserta yang akan tampil dalam lomba itu dan para pelatih"
                    + " mereka. "
                    + names))
        .isEqualTo("id");
  }

  @Test
  void judgesNothingByAFewWords() {
    assertThat(detector.detect("Breaking news")).isEqualTo("id");
    assertThat(detector.detect("")).isEqualTo("id");
  }

  @Test
  void readsNoMoreOfALongTextThanItNeeds() {
    String english = "the flood swept through two villages ".repeat(200);
    assertThat(detector.detect(english + "yang di dan dari ke ".repeat(1_000)))
        .isEqualTo(LanguageDetector.UNDETERMINED);
  }

  @ParameterizedTest
  @MethodSource("marks")
  void everyMarkTogetherWithTwoOthersTellsItsLanguage(int row) {
    Table.Row mark = MARKS.get(row);
    String text =
        IntStream.range(row, row + 4)
            .mapToObj(i -> MARKS.get(i % MARKS.size()).example())
            .reduce("", (a, b) -> a + " " + b);
    assertThat(mark.example().toLowerCase(java.util.Locale.ROOT)).contains(mark.form());
    assertThat(detector.detect(text)).isEqualTo(mark.text("language"));
  }

  static Stream<Integer> marks() {
    return IntStream.range(0, MARKS.size()).boxed();
  }
}
