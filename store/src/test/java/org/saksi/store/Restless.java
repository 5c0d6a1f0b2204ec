package org.saksi.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.saksi.report.Origin;
import org.saksi.report.Published;
import org.saksi.report.Report;

/**
 * Reports of a few events that are hard to tell apart, by parts of what is known of each: their
 * stories merge and split, some reports are copies of others, and some are new versions.
 */
final class Restless {

  /** Of each event: a place, a person, what happened, what is to be done, and a number. */
  private static final List<List<String>> EVENTS =
      List.of(
          List.of("Sukamaju", "Budi Hartono", "tanggul Kali Wungu jebol", "karung pasir", "120"),
          List.of("Wanaraya", "Sri Lestari", "gudang kapas terbakar", "mobil pemadam", "45"),
          List.of("Kalibening", "Agus Salim", "tebing Bukit Teduh longsor", "alat berat", "70"),
          List.of("Margasana", "Dewi Rahayu", "jembatan gantung putus", "perahu karet", "210"));

  private static final List<String> SENTENCES =
      List.of(
          "Warga Desa %1$s mengungsi setelah %3$s pada Senin malam.",
          "%2$s mengatakan %3$s karena hujan deras sejak sore.",
          "Sebanyak %5$s keluarga di %1$s tidur di balai desa.",
          "Petugas membawa %4$s ke %1$s dan bekerja sampai pagi.",
          "\"Kami butuh %4$s dan selimut,\" kata %2$s di balai desa.",
          "Bupati menjanjikan %4$s tambahan untuk %5$s keluarga.",
          "Sekolah di %1$s libur tiga hari, kata %2$s.");

  private Restless() {}

  /** So many reports, the same for the same seed. */
  static List<Report> reports(int count, int seed) {
    Random random = new Random(seed);
    List<Report> reports = new ArrayList<>();
    for (int at = 0; at < count; at++) {
      Report earlier = at < 8 ? null : reports.get(at - 1 - random.nextInt(7));
      int kind = random.nextInt(10);
      if (earlier != null && kind == 0) {
        reports.add(
            report(
                at,
                "koran" + random.nextInt(5),
                String.valueOf(earlier.headline()),
                earlier.body(),
                null));
      } else if (earlier != null && kind == 1) {
        reports.add(
            report(
                at,
                String.valueOf(earlier.outlet()),
                String.valueOf(earlier.headline()),
                earlier.body() + " Jumlah itu masih bisa bertambah.",
                earlier.id()));
      } else {
        reports.add(told(at, random));
      }
    }
    return reports;
  }

  private static Report told(int at, Random random) {
    List<String> event = EVENTS.get(random.nextInt(EVENTS.size()));
    List<String> told = new ArrayList<>(SENTENCES);
    Collections.shuffle(told, random);
    Object[] known = event.toArray();
    if (random.nextInt(4) == 0) {
      known[4] = String.valueOf(30 + random.nextInt(200));
    }
    String body = String.join(" ", told.subList(0, 2 + random.nextInt(3))).formatted(known);
    return report(at, "koran" + random.nextInt(5), "Kabar dari " + event.getFirst(), body, null);
  }

  private static Report report(
      int at, String outlet, String headline, String body, @Nullable String supersedes) {
    return new Report(
            "w" + at,
            outlet,
            "https://" + outlet + ".example/w" + at,
            headline,
            null,
            Published.parse("2025-03-%02dT%02d:00:00+07:00".formatted(1 + at * 3 / 24, at * 3 % 24))
                .orElseThrow(),
            "id",
            body,
            new Origin("w" + at + ".txt", 0))
        .withSupersedes(supersedes);
  }
}
