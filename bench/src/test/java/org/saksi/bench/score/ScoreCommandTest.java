package org.saksi.bench.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.app.Main;

class ScoreCommandTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

  private int run(String... arguments) {
    return Main.run(arguments, InputStream.nullInputStream(), out, messages);
  }

  private static String resource(String name) throws URISyntaxException {
    return Path.of(
            Objects.requireNonNull(ScoreCommandTest.class.getResource("/score/" + name)).toURI())
        .toString();
  }

  @Test
  void writesThePageOfCorporaAndHoldsItsFigures(@TempDir Path folder)
      throws IOException, URISyntaxException {
    String page = folder.resolve("scores.md").toString();
    String tokens = resource("merapan.gold.tsv");
    String times = resource("times/gold");
    assertThat(run("score", tokens, times, "--out", page)).isZero();
    String written = Files.readString(Path.of(page));
    assertThat(written)
        .contains(
            "## score/merapan.gold", "## times/gold", "| STATEMENT, F1 | 1.000 | 1.000 | 0.927 |");
    assertThat(run("score", tokens, times, "--check", page)).isZero();
    Files.writeString(
        Path.of(page), written.replace("| All labels, F1 | 0", "| All labels, F1 | 1.000 | 0"));
    assertThat(run("score", tokens, times, "--check", page)).isEqualTo(1);
    assertThat(messages.toString(StandardCharsets.UTF_8))
        .contains("score/merapan.gold: All labels, F1: 1.000 fell to");
  }

  @Test
  void aCorpusIsReadNowAndNotScoredFromOutput() throws URISyntaxException {
    assertThat(
            run(
                "score",
                resource("merapan.gold.tsv"),
                "--system",
                resource("bridges.output.jsonl")))
        .isEqualTo(2);
    assertThat(messages.toString(StandardCharsets.UTF_8)).contains("--system");
  }

  @Test
  void aGroupingIsScoredFromOutput(@TempDir Path folder) throws IOException, URISyntaxException {
    StringBuilder stream = new StringBuilder();
    for (int i = 1; i <= 10; i++) {
      stream.append("{\"id\": \"r%d\", \"text\": \"Laporan ke-%d.\"}\n".formatted(i, i));
    }
    Path file = Files.writeString(folder.resolve("sepekan.jsonl"), stream);
    assertThat(
            run(
                "score",
                resource("stories/gold.json"),
                "--reports",
                file.toString(),
                "--system",
                resource("stories/output.jsonl")))
        .isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("## stories/gold", "| BCubed, F1 | 0.", "2 components, 9 reports of a stream of");
  }

  @Test
  void aStreamThatIsNotThereIsNamed() throws URISyntaxException {
    assertThat(run("score", resource("stories/gold.json"))).isEqualTo(2);
    assertThat(messages.toString(StandardCharsets.UTF_8))
        .contains("gold.json: its stream sepekan.jsonl is neither beside it");
  }
}
