package org.saksi.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saksi.annotation.TimeExpression;
import org.saksi.annotation.TimeValue;
import org.saksi.language.LanguagePack;
import org.saksi.reading.Marked;
import org.saksi.report.Published;

class TimeFinderTest {

  private static final TimeFinder FINDER = new TimeFinder(LanguagePack.of("id"));

  /** A Wednesday. */
  private static final Published WEDNESDAY =
      Published.parse("2025-06-18T16:02:00+07:00").orElseThrow();

  private static List<TimeExpression> find(String text, @Nullable Published published) {
    return FINDER.find(Marked.segment(text), published);
  }

  private static List<String> values(String text) {
    return find(text, WEDNESDAY).stream().map(time -> time.value().timex()).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Warga berkumpul Rabu (18/6/2025).|Rabu (18/6/2025)|DATE|2025-06-18",
        "Warga berkumpul Senin, 19 Mei 2025.|Senin, 19 Mei 2025|DATE|2025-05-19",
        "Warga berkumpul Senin, (16/6).|Senin, (16/6)|DATE|2025-06-16",
        "Warga berkumpul pada 18 Juni.|18 Juni|DATE|2025-06-18",
        "Warga berkumpul Rabu (18/6/2025 di balai desa.|Rabu (18/6/2025|DATE|2025-06-18",
        "Warga berkumpul (18/6).|18/6|DATE|2025-06-18",
        "Warga berkumpul pada 18-06-2025.|18-06-2025|DATE|2025-06-18",
        "Warga berkumpul hari ini, Rabu (18/6/2025).|hari ini, Rabu (18/6/2025)|DATE|2025-06-18",
        "Warga berkumpul besok, Kamis, 19 Juni 2025.|besok, Kamis, 19 Juni 2025|DATE|2025-06-19",
        "Warga berkumpul pada hari Selasa.|hari Selasa|DATE|2025-06-17",
        "Warga berkumpul Kamis.|Kamis|DATE|2025-06-12",
        "Warga akan berkumpul Kamis.|Kamis|DATE|2025-06-19",
        "Warga akan berkumpul di balai desa, Kamis.|Kamis|DATE|2025-06-19",
        "Air akan langka di masa depan.|masa depan|DATE|FUTURE_REF",
        "Warga berkumpul Senin pekan depan.|Senin pekan depan|DATE|2025-06-23",
        "Warga berkumpul Jumat lalu.|Jumat lalu|DATE|2025-06-13",
        "Warga berkumpul pada 17 dan 18 Juni 2025.|17 dan 18 Juni 2025|DATE|2025-06-17/2025-06-18",
        "Pameran 28 Juni-3 Juli 2025.|28 Juni-3 Juli 2025|DATE|2025-06-28/2025-07-03",
        "Pameran digelar Senin-Rabu (16-18/6/2025).|Senin-Rabu (16-18/6/2025)|DATE|2025-06-16/2025-06-18",
        "Harga naik Maret-Mei 2025.|Maret-Mei 2025|DATE|2025-03/2025-05",
        "Harga naik pada Juni 2025.|Juni 2025|DATE|2025-06",
        "Harga naik pada bulan Mei.|bulan Mei|DATE|2025-05",
        "Harga naik pada awal Juni.|awal Juni|DATE|2025-06",
        "Harga naik pada Desember lalu.|Desember lalu|DATE|2024-12",
        "Harga naik pada Agustus mendatang.|Agustus mendatang|DATE|2025-08",
        "Harga naik pada Januari tahun depan.|Januari tahun depan|DATE|2026-01",
        "Harga naik pada kuartal I 2025.|kuartal I 2025|DATE|2025-Q1",
        "Harga naik pada kuartal II/2024.|kuartal II/2024|DATE|2024-Q2",
        "Harga naik pada semester kedua tahun ini.|semester kedua tahun ini|DATE|2025-H2",
        "Harga naik pada periode 2019-2022.|periode 2019-2022|DATE|2019/2022",
        "Dana tahun anggaran 2019 sampai dengan 2022 habis.|tahun anggaran 2019 sampai dengan 2022|DATE|2019/2022",
        "Harga naik pekan lalu.|pekan lalu|DATE|2025-W24",
        "Harga naik bulan depan.|bulan depan|DATE|2025-07",
        "Harga naik akhir tahun lalu.|akhir tahun lalu|DATE|2024",
        "Candi itu dibangun pada abad ke-9.|abad ke-9|DATE|08",
        "Lagu itu terkenal pada era 90-an.|era 90-an|DATE|199",
        "Ia pindah tiga bulan yang lalu.|tiga bulan yang lalu|DATE|2025-03",
        "Ia pindah dua hari lalu.|dua hari lalu|DATE|2025-06-16",
        "Ia pindah beberapa tahun silam.|beberapa tahun silam|DATE|PAST_REF",
        "Ia menunggu sekitar satu setengah jam.|sekitar satu setengah jam|DURATION|PT1H30M",
        "Ia menunggu 1 jam 30 menit.|1 jam 30 menit|DURATION|PT1H30M",
        "Ia ditahan 2 tahun 6 bulan.|2 tahun 6 bulan|DURATION|P2Y6M",
        "Tamu melapor dalam 2x24 jam.|2x24 jam|DURATION|PT48H",
        "Ia ditahan beberapa jam setelah kejadian.|beberapa jam|DURATION|PXH",
        "Harga naik dalam tiga bulan terakhir.|tiga bulan terakhir|DURATION|P3M",
        "Ia menunggu 2-3 hari.|2-3 hari|DURATION|P2D/P3D",
        "Ia berlari setiap hari.|setiap hari|SET|P1D",
        "Ia membayar setiap tahunnya.|setiap tahunnya|SET|P1Y",
        "Ia berlari setiap Senin.|setiap Senin|SET|XXXX-WXX-1",
        "Upacara digelar setiap 17 Agustus.|setiap 17 Agustus|SET|XXXX-08-17",
        "Toko buka pukul 14.30 WIB.|pukul 14.30 WIB|TIME|2025-06-18T14:30+07:00",
        "Toko buka jam 8 malam.|jam 8 malam|TIME|2025-06-18T20:00",
        "Toko buka jam setengah empat pagi.|jam setengah empat pagi|TIME|2025-06-18T03:30",
        "Toko buka setengah tujuh malam.|setengah tujuh malam|TIME|2025-06-18T18:30",
        "Toko buka jam tiga lewat lima belas.|jam tiga lewat lima belas|TIME|2025-06-18T03:15",
        "Toko buka hingga pukul 18.00 WIT kemarin.|pukul 18.00 WIT kemarin|TIME|2025-06-17T18:00+09:00",
        "Toko buka pukul 10.00 Kamis (19/6/2025).|pukul 10.00 Kamis (19/6/2025)|TIME|2025-06-19T10:00",
        "Harga naik sejak Januari.|Januari|DATE|2025-01",
        "Harga akan dibahas karena naik sejak Maret.|Maret|DATE|2025-03",
        "Harga sudah naik pada Agustus.|Agustus|DATE|2024-08",
        "Harga naik pada Agustus.|Agustus|DATE|2025-08",
        "Pameran dibuka hingga Desember.|Desember|DATE|2025-12",
        "Rapat akan digelar pada April.|April|DATE|2026-04",
        "Toko buka pukul 08.00-16.00 WIB.|pukul 08.00-16.00 WIB|TIME|2025-06-18T08:00+07:00/2025-06-18T16:00+07:00",
        "Harga turun hingga triwulan I-2015.|triwulan I-2015|DATE|2015-Q1",
        "Harga turun pada kuartal I dan II 2024.|kuartal I dan II 2024|DATE|2024-Q1/2024-Q2",
        "Harga turun pada kuartal tiga tahun lalu.|kuartal tiga tahun lalu|DATE|2024-Q3",
        "Toko buka Sabtu-Minggu.|Sabtu-Minggu|DATE|2025-06-14/2025-06-15",
        "Pameran digelar 16 s.d. 18 Juni 2025.|16 s.d. 18 Juni 2025|DATE|2025-06-16/2025-06-18",
        "Gaji dibayar tanggal 5 bulan depan.|tanggal 5 bulan depan|DATE|2025-07-05",
        "Pantai itu ramai akhir pekan lalu.|akhir pekan lalu|DATE|2025-W24-WE",
        "Sungai meluap pada musim penghujan.|musim penghujan|DATE|2025-WI",
        "Sumur kering pada musim kemarau tahun lalu.|musim kemarau tahun lalu|DATE|2024-SU",
        "Pasar ramai hingga tengah hari.|tengah hari|TIME|2025-06-18T12:00",
        "Ia berhenti sejenak.|sejenak|DURATION|PXX",
        "Gempa terjadi 14.30 waktu Jepang.|14.30|TIME|2025-06-18T14:30+09:00",
        "Gempa terjadi Rabu (18/6) waktu setempat.|Rabu (18/6)|DATE|2025-06-18",
        "Klub itu juara musim 2015/16.|musim 2015/16|DATE|2015/2016",
        "Bupati itu (1864 hingga 1910) wafat.|1864 hingga 1910|DATE|1864/1910",
        "Candi itu berdiri sejak 1761 seiring waktu.|1761|DATE|1761",
        "Ia dihukum 6 (enam) tahun penjara.|6 (enam) tahun|DURATION|P6Y",
        "Bank itu masuk daftar 500 tahun 2024.|tahun 2024|DATE|2024",
        "Ia makan dua kali sehari.|dua kali sehari|SET|P1D",
        "Kasus harian naik.|harian|SET|P1D",
        "Ia menunggu hingga malam hari.|malam hari|TIME|2025-06-18TNI",
        "Ia tidur sampai besok paginya.|besok paginya|TIME|2025-06-19TMO",
        "Hujan turun Selasa malam.|Selasa malam|TIME|2025-06-17TNI",
        "Hujan turun tadi malam.|tadi malam|TIME|2025-06-17TNI",
        "Hujan turun Rabu (18/6) pagi waktu setempat.|Rabu (18/6) pagi|TIME|2025-06-18TMO",
      })
  void readsEveryKindOfTime(String text, String surface, String type, String value) {
    List<TimeExpression> times = find(text, WEDNESDAY);
    assertThat(times).hasSize(1);
    assertThat(times.get(0).span().of(text)).isEqualTo(surface);
    assertThat(times.get(0).type()).isEqualTo(TimeExpression.Type.valueOf(type));
    assertThat(times.get(0).value().timex()).isEqualTo(value);
  }

  @Test
  void aDateAndTheClockTimeBehindItAreOneExpression() {
    assertThat(values("Banjir surut Rabu (18/6/2025) pukul 18.00 WIB."))
        .containsExactly("2025-06-18T18:00+07:00");
  }

  @Test
  void aClockTimeBehindACommaTakesTheDayBeforeIt() {
    assertThat(values("Motor hilang pada Selasa (17/6), sekitar pukul 05.30 WIB."))
        .containsExactly("2025-06-17", "2025-06-17T05:30+07:00");
  }

  @Test
  void aClockTimeWithoutDayTakesTheDayOfItsSentence() {
    assertThat(values("Warga mengungsi pukul 18.00 pada Senin (16/6)."))
        .containsExactly("2025-06-16T18:00", "2025-06-16");
  }

  @Test
  void aClockTimeWithoutDayTakesTheDayOfItsParagraph() {
    assertThat(
            values(
                "\"Kami lelah,\" kata Sari, Senin (16/6). Air masuk pukul 04.00.\n"
                    + "Rapat dimulai pukul 09.00."))
        .containsExactly("2025-06-16", "2025-06-16T04:00", "2025-06-18T09:00");
  }

  @Test
  void aClockTimeWithoutDayTakesTheDayOnWhichSomethingHappenedLast() {
    assertThat(values("Tuan rumah menang, Senin (16/6).\nLaga dimulai pukul 19.00."))
        .containsExactly("2025-06-16", "2025-06-16T19:00");
  }

  @Test
  void aDayFarBackHoldsNoClockTimes() {
    assertThat(values("Ia lahir pada 5 Mei 1985.\nRapat dimulai pukul 09.00."))
        .containsExactly("1985-05-05", "2025-06-18T09:00");
  }

  @Test
  void clocksOfTwoZonesShowOneMoment() {
    List<TimeExpression> times =
        find("Laga dimulai pukul 20.00 Wita atau pukul 19.00 WIB.", WEDNESDAY);
    TimeValue.Interval there = (TimeValue.Interval) times.get(0).value();
    TimeValue.Interval here = (TimeValue.Interval) times.get(1).value();
    assertThat(there.isSameTime(here)).isTrue();
    assertThat(there).isNotEqualTo(here);
  }

  @Test
  void theHoursBeforeSunriseEndBeforeTheMorning() {
    List<TimeExpression> times = find("Hujan turun Rabu dini hari dan Rabu pagi.", WEDNESDAY);
    TimeValue.Interval dawn = (TimeValue.Interval) times.get(0).value();
    TimeValue.Interval morning = (TimeValue.Interval) times.get(1).value();
    assertThat(dawn.start()).isEqualTo("2025-06-18T00:00");
    assertThat(dawn.end()).isBeforeOrEqualTo(morning.start());
  }

  @Test
  void daysOfAListBorrowTheMonthBehindTheLast() {
    assertThat(values("Ia dipanggil pada 3, 11, dan 17 Juni 2025."))
        .containsExactly("2025-06-03", "2025-06-11", "2025-06-17");
    assertThat(values("Rapat digelar pada 29 April dan 21 Mei 2024."))
        .containsExactly("2024-04-29", "2024-05-21");
  }

  @Test
  void weeksAndMonthsCountedFromADayLeadToADay() {
    assertThat(values("Kapal itu karam pada 11 Februari 2024. Tiga minggu kemudian feri terbakar."))
        .containsExactly("2024-02-11", "2024-03-03");
    assertThat(values("Kapal itu karam pada 11 Februari 2024. Sebulan sebelumnya ia diperbaiki."))
        .containsExactly("2024-02-11", "2024-01-11");
    assertThat(values("Pada Februari 2024 kapal itu karam. Dua bulan kemudian feri terbakar."))
        .containsExactly("2024-02", "2024-04");
  }

  @Test
  void aTimeToldAgainstHoldsNoClockTimes() {
    assertThat(
            values(
                "Harga naik Rabu (18/6), setelah kemarin turun. Harganya tetap pada pukul 10.14."))
        .containsExactly("2025-06-18", "2025-06-17", "2025-06-18T10:14");
  }

  @Test
  void aMarketNamedAfterADayIsNoTime() {
    assertThat(values("Ia tinggal di Jalan Pasar Minggu.")).isEmpty();
  }

  @Test
  void hoursLaterCountFromTheClockNamedLast() {
    assertThat(values("Gempa terjadi Selasa (17/6) pukul 18.30 WIB. Dua jam kemudian hujan turun."))
        .containsExactly("2025-06-17T18:30+07:00", "2025-06-17T20:30");
    assertThat(values("Gempa terjadi Selasa (17/6). Dua jam kemudian hujan turun."))
        .containsExactly("2025-06-17", "PAST_REF");
  }

  @Test
  void thatNightIsOfTheDayNamedLast() {
    assertThat(values("Warga mengungsi Senin (16/6) pagi. Malam itu air surut."))
        .containsExactly("2025-06-16TMO", "2025-06-16TNI");
  }

  @Test
  void theYearOfAConstitutionIsPartOfItsName() {
    assertThat(values("Hal itu dijamin Undang-Undang Dasar (UUD) Tahun 1945.")).isEmpty();
  }

  @Test
  void laterOnIsNoTime() {
    assertThat(values("Lahan itu nantinya menjadi taman.")).isEmpty();
  }

  @Test
  void theDateWinsOverAWrongWeekday() {
    assertThat(values("Warga berkumpul Rabu (17/6/2025).")).containsExactly("2025-06-17");
  }

  @Test
  void withoutPublicationDateAWeekdayStaysAWeekday() {
    List<TimeExpression> times = find("Warga berkumpul Selasa, lalu kemarin pulang.", null);
    assertThat(times.get(0).value()).isInstanceOf(TimeValue.Weekday.class);
    assertThat(times)
        .extracting(time -> time.value().timex())
        .containsExactly("XXXX-WXX-2", "XXXX-XX-XX");
  }

  @Test
  void withoutPublicationDateUnknownDigitsAreX() {
    assertThat(find("Pada 18 Juni dan pekan lalu warga pergi pukul 14.30.", null))
        .extracting(time -> time.value().timex())
        .containsExactly("XXXX-06-18", "XXXX-WXX", "XXXX-XX-XXT14:30");
  }

  @Test
  void todayInsideAQuotationIsTheDayItWasSaid() {
    assertThat(
            values("\"Ia belum hadir hari ini,\" kata Sari kepada wartawan, Selasa (17/6/2025)."))
        .containsExactly("2025-06-17", "2025-06-17");
  }

  @Test
  void theYearBeforeIsCountedFromTheYearCompared() {
    assertThat(values("Laba pada 2024 naik dari 2023. Kerugian tahun sebelumnya tertutup."))
        .containsExactly("2024", "2023", "2023");
  }

  @Test
  void theEndOfTheYearIsNoYearToCompareWith() {
    assertThat(values("Dermaga selesai akhir tahun. Laba pada 2024 naik dari tahun sebelumnya."))
        .containsExactly("2025", "2024", "2023");
  }

  @Test
  void thenIsTheTimeNamedLast() {
    assertThat(values("Ia bergabung pada 1958. Saat itu kantornya kecil."))
        .containsExactly("1958", "1958");
  }

  @Test
  void thenBesideAQuotationIsTheDayItWasSaid() {
    assertThat(values("\"Ia hadir pada 5 Juli 2024,\" kata lurah saat itu, Sari, 12 Juli 2024."))
        .containsExactly("2024-07-05", "2024-07-12", "2024-07-12");
  }

  @Test
  void anAgeIsNoLengthOfTime() {
    assertThat(values("Perempuan berusia 32 tahun itu, kakak bocah 7 tahun, pulang.")).isEmpty();
  }

  @Test
  void anAgeBehindAnyWordsForItIsNoLengthOfTime() {
    assertThat(values("Warga berusia di atas 55 tahun dan bayi berusia 8 minggu selamat."))
        .isEmpty();
    assertThat(values("Pelapor, laki-laki, 57 tahun, pulang.")).isEmpty();
  }

  @Test
  void aWordForADayInsideATitleIsNoTime() {
    assertThat(values("Film Esok Tanpa Hujan laris.")).isEmpty();
  }

  @Test
  void theYearBehindTheNumberOfADecreeIsPartOfItsName() {
    assertThat(values("Keputusan Nomor e-0046 Tahun 2025 berlaku.")).isEmpty();
  }

  @Test
  void theYearOfALawIsPartOfItsName() {
    assertThat(values("Hal itu diatur Undang-Undang Nomor 8 Tahun 2019 tentang haji.")).isEmpty();
  }

  @Test
  void aCountOfTwoThousandIsNoYear() {
    assertThat(values("Bantuan sampai ke 2000 orang, dari 2000 unit.")).isEmpty();
  }

  @Test
  void aDayThatDoesNotExistKeepsItsDigits() {
    assertThat(values("Rapat digelar 31 Juni 2025.")).containsExactly("2025-06-31");
  }

  @Test
  void anIntervalEndsWhereTheNextBegins() {
    TimeValue value = find("Harga naik pada kuartal I 2025.", WEDNESDAY).get(0).value();
    assertThat(value).isInstanceOf(TimeValue.Interval.class);
    TimeValue.Interval quarter = (TimeValue.Interval) value;
    assertThat(quarter.start()).isEqualTo("2025-01-01T00:00:00");
    assertThat(quarter.end()).isEqualTo("2025-04-01T00:00:00");
  }

  @Test
  void aMomentToldInUtcIsOfTheDayOfItsWriters() {
    String text = "Warga berkumpul hari ini.";
    Published late = Published.parse("2025-06-17T20:00:00Z").orElseThrow();
    assertThat(FINDER.find(Marked.segment(text), late).getFirst().value().timex())
        .isEqualTo("2025-06-18");
  }

  @Test
  void aFutureThatIsAThingIsNoTime() {
    Published published = Published.parse("2025-06-18").orElseThrow();
    assertThat(FINDER.find(Marked.segment("Masa depan Sari belum jelas."), published)).isEmpty();
  }

  @Test
  void aDayThatNamesAnActionIsNoDay() {
    assertThat(values("Warga mengikuti kegiatan Jumat Berkah.")).isEmpty();
    assertThat(values("Warga berkumpul Jumat pagi.")).hasSize(1);
  }

  @Test
  void theYearOfALawIsNoTime() {
    assertThat(values("Hal itu diatur UUPA 1960 dan UUD 1945.")).isEmpty();
    assertThat(values("Perang itu berakhir pada 1945.")).hasSize(1);
  }

  @Test
  void anAgeWithSmallWordsBeforeItIsNoTime() {
    assertThat(values("Saat itu umurnya masih sekitar 31 tahun.")).doesNotContain("P31Y");
  }

  @Test
  void whatIsDoneOnADayIsNoNameOfTheDay() {
    assertThat(values("Pada Rabu berbagi cerita itu digelar.")).hasSize(1);
  }
}
