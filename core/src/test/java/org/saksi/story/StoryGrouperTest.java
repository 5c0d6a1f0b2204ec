package org.saksi.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.saksi.Saksi;
import org.saksi.report.Origin;
import org.saksi.report.Published;
import org.saksi.report.Report;

class StoryGrouperTest {

  private static final Saksi SAKSI = Saksi.indonesian();

  private static final String FLOOD =
      "Tanggul Kali Wungu di Desa Sidoreja jebol setelah hujan semalam. Sebanyak 210 keluarga"
          + " mengungsi ke balai desa dan gedung sekolah. Kepala desa Darmaji Wicaksono mengatakan"
          + " tanggul itu sudah lama retak dan pernah dilaporkan kepada dinas pengairan.";

  private static final String FLOOD_TOLD_AGAIN =
      "Sebanyak 210 keluarga Desa Sidoreja mengungsi karena tanggul Kali Wungu jebol. Menurut"
          + " Darmaji Wicaksono, kepala desa, retak pada tanggul sudah dilaporkan ke dinas"
          + " pengairan. Para pengungsi tidur di balai desa dan gedung sekolah.";

  private static final String MATCH =
      "Persatuan Nelayan menang tiga gol atas Gelora Pantai di Stadion Samudra. Pelatih Bagus"
          + " Hartawan memuji penjaga gawang yang menahan dua tendangan penalti.";

  private final StoryGrouper grouper = SAKSI.grouper();

  @Test
  void putsReportsOfOneEventTogetherAndSaysWhy() {
    place("a", "Kabar", "Tanggul Kali Wungu Jebol", "2026-01-10", FLOOD);
    Placement second =
        place("b", "Harian", "Warga Sidoreja Mengungsi", "2026-01-10", FLOOD_TOLD_AGAIN);
    assertThat(second.story()).isEqualTo("a");
    assertThat(second.score()).isBetween(0.33, 1.0);
    assertThat(second.why()).startsWith("shares ").endsWith(" with a").contains("tanggul");
    assertThat(second.copyOf()).isNull();
  }

  @Test
  void opensAStoryForAnotherEvent() {
    place("a", "Kabar", "Tanggul Kali Wungu Jebol", "2026-01-10", FLOOD);
    Placement other = place("b", "Kabar", "Gelora Pantai Takluk", "2026-01-10", MATCH);
    assertThat(other.story()).isEqualTo("b");
    assertThat(other.score()).isEqualTo(1);
    assertThat(other.why()).startsWith("opens a story");
  }

  @Test
  void keepsEventsApartThatLieWeeksApart() {
    place("a", "Kabar", "Tanggul Kali Wungu Jebol", "2026-01-10", FLOOD);
    Placement later =
        place("b", "Harian", "Warga Sidoreja Mengungsi", "2026-02-10", FLOOD_TOLD_AGAIN);
    assertThat(later.story()).isEqualTo("b");
  }

  @Test
  void groupsReportsWithoutADateByTheirWordsAlone() {
    place("a", "Kabar", "Tanggul Kali Wungu Jebol", null, FLOOD);
    Placement second = place("b", "Harian", "Warga Sidoreja Mengungsi", null, FLOOD_TOLD_AGAIN);
    assertThat(second.story()).isEqualTo("a");
  }

  @Test
  void knowsAShortenedCopyFromAnotherOutlet() {
    place("a", "Kantor Berita", "Tanggul Kali Wungu Jebol", "2026-01-10", FLOOD);
    String firstTwoSentences = FLOOD.substring(0, FLOOD.indexOf("Kepala"));
    Placement copy =
        place("b", "Kabar", "Tanggul Jebol di Sidoreja", "2026-01-10", firstTwoSentences);
    assertThat(copy.story()).isEqualTo("a");
    assertThat(copy.copyOf()).isEqualTo("a");
  }

  @Test
  void doesNotCallAnOutletsOwnBackgroundACopy() {
    String background = " " + FLOOD;
    place("a", "Kabar", "Tanggul Kali Wungu Jebol", "2026-01-10", FLOOD_TOLD_AGAIN + background);
    Placement next =
        place(
            "b",
            "Kabar",
            "Tanggul Kali Wungu Diperbaiki",
            "2026-01-11",
            "Dinas pengairan mulai menutup tanggul Kali Wungu yang jebol dengan karung pasir."
                + " Darmaji Wicaksono berharap pekerjaan selesai sebelum hujan turun lagi, sebab"
                + " warga Sidoreja ingin segera pulang dari gedung sekolah."
                + FLOOD.substring(0, 90));
    assertThat(next.copyOf()).isNull();
  }

  @Test
  void theEarlierPublishedIsTheOriginalWhateverArrivesFirst() {
    place("copy", "Kabar", "Tanggul Jebol", "2026-01-10T16:00:00+07:00", FLOOD);
    List<Placement> placements =
        grouper.place(
            SAKSI.read(report("first", "Harian", "Jebol", "2026-01-10T14:00:00+07:00", FLOOD)));
    assertThat(placements).extracting(Placement::report).containsExactly("first", "copy");
    assertThat(placements.get(0).copyOf()).isNull();
    assertThat(placements.get(1).copyOf()).isEqualTo("first");
    assertThat(placements.get(1).story()).isEqualTo("copy");
  }

  @Test
  void aCreditedAgencyIsTheOriginalWhateverTheClock() {
    String credited = FLOOD + "\nSumber: Kantor Berita Camar";
    place("copy", "Kabar", "Tanggul Jebol", "2026-01-10T14:00:00+07:00", credited);
    List<Placement> placements =
        grouper.place(
            SAKSI.read(
                report(
                    "wire", "Kantor Berita Camar", "Jebol", "2026-01-10T16:00:00+07:00", FLOOD)));
    assertThat(placements.getFirst().copyOf()).isNull();
    assertThat(placements.getLast().copyOf()).isEqualTo("wire");
  }

  @Test
  void placesAReportWithoutWords() {
    assertThat(place("a", null, null, null, "…").story()).isEqualTo("a");
    assertThat(place("b", null, null, null, "…").story()).isEqualTo("b");
  }

  @Test
  void givesTheSamePlacementsForTheSameOrder() {
    assertThat(placements()).isEqualTo(placements());
  }

  private static List<Placement> placements() {
    StoryGrouper fresh = SAKSI.grouper();
    return List.of(
            fresh.place(SAKSI.read(report("a", "X", "Tanggul Jebol", "2026-01-10", FLOOD))),
            fresh.place(SAKSI.read(report("b", "Y", "Gelora Takluk", "2026-01-10", MATCH))),
            fresh.place(SAKSI.read(report("c", "Z", "Mengungsi", "2026-01-10", FLOOD_TOLD_AGAIN))))
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  private Placement place(
      String id,
      @Nullable String outlet,
      @Nullable String headline,
      @Nullable String published,
      String body) {
    return grouper.place(SAKSI.read(report(id, outlet, headline, published, body))).getFirst();
  }

  private static Report report(
      String id,
      @Nullable String outlet,
      @Nullable String headline,
      @Nullable String published,
      String body) {
    return new Report(
        id,
        outlet,
        null,
        headline,
        null,
        published == null ? null : Published.parse(published).orElseThrow(),
        "id",
        body,
        new Origin(id, 0));
  }
}
