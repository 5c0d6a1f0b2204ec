package org.saksi.bench.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.Saksi;

class StoryCorpusTest {

  private static final String GOLD =
      """
      {"format": "saksi-stories/1", "stream": "hari.jsonl", "components": {
        "c1": {"stories": [["a", "c"], ["b"]], "copies": [["a", "c"]]}}}
      """;

  @TempDir private Path folder;
  private Path gold = Path.of("");

  @BeforeEach
  void writeCorpus() throws IOException {
    gold = Files.writeString(folder.resolve("cerita.json"), GOLD);
    String banjir =
        "Sungai Babon meluap pada Selasa pagi dan merendam ratusan rumah warga di Meteseh yang"
            + " kini mengungsi ke balai desa bersama anak-anak mereka.";
    String pasar =
        "Harga cabai rawit di pasar induk turun tajam menjelang panen raya, kata para pedagang"
            + " yang sudah lama menunggu pasokan dari lereng gunung.";
    String line =
        """
        {"id": "%s", "outlet": "%s", "headline": "%s", "published": "2026-02-03T%s:00+07:00", \
        "text": "%s"}
        """;
    Files.writeString(
        folder.resolve("hari.jsonl"),
        line.formatted("a", "satu.example", "Sungai Babon meluap", "08:05", banjir)
            + line.formatted("b", "dua.example", "Harga cabai turun", "08:30", pasar)
            + line.formatted("c", "dua.example", "Sungai Babon meluap", "09:10", banjir));
  }

  @Test
  void groupsTheStreamAndHoldsItAgainstTheGold() throws IOException {
    ScoreSet set = StoryCorpus.read(gold, "kabar/cerita", null).score(Saksi.indonesian());
    assertThat(set.contents()).isEqualTo("1 components, 3 reports of a stream of 3");
    assertThat(set.saksi().at("/bcubed/f1").asDouble()).isEqualTo(1);
    assertThat(set.saksi().at("/copies/recall").asDouble()).isEqualTo(1);
    assertThat(set.saksi().at("/shuffled_change").asDouble()).isZero();
    assertThat(set.naive().at("/pairwise/f1").asDouble()).isEqualTo(1);
    assertThat(ScorePage.render(List.of(set)))
        .contains(
            "| BCubed, F1 | 1.000 | 1.000 |",
            "| Pairs of copies found | 1 of 1 (1 reported) |",
            "| Stories | 2 | 2 |",
            "| Reports of the largest story | 2 | 2 |",
            "| BCubed, F1, shuffled | ±0.000 | ±0.000 |");
  }

  @Test
  void aGroupingThatIsThereIsScoredInOneOrderAlone() throws IOException {
    Grouping system = new Grouping();
    system.place("a", "a", null);
    system.place("b", "a", "a");
    ScoreSet set = StoryCorpus.read(gold, "kabar/cerita", null).score(system);
    assertThat(set.saksi().path("missing").asInt()).isEqualTo(1);
    assertThat(set.saksi().at("/bcubed/p").asDouble()).isEqualTo(.6667);
    assertThat(ScorePage.render(List.of(set))).contains("| BCubed, F1, shuffled | – | ±0.000 |");
  }

  @Test
  void aReportThatTheStreamLacksIsNamed() throws IOException {
    Files.writeString(gold, GOLD.replace("\"b\"", "\"z\""));
    assertThatIOException()
        .isThrownBy(() -> StoryCorpus.read(gold, "kabar/cerita", null))
        .withMessage(
            gold + ": 1 of its reports are not in " + folder.resolve("hari.jsonl") + ", such as z");
  }
}
