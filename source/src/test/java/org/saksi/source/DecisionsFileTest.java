package org.saksi.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saksi.report.Ingested;
import org.saksi.report.Origin;
import org.saksi.story.Decision;

class DecisionsFileTest {

  private static final String APART = "{\"decision\":\"apart\",\"report\":\"a\",\"other\":\"b\"}\n";

  @TempDir Path folder;

  @Test
  void readsEveryKindOfDecision() throws IOException {
    DecisionsFile file =
        read(
            """
            {"decision":"move","report":"r","story":"s"}
            {"decision":"merge","story":"a","other":"b","by":"Redaksi","when":{"hour":7}}

            {"decision":"split","story":"s","reports":["r1","r2"]}
            {"other":"b","report":"a","decision":"apart"}
            """);
    assertThat(file.rejected()).isEmpty();
    assertThat(file.entries())
        .extracting(DecisionsFile.Entry::decision)
        .containsExactly(
            new Decision.Move("r", "s"),
            new Decision.Merge("a", "b"),
            new Decision.Split("s", List.of("r1", "r2")),
            new Decision.Apart("a", "b"));
    assertThat(file.entries())
        .extracting(entry -> entry.origin().line())
        .containsExactly(1, 2, 4, 5);
    assertThat(file.entries().get(2).names()).containsExactly("r1", "r2", "s");
  }

  @Test
  void namesABadLineAndGoesOn() throws IOException {
    DecisionsFile file = read(APART + "{\"decision\":\"move\"\n" + APART);
    assertThat(file.entries()).hasSize(2);
    Ingested.Rejected bad = file.rejected().getFirst();
    assertThat(bad.origin()).isEqualTo(new Origin(folder.resolve("d.jsonl").toString(), 2));
    assertThat(bad.reason()).startsWith("broken JSON at character ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          []                                              | an array, not a JSON object
          "move"                                          | a string, not a JSON object
          {}                                              | it has no decision
          {"decision":"mvoe"}                             | the decision is 'mvoe', not move, merge, split or apart
          {"decision":"move","report":"a"}                | it has no story
          {"decision":"move","report":7,"story":"a"}      | report is a number, not a string
          {"decision":"move","report":" ","story":"a"}    | report is empty
          {"decision":"move","report":"a","story":"a"}    | report and story are the same
          {"decision":"split","story":"a","reports":"b"}  | reports is a string, not an array of ids
          {"decision":"split","story":"a","reports":[1]}  | one of the reports is a number, not a string
          {"decision":"split","story":"a","reports":[]}   | no reports that leave the story
          {"decision":"split","story":"a","reports":["a"]}| story names one of the reports that leave; name one that stays
          {"decision":"apart","report":"a","other":"b"} {}| more than one JSON object
          {"note":[[[[[[[[[[1]]]]]]]]]]}                  | nested deeper than the limit of 8 levels
          """)
  void saysWhyALineIsNoDecision(String line, String reason) throws IOException {
    DecisionsFile file = read(line);
    assertThat(file.entries()).isEmpty();
    assertThat(file.rejected()).extracting(Ingested.Rejected::reason).containsExactly(reason);
  }

  @Test
  void bytesThatAreNoTextAreRejected() throws IOException {
    Path path = folder.resolve("d.jsonl");
    Files.write(path, APART.replace('b', 'é').getBytes(StandardCharsets.ISO_8859_1));
    assertThat(DecisionsFile.read(path).rejected()).hasSize(1);
  }

  @Test
  void readsWhatIsPackedOrHasAByteOrderMark() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(("\uFEFF" + APART).getBytes(StandardCharsets.UTF_8));
    }
    Path path = folder.resolve("d.jsonl.gz");
    Files.write(path, packed.toByteArray());
    assertThat(DecisionsFile.read(path).entries()).hasSize(1);
  }

  @Test
  void aLineHasALongestLength() throws IOException {
    DecisionsFile file =
        read("{\"x\":\"" + "x".repeat(DecisionsFile.LONGEST_LINE_BYTES) + "\"}\n" + APART);
    assertThat(file.entries()).hasSize(1);
    assertThat(file.rejected())
        .extracting(Ingested.Rejected::reason)
        .containsExactly("longer than the limit of 1,048,576 bytes for a line");
  }

  @Test
  void takesABoundedNumberOfDecisions() throws IOException {
    DecisionsFile file = read(APART.repeat(DecisionsFile.MOST_DECISIONS + 3));
    assertThat(file.entries()).hasSize(DecisionsFile.MOST_DECISIONS);
    assertThat(file.rejected())
        .extracting(Ingested.Rejected::reason)
        .containsExactly("more than 100,000 decisions; the rest is left out");
  }

  @Test
  void aFileThatIsNotThereIsAFault() {
    assertThatThrownBy(() -> DecisionsFile.read(folder.resolve("tidak-ada.jsonl")))
        .isInstanceOf(NoSuchFileException.class);
  }

  private DecisionsFile read(String lines) throws IOException {
    return DecisionsFile.read(Files.writeString(folder.resolve("d.jsonl"), lines));
  }
}
