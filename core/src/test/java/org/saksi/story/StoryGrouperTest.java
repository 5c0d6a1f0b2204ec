package org.saksi.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.saksi.Saksi;
import org.saksi.language.LanguagePack;
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
  private final Placements placements = new Placements();

  @Test
  void putsReportsOfOneEventTogetherAndSaysWhy() {
    place("a", "Kabar", "Tanggul Kali Wungu Jebol", "2026-01-10", FLOOD);
    Placement second =
        place("b", "Harian", "Warga Sidoreja Mengungsi", "2026-01-10", FLOOD_TOLD_AGAIN);
    assertThat(second.story()).isEqualTo("a");
    assertThat(second.score()).isBetween(0.4, 1.0);
    assertThat(second.change()).isEqualTo(Placement.Change.JOINED);
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
    List<Placement> placed =
        accept(report("first", "Harian", "Jebol", "2026-01-10T14:00:00+07:00", FLOOD));
    assertThat(placed).extracting(Placement::report).containsExactly("first", "copy");
    assertThat(placed.get(0).copyOf()).isNull();
    assertThat(placed.get(1).copyOf()).isEqualTo("first");
    assertThat(placed.get(1).story()).isEqualTo("copy");
  }

  @Test
  void aCreditedAgencyIsTheOriginalWhateverTheClock() {
    String credited = FLOOD + "\nSumber: Kantor Berita Camar";
    place("copy", "Kabar", "Tanggul Jebol", "2026-01-10T14:00:00+07:00", credited);
    List<Placement> placed =
        accept(report("wire", "Kantor Berita Camar", "Jebol", "2026-01-10T16:00:00+07:00", FLOOD));
    assertThat(placed.getFirst().copyOf()).isNull();
    assertThat(placed.getLast().copyOf()).isEqualTo("wire");
  }

  @Test
  void placesAReportWithoutWords() {
    assertThat(place("a", null, null, null, "…").story()).isEqualTo("a");
    assertThat(place("b", null, null, null, "…").story()).isEqualTo("b");
  }

  @Test
  void givesTheSameEventsForTheSameOrder() {
    assertThat(events()).isEqualTo(events());
  }

  private static List<StoryEvent> events() {
    StoryGrouper fresh = SAKSI.grouper();
    return Stream.of(
            report("a", "X", "Tanggul Jebol", "2026-01-10", FLOOD),
            report("b", "Y", "Gelora Takluk", "2026-01-10", MATCH),
            report("c", "Z", "Mengungsi", "2026-01-10", FLOOD_TOLD_AGAIN))
        .flatMap(report -> fresh.accept(SAKSI.read(report)).stream())
        .toList();
  }

  @Test
  void namesTheWordsNamesAndFiguresThatDecidedAndTheSecondBestStory() {
    place("m", "Kabar", "Gelora Pantai Takluk", "2026-01-10", MATCH + " Warga Sidoreja senang.");
    place("a", "Kabar", "Tanggul Kali Wungu Jebol", "2026-01-10", FLOOD);
    StoryEvent.Joined joined =
        (StoryEvent.Joined)
            grouper
                .accept(SAKSI.read(report("b", "Harian", "Banjir", "2026-01-10", FLOOD_TOLD_AGAIN)))
                .getFirst();
    assertThat(joined.reasons().nearest()).isEqualTo("a");
    assertThat(joined.reasons().names()).contains("Darmaji Wicaksono");
    assertThat(joined.reasons().figures()).containsExactly("210 keluarga");
    assertThat(joined.reasons().words()).contains("tanggul");
    assertThat(joined.reasons().signals()).hasSize(LinkModel.signals().size() + 1);
    assertThat(joined.second()).isNotNull();
    assertThat(joined.second().story()).isEqualTo("m");
    assertThat(joined.second().score()).isLessThan(joined.score());
  }

  @Test
  void aStoryClosesWhenTheWindowHasLeftItBehind() {
    place("a", "Kabar", "Tanggul Kali Wungu Jebol", "2026-01-10", FLOOD);
    List<StoryEvent> events = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      events.addAll(
          grouper.accept(SAKSI.read(report("m" + i, "Kabar", "Gelora", "2026-02-10", MATCH))));
    }
    assertThat(events).filteredOn(StoryEvent.Closed.class::isInstance).hasSize(1);
    assertThat(
            events.stream().filter(StoryEvent.Closed.class::isInstance).findFirst().get().story())
        .isEqualTo("a");
  }

  @Test
  void anEditorMovesAReportAndItStays() {
    place("a", "Kabar", "Tanggul Kali Wungu Jebol", "2026-01-10", FLOOD);
    place("m", "Kabar", "Gelora Pantai Takluk", "2026-01-10", MATCH);
    place("b", "Harian", "Warga Mengungsi", "2026-01-10", FLOOD_TOLD_AGAIN);
    assertThat(placements.after(grouper.decide(new Decision.Move("b", "m"))))
        .last()
        .satisfies(moved -> assertThat(moved.report()).isEqualTo("b"))
        .satisfies(moved -> assertThat(moved.story()).isEqualTo("m"))
        .satisfies(moved -> assertThat(moved.why()).contains("editor"));
  }

  @Test
  void aReportThatWasMovedIsNotBroughtBackByTheNextThatIsLikeBoth() {
    place("a", "Kabar", "Tanggul Kali Wungu Jebol", "2026-01-10", FLOOD);
    place("m", "Kabar", "Gelora Pantai Takluk", "2026-01-10", MATCH);
    place("b", "Harian", "Warga Mengungsi", "2026-01-10", FLOOD_TOLD_AGAIN);
    placements.after(grouper.decide(new Decision.Move("b", "m")));
    Map<String, String> storyOf = new HashMap<>();
    accept(report("c", "Siar", "Tanggul Kali Wungu Jebol", "2026-01-10", FLOOD))
        .forEach(placed -> storyOf.put(placed.report(), placed.story()));
    assertThat(storyOf).containsExactly(entry("c", "a"));
  }

  @Test
  void decisionsHoldForReportsThatAreStillToCome() {
    grouper.decide(new Decision.Apart("a", "b"));
    grouper.decide(new Decision.Merge("a", "m"));
    place("a", "Kabar", "Tanggul Kali Wungu Jebol", "2026-01-10", FLOOD);
    assertThat(place("b", "Harian", "Mengungsi", "2026-01-10", FLOOD_TOLD_AGAIN).story())
        .isEqualTo("b");
    Placement match = place("m", "Kabar", "Gelora Pantai Takluk", "2026-01-10", MATCH);
    assertThat(match.story()).isEqualTo("a");
    assertThat(match.why()).contains("editor");
  }

  @Test
  void whomEditorsKeepApartIsNotTogetherByAnotherDecision() {
    grouper.decide(new Decision.Apart("m", "b"));
    grouper.decide(new Decision.Merge("m", "a"));
    Map<String, String> storyOf = new HashMap<>();
    for (Report report :
        List.of(
            report("a", "Kabar", "Tanggul Jebol", "2026-01-10", FLOOD),
            report("b", "Harian", "Mengungsi", "2026-01-10", FLOOD_TOLD_AGAIN),
            report("m", "Kabar", "Gelora Takluk", "2026-01-10", MATCH))) {
      accept(report).forEach(placed -> storyOf.put(placed.report(), placed.story()));
    }
    assertThat(storyOf.get("m")).isEqualTo(storyOf.get("a"));
    assertThat(storyOf.get("b")).isNotEqualTo(storyOf.get("m"));
  }

  @Test
  void remembersNoMoreReportsThanItsLimit() {
    StoryGrouper small = new StoryGrouper(LanguagePack.of("id"), LinkModel.shipped(), 2);
    small.accept(SAKSI.read(report("a", "Kabar", "Tanggul Jebol", "2026-01-10", FLOOD)));
    small.accept(SAKSI.read(report("m", "Kabar", "Gelora", "2026-01-10", MATCH)));
    assertThat(small.accept(SAKSI.read(report("n", "Harian", "Gelora", "2026-01-10", MATCH))))
        .anyMatch(event -> event instanceof StoryEvent.Closed && event.story().equals("a"));
    assertThat(small.accept(SAKSI.read(report("b", "Siar", "Jebol", "2026-01-10", FLOOD))))
        .first()
        .isInstanceOf(StoryEvent.Opened.class);
  }

  @Test
  void decisionsReachAStoryThatTheWindowHasLeftBehind() {
    grouper.decide(new Decision.Merge("a", "m19"));
    grouper.decide(new Decision.Move("late", "a"));
    accept(report("a", "Kabar", "Tanggul Kali Wungu Jebol", "2026-01-10", FLOOD));
    Map<String, String> storyOf = new HashMap<>();
    for (int i = 0; i < 20; i++) {
      accept(report("m" + i, "Kabar", "Gelora Takluk", "2026-02-10", MATCH))
          .forEach(placed -> storyOf.put(placed.report(), placed.story()));
    }
    assertThat(storyOf.get("m19")).isEqualTo("a");
    assertThat(accept(report("late", "Siar", "Ombak", "2026-02-11", "Ombak tinggi di pantai.")))
        .first()
        .extracting(Placement::story)
        .isEqualTo("a");
    assertThat(accept(report("next", "Siar", "Gelora", "2026-02-11", MATCH))).isNotEmpty();
  }

  @Test
  void oneReportWithoutADateOrWithAFarOneDoesNotKeepTheWindowOpen() {
    place("a", "Kabar", "Tanggul Kali Wungu Jebol", null, FLOOD);
    place("z", "Kabar", "Tanggul Jebol", "2099-01-10", FLOOD_TOLD_AGAIN);
    List<StoryEvent> events = new ArrayList<>();
    for (int i = 0; i < 90; i++) {
      String day = "2026-0" + (1 + i / 30) + "-10";
      events.addAll(grouper.accept(SAKSI.read(report("m" + i, "Kabar", "Gelora", day, MATCH))));
    }
    assertThat(events)
        .filteredOn(StoryEvent.Closed.class::isInstance)
        .extracting(StoryEvent::story)
        .contains("a", "m0");
  }

  @Test
  void anEditorSplitsAStoryAndTheMachineDoesNotMendIt() {
    place("a", "Kabar", "Tanggul Kali Wungu Jebol", "2026-01-10", FLOOD);
    place("b", "Harian", "Warga Mengungsi", "2026-01-10", FLOOD_TOLD_AGAIN);
    List<Placement> split = placements.after(grouper.decide(new Decision.Split("a", List.of("b"))));
    assertThat(split).extracting(Placement::story).containsExactly("b~2");
    assertThat(split.getFirst().from()).isEqualTo("a");
    List<StoryEvent> events = new ArrayList<>();
    for (String id : List.of("c", "d", "e", "f")) {
      String body = FLOOD + FLOOD_TOLD_AGAIN;
      events.addAll(grouper.accept(SAKSI.read(report(id, "Siar", "Jebol", "2026-01-10", body))));
    }
    assertThat(events).noneMatch(StoryEvent.Merged.class::isInstance);
  }

  private Placement place(
      String id,
      @Nullable String outlet,
      @Nullable String headline,
      @Nullable String published,
      String body) {
    return accept(report(id, outlet, headline, published, body)).getFirst();
  }

  private List<Placement> accept(Report report) {
    return placements.after(grouper.accept(SAKSI.read(report)));
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
