package org.saksi.story;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.saksi.Saksi;
import org.saksi.reading.Reading;
import org.saksi.report.Origin;
import org.saksi.report.Published;
import org.saksi.report.Report;

/**
 * Twelve days of news that nobody wrote, longer than the window, with copies, new versions, wrong
 * dates and editors who decide about reports that have gone, are there and are still to come.
 */
final class MadeStream {

  /** So many reports are in the window at a time, about. */
  static final int IN_WINDOW = 100;

  private static final int REPORTS = 3 * IN_WINDOW;

  private static final Saksi SAKSI = Saksi.indonesian();

  private static final String[][] TOLD = {
    {
      "Tanggul Kali %1$s di Desa %2$s jebol setelah hujan semalam.",
      "Sebanyak %4$d keluarga mengungsi ke balai desa dan gedung sekolah.",
      "Kepala desa %3$s mengatakan retak pada tanggul Kali %1$s sudah lama dilaporkan.",
      "Perahu karet menjemput warga Desa %2$s yang bertahan di loteng rumah.",
      "Dinas pengairan menutup tanggul Kali %1$s dengan karung pasir mulai sore ini."
    },
    {
      "Persatuan %1$s menang tiga gol atas Gelora %2$s di Stadion Samudra.",
      "Pelatih %3$s memuji penjaga gawang Persatuan %1$s yang menahan dua tendangan penalti.",
      "Sebanyak %4$d penonton memenuhi tribun timur sejak siang.",
      "Gelora %2$s kehilangan dua pemain karena kartu merah pada babak kedua.",
      "Persatuan %1$s naik ke puncak klasemen dan dijamu juara bertahan pekan depan."
    },
    {
      "Pasar %1$s di Kecamatan %2$s terbakar sebelum subuh dan %4$d kios hangus.",
      "Kepala pasar %3$s menduga api berasal dari hubungan pendek di los kain.",
      "Pemadam datang dari dua kabupaten karena hidran Pasar %1$s kering.",
      "Pedagang Kecamatan %2$s berjualan di tepi jalan selama los dibangun kembali.",
      "Tidak ada korban jiwa dalam kebakaran Pasar %1$s, kata %3$s."
    }
  };

  private static final String[] NAMES = {
    "Wungu",
    "Merpati",
    "Cendana",
    "Sidoreja",
    "Teduh",
    "Kenari",
    "Lembayung",
    "Pandan",
    "Randu",
    "Seruni",
    "Gandaria",
    "Kemuning",
    "Melati",
    "Tirtasari",
    "Waringin",
    "Jatibening"
  };

  private static final String[] PERSONS = {
    "Darmaji Wicaksono", "Bagus Hartawan", "Sri Lestari", "Yohana Palar", "Made Sudira"
  };

  private static final String[] OUTLETS = {"Kabar", "Harian Siang", "Siar", "Warta Kota"};

  /**
   * What comes next.
   *
   * @param decision what editors decide before the report comes; null if nothing
   */
  record Turn(@Nullable Decision decision, Reading reading) {

    /** What a grouper makes of it. */
    List<StoryEvent> in(StoryGrouper grouper) {
      List<StoryEvent> events = new ArrayList<>();
      if (decision != null) {
        events.addAll(grouper.decide(decision));
      }
      events.addAll(grouper.accept(reading));
      return events;
    }
  }

  private static final List<Turn> TURNS = make();

  private MadeStream() {}

  static List<Turn> turns() {
    return TURNS;
  }

  private static List<Turn> make() {
    Random random = new Random(7);
    List<Turn> turns = new ArrayList<>();
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < REPORTS; i++) {
      boolean copies = i > 10 && random.nextInt(6) == 0;
      Report report =
          copies
              ? copyOf(reports.get(i - 1 - random.nextInt(10)), i, random)
              : report(i, i / 6 + random.nextInt(4), random);
      reports.add(report);
      turns.add(new Turn(decision(i), SAKSI.read(report)));
    }
    return List.copyOf(turns);
  }

  private static Report report(int i, int event, Random random) {
    List<String> sentences = new ArrayList<>(List.of(TOLD[event % TOLD.length]));
    Collections.shuffle(sentences, random);
    String told = String.join(" ", sentences.subList(0, 3 + random.nextInt(2)));
    String body =
        told.formatted(
            NAMES[event % NAMES.length],
            NAMES[event * 5 % 7],
            PERSONS[event % PERSONS.length],
            20 + event);
    String headline = body.substring(0, body.indexOf('.'));
    return report(i, OUTLETS[random.nextInt(OUTLETS.length)], headline, body);
  }

  /** Word for word from another outlet, shortened, or the same outlet's new version. */
  private static Report copyOf(Report report, int i, Random random) {
    String outlet = random.nextBoolean() ? "Warta Kota" : String.valueOf(report.outlet());
    boolean shorter = random.nextBoolean();
    String body = report.body();
    int end = shorter ? body.lastIndexOf('.', body.length() - 2) + 1 : body.length();
    return report(i, outlet, report.headline(), body.substring(0, end));
  }

  private static Report report(int i, String outlet, @Nullable String headline, String body) {
    LocalDateTime moment =
        LocalDate.of(2026, 1, 1).atStartOfDay().plusMinutes(i * 96L * 60 / IN_WINDOW);
    @Nullable String published =
        switch (i % 20) {
          case 3 -> null;
          case 7 -> moment.toLocalDate().toString();
          case 11 -> "2099-01-10";
          default -> moment + ":00+07:00";
        };
    return new Report(
        id(i),
        i % 20 == 5 ? null : outlet,
        i % 3 == 0 ? "https://" + outlet.charAt(0) + ".example/" + i / 6 : null,
        headline,
        null,
        published == null ? null : Published.parse(published).orElse(null),
        "id",
        body + (i % 9 == 0 ? "\nSumber: Kantor Berita Camar" : ""),
        new Origin("made", i));
  }

  /** An id; halves of a pair of characters are no reason to lose one. */
  private static String id(int i) {
    return i % 30 == 12 ? "r" + i + "é\ud83d" : "r" + i;
  }

  private static @Nullable Decision decision(int i) {
    return switch (i) {
      case 3 -> new Decision.Merge(id(2), id(150));
      case 4 -> new Decision.Move(id(1), id(170));
      case 6 -> new Decision.Apart(id(2), id(180));
      case 160 -> new Decision.Move(id(2), id(159));
      case 210 -> new Decision.Merge(id(1), id(205));
      default ->
          switch (i % 40) {
            case 12 -> new Decision.Merge(id(i - 3), id(i - 8));
            case 20 -> new Decision.Split(id(i - 9), List.of(id(i - 4), id(i - 6), id(i + 3)));
            case 28 -> new Decision.Apart(id(i - 2), id(i + 3));
            case 32 -> new Decision.Apart(id(i - 6), id(i + 3));
            case 36 -> new Decision.Move(id(i - 1), id(i - 20));
            default -> null;
          };
    };
  }
}
