package org.saksi.bench.score;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class RefereeTest {

  private static Path resource(String name) throws URISyntaxException {
    return Path.of(Objects.requireNonNull(RefereeTest.class.getResource("/score/" + name)).toURI());
  }

  /** The expected scores were printed by the project's referee, a program of its own. */
  @Test
  void agreesWithTheProjectsRefereeToTheLastDigit() throws IOException, URISyntaxException {
    Gold gold = Gold.read(resource("bridges.json"));
    Output output = Output.read(resource("bridges.output.jsonl"));
    ObjectMapper mapper = new ObjectMapper();
    JsonNode expected = mapper.readTree(Files.readString(resource("bridges.scores.json")));
    JsonNode actual = mapper.readTree(Referee.score(output, List.of(gold)).toString());
    assertThat(actual.toPrettyString()).isEqualTo(expected.toPrettyString());
  }

  @Test
  void aReportThatIsMissingCostsRecallAndIsCounted() throws IOException, URISyntaxException {
    Gold gold = Gold.read(resource("bridges.json"));
    JsonNode scores = Referee.score(new Output(), List.of(gold));
    assertThat(scores.path("missing_reports").asInt()).isEqualTo(2);
    assertThat(scores.at("/figures/r").asDouble()).isZero();
  }

  @Test
  void titlesAndMissingFirstNamesDoNotMakeAnotherSpeaker() {
    assertThat(Names.same("Bupati Sari Wulan", "Wulan")).isTrue();
    assertThat(Names.same("Presiden", "Presiden")).isFalse();
    assertThat(Names.sameAll(List.of(), List.of("Wulan"))).isFalse();
  }
}
