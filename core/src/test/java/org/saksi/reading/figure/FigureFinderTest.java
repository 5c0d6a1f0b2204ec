package org.saksi.reading.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saksi.annotation.Figure;
import org.saksi.annotation.Quantity;
import org.saksi.annotation.Segmentation;
import org.saksi.annotation.TimeValue;
import org.saksi.annotation.Unit;
import org.saksi.language.LanguagePack;
import org.saksi.reading.Marked;
import org.saksi.reading.time.TimeFinder;
import org.saksi.report.Published;
import org.saksi.text.Span;

class FigureFinderTest {

  private static final LanguagePack LANGUAGE = LanguagePack.of("id");
  private static final TimeFinder TIMES = new TimeFinder(LANGUAGE);
  private static final FigureFinder FINDER = new FigureFinder(LANGUAGE);

  private static List<Figure> find(String text) {
    Segmentation segmentation = Marked.segment(text);
    Published published = Published.parse("2025-06-18").orElseThrow();
    return FINDER.find(segmentation, TIMES.find(segmentation, published), published);
  }

  /** What is told of each figure of a text, a hyphen where nothing is. */
  private static <T> String each(
      String text, Function<Figure, @Nullable T> part, Function<T, String> words) {
    return find(text).stream()
        .map(figure -> {
          T found = part.apply(figure);
          return found == null ? "-" : words.apply(found);
        })
        .collect(Collectors.joining(", "));
  }

  private static Figure only(String text) {
    List<Figure> figures = find(text);
    assertThat(figures).hasSize(1);
    return figures.get(0);
  }

  private static String unit(Figure figure, String text) {
    return switch (figure.unit()) {
      case Unit.Currency currency -> currency.code();
      case Unit.Percent percent -> "%";
      case Unit.Count count -> count.noun().of(text);
      case Unit.Measure measure -> measure.symbol();
      case Unit.None none -> "-";
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Utang itu Rp 1,2 triliun.|Rp 1,2 triliun|MONEY|1200000000000|IDR",
        "Utang itu Rp593 miliar.|Rp593 miliar|MONEY|593000000000|IDR",
        "Utang itu Rp 1.250.000,50.|Rp 1.250.000,50|MONEY|1250000.50|IDR",
        "Utang itu $1,250,000.50 saja.|$1,250,000.50|MONEY|1250000.50|USD",
        "Utang itu USD 5,9 juta.|USD 5,9 juta|MONEY|5900000|USD",
        "Utang itu 5,9 juta dollar Amerika Serikat (AS).|5,9 juta dollar Amerika Serikat (AS)|MONEY|5900000|USD",
        "Beras dijual Rp 14.000 per kilogram.|Rp 14.000 per kilogram|MONEY|14000|IDR",
        "Dividen itu Rp3,69 per lembar saham.|Rp3,69 per lembar saham|MONEY|3.69|IDR",
        "Laba naik 12,5 persen.|12,5 persen|PERCENT|12.5|%",
        "Laba turun -0,14% saja.|-0,14%|PERCENT|-0.14|%",
        "Ia datang tiga kali.|tiga kali|COUNT|3|kali",
        "Ada 380-an orang di sana.|380-an orang|COUNT|380|orang",
        "Ia mengirim puluhan ribu pasukan.|puluhan ribu pasukan|COUNT|10000|pasukan",
        "Polisi menahan dua puluh lima orang.|dua puluh lima orang|COUNT|25|orang",
        "Ada 3,412 orang di sana.|3,412 orang|COUNT|3412|orang",
        "Ada 70 ribu lebih orang di sana.|70 ribu lebih orang|COUNT|70000|orang",
        "Bus itu membawa 40 penumpang KA Merapi.|40 penumpang|COUNT|40|penumpang",
        "Bus itu membawa 40 orang WNI.|40 orang WNI|COUNT|40|orang WNI",
        "Pabrik itu membeli dua unit truk.|dua unit truk|COUNT|2|truk",
        "Jalan rusak sepanjang 3 km.|3 km|MEASURE|3000|m",
        "Air setinggi 30 sentimeter (cm).|30 sentimeter (cm)|MEASURE|0.30|m",
        "Suhu mencapai 36 °C.|36 °C|MEASURE|36|°C",
        "Rapat itu satu setengah jam.|satu setengah jam|DURATION|5400|s",
        "Ia dihukum 4 tahun.|4 tahun|DURATION|4|a",
        "Bunga naik 3 persen per tahun.|3 persen per tahun|RATE|3|%",
        "Angin bertiup 60 km/jam.|60 km/jam|RATE|60|km/h",
        "Ia menjadi bupati ke‑47.|ke‑47|ORDINAL|47|-",
        "Ia menjadi bupati ke-47.|ke-47|ORDINAL|47|-",
        "Pintu air berstatus siaga dua.|siaga dua|ORDINAL|2|-",
        "Gol tercipta pada menit ke-88.|menit ke-88|ORDINAL|88|menit",
        "Gol tercipta di menit 71.|menit 71|ORDINAL|71|menit",
        "Gol tercipta pada menit ke-90+2.|menit ke-90+2|ORDINAL|92|menit",
        "Korban berusia 35 tahun.|35 tahun|AGE|35|a",
        "Warga bernama Sari (35) pulang.|35|AGE|35|a",
        "Jumlahnya 1.5 juta orang.|1.5 juta orang|COUNT|1500000|orang",
        "Ada sepuluhan orang di sana.|sepuluhan orang|COUNT|10|orang",
        "Ada lima ratusan orang di sana.|lima ratusan orang|COUNT|500|orang",
        "Ada dua ratus ribuan orang di sana.|dua ratus ribuan orang|COUNT|200000|orang",
        "Ada ratusan juta orang di sana.|ratusan juta orang|COUNT|100000000|orang",
        "Ada beberapa lusin polisi.|beberapa lusin polisi|COUNT|12|polisi",
        "Ada selusin piring.|selusin piring|COUNT|12|piring",
        "Tiga perempat anggota hadir.|Tiga perempat anggota|COUNT|0.75|anggota",
        "Separuh penduduk pindah.|Separuh penduduk|COUNT|0.5|penduduk",
        "Seperempat dari penduduk pindah.|Seperempat dari penduduk|COUNT|0.25|penduduk",
        "Rapat itu 2 1/2 jam.|2 1/2 jam|DURATION|9000|s",
        "Ia membeli 3/4 hektare.|3/4 hektare|MEASURE|7500|m²",
        "Ia dihukum 4 tahun 6 bulan.|4 tahun 6 bulan|DURATION|54|mo",
        "Rapat itu 2 jam 30 menit.|2 jam 30 menit|DURATION|9000|s",
        "Ada 12 kasus per 100.000 penduduk.|12 kasus per 100.000 penduduk|RATE|12|kasus per 100.000 penduduk",
        "Angkanya itu 12 per 100.000 penduduk.|12 per 100.000 penduduk|RATE|12|per 100.000 penduduk",
        "Calon itu belum mencapai 35 tahun.|belum mencapai 35 tahun|AGE|35|a",
        "Lomba itu untuk anak di bawah 12 tahun.|di bawah 12 tahun|AGE|12|a",
        "Sari, 35 tahun, menangis.|35 tahun|AGE|35|a",
        "Peminjam berusia 54 mendominasi.|54|AGE|54|a",
        "Suhu turun menjadi minus 2 derajat Celsius.|minus 2 derajat Celsius|MEASURE|-2|°C",
        "Gempa M 5,4 mengguncang desa.|5,4|COUNT|5.4|-",
        "Ia cucu raja ke-IV.|ke-IV|ORDINAL|4|-",
        "Hari Jadi Kota (HJK) ke-543 dirayakan.|ke-543|ORDINAL|543|-",
        "Tim itu menduduki posisi ke 97 dunia.|posisi ke 97|ORDINAL|97|-",
        "Ia mendapat urutan yang ke-3.|ke-3|ORDINAL|3|-",
        "Ia petenis nomor dua di dunia.|nomor dua|ORDINAL|2|-",
        "Bersama 4 anjing mereka berjaga.|4 anjing|COUNT|4|anjing",
        "Rakyat Indonesia 280 juta.|280 juta|COUNT|280000000|-",
        "Memorinya itu 4GB saja.|4GB|MEASURE|4|GB",
        "Ia menunggu 2 (dua) hari.|2 (dua) hari|DURATION|172800|s",
        "Tinggi air 30 cmPenyebabnya hujan.|30 cm|MEASURE|0.30|m",
        "Harga naik 5 persendibanding dulu.|5 persen|PERCENT|5|%",
      })
  void readsEveryKindOfFigure(
      String text, String surface, Figure.Kind kind, BigDecimal value, String unit) {
    Figure figure = only(text);
    assertThat(figure.span().of(text)).isEqualTo(surface);
    assertThat(figure.kind()).isEqualTo(kind);
    assertThat(figure.quantity()).isInstanceOf(Quantity.Exact.class);
    assertThat(((Quantity.Exact) figure.quantity()).value()).isEqualByComparingTo(value);
    assertThat(unit(figure, text)).isEqualTo(unit);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Laba naik 10–15 persen.|10–15 persen|10|15",
        "Laba naik antara 5 dan 10 persen.|antara 5 dan 10 persen|5|10",
        "Harganya Rp 10-15 juta.|Rp 10-15 juta|10000000|15000000",
        "Harganya Rp 500.000-1 juta.|Rp 500.000-1 juta|500000|1000000",
        "Harganya Rp 10 juta hingga Rp 15 juta.|Rp 10 juta hingga Rp 15 juta|10000000|15000000",
        "Tuan rumah kalah 1-2.|1-2|1|2",
        "Laga itu berakhir 0-0.|0-0|0|0",
        "Sore itu Kertajaya 2-0 Mekarsari.|2-0|0|2",
        "Peserta berumur 16 s.d. 18 tahun.|16 s.d. 18 tahun|16|18",
        "Ia menunggu dua atau tiga hari.|dua atau tiga hari|172800|259200",
        "Harga itu Rp 11 sampai Rp 16 miliar.|Rp 11 sampai Rp 16 miliar|11000000000|16000000000",
        "Saat kedudukan 4-1 ia cedera.|4-1|1|4",
        "Gaji itu Rp 5 juta-Rp 7 juta.|Rp 5 juta-Rp 7 juta|5000000|7000000",
        "Ada 5 juta-7 juta orang.|5 juta-7 juta orang|5000000|7000000",
      })
  void readsRanges(String text, String surface, BigDecimal min, BigDecimal max) {
    Figure figure = only(text);
    assertThat(figure.span().of(text)).isEqualTo(surface);
    Quantity.Range range = (Quantity.Range) figure.quantity();
    assertThat(range.min()).isEqualByComparingTo(min);
    assertThat(range.max()).isEqualByComparingTo(max);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nilainya 10, 20, dan 30 persen.|10 % 20 % 30 %",
        "Harganya Rp 5, 10, dan 15 juta.|5000000 IDR 10000000 IDR 15000000 IDR",
        "Harganya Rp 5 juta, 10 juta, dan 15 juta.|5000000 IDR 10000000 IDR 15000000 IDR",
        "Karcis dijual Rp 10.000 dan 20.000.|10000 IDR 20000 IDR",
        "Anak berusia 5 dan 6 tahun hadir.|5 a 6 a",
        "Korban naik dari 10 menjadi 15 orang.|10 orang 15 orang",
        "Indeks naik dari 12.000 menjadi 12.455.|12000 - 12455 -",
        "Kerugian Rp 10 juta dan 5 orang luka.|10000000 IDR 5 orang",
        "Ada 87 dan enam perusahaan.|87 perusahaan 6 perusahaan",
        "Mobil itu punya 4 pintu dan 4 kursi.|4 pintu 4 kursi",
        "Indeks turun 4 poin ke 6.331,70.|4 poin 6331.7 -",
      })
  void numbersShareTheUnitOfTheirNeighbour(String text, String expected) {
    String found =
        find(text).stream()
            .map(f ->
                ((Quantity.Exact) f.quantity()).value().stripTrailingZeros().toPlainString()
                    + " "
                    + unit(f, text))
            .collect(Collectors.joining(" "));
    assertThat(found).isEqualTo(expected);
  }

  @Test
  void aMarginKeepsItsCentre() {
    Quantity.Range range = (Quantity.Range) only("Sasaran inflasi itu 2,5 ± 1%.").quantity();
    assertThat(range.min()).isEqualByComparingTo("1.5");
    assertThat(range.max()).isEqualByComparingTo("3.5");
    assertThat(range.centre()).isNotNull().isEqualByComparingTo("2.5");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Boeing 737 mendarat, lalu Airbus A320 terbang.",
        "Ia tinggal di RT 05/RW 03, Jalan Mawar No 12.",
        "Ia dijerat Pasal 55 ayat (1) ke-1 KUHP juncto Pasal 7.",
        "Mobil berpelat B 2829 UIL itu putih.",
        "Hubungi telepon 081234567890 segera.",
        "Hubungi Yayasan Awan Biru: (021) 500454 Layanan Pagi.",
        "Tim itu bermain dengan format 4 vs 4 di lapangan.",
        "Mereka bertanding dengan format empat lawan empat.",
        "Polisi menangkap salah satu pelaku.",
        "Kedua negara sepakat.",
        "Klub itu bermain di Liga 1 pada Rabu (18/6/2025) pukul 18.00 WIB.",
        "1. Kelurahan Mawar",
        "Rumah nomor 5 di gang itu kosong.",
        "Ia orang nomor satu di Indonesia.",
        "Bank Mawar (3) dan Bank Melati (7) masuk daftar.",
        "Menurut Sari, Dua Ratih menang.",
        "Ia bekerja setengah hati.",
        "Hubungi 0812-3456-7890 atau 021-555123.",
        "UU 12/2011 berlaku.",
        "Tamu melapor dalam 10x24 jam.",
        "Ibadah haji 1446 H/2025 M selesai.",
      })
  void namesAddressesAndDatesAreNoFigures(String text) {
    assertThat(find(text)).isEmpty();
  }

  @Test
  void aModifierSaysHowExactlyANumberIsMeant() {
    assertThat(only("Harga naik lebih dari 64%.").modifier()).isEqualTo(Figure.Modifier.MORE_THAN);
    assertThat(only("Harga naik hampir 10 kali lipat.").modifier())
        .isEqualTo(Figure.Modifier.LESS_THAN);
    assertThat(only("Ada ratusan warga di sana.").modifier())
        .isEqualTo(Figure.Modifier.APPROXIMATELY);
    assertThat(only("Ia ditahan 10 tahun lebih.").modifier()).isEqualTo(Figure.Modifier.MORE_THAN);
  }

  @Test
  void aConversionInBracketsRestatesTheFigureBeforeIt() {
    List<Figure> figures = find("Perdagangan mencapai USD240 miliar (£191 miliar).");
    assertThat(figures).hasSize(2);
    assertThat(figures.get(1).sameAs()).isEqualTo(figures.get(0).id());
  }

  @Test
  void aCollectiveTakesUpAnEarlierCount() {
    List<Figure> figures = find("Polisi menahan 21 tersangka. Ke-21 tersangka itu bungkam.");
    assertThat(figures).hasSize(2);
    assertThat(figures.get(1).sameAs()).isEqualTo("f1");
  }

  @Test
  void aCollectiveInDigitsCountsByItself() {
    Figure figure = only("Ke-21 warga itu pindah.");
    assertThat(figure.kind()).isEqualTo(Figure.Kind.COUNT);
    assertThat(only("Menurut warga presiden ke-3 negara itu baik.").kind())
        .isEqualTo(Figure.Kind.ORDINAL);
  }

  @Test
  void othersAreCountedInTheNounBefore() {
    String text = "Dari 17 rumah, 15 di antaranya rusak.";
    assertThat(find(text))
        .extracting(figure -> unit(figure, text))
        .containsExactly("rumah", "rumah");
  }

  @Test
  void aValueAndItsConversionHoldForOnePeriod() {
    assertThat(find("Ekspor kopi mencapai USD 12 juta (Rp 190 miliar) pada tahun 2023."))
        .extracting(figure -> figure.period() == null ? "" : figure.period().timex())
        .containsExactly("2023", "2023");
  }

  @Test
  void thePeriodIsTheTimeOfItsOwnClause() {
    String text = "Laba tahun 2024 naik 81 persen dibandingkan tahun 2023.";
    TimeValue period = only(text).period();
    assertThat(period).isNotNull();
    assertThat(period.timex()).isEqualTo("2024");
  }

  @Test
  void sinceAYearThePeriodRunsToTheYearStated() {
    List<Figure> figures =
        find("Ekspor mencapai Rp 5 miliar pada tahun 2023, naik 64% sejak tahun 2021.");
    assertThat(figures)
        .extracting(figure -> figure.period() == null ? "" : figure.period().timex())
        .containsExactly("2023", "2021/2023");
  }

  @Test
  void aTimeThatEndsWithTheReportIsAPeriod() {
    assertThat(only("Dalam setahun terakhir harga naik 5 persen.").period())
        .extracting(TimeValue::timex)
        .isEqualTo("2024-06-18/2025-06-18");
    assertThat(only("Sepekan terakhir harga naik 5 persen.").period())
        .extracting(TimeValue::timex)
        .isEqualTo("2025-06-11/2025-06-18");
  }

  @Test
  void theDaySomebodySpokeIsNoPeriod() {
    assertThat(only("\"Ada 40 rumah,\" kata Sari, Rabu (18/6/2025).").period()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Polisi memeriksa lima rumah disusul dua toko. | 0 | Polisi memeriksa
          Korban menjadi enam orang terluka, terdiri atas empat warga. | 0 | orang terluka
          Bupati menyita uang Rp 9 miliar dan 5 kilogram emas batangan. | 1 | emas batangan
          Penjualan tenaga listrik di desa itu mencapai 30 persen. | 0 | Penjualan tenaga listrik di desa
          Ekspor karet alam, Senin (2/6/2025), naik sebesar 7 persen. | 0 | Ekspor karet alam
          Bupati menyebut 37 dari 122 anggota koperasi sudah pulang. | 0 | anggota koperasi sudah pulang
          Warga membeli telur ayam 4 karton atau setara 90 butir. | 1 | Warga membeli telur ayam
          Kabar dari Kota Mawar Timur Raya Indah Sekali itu menaikkan harga beras 5 persen. | 0 | Kota Mawar Timur Raya Indah Sekali itu menaikkan harga beras
          Warga membayar uang tambahan sebesar Rp 5.000. | 0 | uang tambahan
          Jumlah hari libur sekolah pada 2026 sebanyak 17 hari. | 0 | Jumlah hari libur sekolah
          Ia mencetak dua gol untuk mengakhiri laga imbang 2-2. | 1 | mengakhiri laga imbang
          """)
  void aboutKeepsToItsPhrase(String text, int figure, String about) {
    Span topic = find(text).get(figure).about();
    assertThat(topic).isNotNull();
    assertThat(topic.of(text)).isEqualTo(about);
  }

  @Test
  void theItemsOfAListShareTheirPeriod() {
    List<Figure> figures =
        find("Pada 2024 beras naik 5 persen, disusul gula pasir 7 persen, dan garam 2 persen.");
    assertThat(figures).allSatisfy(figure -> assertThat(figure.period()).isNotNull());
    List<Figure> grown =
        find("Sepanjang 2024 laba naik 6 persen dibandingkan dengan realisasi 2023.");
    TimeValue period = grown.getFirst().period();
    assertThat(period).isNotNull();
    assertThat(period.timex()).isEqualTo("2024");
  }

  @Test
  void whatIsAddedIsNoRise() {
    assertThat(only("Warga membayar uang tambahan sebesar Rp 5.000.").change()).isNull();
    assertThat(only("Warga mengeluhkan tambahan harga sebesar 5 persen.").change()).isNotNull();
  }

  @Test
  void oneThingAfterAnotherIsNoCount() {
    assertThat(find("Ia pindah dari satu desa ke desa lain.")).isEmpty();
    assertThat(only("Bazar itu digelar hingga 17 kalinya.").modifier()).isNull();
  }

  @Test
  void aboutNamesWhatIsCounted() {
    String text = "Polisi menahan 21 tersangka pengurusan dana hibah.";
    Figure figure = only(text);
    assertThat(figure.about()).isNotNull();
    assertThat(figure.about().of(text)).isEqualTo("tersangka pengurusan dana hibah");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Harga naik 3,79% dari 12.000 menjadi 12.455.|UP BY naik, UP FROM naik, UP TO naik",
        "Harga turun menjadi Rp 9.000.|DOWN TO turun",
        "Produksi meningkat dua kali lipat.|UP BY meningkat",
        "Korban bertambah 5 orang.|UP BY bertambah",
        "Korban bertambah dari 10 menjadi 15 orang.|UP FROM bertambah, UP TO bertambah",
        "Tarif itu dari Rp 5.000 menjadi Rp 4.000.|DOWN FROM menjadi, DOWN TO menjadi",
        "Tarif berubah dari Rp 5.000 ke Rp 4.000.|DOWN FROM berubah, DOWN TO berubah",
        "Indeks naik 35 poin atau 0,5 persen ke level 7.100.|UP BY naik, UP BY naik, UP TO naik",
        "Bunga dipangkas 25 basis poin menjadi 5,5 persen.|DOWN BY dipangkas, DOWN TO dipangkas",
        "Kenaikan harga beras sebesar 5 persen dikeluhkan.|UP BY Kenaikan",
        "Banjir merendam 6 dari 10 desa.|-, -",
        "Warga dibagi menjadi 3 kelompok.|-",
      })
  void aFigureIsPartOfAChange(String text, String expected) {
    assertThat(
            each(
                text,
                Figure::change,
                change -> change.direction() + " " + change.role() + " " + change.cue().of(text)))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Utang naik menjadi Rp 12 miliar pada 2024 dari Rp 6 miliar.|2024, -",
        "Pada 2024, utang naik dari Rp 6 miliar menjadi Rp 12 miliar.|-, 2024",
        "Utang naik dari Rp 6 miliar pada 2023 menjadi Rp 12 miliar pada 2024.|2023, 2024",
      })
  void theTimeOfAChangeIsThatOfItsNewValue(String text, String expected) {
    assertThat(each(text, Figure::period, TimeValue::timex)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Banjir merendam 40 rumah di dua kecamatan.|di dua kecamatan",
        "Di Kota Mekarsari, 12 orang terluka.|Di Kota Mekarsari",
        "Tarif naik 5 persen untuk penerbangan keberangkatan.|untuk penerbangan keberangkatan",
        "Secara nasional inflasi mencapai 2 persen.|Secara nasional",
        "Banjir merendam 40 rumah di sana.|",
        "Pemerintah menyiapkan 40 truk untuk mengangkut warga.|",
      })
  void theScopeSaysWhereAFigureHolds(String text, @Nullable String scope) {
    Span found = find(text).get(0).scope();
    assertThat(found == null ? null : found.of(text)).isEqualTo(scope);
  }

  @Test
  void theBasisSaysWhatAFigureRestsOn() {
    String text = "Berdasarkan data Balai Desa, 40 warga pindah.";
    assertThat(only(text).basis())
        .isNotNull()
        .satisfies(b -> assertThat(b.of(text)).isEqualTo("data Balai Desa"));
  }

  @Test
  void aPartOfAWholeIsCountedInWhatTheWholeIs() {
    String text = "Banjir merendam 476 dari total 514 kabupaten/kota.";
    List<Figure> figures = find(text);
    assertThat(figures)
        .extracting(figure -> figure.span().of(text))
        .containsExactly("476", "514 kabupaten/kota");
    assertThat(figures).extracting(Figure::kind).containsOnly(Figure.Kind.COUNT);
    assertThat(figures).extracting(figure -> unit(figure, text)).containsOnly("kabupaten");
  }

  @Test
  void aFigureOfNowDoesNotHoldForALaterYear() {
    List<Figure> figures = find("Nilai saat ini sebesar USD 2 juta menjadi USD 3 juta pada 2028.");
    assertThat(figures.get(0).period()).isNull();
    assertThat(figures.get(1).period()).extracting(TimeValue::timex).isEqualTo("2028");
  }

  private static String topic(Figure figure, String text) {
    Span about = figure.about();
    return about == null ? "-" : about.of(text);
  }

  @Test
  void severalWordsCountAsOneNoun() {
    for (String noun : List.of("sepeda motor", "pencari suaka", "Kementerian/Lembaga")) {
      String text = "Ada 9 " + noun + " di sana.";
      assertThat(unit(only(text), text)).isEqualTo(noun);
    }
    String again = "Polisi menyita dua sepeda motor. Kedua sepeda itu rusak.";
    assertThat(find(again).getLast().sameAs()).isEqualTo("f1");
  }

  @Test
  void aWordOfSizeBelongsToTheNounBeforeIt() {
    String land = "Dewan menemukan kebun jagung seluas 12 hektare di sana.";
    assertThat(topic(only(land), land)).isEqualTo("kebun jagung");
    String site = "Warga berkumpul di halaman seluas 90 meter itu.";
    assertThat(String.valueOf(only(site).scope() == null ? "-" : only(site).scope().of(site)))
        .doesNotContain("seluas");
  }

  @Test
  void whatMovesStandsBeforeTheVerbBehindAComma() {
    String text = "Indeks Melati pada perdagangan pagi, 3 Maret 2025, dibuka melemah 4,5 poin.";
    assertThat(topic(only(text), text)).startsWith("Indeks Melati");
  }

  @Test
  void theYearsJustPastAreOfNothing() {
    String text = "Dalam enam tahun terakhir, panen berkurang.";
    assertThat(topic(only(text), text)).isEqualTo("-");
  }

  @Test
  void smallWordsMayStandBetweenAnAgeAndItsWord() {
    for (String words : List.of("masih", "baru", "masih sekitar")) {
      assertThat(only("Waktu itu umurnya " + words + " 41 tahun.").kind())
          .as(words)
          .isEqualTo(Figure.Kind.AGE);
    }
  }

  @Test
  void howLongSomebodyWaitedIsNoAge() {
    assertThat(only("Wanita itu masih menunggu. Wanita masih 4 tahun menunggu.").kind())
        .isNotEqualTo(Figure.Kind.AGE);
  }
}
