package org.saksi.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store filled, looked after and emptied again by the commands. */
class StoreCommandsTest {

  private static final String REPORTS =
      """
      {"id":"a","outlet":"kabarpagi.example","url":"https://kabarpagi.example/a","published":"2025-03-04","headline":"Banjir di Sukamaju","text":"Banjir merendam 120 rumah di Desa Sukamaju, Kabupaten Tirtasari, Senin (3/3/2025). Bantuan datang dengan kereta KA 5276."}
      {"id":"b","outlet":"wartasore.example","published":"2025-03-04","headline":"Desa Sukamaju Terendam Banjir","text":"=SUM(A1) Banjir merendam 120 rumah di Desa Sukamaju, Kabupaten Tirtasari, Senin (3/3/2025). Bantuan datang dengan kereta KA 5726, kata \\"Camat\\"."}
      {"id":"c","outlet":"kabarpagi.example","published":"2025-03-05","headline":"Gudang Kapas Terbakar","text":"Sebuah gudang kapas di Kota Wanaraya terbakar pada Minggu malam, kata komandan regu Sri Lestari."}
      """;

  @TempDir private Path folder;

  private String store = "";

  @BeforeEach
  void fill() throws IOException {
    Files.writeString(folder.resolve("laporan.jsonl"), REPORTS);
    store = folder.resolve("redaksi").toString();
    Run run = Run.of("import", folder.resolve("laporan.jsonl").toString(), "--store", store);
    assertThat(run.exitCode()).as(run.errors()).isZero();
    assertThat(run.errors()).contains("3 reports taken, 0 known already; 1 stories of two or more");
  }

  @Test
  void anImportThatIsRunAgainTakesNothingTwice() {
    Run again = Run.of("import", folder.resolve("laporan.jsonl").toString(), "--store", store);
    assertThat(again.exitCode()).isZero();
    assertThat(again.errors()).contains("0 reports taken, 3 known already");
  }

  @Test
  void anotherTextWithAKnownIdIsNamedAndRefused() throws IOException {
    Path other = folder.resolve("lain.jsonl");
    Files.writeString(
        other, "{\"id\":\"a\",\"published\":\"2025-03-04\",\"text\":\"Teks lain.\"}\n");
    Run run = Run.of("import", other.toString(), "--store", store);
    assertThat(run.exitCode()).isEqualTo(ExitCode.SOME_REJECTED);
    assertThat(run.errors()).contains("a: another text is kept as a");
  }

  @Test
  void anotherTextAtAKnownAddressIsANewVersion() throws IOException {
    Path later = folder.resolve("baru.jsonl");
    String report = REPORTS.lines().findFirst().orElseThrow();
    Files.writeString(
        later, report.replace("\"id\":\"a\"", "\"id\":\"a2\"").replace("120 rumah", "135 rumah"));
    Run run = Run.of("import", later, "--store", store);
    assertThat(run.errors()).contains("1 reports taken, 0 known already");
    assertThat(Run.of("export", "--store", store, "--as", "reports").output())
        .containsOnlyOnce("\"supersedes\":\"a\"");
    assertThat(Run.of("export", "--store", store, "--as", "stories").output())
        .contains("\"report\":\"a2\",\"supersedes\":\"a\"");
    assertThat(Run.of("import", later, "--store", store).errors())
        .contains("0 reports taken, 1 known already");
  }

  @Test
  void whatIsExportedTwiceIsIdentical() throws IOException {
    for (String form : new String[] {"reports", "stories", "csv", "annotations"}) {
      Run first = Run.of("export", "--store", store, "--as", form);
      Run second = Run.of("export", "--store", store, "--as", form);
      assertThat(first.exitCode()).as(first.errors()).isZero();
      assertThat(first.output()).isNotEmpty().isEqualTo(second.output());
    }
    Path page = folder.resolve("cerita.html");
    Run html =
        Run.of(
            "export", "--store", store, "--as", "html", "--story", "b", "--out", page.toString());
    assertThat(html.exitCode()).as(html.errors()).isZero();
    assertThat(Files.readString(page)).startsWith("<!doctype html>").contains("KA 5726");
  }

  @Test
  void exportedReportsCanBeImportedElsewhere() throws IOException {
    Path file = folder.resolve("keluar.jsonl");
    Run.of("export", "--store", store, "--as", "reports", "--out", file.toString());
    String other = folder.resolve("lain").toString();
    assertThat(Run.of("import", file.toString(), "--store", other).exitCode()).isZero();
    assertThat(Run.of("export", "--store", other, "--as", "stories").output())
        .isEqualTo(Run.of("export", "--store", store, "--as", "stories").output());
  }

  @Test
  void aTableForSpreadsheetsHoldsNoFormula() {
    String csv = Run.of("export", "--store", store, "--as", "csv").output();
    assertThat(csv)
        .startsWith("story,finding,status,kind,witnesses,why,report,outlet,published,url");
    assertThat(csv).contains("conflicting").contains(",KA 5276\r\n").contains(",KA 5726\r\n");
    assertThat(csv.lines()).noneMatch(line -> line.contains(",=") || line.startsWith("="));
  }

  @Test
  void anAnnotationFindsItsWordsByPositionAndByTheWordsAround() {
    String lines = Run.of("export", "--store", store, "--as", "annotations").output();
    assertThat(lines.lines().filter(line -> line.contains("\"value\":\"conflicting\"")))
        .singleElement()
        .asString()
        .contains("\"@context\":\"http://www.w3.org/ns/anno.jsonld\"")
        .contains("\"source\":\"https://kabarpagi.example/a\"")
        .contains("\"source\":\"urn:saksi:b\"")
        .contains("\"exact\":\"KA 5276\",\"prefix\":\"). Bantuan datang dengan kereta \"");
  }

  @Test
  void aBackupIsRestoredAndBothStoresAreWhole() {
    String file = folder.resolve("redaksi.saksi.gz").toString();
    String other = folder.resolve("lain").toString();
    assertThat(Run.of("backup", "--store", store, "--out", file).exitCode()).isZero();
    assertThat(Run.of("restore", file, "--store", other).exitCode()).isZero();
    assertThat(Run.of("check", "--store", other).exitCode()).isZero();
    assertThat(Run.of("export", "--store", other, "--as", "stories").output())
        .isEqualTo(Run.of("export", "--store", store, "--as", "stories").output());
    Run twice = Run.of("restore", file, "--store", other);
    assertThat(twice.exitCode()).isEqualTo(ExitCode.NOTHING_READ);
    assertThat(twice.errors()).contains("a backup is restored into an empty store");
  }

  @Test
  void aRebuildChangesNothing() {
    String before = Run.of("export", "--store", store, "--as", "stories").output();
    assertThat(Run.of("rebuild", "--store", store).errors())
        .contains("3 reports, 1 stories of two or more, 1 of them with a conflict");
    assertThat(Run.of("export", "--store", store, "--as", "stories").output()).isEqualTo(before);
  }

  @Test
  void aMistypedStoreIsNotMadeAndCostsNoBackup() throws IOException {
    Path file = folder.resolve("redaksi.saksi.gz");
    Run.of("backup", "--store", store, "--out", file);
    byte[] good = Files.readAllBytes(file);
    Path typo = folder.resolve("redaski");
    for (Run run :
        new Run[] {
          Run.of("backup", "--store", typo, "--out", file),
          Run.of("check", "--store", typo),
          Run.of("export", "--store", typo, "--as", "reports"),
          Run.of("rebuild", "--store", typo),
          Run.of("search", "--store", typo, "banjir")
        }) {
      assertThat(run.exitCode()).isEqualTo(ExitCode.NOTHING_READ);
      assertThat(run.errors()).contains("there is no store in " + typo);
    }
    assertThat(typo).doesNotExist();
    assertThat(file).hasBinaryContent(good);
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("laporan.jsonl", "redaksi", "redaksi.saksi.gz");
    }
  }

  @Test
  void searchShowsTheWordsInTheirSentence() {
    Run run = Run.of("search", "status:conflicting", "kereta", "--store", store);
    assertThat(run.exitCode()).as(run.errors()).isZero();
    assertThat(run.output())
        .contains("search · 2 found")
        .contains("Bantuan datang dengan *kereta* KA 5276.");
    Run wrong = Run.of("search", "outlett:x", "--store", store);
    assertThat(wrong.exitCode()).isEqualTo(ExitCode.WRONG_COMMAND);
    assertThat(wrong.errors()).contains("column 1: there is no field outlett; is outlet: meant?");
  }

  @Test
  void whatCannotBeDoneIsSaidPlainly() {
    assertThat(Run.of("export", "--store", store, "--as", "html").errors())
        .contains("html shows one story; --story ID picks it");
    assertThat(Run.of("export", "--store", store, "--as", "stories", "--story", "x").errors())
        .contains("no report or story has the id x");
    Run wrong = Run.of("check", "--store", "jdbc:mysql://localhost/x");
    assertThat(wrong.exitCode()).isEqualTo(ExitCode.NOTHING_READ);
    assertThat(wrong.errors())
        .contains("a store is a folder or jdbc:postgresql://…, not jdbc:mysql:…");
  }
}
