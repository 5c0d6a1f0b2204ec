package org.saksi.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user types, and what comes back. */
class CommandLineTest {

  private static final String TEXT =
      "Banjir merendam dua desa di Kabupaten Demak pada Selasa malam. “Warga mengungsi ke balai"
          + " desa,” kata Kepala Desa Darmaji Wicaksono.";

  @TempDir Path folder;

  @Test
  void showsEveryCommandInTheHelp() {
    Run run = Run.of("--help");
    assertThat(run.exitCode()).isZero();
    assertThat(run.output())
        .contains("compare", "read", "group", "trace", "completion", "Examples:", "Exit codes:");
    assertThat(run.errors()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"compare", "read", "group", "trace", "account", "completion"})
  void everyCommandExplainsItself(String command) {
    Run run = Run.of(command, "--help");
    assertThat(run.exitCode()).isZero();
    assertThat(run.output()).startsWith("Usage: saksi " + command).contains("Example");
    assertThat(run.outputLines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void saysItsVersion() {
    assertThat(Run.of("--version").output()).startsWith("saksi ");
  }

  @Test
  void printsACompletionScript() {
    Run run = Run.of("completion");
    assertThat(run.exitCode()).isZero();
    assertThat(run.output()).contains("complete", "compare", "--format");
  }

  @Test
  void comparesAFolderAsOneStory() {
    Run run = Run.of("compare", Run.SAMPLES.resolve("banjir"));
    assertThat(run.exitCode()).isZero();
    assertThat(run.output())
        .startsWith("banjir · 3 reports · 3 outlets · 2026-02-03 to 2026-02-04");
    assertThat(run.output()).contains("Conflicts (", "Who said what (", "Timeline (");
    assertThat(run.errors()).isEmpty();
  }

  @Test
  void writesOneLineOfJsonForAStory() {
    Run run = Run.of("compare", Run.SAMPLES.resolve("laga"), "--format", "json");
    assertThat(run.outputLines()).hasSize(1);
    assertThat(run.output()).startsWith("{\"format\":\"saksi/1\",\"story\":\"laga\",\"reports\":[");
  }

  @Test
  void writesOneLineOfJsonForAReport() {
    Run run = Run.of("read", Run.SAMPLES.resolve("laga"), "--format=json");
    assertThat(run.outputLines()).hasSize(2);
  }

  @Test
  void writesAPageForAStoryAndForAReport() {
    assertThat(Run.of("compare", Run.SAMPLES.resolve("laga"), "--format", "html").output())
        .startsWithIgnoringCase("<!doctype html>");
    Path report = Run.SAMPLES.resolve("laga").resolve("kabar-selat.json");
    assertThat(Run.of("read", report, "--format", "HTML").output())
        .startsWithIgnoringCase("<!doctype html>");
  }

  @Test
  void findsTheFiveStoriesAmongTheSamples() {
    Run run = Run.of("compare", Run.SAMPLES, "--group", "--format", "json");
    assertThat(run.outputLines()).hasSize(5);
    assertThat(Run.of("group", Run.SAMPLES, "--format", "json").outputLines())
        .as("a line a report, and those that replace one")
        .hasSizeGreaterThanOrEqualTo(12);
    assertThat(Run.of("group", Run.SAMPLES).output())
        .startsWith("12 reports · 5 stories of two or more · 0 alone · largest 3 · ");
  }

  @Test
  void showsOneStoryOutOfManyByAnyOfItsReports() {
    Run run =
        Run.of("compare", Run.SAMPLES, "--group", "--story", "swarna.json", "--format", "json");
    assertThat(run.outputLines()).hasSize(1);
    assertThat(run.output()).contains("\"id\":\"lensa-pesisir.json\"");
  }

  @Test
  void tracesAReportThroughSevenStops() {
    Run run = Run.of("trace", Run.SAMPLES.resolve("sidang"), "--report", "lensa-pesisir.json");
    assertThat(run.exitCode()).isZero();
    assertThat(run.outputLines())
        .contains(
            "1 extract", "2 report", "3 read", "4 quotation", "5 story", "6 reconcile", "7 show");
  }

  @ParameterizedTest
  @ValueSource(strings = {"group", "trace", "read", "compare", "outlets"})
  void helpNamesTheFormatsThatACommandHas(String command) {
    String help = String.join(" ", Run.of(command, "--help").outputLines());
    for (String format : List.of("text", "json", "html", "md")) {
      assertThat(help.replaceAll(" +", " ")).containsPattern("--format=FORMAT[^.]*\\b" + format);
      List<Object> words = new ArrayList<>(List.of(command));
      if (!command.equals("outlets")) {
        words.add(Run.SAMPLES.resolve("laga/harian-tapak.json"));
      }
      words.addAll(List.of("--format", format));
      assertThat(Run.of(words.toArray()).exitCode()).as(words.toString()).isZero();
    }
    assertThat(Run.of("search", "--help").output()).doesNotContain("json (");
  }

  @Test
  void tracesTheFirstOfSeveralReportsAndSaysSo() {
    Run run = Run.of("trace", Run.SAMPLES.resolve("laga"), "--format", "json");
    assertThat(run.outputLines())
        .singleElement()
        .asString()
        .contains("\"extract\":{\"form\":\"JSON\"", "\"read\":{", "\"story\":{", "\"reconcile\":{");
    assertThat(run.errors()).contains("the first of 2 reports; --report ID follows another");
  }

  @Test
  void readsStandardInput() {
    Run run = Run.with(TEXT, "read", "-", "--published", "2026-02-04");
    assertThat(run.exitCode()).isZero();
    assertThat(run.output()).contains("Darmaji Wicaksono", "= Tuesday 3 February 2026");
    assertThat(run.errors()).isEmpty();
  }

  @Test
  void writesToAFile() throws IOException {
    Path out = folder.resolve("hasil.md");
    Run run = Run.with(TEXT, "read", "-", "--format", "md", "--out", out);
    assertThat(run.output()).isEmpty();
    assertThat(Files.readString(out)).startsWith("# ");
  }

  @Test
  void saysPlainlyWhyItCannotWriteToAFile() {
    Path missing = folder.resolve("tidak-ada");
    Run run = Run.with(TEXT, "read", "-", "--out", missing.resolve("hasil.md"));
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.errorLines().getFirst()).endsWith(": there is no folder " + missing);
    assertThat(Run.with(TEXT, "read", "-", "--out", folder).errorLines().getFirst())
        .endsWith(": it is a folder");
  }

  @Test
  void namesEveryRejectAndGoesOn() throws IOException {
    Path good = Files.writeString(folder.resolve("a.txt"), TEXT);
    Path empty = Files.writeString(folder.resolve("b.txt"), "");
    Path lines = Files.writeString(folder.resolve("c.jsonl"), "{\"text\":\n{\"text\":\"Aman.\"}");
    Run run = Run.of("read", good, empty, lines, "--published", "2026-02-04", "--format", "json");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.outputLines()).hasSize(2);
    assertThat(run.errorLines()).hasSize(3);
    assertThat(run.errorLines().get(0)).isEqualTo("saksi: " + empty + ": it is empty");
    assertThat(run.errorLines().get(1)).startsWith("saksi: " + lines + ":1: broken JSON at ");
    assertThat(run.errorLines().get(2)).isEqualTo("saksi: reports read: 2, inputs rejected: 2");
  }

  @Test
  void warnsOnceOfMissingDates() {
    String line = "{\"text\":\"Aman.\"}\n";
    Run run = Run.with(line + line, "read", "-", "--format", "json");
    assertThat(run.exitCode()).isZero();
    assertThat(run.errorLines())
        .singleElement()
        .asString()
        .startsWith("saksi: without publication date: 2 of 2 (-:1, -:2);");
  }

  @Test
  void namesAFewOfManyMissingDates() {
    Run run = Run.with("{\"text\":\"Aman.\"}\n".repeat(9), "read", "-", "--format", "json");
    assertThat(run.errors()).contains("9 of 9 (-:1, -:2, -:3, -:4, -:5, …);");
  }

  @Test
  void aRunThatComesToNothingLeavesTheFileAsItWas() throws IOException {
    Path out = Files.writeString(folder.resolve("hasil.html"), "kemarin");
    Path missing = folder.resolve("tidak-ada.txt");
    assertThat(Run.of("compare", missing, "--out", out).exitCode()).isEqualTo(3);
    for (String command : List.of("compare --group", "read")) {
      List<Object> words = new ArrayList<>(List.of((Object[]) command.split(" ")));
      words.addAll(List.of(Run.SAMPLES.resolve("banjir"), Run.SAMPLES.resolve("sidang")));
      words.addAll(List.of("--format", "html", "--out", out));
      assertThat(Run.of(words.toArray()).exitCode()).as(command).isEqualTo(2);
    }
    assertThat(out).hasContent("kemarin");
  }

  @Test
  void aRunThatFindsNothingToWriteMakesAnEmptyFile() throws IOException {
    Path out = Files.writeString(folder.resolve("hasil.txt"), "kemarin");
    Path input = Files.writeString(folder.resolve("a.txt"), TEXT);
    assertThat(Run.of("compare", input, "--group", "--out", out).exitCode()).isZero();
    assertThat(out).isEmptyFile();
  }

  @Test
  void saysWhenNothingCouldBeRead() {
    Run run = Run.of("compare", folder);
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.output()).isEmpty();
    assertThat(run.errorLines()).singleElement().asString().contains("holds no report");
  }

  @Test
  void aFilesNameCannotSteerTheTerminal() {
    assertThat(Run.of("read", "a\u001b[31m.txt").errors()).doesNotContain("\u001b");
  }

  @Test
  void knowsAWrongCommandLine() throws IOException {
    Path input = Files.writeString(folder.resolve("a.txt"), TEXT);
    for (List<Object> wrong :
        List.<List<Object>>of(
            List.of(),
            List.of("banding"),
            List.of("compare"),
            List.of("compare", input, "--format", "pdf"),
            List.of("compare", input, "--published", "kemarin"),
            List.of("compare", input, "--story", "a.txt"),
            List.of("group", input, "--explain", "b.txt"),
            List.of("group", input, "--decisions", folder.resolve("tidak-ada.jsonl")),
            List.of("compare", input, "--decisions", input),
            List.of("trace", input, "--report", "b.txt"),
            List.of("read", input, "--out", folder.resolve("tidak/ada.txt")),
            List.of("read", input, "--out", input),
            List.of("read", folder, "--out", folder.resolve("b.json")))) {
      Run run = Run.of(wrong.toArray());
      assertThat(run.exitCode()).as("saksi %s", wrong).isEqualTo(2);
      assertThat(run.errors()).as("saksi %s", wrong).startsWith("saksi: ").contains("--help");
    }
    assertThat(Files.readString(input)).isEqualTo(TEXT);
  }

  @Test
  void refusesToTakeManyReportsForOneStory() {
    Run run =
        Run.with("{\"text\":\"Aman.\"}\n".repeat(CompareCommand.MOST_REPORTS + 1), "compare", "-");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.errors()).contains("501 reports are too many for one story (the limit is 500)");
  }

  @Test
  void coloursOnlyWhenAsked() {
    Path story = Run.SAMPLES.resolve("laga");
    assertThat(Run.of("compare", story).output()).doesNotContain("\u001b[");
    assertThat(Run.of("compare", story, "--color", "always").output()).contains("\u001b[1;");
  }

  @Test
  void showsWholeListsWhenAsked() {
    Path story = Run.SAMPLES.resolve("banjir");
    assertThat(Run.of("compare", story).output()).contains("more (--all or --format json)");
    assertThat(Run.of("compare", story, "--all").output()).doesNotContain("(--all");
  }

  @Test
  void givesTheSameOutputEveryTime() {
    for (String format : List.of("text", "json", "md", "html")) {
      Object[] command = {"compare", Run.SAMPLES.resolve("sidang"), "--format", format};
      assertThat(Run.of(command)).isEqualTo(Run.of(command));
    }
  }
}
