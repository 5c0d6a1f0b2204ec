package org.saksi.bench.score;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScorePageTest {

  private static List<ScoreSet> set(double figuresF1, int conflictsFound) {
    ObjectNode scores = JsonNodeFactory.instance.objectNode();
    scores.putObject("figures").put("f1", figuresF1);
    scores.putObject("conflicts").put("found", conflictsFound).put("gold", 4).put("system", 5);
    return List.of(new ScoreSet("seeds", 1, 2, "abc", scores, scores));
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
    ScoreSet empty =
        new ScoreSet(
            "seeds",
            1,
            2,
            "abc",
            JsonNodeFactory.instance.objectNode(),
            JsonNodeFactory.instance.objectNode());
    assertThat(ScorePage.fallen(page, List.of(empty))).hasSize(2);
  }
}
