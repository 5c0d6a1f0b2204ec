package org.saksi.bench.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.Saksi;

/** The expected scores were printed by the project's referee of times, a program of its own. */
class TimeScoreTest {

  private static Path resource(String name) throws URISyntaxException {
    return Path.of(
        Objects.requireNonNull(TimeScoreTest.class.getResource("/score/times/" + name)).toURI());
  }

  private static String row(String question, JsonNode score) {
    return String.format(
        Locale.ROOT,
        "%-8s P %.4f R %.4f F1 %.4f  (gold %d, system %d)",
        question,
        score.path("p").asDouble(),
        score.path("r").asDouble(),
        score.path("f1").asDouble(),
        score.path("gold").asInt(),
        score.path("system").asInt());
  }

  @Test
  void agreesWithTheProjectsReferee() throws IOException, URISyntaxException {
    TimeScore score = new TimeScore();
    List<TimeMlFile> gold = TimeMlFile.readAll(resource("gold"));
    List<TimeMlFile> system = TimeMlFile.readAll(resource("system"));
    for (int i = 0; i < gold.size(); i++) {
      score.add(gold.get(i).marked(), system.get(i).marked());
    }
    assertThat(
            Stream.of("strict", "relaxed", "type", "value")
                .map(question -> row(question, score.scores().path(question))))
        .containsExactlyElementsOf(Files.readAllLines(resource("scores.txt")));
  }

  @Test
  void namesTheConfusionsTheMostFrequentFirst() throws IOException, URISyntaxException {
    TimeScore score = new TimeScore();
    TimeMlFile gold = TimeMlFile.readAll(resource("gold")).getFirst();
    score.add(gold.marked(), List.of());
    score.add(gold.marked(), List.of());
    assertThat(score.confusions().getFirst().getValue()).isEqualTo(2);
    assertThat(score.confusions())
        .extracting(Map.Entry::getKey)
        .contains("DURATION missed: `PT0H`", "DATE missed: `0000-00-00`");
  }

  @Test
  void readsTheArticleAndItsDocumentTime() throws IOException, URISyntaxException {
    TimeMlFile file = TimeMlFile.readAll(resource("gold")).getFirst();
    assertThat(file.report().body()).contains("Rapat & lelang dibuka Senin (4/3/2024) dan");
    assertThat(Objects.requireNonNull(file.report().published()).iso()).isEqualTo("2024-03-05");
  }

  @Test
  void aDocumentTimeMayLackItsNoughts(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("a.tml");
    Files.writeString(
        file, "<DCT><TIMEX3 value=\"2024-3-5\">Selasa</TIMEX3></DCT><TEXT>Ya.</TEXT>");
    assertThat(Objects.requireNonNull(TimeMlFile.read(file).report().published()).iso())
        .isEqualTo("2024-03-05");
  }

  @Test
  void holdsSaksisTimesAgainstTheArticles() throws IOException, URISyntaxException {
    ScoreSet set = TimeCorpus.read(resource("gold"), "times/gold").score(Saksi.indonesian());
    assertThat(set.contents()).isEqualTo("3 articles, 8 times");
    assertThat(set.saksi().at("/value/f1").asDouble())
        .isGreaterThan(set.naive().at("/value/f1").asDouble());
  }

  @Test
  void aClockTimeIsComparedWithoutItsZone(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("a.tml"),
        "<DCT><TIMEX3 type=\"TIME\" value=\"2024-03-05\">Selasa</TIMEX3></DCT><TEXT>Rapat mulai"
            + " Senin (4/3/2024) <TIMEX3 type=\"TIME\" value=\"2024-03-04T09:30\">pukul 09.30"
            + " WIB</TIMEX3>.</TEXT>");
    ScoreSet set = TimeCorpus.read(folder, "rapat").score(Saksi.indonesian());
    assertThat(set.saksi().at("/value/r").asDouble()).isEqualTo(1);
  }

  @Test
  void aFileThatIsNotInUtf8IsNamed(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("a.tml"), new byte[] {'<', (byte) 0xe9, '>'});
    assertThatIOException()
        .isThrownBy(() -> TimeMlFile.read(file))
        .withMessage(file + ": not in UTF-8");
  }
}
