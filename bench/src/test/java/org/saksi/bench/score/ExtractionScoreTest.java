package org.saksi.bench.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractionScoreTest {

  private static final String TEXT = "Tanggul jebol, 210 keluarga mengungsi ke balai desa.";

  @Test
  void countsSharedStretchesOfFourWords() {
    ExtractionScore score =
        new ExtractionScore(
            Map.of("a", "satu dua tiga empat lima"), Map.of("a", "satu dua tiga empat"));
    assertThat(score.precision()).isEqualTo(1);
    assertThat(score.recall()).isEqualTo(.5);
    assertThat(score.f1()).isCloseTo(2 / 3., within(1e-9));
  }

  @Test
  void aPageOfWhichNothingWasFoundHasNoPrecision() {
    ExtractionScore score = new ExtractionScore(Map.of("a", TEXT, "b", TEXT), Map.of("a", TEXT));
    assertThat(score.precision()).isEqualTo(1);
    assertThat(score.recall()).isEqualTo(.5);
  }

  @Test
  void drawsPagesForTheIntervalOfADifference() {
    ExtractionScore all =
        new ExtractionScore(Map.of("a", TEXT, "b", TEXT), Map.of("a", TEXT, "b", TEXT));
    ExtractionScore half = new ExtractionScore(Map.of("a", TEXT, "b", TEXT), Map.of("a", TEXT));
    assertThat(all.less(all)).hasToString("+0.000 [+0.000, +0.000]");
    assertThat(all.less(half)).hasToString("+0.333 [+0.000, +1.000]");
  }

  @Test
  void readsPagesBesideTheirBodies(@TempDir Path folder) throws IOException {
    Path gold = folder.resolve("ground-truth.json");
    Files.writeString(gold, "{\"a\":{\"articleBody\":\"" + TEXT + "\"}}");
    Files.createDirectory(folder.resolve("output"));
    Files.writeString(folder.resolve("output/lain.json"), "{\"a\":{\"articleBody\":\"\"}}");
    assertThat(ExtractionCorpus.isOne(gold)).isFalse();
    Files.createDirectory(folder.resolve("html"));
    Path page = folder.resolve("html/a.html.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(page))) {
      out.write(("<h1>Tanggul</h1><p>" + TEXT + "</p>").getBytes(StandardCharsets.UTF_8));
    }
    assertThat(ExtractionCorpus.isOne(gold)).isTrue();
    ScoreSet set = ExtractionCorpus.read(gold, "aeb").score();
    assertThat(set.saksi().get("f1").asDouble()).isEqualTo(1);
    assertThat(set.confusions().rows()).singleElement().asList().contains("lain", "0.000");
  }
}
