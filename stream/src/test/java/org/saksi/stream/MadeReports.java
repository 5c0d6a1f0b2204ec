package org.saksi.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.saksi.report.Origin;
import org.saksi.report.Published;
import org.saksi.report.Report;

/** Reports of made events, some of them told by several outlets, copied or told anew later. */
public final class MadeReports {

  private static final String[] PLACES = {
    "Cilacap", "Tegal", "Jepara", "Blitar", "Garut", "Sampang", "Palopo", "Tarakan", "Bitung",
    "Sorong", "Dumai", "Metro"
  };

  private static final String[][] EVENTS = {
    {"Banjir", "rumah terendam", "Sungai meluap setelah hujan deras", "warga mengungsi"},
    {"Kebakaran pasar", "kios hangus", "Api berasal dari korsleting listrik", "pedagang merugi"},
    {"Longsor", "rumah tertimbun", "Tebing runtuh menjelang subuh", "jalan desa tertutup"},
    {"Bus terguling", "penumpang terluka", "Rem kendaraan blong di turunan", "lalu lintas macet"},
    {"Puting beliung", "atap rusak", "Angin kencang datang saat sore", "listrik padam"}
  };

  private static final String[] OUTLETS = {"Warta Nusa", "Harian Tapak", "Kabar Selat", "Swarna"};

  private static final String[] OFFICIALS = {
    "Kepala BPBD Ratna Wibisana", "Camat Darma Sasmita", "Kapolres Yoga Permana"
  };

  private MadeReports() {}

  /** So many reports, the same every time. */
  public static List<Report> of(int count) {
    SplittableRandom random = new SplittableRandom(7);
    List<Report> reports = new ArrayList<>();
    int event = 0;
    while (reports.size() < count) {
      int tellings = 1 + random.nextInt(4);
      for (int telling = 0; telling < tellings && reports.size() < count; telling++) {
        reports.add(report(reports.size(), event, telling, random));
      }
      event++;
    }
    return reports;
  }

  private static Report report(int number, int event, int telling, SplittableRandom random) {
    String place = PLACES[event % PLACES.length];
    String[] words = EVENTS[event / PLACES.length % EVENTS.length];
    int toll = 10 + event * 7 % 90 + (telling == 2 ? 3 : 0);
    int day = 1 + event / 6;
    String official = OFFICIALS[event % OFFICIALS.length];
    String body =
        "%s melanda Kabupaten %s pada hari ke-%d bulan itu, dan %d %s. %s.\n\n"
                .formatted(words[0], place, day, toll, words[1], words[2])
            + "\"Petugas masih mendata %s,\" kata %s, %d jam setelah kejadian.\n\n"
                .formatted(words[3], official, telling + 1)
            + (telling == 3 ? "" : "Akibatnya %s di %s. ".formatted(words[3], place))
            + "Laporan nomor %d ditulis dari lokasi.".formatted(random.nextInt(1_000));
    return new Report(
        "r" + number,
        OUTLETS[telling],
        null,
        "%s di %s, %d %s".formatted(words[0], place, toll, words[1]),
        null,
        Published.parse("2025-03-%02dT%02d:00:00+07:00".formatted(1 + day % 28, 8 + telling))
            .orElseThrow(),
        "id",
        body,
        new Origin("made", number + 1));
  }
}
