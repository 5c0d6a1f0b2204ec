package org.saksi.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.saksi.Saksi;
import org.saksi.language.LanguagePack;
import org.saksi.report.Origin;
import org.saksi.report.Published;
import org.saksi.report.Report;
import org.saksi.story.MadeStream.Turn;
import org.saksi.story.Portrait.Part;

/** A grouper that was written and read back is the one that it was. */
class StoryGrouperStateTest {

  private static final LanguagePack INDONESIAN = LanguagePack.of("id");
  private static final Saksi SAKSI = Saksi.indonesian();

  /** The events of each turn of the stream in a grouper that nobody interrupted. */
  private static final List<List<StoryEvent>> UNINTERRUPTED = events(turn -> false);

  @Test
  void theStreamHasEverythingThatCanHappen() {
    List<StoryEvent> all = UNINTERRUPTED.stream().flatMap(List::stream).toList();
    assertThat(all).hasAtLeastOneElementOfType(StoryEvent.Opened.class);
    assertThat(all).hasAtLeastOneElementOfType(StoryEvent.Joined.class);
    assertThat(all).hasAtLeastOneElementOfType(StoryEvent.Closed.class);
    assertThat(all).anyMatch(e -> e instanceof StoryEvent.Copied copied && copied.revision());
    assertThat(all).anyMatch(e -> e instanceof StoryEvent.Copied copied && !copied.revision());
    assertThat(all).anyMatch(e -> e instanceof StoryEvent.Merged && !isDecided(e));
    assertThat(all).anyMatch(e -> e instanceof StoryEvent.Merged && isDecided(e));
    assertThat(all).anyMatch(e -> e instanceof StoryEvent.Split && !isDecided(e));
    assertThat(all).anyMatch(e -> e instanceof StoryEvent.Split && isDecided(e));
  }

  private static boolean isDecided(StoryEvent event) {
    return event.why().equals(Why.decided());
  }

  @Property(tries = 8)
  void goesOnAsIfNobodyHadInterruptedIt(
      @ForAll @Size(min = 1, max = 6) Set<@IntRange(max = 3 * MadeStream.IN_WINDOW) Integer> at) {
    assertThat(events(at::contains)).isEqualTo(UNINTERRUPTED);
  }

  @Test
  void goesOnHoweverOftenItIsInterrupted() {
    assertThat(events(turn -> turn > 140 && turn < 190)).isEqualTo(UNINTERRUPTED);
    assertThat(events(turn -> turn % 10 == 0)).isEqualTo(UNINTERRUPTED);
  }

  @Test
  void goesOnBetweenADecisionAndTheNextReport() throws IOException {
    StoryGrouper grouper = SAKSI.grouper();
    for (int i = 0; i < MadeStream.turns().size(); i++) {
      Turn turn = MadeStream.turns().get(i);
      List<StoryEvent> events = new ArrayList<>();
      if (turn.decision() != null) {
        events.addAll(grouper.decide(turn.decision()));
        grouper = readBack(written(grouper));
      }
      events.addAll(grouper.accept(turn.reading()));
      assertThat(events).isEqualTo(UNINTERRUPTED.get(i));
    }
  }

  @Test
  void whatIsWrittenDependsOnWhatWasAcceptedAlone() throws IOException {
    StoryGrouper straight = SAKSI.grouper();
    StoryGrouper interrupted = SAKSI.grouper();
    for (int i = 0; i < MadeStream.turns().size(); i++) {
      Turn turn = MadeStream.turns().get(i);
      turn.in(straight);
      turn.in(interrupted);
      if (i % 7 == 0) {
        byte[] written = written(straight);
        assertThat(written(interrupted)).isEqualTo(written);
        interrupted = readBack(written);
        assertThat(written(interrupted)).isEqualTo(written);
      }
    }
  }

  @Test
  void goesOnWhereCountsHaveFaded() throws IOException {
    Turn turn = MadeStream.turns().getFirst();
    Rarity rarity = new Rarity(new WordCounts(INDONESIAN));
    Portrait portrait = portrait(turn, rarity);
    for (int i = 0; i < 2 * Rarity.FADES_AFTER; i++) {
      rarity.count(portrait);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    StateWriter writer = new StateWriter(new DataOutputStream(bytes), StateKind.STORY_GROUPER);
    rarity.write(writer);
    writer.end();
    Rarity readBack = new Rarity(new WordCounts(INDONESIAN));
    readBack.read(new StateReader(in(bytes.toByteArray()), StateKind.STORY_GROUPER));
    assertThat(IntStream.range(0, 1 << 20).map(i -> i << 12))
        .allMatch(word -> readBack.ofWord(word) == rarity.ofWord(word));
    assertThat(Arrays.stream(portrait.numbers(Part.PAIRS)))
        .allMatch(pair -> readBack.ofPair(pair) == rarity.ofPair(pair));
  }

  private static Portrait portrait(Turn turn, Rarity rarity) {
    Telling telling =
        new Vocabulary(INDONESIAN, new WordCounts(INDONESIAN)).telling(turn.reading());
    return new Portraitist(rarity).of(turn.reading(), telling, Runs.of(turn.reading()));
  }

  @Test
  void anEmptyGrouperIsWrittenToo() throws IOException {
    byte[] empty = written(SAKSI.grouper());
    assertThat(empty).hasSizeLessThan(64);
    assertThat(written(readBack(empty))).isEqualTo(empty);
    assertThat(MadeStream.turns().getFirst().in(readBack(empty)))
        .isEqualTo(UNINTERRUPTED.getFirst());
  }

  @Test
  void aReportTakesNoMoreThanAKilobyte() throws IOException {
    StoryGrouper grouper = SAKSI.grouper();
    MadeStream.turns().subList(0, MadeStream.IN_WINDOW).forEach(turn -> turn.in(grouper));
    assertThat(written(grouper).length / MadeStream.IN_WINDOW).isLessThan(1_024);
  }

  @Test
  void refusesWhatIsCutOffOrDamaged() throws IOException {
    byte[] state = golden();
    for (int i = 0; i < state.length; i += 1 + i / 8) {
      byte[] shorter = Arrays.copyOf(state, i);
      assertThatThrownBy(() -> readBack(shorter)).isInstanceOf(IOException.class);
      byte[] other = state.clone();
      other[i] ^= 1;
      assertThatThrownBy(() -> readBack(other)).isInstanceOf(IOException.class);
    }
  }

  @Test
  void refusesAnotherFormatAnotherLanguageAndPlacements() throws IOException {
    byte[] state = golden();
    state[7] = 9;
    assertThatThrownBy(() -> readBack(state))
        .isInstanceOf(IOException.class)
        .hasMessage("the state of a story grouper has format 9; format 1 can be read");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    StateWriter writer = new StateWriter(new DataOutputStream(bytes), StateKind.STORY_GROUPER);
    writer.text("ms");
    writer.end();
    assertThatThrownBy(() -> readBack(bytes.toByteArray()))
        .isInstanceOf(IOException.class)
        .hasMessage("the state is of a grouper for the language ms, not for id");
    bytes.reset();
    new Placements().write(new DataOutputStream(bytes));
    assertThatThrownBy(() -> readBack(bytes.toByteArray()))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("no state of a story grouper");
  }

  /** The state was written once, by the first Saksi that could; it is never written anew. */
  @Test
  void goesOnWhereTheFirstSaksiThatCouldWriteStopped() throws IOException {
    goesOnFromThree(readBack(written(remembered())));
    goesOnFromThree(readBack(golden()));
    assertThat(written(readBack(golden()))).isEqualTo(golden());
  }

  private static void goesOnFromThree(StoryGrouper grouper) {
    assertThat(grouper.accept(SAKSI.read(flood("c", "Siar", FLOOD_TOLD_AGAIN))).getFirst())
        .isInstanceOf(StoryEvent.Joined.class)
        .extracting(StoryEvent::story)
        .isEqualTo("a");
    assertThat(grouper.accept(SAKSI.read(flood("d", "Warta", FLOOD))))
        .anyMatch(e -> e instanceof StoryEvent.Copied copied && copied.original().equals("a"));
    assertThat(grouper.accept(SAKSI.read(flood("late", "Warta", "Ombak tinggi di pantai."))))
        .first()
        .extracting(StoryEvent::story)
        .isEqualTo("m");
    assertThat(grouper.decide(new Decision.Merge("old", "late")))
        .first()
        .isInstanceOfSatisfying(
            StoryEvent.Merged.class,
            merged -> {
              assertThat(merged.story()).isEqualTo("old");
              assertThat(merged.reports()).containsExactly("m", "late");
            });
    assertThat(grouper.decide(new Decision.Split("a", List.of("b"))))
        .first()
        .extracting(StoryEvent::story)
        .isEqualTo("b~3");
  }

  /** What the golden state was written of. */
  private static StoryGrouper remembered() {
    StoryGrouper grouper = new StoryGrouper(INDONESIAN, LinkModel.shipped(), 3);
    grouper.decide(new Decision.Apart("old", "b"));
    grouper.decide(new Decision.Merge("m", "late"));
    grouper.accept(SAKSI.read(report("old", "Siar", "2026-01-09", "Panen raya di Randu.")));
    grouper.accept(SAKSI.read(flood("a", "Kabar", FLOOD)));
    grouper.accept(SAKSI.read(flood("b", "Harian", FLOOD_TOLD_AGAIN)));
    grouper.accept(SAKSI.read(flood("m", "Kabar", MATCH)));
    grouper.decide(new Decision.Split("a", List.of("b")));
    grouper.decide(new Decision.Merge("a", "b"));
    return grouper;
  }

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

  private static Report flood(String id, String outlet, String body) {
    return report(id, outlet, "2026-01-10", body);
  }

  private static Report report(String id, String outlet, String published, String body) {
    return new Report(
        id,
        outlet,
        null,
        body.substring(0, body.indexOf('.')),
        null,
        Published.parse(published).orElseThrow(),
        "id",
        body,
        new Origin(id, 0));
  }

  private static byte[] golden() throws IOException {
    try (InputStream bytes =
        StoryGrouperStateTest.class.getResourceAsStream("grouper-format-1.state")) {
      return Objects.requireNonNull(bytes).readAllBytes();
    }
  }

  private static List<List<StoryEvent>> events(IntPredicate interrupted) {
    StoryGrouper grouper = SAKSI.grouper();
    List<List<StoryEvent>> events = new ArrayList<>();
    for (Turn turn : MadeStream.turns()) {
      if (interrupted.test(events.size())) {
        grouper = readBackUnchecked(grouper);
      }
      events.add(turn.in(grouper));
    }
    return events;
  }

  private static StoryGrouper readBackUnchecked(StoryGrouper grouper) {
    try {
      return readBack(written(grouper));
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static byte[] written(StoryGrouper grouper) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    grouper.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  private static StoryGrouper readBack(byte[] written) throws IOException {
    return SAKSI.grouper(in(written));
  }

  private static DataInputStream in(byte[] bytes) {
    return new DataInputStream(new ByteArrayInputStream(bytes));
  }
}
