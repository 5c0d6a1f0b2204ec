package org.saksi.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saksi.annotation.TimeExpression;
import org.saksi.language.LanguagePack;
import org.saksi.language.Table;
import org.saksi.reading.Marked;
import org.saksi.report.Published;

/** Named days are found and fall on the right days. */
class FeastTest {

  private static final LanguagePack LANGUAGE = LanguagePack.of("id");
  private static final TimeFinder FINDER = new TimeFinder(LANGUAGE);

  private static List<TimeExpression> find(String text, @Nullable String published) {
    return FINDER.find(
        Marked.segment(text), published == null ? null : Published.parse(published).orElseThrow());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Warga mudik menjelang Lebaran 2025.|Lebaran 2025|DATE|2025-03-31",
        "Warga mudik menjelang Lebaran.|Lebaran|DATE|2025-03-31",
        "Warga akan mudik menjelang Lebaran.|Lebaran|DATE|2026-03-21",
        "Warga mudik menjelang lebaran tahun lalu.|lebaran tahun lalu|DATE|2024-04-10",
        "Umat merayakan Idul Adha 1446 H.|Idul Adha 1446 H|DATE|2025-06-06",
        "Umat merayakan Hari Raya Idul Adha 1446 H/2025 M.|Hari Raya Idul Adha 1446 H/2025 M|DATE|2025-06-06",
        "Pasar ramai selama Ramadan.|Ramadan|DATE|2025-03-01/2025-03-30",
        "Pawai digelar pada 1 Muharram.|1 Muharram|DATE|2025-06-27",
        "Pawai digelar pada 10 Zulhijah 1445 H.|10 Zulhijah 1445 H|DATE|2024-06-17",
        "Pawai digelar pada Maulid Nabi 2025.|Maulid Nabi 2025|DATE|2025-09-05",
        "Konser dibuka pada HUT ke-498 Jakarta.|HUT ke-498 Jakarta|DATE|2025-06-22",
        "Upacara digelar pada HUT RI ke-79.|HUT RI ke-79|DATE|2024-08-17",
        "Upacara akan digelar pada HUT RI.|HUT RI|DATE|2025-08-17",
        "Bandara ditutup pada Nyepi Tahun Saka 1947.|Nyepi Tahun Saka 1947|DATE|2025-03-29",
        "Umat berkumpul pada Waisak 2024.|Waisak 2024|DATE|2024-05-23",
        "Gereja penuh pada Natal 2024.|Natal 2024|DATE|2024-12-25",
        "Gereja penuh pada malam Natal.|malam Natal|TIME|2024-12-24TNI",
        "Jalan ditutup pada malam tahun baru 2025.|malam tahun baru 2025|TIME|2024-12-31TNI",
        "Lampion dipasang menjelang Imlek 2576 Kongzili.|Imlek 2576 Kongzili|DATE|2025-01-29",
        "Buruh berpawai pada Hari Buruh.|Hari Buruh|DATE|2025-05-01",
        "Buruh berpawai pada May Day 2023.|May Day 2023|DATE|2023-05-01",
        "Siswi berkebaya pada Hari Kartini.|Hari Kartini|DATE|2025-04-21",
        "Warga libur pada Jumat Agung.|Jumat Agung|DATE|2025-04-18",
        "Warga libur pada Galungan.|Galungan|DATE|2025-04-23",
        "Arus mudik memuncak pada H-3 Lebaran 2024.|H-3 Lebaran 2024|DATE|2024-04-07",
        "Arus balik memuncak pada H+4 Lebaran 2024.|H+4 Lebaran 2024|DATE|2024-04-14",
      })
  void aNamedDayFallsOnItsDay(String text, String surface, String type, String value) {
    List<TimeExpression> times = find(text, "2025-06-18");
    assertThat(times).hasSize(1);
    assertThat(times.get(0).span().of(text)).isEqualTo(surface);
    assertThat(times.get(0).type()).isEqualTo(TimeExpression.Type.valueOf(type));
    assertThat(times.get(0).value().timex()).isEqualTo(value);
  }

  @Test
  void aPersonOrAPlaceThatBearsItsNameIsNone() {
    assertThat(find("Ia bertemu Ramadhan di pasar.", "2025-06-18")).isEmpty();
    assertThat(find("Gempa terasa di Mandailing Natal.", "2025-06-18")).isEmpty();
    assertThat(find("Tas itu dijual Paskah Rahayu.", "2025-06-18")).isEmpty();
  }

  @Test
  void anAnniversaryOfNobodyKnownIsNone() {
    assertThat(find("Pesta digelar pada HUT ke-15 Klub Melati.", "2025-06-18")).isEmpty();
  }

  @Test
  void withoutPublicationDateOnlyAFixedFeastKeepsItsDay() {
    assertThat(find("Warga libur pada Natal dan Waisak.", null))
        .extracting(time -> time.value().timex())
        .containsExactly("XXXX-12-25", "XXXX-XX-XX");
  }

  @ParameterizedTest
  @CsvSource({
    "2000,2000-04-23",
    "2008,2008-03-23",
    "2019,2019-04-21",
    "2025,2025-04-20",
    "2035,2035-03-25"
  })
  void easterFollowsTheMoon(int year, LocalDate easter) {
    assertThat(new FeastDays.Easter().in(year)).containsExactly(easter);
  }

  /** Decrees and observers differ from the calendar of Mecca by a day, seldom by two. */
  @ParameterizedTest
  @CsvSource({
    "ramadan,9,1",
    "idul-fitri,10,1",
    "idul-adha,12,10",
    "muharram,1,1",
    "maulid,3,12",
    "isra,7,27"
  })
  void islamicDaysAreNearThoseOfMecca(String feast, int month, int dayOfMonth) {
    for (String day : days(feast)) {
      LocalDate written = LocalDate.parse(day);
      HijrahDate near = HijrahDate.from(written.minusDays(5));
      HijrahDate mecca =
          HijrahDate.of(near.get(java.time.temporal.ChronoField.YEAR), month, dayOfMonth);
      long apart = ChronoUnit.DAYS.between(LocalDate.from(mecca), written);
      long inNextYear =
          ChronoUnit.DAYS.between(
              LocalDate.from(
                  HijrahDate.of(
                      near.get(java.time.temporal.ChronoField.YEAR) + 1, month, dayOfMonth)),
              written);
      assertThat(Math.min(Math.abs(apart), Math.abs(inNextYear))).as(day).isLessThanOrEqualTo(2);
    }
  }

  @ParameterizedTest
  @CsvSource({"ramadan", "idul-fitri", "idul-adha", "muharram", "maulid", "isra"})
  void islamicDaysComeBackAfterTwelveMoons(String feast) {
    List<String> days = days(feast);
    for (int i = 1; i < days.size(); i++) {
      long gap =
          ChronoUnit.DAYS.between(LocalDate.parse(days.get(i - 1)), LocalDate.parse(days.get(i)));
      assertThat(gap).as(days.get(i)).isBetween(353L, 357L);
    }
  }

  private static List<String> days(String feast) {
    return LANGUAGE.table("feast-dates").rows().stream()
        .filter(row -> row.form().equals(feast))
        .findFirst()
        .map((Table.Row row) -> row.values("days"))
        .orElseThrow();
  }
}
