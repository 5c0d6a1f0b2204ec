package org.saksi.store;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saksi.report.Origin;
import org.saksi.report.Published;
import org.saksi.report.Report;

/** Small reports to keep: floods and fires in places that are made up. */
public final class Reports {

  private static final List<String> PLACES =
      List.of("Sukamaju", "Tirtasari", "Wanaraya", "Kalibening", "Margasana");

  private Reports() {}

  public static Report report(String id, String outlet, String headline, String body) {
    return report(id, outlet, headline, body, "2025-03-04T08:00:00+07:00");
  }

  public static Report report(
      String id, String outlet, String headline, String body, String published) {
    return new Report(
        id,
        outlet,
        "https://" + outlet + "/" + id,
        headline,
        null,
        Published.parse(published).orElseThrow(),
        "id",
        body,
        new Origin(id + ".txt", 0));
  }

  /** A report of the first outlet at an address, in whatever version. */
  public static Report at(String id, @Nullable String url, String body) {
    return new Report(
        id,
        "kabarpagi.example",
        url,
        "Banjir Rendam 120 Rumah di Desa Sukamaju",
        null,
        Published.parse("2025-03-04T08:00:00+07:00").orElseThrow(),
        "id",
        body,
        new Origin(id + ".txt", 0));
  }

  /** A flood, told by the first outlet. */
  public static Report flood(String id) {
    return report(
        id,
        "kabarpagi.example",
        "Banjir Rendam 120 Rumah di Desa Sukamaju",
        "Banjir merendam 120 rumah di Desa Sukamaju, Kabupaten Tirtasari, Senin (3/3/2025). "
            + "\"Air naik sejak pukul 03.00 WIB,\" kata Kepala BPBD Tirtasari Budi Hartono.\n"
            + "Sebanyak 45 keluarga mengungsi ke balai desa. Bantuan datang dengan kereta KA 5276.");
  }

  /** The same flood, told by another, which has mixed up a number. */
  public static Report floodElsewhere(String id) {
    return report(
        id,
        "wartasore.example",
        "Desa Sukamaju Terendam Banjir, 45 Keluarga Mengungsi",
        "Sebanyak 45 keluarga di Desa Sukamaju, Kabupaten Tirtasari, mengungsi akibat banjir, "
            + "Senin (3/3/2025). Banjir merendam 150 rumah di Desa Sukamaju.\n"
            + "Kepala BPBD Tirtasari Budi Hartono mengatakan air naik sejak pukul 03.00 WIB. "
            + "Bantuan datang dengan kereta KA 5726.",
        "2025-03-04T08:00:00+07:00");
  }

  /** Something else that happened. */
  public static Report fire(String id) {
    return report(
        id,
        "kabarpagi.example",
        "Gudang Kapas di Wanaraya Terbakar",
        "Sebuah gudang kapas di Jalan Merpati, Kota Wanaraya, terbakar pada Minggu malam. "
            + "Petugas mengerahkan sembilan mobil pemadam, kata komandan regu Sri Lestari.");
  }

  /** A report of days later, of a market of its own; there are 26. */
  public static Report later(int number) {
    String market = "Pasar " + "abcdefghijklmnopqrstuvwxyz".charAt(number) + "rumbaya";
    return report(
        "z" + number,
        "tapakkota.example",
        market + " Kembali Dibuka",
        market + " dibuka kembali setelah perbaikan selama dua pekan.",
        "2025-03-15T08:00:00+07:00");
  }

  /** Many reports: every few tell of one event, as outlets do. */
  public static List<Report> many(int count) {
    List<Report> reports = new ArrayList<>();
    for (int at = 0; at < count; at++) {
      int event = at / 3;
      String place = PLACES.get(event % PLACES.size());
      String outlet = "koran" + at % 3 + ".example";
      reports.add(
          report(
              "r" + at,
              outlet,
              "Longsor ke-%d di Desa %s".formatted(event, place),
              "Longsor menutup jalan sepanjang %d meter di Desa %s, Selasa (4/3/2025). "
                      .formatted(100 + event * 7 + at % 2, place)
                  + "Sebanyak %d warga mengungsi, kata Camat %s Agus Salim Nomor%d."
                      .formatted(10 + event, place, event),
              "2025-03-04T%02d:%02d:00+07:00".formatted(at / 60 % 24, at % 60)));
    }
    return reports;
  }
}
