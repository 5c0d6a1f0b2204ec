package org.saksi.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Grouping as a user meets it. */
class GroupCommandTest {

  private static final String FLOOD =
      "{\"id\":\"a\",\"headline\":\"Tanggul Kali Wungu Jebol\",\"published\":\"2026-01-10\",\"text\":"
          + "\"Tanggul Kali Wungu di Desa Sidoreja jebol setelah hujan semalam. Sebanyak 210"
          + " keluarga mengungsi ke balai desa dan gedung sekolah.\"}\n";

  private static final String MATCH =
      "{\"id\":\"b\",\"headline\":\"Gelora Pantai Takluk\",\"published\":\"2026-01-10\",\"text\":"
          + "\"Persatuan Nelayan menang tiga gol atas Gelora Pantai di Stadion Samudra pada"
          + " pertandingan tadi malam.\"}\n";

  @TempDir Path folder;

  @Test
  void anEditorsDecisionOutranksTheMachine() throws IOException {
    Path decisions = decisions("{\"decision\":\"merge\",\"story\":\"a\",\"other\":\"b\"}\n\n");
    Run run = Run.with(FLOOD + MATCH, "group", "-", "--decisions", decisions, "--format", "json");
    assertThat(run.exitCode()).isZero();
    assertThat(run.outputLines().getLast())
        .isEqualTo(
            "{\"report\":\"b\",\"story\":\"a\",\"score\":1.0,\"why\":\"an editor's decision\","
                + "\"copyOf\":null,\"event\":\"joined\",\"from\":null,\"second\":null}");
    assertThat(run.errorLines())
        .containsExactly(
            "saksi: 2 reports · 1 story of two or more · 0 alone · largest 2 · 0 copies · 0 merges"
                + " · 0 splits");
  }

  @Test
  void comparesStoriesAsEditorsHaveThem() throws IOException {
    Path decisions =
        decisions(
            """
            {"decision":"merge","story":"kabar-selat.json","other":"lensa-pantura.json"}
            {"decision":"move","report":"warta-nusa.json-3","story":"lensa-pantura.json"}
            {"decision":"apart","report":"swarna.json","other":"x"}
            """);
    Run run =
        Run.of("compare", Run.SAMPLES, "--group", "--decisions", decisions, "--format", "json");
    assertThat(run.exitCode()).isZero();
    assertThat(run.outputLines()).hasSize(4);
    assertThat(run.errors()).contains("saksi: " + decisions + ":3: no report has the id x");
  }

  @Test
  void namesBadDecisionsAndReportsThatNeverCame() throws IOException {
    Path decisions =
        decisions(
            """
            {"decision":"gabung","story":"a","other":"b"}
            {"decision":"move","report":"z","story":"a"}
            """);
    Run run = Run.with(FLOOD + MATCH, "group", "-", "--decisions", decisions);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.output()).startsWith("2 reports · 0 stories of two or more · 2 alone · ");
    assertThat(run.errorLines())
        .containsExactly(
            "saksi: " + decisions + ":1: the decision is 'gabung', not move, merge, split or apart",
            "saksi: " + decisions + ":2: no report has the id z");
  }

  @Test
  void aReportThatNeverCameIsNoError() throws IOException {
    Path decisions = decisions("{\"decision\":\"move\",\"report\":\"z\",\"story\":\"a\"}");
    assertThat(Run.with(FLOOD, "group", "-", "--decisions", decisions).exitCode()).isZero();
  }

  @Test
  void namesABoundedNumberOfReportsThatNeverCame() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 30; i++) {
      lines.append("{\"decision\":\"move\",\"report\":\"z%d\",\"story\":\"a\"}\n".formatted(i));
    }
    Run run = Run.with(FLOOD, "group", "-", "--decisions", decisions(lines.toString()));
    assertThat(run.errorLines()).hasSize(21);
    assertThat(run.errorLines().getLast())
        .isEqualTo("saksi: and 10 more ids in decisions that no report has");
  }

  @Test
  void decisionsThatCannotBeReadOrWouldBeLostAreAWrongCommand() throws IOException {
    Path missing = folder.resolve("tidak-ada.jsonl");
    Run run = Run.with(FLOOD, "group", "-", "--decisions", missing);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.errors())
        .startsWith("saksi: cannot read " + missing + ": there is no such file");
    Path decisions = decisions("{\"decision\":\"merge\",\"story\":\"a\",\"other\":\"b\"}\n");
    Run lost = Run.with(FLOOD, "group", "-", "--decisions", decisions, "--out", decisions);
    assertThat(lost.exitCode()).isEqualTo(2);
    assertThat(decisions).isNotEmptyFile();
    Run useless = Run.with(FLOOD, "compare", "-", "--decisions", decisions);
    assertThat(useless.exitCode()).isEqualTo(2);
    assertThat(useless.errors()).startsWith("saksi: --decisions needs --group");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "md", "json"})
  void explainsOneReport(String format) {
    Run run = Run.of("group", Run.SAMPLES, "--explain", "swarna.json", "--format", format);
    assertThat(run.exitCode()).isZero();
    assertThat(run.output())
        .contains("Eks Pejabat PDPT Didakwa Terima", "words in common", "Yuliana Tarihoran");
  }

  @Test
  void explainsNoReportThatIsNotThere() {
    Run run = Run.with(FLOOD, "group", "-", "--explain", "b");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.output()).isEmpty();
    assertThat(run.errors()).startsWith("saksi: no report has the id b");
    assertThat(Run.with("", "group", "-", "--explain", "b").exitCode()).isEqualTo(3);
  }

  @Test
  void printsAReportsLineBeforeItWaitsForTheNext() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    ArrayDeque<byte[]> toCome = new ArrayDeque<>(List.of(bytes(FLOOD), bytes(MATCH)));
    StringBuilder seen = new StringBuilder();
    InputStream wire =
        new InputStream() {
          @Override
          public int read() {
            throw new UnsupportedOperationException();
          }

          @Override
          public int read(byte[] buffer, int from, int length) {
            seen.append(out.toString(StandardCharsets.UTF_8).lines().count()).append(' ');
            byte[] next = toCome.poll();
            if (next == null) {
              return -1;
            }
            System.arraycopy(next, 0, buffer, from, next.length);
            return next.length;
          }
        };
    Main.run(new String[] {"group", "-", "--format", "json"}, wire, out, err);
    assertThat(seen.toString()).startsWith("0 1 2 ");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private Path decisions(String lines) throws IOException {
    return Files.writeString(folder.resolve("redaksi.jsonl"), lines);
  }
}
