package org.saksi.bench.score;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.saksi.bench.score.SpanScore.Fate;
import org.saksi.bench.score.TaggedText.LabelledSpan;

/** The expected scores were printed by the project's referee of spans, a program of its own. */
class SpanScoreTest {

  private static Path resource(String name) throws URISyntaxException {
    return Path.of(
        Objects.requireNonNull(SpanScoreTest.class.getResource("/score/" + name)).toURI());
  }

  private static SpanScore score(String gold, String system)
      throws IOException, URISyntaxException {
    return new SpanScore(
        TaggedText.read(resource(gold)).spans(), TaggedText.read(resource(system)).spans());
  }

  private static String row(String name, JsonNode score) {
    return String.format(
        Locale.ROOT,
        "%-14s gold %6d system %6d P %.4f R %.4f F1 %.4f",
        name,
        score.path("gold").asInt(),
        score.path("system").asInt(),
        score.path("p").asDouble(),
        score.path("r").asDouble(),
        score.path("f1").asDouble());
  }

  /** As the referee prints them. */
  private static List<String> rows(SpanScore score) {
    List<String> rows = new ArrayList<>();
    score.labels().forEach(label -> rows.add(row(label, score.of(label))));
    rows.add(row("micro", score.micro()));
    rows.add(String.format(Locale.ROOT, "macro F1 %.4f", score.macroF1()));
    return rows;
  }

  @Test
  void agreesWithTheProjectsRefereeOnSpansThatRunOverSentences()
      throws IOException, URISyntaxException {
    assertThat(rows(score("merapan.gold.tsv", "merapan.system.tsv")))
        .isEqualTo(Files.readAllLines(resource("merapan.scores.txt")));
  }

  @Test
  void agreesWithTheProjectsRefereeOnSpansThatEndWithTheirSentence()
      throws IOException, URISyntaxException {
    assertThat(rows(score("merapan.bio-gold.tsv", "merapan.bio-system.tsv")))
        .isEqualTo(Files.readAllLines(resource("merapan.bio-scores.txt")));
  }

  @Test
  void agreesWithTheProjectsRefereeWhereLabelsAreLeftOut() throws IOException, URISyntaxException {
    SpanScore score = score("merapan.gold.tsv", "merapan.system.tsv");
    assertThat(row("micro", score.without(StatementCorpus.WITHOUT_LAYER).micro()))
        .isEqualTo(Files.readString(resource("merapan.read-labels-score.txt")).strip());
  }

  @Test
  void saysWhatBecameOfEachSpan() {
    SpanScore score =
        new SpanScore(
            Set.of(
                new LabelledSpan("CUE", 1, 1),
                new LabelledSpan("CUE", 4, 4),
                new LabelledSpan("ROLE", 6, 7),
                new LabelledSpan("ROLE", 9, 9)),
            Set.of(
                new LabelledSpan("CUE", 1, 1),
                new LabelledSpan("CUECOREF", 4, 4),
                new LabelledSpan("ROLE", 6, 6),
                new LabelledSpan("ROLE", 20, 21)));
    assertThat(score.fates().get("CUE")).containsEntry(Fate.EXACT, 1);
    assertThat(score.fates().get("CUE")).containsEntry(Fate.OTHER_LABEL, 1);
    assertThat(score.takenFor("CUE")).containsExactly(Map.entry("CUECOREF", 1));
    assertThat(score.fates().get("ROLE")).containsEntry(Fate.OTHER_BORDERS, 1);
    assertThat(score.fates().get("ROLE")).containsEntry(Fate.MISSED, 1);
    assertThat(score.fates().get("ROLE")).containsEntry(Fate.EXTRA, 1);
  }
}
