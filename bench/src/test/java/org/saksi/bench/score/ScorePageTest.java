package org.saksi.bench.score;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.saksi.bench.score.ScoreSet.Confusions;

class ScorePageTest {

  private static List<ScoreSet> set(double figuresF1, int conflictsFound) {
    ObjectNode scores = JsonNodeFactory.instance.objectNode();
    scores.putObject("figures").put("f1", figuresF1);
    scores.putObject("conflicts").put("found", conflictsFound).put("gold", 4).put("system", 5);
    return List.of(set(scores));
  }

  private static ScoreSet set(ObjectNode scores) {
    return new ScoreSet(
        "seeds",
        "1 stories, 2 reports",
        "abc",
        "",
        Measure.STORIES,
        scores,
        scores,
        Confusions.NONE);
  }

  @Test
  void aFewConflictsArePrintedAsCounts() {
    assertThat(ScorePage.render(set(.95, 3))).contains("| Conflicts found | 3 of 4 (5 reported) |");
  }

  @Test
  void aFigureThatFallsByMoreThanTheToleranceIsNamed() {
    String page = ScorePage.render(set(.95, 3));
    assertThat(ScorePage.fallen(page, set(.944, 3)))
        .containsExactly("seeds: Figures, F1: 0.950 fell to 0.944");
    assertThat(ScorePage.fallen(page, set(.95, 2))).hasSize(1);
  }

  @Test
  void aSmallFallAndAnyRiseAreAllowed() {
    String page = ScorePage.render(set(.95, 3));
    assertThat(ScorePage.fallen(page, set(.946, 3))).isEmpty();
    assertThat(ScorePage.fallen(page, set(.99, 4))).isEmpty();
  }

  @Test
  void aMeasureThatIsGoneHasFallen() {
    String page = ScorePage.render(set(.95, 3));
    ScoreSet empty = set(JsonNodeFactory.instance.objectNode());
    assertThat(ScorePage.fallen(page, List.of(empty))).hasSize(2);
  }

  @Test
  void publishedFiguresAndConfusionsStandBesideButAreNotHeld() {
    ObjectNode scores = JsonNodeFactory.instance.objectNode();
    scores.putObject("strict").put("f1", .91);
    Confusions confusions =
        new Confusions(List.of("what", "how often"), List.of(List.of("DATE missed: `0000`", "3")));
    ScoreSet set =
        new ScoreSet("a/b", "3 times", "abc", "", Measure.TIMES, scores, scores, confusions);
    String page = ScorePage.render(List.of(set));
    assertThat(page)
        .contains("| measure | Saksi | naive | published |")
        .contains("| Recognised, with the same borders, F1 | 0.910 | 0.910 | 0.929 |")
        .contains("### What goes wrong\n\n| what | how often |\n|---|---|\n| DATE missed");
    assertThat(ScorePage.fallen(page, List.of(set))).isEmpty();
  }

  @Test
  void aChangeThatGrowsIsAFall() {
    String page = ScorePage.render(shuffled(.002));
    assertThat(page).contains("| BCubed, F1, shuffled | ±0.002 |");
    assertThat(ScorePage.fallen(page, shuffled(.001))).isEmpty();
    assertThat(ScorePage.fallen(page, shuffled(.009)))
        .containsExactly("stream: BCubed, F1, shuffled: ±0.002 fell to ±0.009");
  }

  private static List<ScoreSet> shuffled(double change) {
    ObjectNode scores = JsonNodeFactory.instance.objectNode().put("shuffled_change", change);
    return List.of(
        new ScoreSet("stream", "3", "abc", "", Measure.GROUPING, scores, scores, Confusions.NONE));
  }
}
