package org.saksi.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.saksi.Saksi;
import org.saksi.annotation.Entity;
import org.saksi.annotation.Figure;
import org.saksi.annotation.Quantity;
import org.saksi.annotation.TimeExpression;
import org.saksi.annotation.Token;
import org.saksi.reading.Reading;
import org.saksi.report.Origin;
import org.saksi.report.Published;
import org.saksi.report.Report;

class GrownStreamTest {

  private static final int REPORTS = 60;

  private final List<Reading> readings = readings();
  private final Seedbed seedbed = Seedbed.of(readings);

  /** Reports of one shape, in which no two places, names or numbers are alike. */
  private static List<Reading> readings() {
    Saksi saksi = Saksi.indonesian();
    return IntStream.range(0, REPORTS).mapToObj(i -> saksi.read(report(i))).toList();
  }

  private static Report report(int i) {
    String village = "Kuda" + letters(i);
    return new Report(
        "r" + i,
        i % 2 == 0 ? "kabar.example" : "warta.example",
        "https://kabar.example/" + i,
        "Banjir Merendam Desa " + village,
        null,
        new Published(LocalDate.of(2025, 1, 15), null),
        "id",
        "Banjir merendam "
            + (1300 + i)
            + " rumah di Desa "
            + village
            + " pada Selasa (14/1/2025). Warga bernama Budi "
            + village
            + "wan mengungsi ke balai pasar"
            + letters(i)
            + " bersama keluarganya.",
        new Origin("-", i + 1));
  }

  private static String letters(int i) {
    return "" + (char) ('a' + i / 8) + "mu" + (char) ('a' + i % 8) + "l";
  }

  private List<Reading> grown(int window, int count) {
    GrownStream stream = seedbed.stream(window);
    return Stream.generate(stream::next).limit(count).toList();
  }

  private static Set<String> words(Reading reading) {
    return reading.segmentation().tokens().stream()
        .filter(Token::isWord)
        .map(Token::normal)
        .collect(Collectors.toSet());
  }

  private static Set<String> headlineWords(Reading reading) {
    return Set.of(Objects.requireNonNull(reading.report().headline()).split(" "));
  }

  @Test
  void firstLapIsTheReadings() {
    List<Reading> lap = grown(REPORTS, REPORTS);
    for (int i = 0; i < REPORTS; i++) {
      assertThat(lap.get(i).segmentation()).isEqualTo(readings.get(i).segmentation());
      assertThat(lap.get(i).entities()).isEqualTo(readings.get(i).entities());
      assertThat(lap.get(i).figures()).isEqualTo(readings.get(i).figures());
      assertThat(lap.get(i).report().headline()).isEqualTo(readings.get(i).report().headline());
      assertThat(lap.get(i).report().outlet()).isEqualTo(readings.get(i).report().outlet());
    }
  }

  @Test
  void isTheSameEveryTime() {
    assertThat(grown(5 * REPORTS, 900)).isEqualTo(grown(5 * REPORTS, 900));
  }

  @Test
  void idsAreUnique() {
    assertThat(grown(5 * REPORTS, 900)).extracting(r -> r.report().id()).doesNotHaveDuplicates();
  }

  @Test
  void publishesInOrderSoManyWithinTheHours() {
    List<OffsetDateTime> moments =
        grown(300, 301).stream()
            .map(r -> Objects.requireNonNull(r.report().published()).moment())
            .map(Objects::requireNonNull)
            .toList();
    assertThat(moments).isSorted().doesNotHaveDuplicates();
    assertThat(Duration.between(moments.getFirst(), moments.getLast()))
        .isEqualTo(Duration.ofHours(GrownStream.HOURS));
  }

  @Test
  void lapsShareCommonWordsAndOthersByChance() {
    List<Reading> stream = grown(REPORTS, 2 * REPORTS);
    int chance = 0;
    for (int i = 0; i < REPORTS; i++) {
      Set<String> shared = words(stream.get(i));
      shared.retainAll(words(stream.get(i + REPORTS)));
      assertThat(shared).contains("banjir", "merendam");
      assertThat(headlineWords(stream.get(i + REPORTS))).contains("Banjir", "Merendam", "Desa");
      chance += shared.stream().anyMatch(word -> word.contains("mu")) ? 1 : 0;
    }
    assertThat(chance).isLessThan(REPORTS / 10);
  }

  @Test
  void differentWordsOfALapStayDifferent() {
    List<String> villages = new ArrayList<>();
    for (Reading reading : grown(REPORTS, 4 * REPORTS).subList(3 * REPORTS, 4 * REPORTS)) {
      String headline = Objects.requireNonNull(reading.report().headline());
      villages.add(headline.substring(headline.lastIndexOf(' ') + 1));
    }
    assertThat(villages).doesNotHaveDuplicates();
  }

  @Test
  void bodyAndHeadlineAndNamesChangeAlike() {
    for (Reading reading : grown(REPORTS, 3 * REPORTS).subList(REPORTS, 3 * REPORTS)) {
      String headline = Objects.requireNonNull(reading.report().headline());
      String village = headline.substring(headline.lastIndexOf(' ') + 1).toLowerCase();
      assertThat(words(reading)).contains(village);
      for (Entity entity : reading.entities()) {
        assertThat(words(reading)).containsAll(List.of(entity.key().split(" ")));
      }
    }
  }

  @Test
  void numbersOfLapsDiffer() {
    Set<Quantity> quantities = new HashSet<>();
    Set<String> numbers = new HashSet<>();
    for (int lap = 0; lap < 5; lap++) {
      Reading first = grown(REPORTS, 5 * REPORTS).get(lap * REPORTS);
      quantities.add(first.figures().stream().map(Figure::quantity).findFirst().orElseThrow());
      first.segmentation().tokens().stream()
          .filter(token -> token.kind() == Token.Kind.NUMBER)
          .findFirst()
          .ifPresent(token -> numbers.add(token.normal()));
    }
    assertThat(quantities).hasSize(5);
    assertThat(numbers).hasSize(5).allMatch(number -> number.length() == 4);
  }

  @Test
  void daysKeepTheirDistanceToPublication() {
    for (Reading reading : grown(REPORTS, 3 * REPORTS)) {
      LocalDate published = Objects.requireNonNull(reading.report().published()).date();
      TimeExpression day = reading.times().getFirst();
      assertThat(day.value().timex()).isEqualTo(published.minusDays(1).toString());
    }
  }

  @Test
  void wordsGrowMoreSlowlyThanReports() {
    GrownStream small = seedbed.stream(REPORTS);
    GrownStream large = seedbed.stream(100 * REPORTS);
    IntStream.range(0, REPORTS).forEach(i -> small.next());
    IntStream.range(0, 100 * REPORTS).forEach(i -> large.next());
    assertThat(large.distinctWords())
        .isGreaterThan(small.distinctWords())
        .isLessThan(100 * small.distinctWords());
  }

  @Test
  void leavesTheReadingsAsTheyWere() {
    grown(3 * REPORTS, 3 * REPORTS);
    assertThat(readings).isEqualTo(readings());
  }
}
