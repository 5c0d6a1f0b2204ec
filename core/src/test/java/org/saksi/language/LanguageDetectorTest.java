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
        .isEqualTo("jv");
  }

  @Test
  void doesNotTakeFrenchForIndonesian() {
    assertThat(
            detector.detect(
                "La rivière a débordé dans deux villages mardi soir, et les habitants dont les"
                    + " maisons étaient sous l'eau ont trouvé refuge à la mairie."))
        .isEqualTo(LanguageDetector.UNDETERMINED);
  }

  @Test
  void takesAListForIndonesianUnlessItShowsAnotherLanguage() {
    assertThat(
            detector.detect(
                "Petugas merilis daftar korban kecelakaan bus di Tol Melati:\n1. Sari Wulan (34),"
                    + " warga Mawar\n2. Bima Sanjaya (29), warga Cempaka\n3. Ratih Kusuma (41), warga"
                    + " Melati"))
        .isEqualTo("id");
    assertThat(
            detector.detect(
                "Isi paket:\n1. beras 5 kilogram\n2. gula 2 kilogram\n3. telur 30 butir\n4. garam 1"
                    + " kilogram\n5. teh 10 bungkus\n6. mi instan 12 bungkus"))
        .isEqualTo("id");
    assertThat(detector.detect("WARTA.com, Mawar - Polisi menangkap pelaku. ".repeat(5)))
        .isEqualTo("id");
    assertThat(detector.detect("Sari Wulan, Bima Sanjaya, ".repeat(10) + "wis padha mulih kabeh"))
        .isEqualTo("jv");
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
    String english =
        "the flood swept through two villages while people fled to a hall nearby ".repeat(100);
    assertThat(detector.detect(english + "yang di dan dari ke ".repeat(1_000)))
        .isEqualTo(LanguageDetector.UNDETERMINED);
  }

  @ParameterizedTest
  @MethodSource("marks")
  void everyMarkTogetherWithTwoOthersTellsItsLanguage(int row) {
    Table.Row mark = MARKS.get(row);
    List<Table.Row> same =
        MARKS.stream()
            .filter(other -> other.text("language").equals(mark.text("language")))
            .toList();
    int first = same.indexOf(mark);
    String text =
        IntStream.range(first, first + 4)
            .mapToObj(i -> same.get(i % same.size()).example())
            .reduce("", (a, b) -> a + " " + b);
    assertThat(mark.example().toLowerCase(java.util.Locale.ROOT)).contains(mark.form());
    assertThat(detector.detect(text)).isEqualTo(mark.text("language"));
  }

  static Stream<Integer> marks() {
    return IntStream.range(0, MARKS.size()).boxed();
  }
}
