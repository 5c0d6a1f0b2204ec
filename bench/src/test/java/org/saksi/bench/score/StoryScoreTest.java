package org.saksi.bench.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.saksi.bench.score.StoryGold.Component;

class StoryScoreTest {

  private static final List<Component> GOLD =
      List.of(
          new Component("c1", List.of(List.of("a", "b", "c"), List.of("d")), List.of()),
          new Component("c2", List.of(List.of("e", "f")), List.of(List.of("e", "f"))));

  /** Here d stands with a and b, and c alone; x is in no component. */
  private static final Map<String, String> STORIES =
      Map.of("a", "1", "b", "1", "d", "1", "c", "2", "e", "3", "f", "3", "x", "3");

  private static Path resource(String name) throws URISyntaxException {
    return Path.of(
        Objects.requireNonNull(StoryScoreTest.class.getResource("/score/stories/" + name)).toURI());
  }

  /** The expected scores were printed by the project's referee, a program of its own. */
  @Test
  void agreesWithTheProjectsReferee() throws IOException, URISyntaxException {
    StoryGold gold = StoryGold.read(resource("gold.json"));
    Grouping system = Grouping.read(resource("output.jsonl"));
    JsonNode expected = new ObjectMapper().readTree(resource("scores.json").toFile());
    ObjectNode actual = StoryScore.of(gold.components(), system).print();
    for (String shares : List.of("bcubed", "pairwise")) {
      assertThat(
              List.of(
                  actual.at("/" + shares + "/p").asDouble(),
                  actual.at("/" + shares + "/r").asDouble(),
                  actual.at("/" + shares + "/f1").asDouble()))
          .containsExactly(
              expected.path(shares).path(0).asDouble(),
              expected.path(shares).path(1).asDouble(),
              expected.path(shares).path(2).asDouble());
    }
    for (String count : List.of("/reports", "/missing")) {
      assertThat(actual.at(count).asInt()).isEqualTo(expected.at(count).asInt());
    }
    for (String count : List.of("gold", "found", "system")) {
      assertThat(actual.path("copies").path(count)).isEqualTo(expected.path("copies").path(count));
    }
  }

  @Test
  void bcubedIsTheMeanOverReports() {
    StoryScore score = StoryScore.of(GOLD, STORIES, Map.of());
    assertThat(score.bcubed().precision())
        .isEqualTo((2 / 3. + 2 / 3. + 1 / 3. + 1 + 1 + 1) / 6, within(1e-12));
    assertThat(score.bcubed().recall())
        .isEqualTo((2 / 3. + 2 / 3. + 1 / 3. + 1 + 1 + 1) / 6, within(1e-12));
  }

  @Test
  void pairwiseCountsEachPairOnce() {
    StoryScore score = StoryScore.of(GOLD, STORIES, Map.of());
    assertThat(score.pairwise().precision()).isEqualTo(2 / 4.);
    assertThat(score.pairwise().recall()).isEqualTo(2 / 4.);
    assertThat(score.pairwise().f1()).isEqualTo(.5);
  }

  @Test
  void aPartOfTheComponentsIsComparedAlone() {
    StoryScore score = StoryScore.of(GOLD.subList(1, 2), STORIES, Map.of());
    assertThat(score.reports()).isEqualTo(2);
    assertThat(score.bcubed().f1()).isEqualTo(1);
    assertThat(score.pairwise().f1()).isEqualTo(1);
  }

  @Test
  void aReportThatIsNotPlacedStandsAlone() {
    StoryScore score = StoryScore.of(GOLD.subList(1, 2), Map.of("e", "3"), Map.of());
    assertThat(score.missing()).isEqualTo(1);
    assertThat(score.bcubed().precision()).isEqualTo(1);
    assertThat(score.bcubed().recall()).isEqualTo(.5);
    assertThat(score.pairwise().precision()).isZero();
  }

  @Test
  void copiesOfOneOriginalAreCopiesOfEachOther() {
    StoryScore score = StoryScore.of(GOLD, STORIES, Map.of("e", "x", "f", "x", "a", "b"));
    assertThat(score.copies()).isEqualTo(new StoryScore.Copies(1, 1, 2));
  }

  @Test
  void aRingOfCopiesIsOneGroup() {
    StoryScore score = StoryScore.of(GOLD, STORIES, Map.of("a", "b", "b", "c", "c", "a", "d", "b"));
    assertThat(score.copies()).isEqualTo(new StoryScore.Copies(1, 0, 6));
  }

  @Test
  void theMeanOverPartsWeighsEachPartTheSame() {
    List<StoryScore> parts =
        List.of(
            StoryScore.of(GOLD.subList(0, 1), STORIES, Map.of()),
            StoryScore.of(GOLD.subList(1, 2), STORIES, Map.of()));
    ObjectNode mean = StoryScore.meanF1(parts);
    assertThat(mean.path("bcubed").asDouble()).isEqualTo(.8333);
    assertThat(mean.path("pairwise").asDouble()).isEqualTo(.6667);
  }
}
