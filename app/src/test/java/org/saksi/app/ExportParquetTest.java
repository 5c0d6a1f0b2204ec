package org.saksi.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hardwood.InputFile;
import dev.hardwood.metadata.LogicalType;
import dev.hardwood.metadata.PhysicalType;
import dev.hardwood.metadata.RepetitionType;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowReader;
import dev.hardwood.schema.ColumnSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The table of findings as a file with types, read by another library than the one that wrote it.
 */
class ExportParquetTest {

  private static final String REPORTS =
      """
      {"id":"a","outlet":"kabarpagi.example","url":"https://kabarpagi.example/a","published":"2025-03-04T07:30:00+07:00","text":"Banjir merendam 120 rumah di Desa Sukamaju, Kabupaten Tirtasari, Senin (3/3/2025). Bantuan datang dengan kereta KA 5276."}
      {"id":"b","text":"Banjir merendam 120 rumah di Desa Sukamaju, Kabupaten Tirtasari, Senin (3/3/2025). Bantuan, \\"kata\\" Camat, datang dengan kereta KA 5726."}
      {"id":"=c","outlet":"wartasore.example","published":"2025-03-04","text":"Banjir merendam 120 rumah di Desa Sukamaju, Kabupaten Tirtasari, Senin (3/3/2025). Bantuan datang dengan kereta KA 5276."}
      """;

  @TempDir private Path folder;

  private String store = "";

  @BeforeEach
  void fill() throws IOException {
    Files.writeString(folder.resolve("laporan.jsonl"), REPORTS);
    store = folder.resolve("redaksi").toString();
    Run run = Run.of("import", folder.resolve("laporan.jsonl"), "--store", store);
    assertThat(run.exitCode()).as(run.errors()).isZero();
  }

  private Path export(String name) {
    Path file = folder.resolve(name);
    Run run = Run.of("export", "--store", store, "--as", "parquet", "--out", file);
    assertThat(run.exitCode()).as(run.errors()).isZero();
    return file;
  }

  @Test
  void aParquetFileHasTheRowsAndColumnsOfTheTable() throws IOException {
    List<List<String>> table = table(Run.of("export", "--store", store, "--as", "csv").output());
    assertThat(table).hasSizeGreaterThan(4);
    assertThat(rows(export("temuan.parquet"))).isEqualTo(table);
  }

  @Test
  void numbersAreNumbersAndOnlyWhatMayBeUnknownMayBeNull() throws IOException {
    try (ParquetFileReader reader =
        ParquetFileReader.open(InputFile.of(export("temuan.parquet")))) {
      for (ColumnSchema column : reader.getFileSchema().getColumns()) {
        boolean isNumber = List.of("witnesses", "start", "end").contains(column.name());
        boolean maybeUnknown = List.of("outlet", "published", "url").contains(column.name());
        assertThat(column.type())
            .as(column.name())
            .isEqualTo(isNumber ? PhysicalType.INT32 : PhysicalType.BYTE_ARRAY);
        assertThat(column.logicalType() instanceof LogicalType.StringType)
            .as(column.name())
            .isEqualTo(!isNumber);
        assertThat(column.repetitionType())
            .as(column.name())
            .isEqualTo(maybeUnknown ? RepetitionType.OPTIONAL : RepetitionType.REQUIRED);
      }
    }
  }

  @Test
  void whatIsNotKnownIsNullAndWhatLooksLikeAFormulaStaysAsItIs() throws IOException {
    List<Object> outlets = new ArrayList<>();
    List<Object> moments = new ArrayList<>();
    List<Object> reports = new ArrayList<>();
    try (ParquetFileReader reader = ParquetFileReader.open(InputFile.of(export("temuan.parquet")));
        RowReader rows = reader.rowReader()) {
      while (rows.hasNext()) {
        rows.next();
        reports.add(rows.getValue("report"));
        outlets.add(rows.getValue("outlet"));
        moments.add(rows.getValue("published"));
      }
    }
    assertThat(reports).contains("=c").doesNotContain("'=c");
    assertThat(outlets).contains("kabarpagi.example").containsNull().doesNotContain("");
    assertThat(moments).contains("2025-03-04T07:30:00+07:00", "2025-03-04").containsNull();
  }

  @Test
  void theSameStoreGivesTheSameBytes() throws IOException {
    assertThat(export("satu.parquet")).hasSameBinaryContentAs(export("dua.parquet"));
  }

  @Test
  void parquetWantsAFile() {
    Run run = Run.of("export", "--store", store, "--as", "parquet");
    assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_COMMAND);
    assertThat(run.errors()).contains("parquet is written into a file; --out FILE names it");
    assertThat(run.output()).isEmpty();
  }

  @Test
  void aStoreWithoutStoriesGivesATableWithoutRows() throws IOException {
    Path one = folder.resolve("satu.jsonl");
    Files.writeString(one, REPORTS.lines().findFirst().orElseThrow());
    store = folder.resolve("lain").toString();
    Run.of("import", one, "--store", store);
    assertThat(rows(export("kosong.parquet"))).hasSize(1);
  }

  /** The names of the columns, then each row; what is null is empty. */
  private static List<List<String>> rows(Path file) throws IOException {
    List<List<String>> table = new ArrayList<>();
    try (ParquetFileReader reader = ParquetFileReader.open(InputFile.of(file));
        RowReader rows = reader.rowReader()) {
      List<String> names =
          reader.getFileSchema().getColumns().stream().map(ColumnSchema::name).toList();
      table.add(names);
      while (rows.hasNext()) {
        rows.next();
        List<String> row = new ArrayList<>();
        for (String name : names) {
          row.add(rows.isNull(name) ? "" : String.valueOf(rows.getValue(name)));
        }
        table.add(row);
      }
    }
    return table;
  }

  /**
   * Comma-separated values taken apart; cells that are kept from being formulas are as they were.
   */
  private static List<List<String>> table(String csv) {
    List<List<String>> table = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean isQuoted = false;
    for (char character : csv.replace("\r\n", "\n").toCharArray()) {
      if (character == '"') {
        isQuoted = !isQuoted;
        if (isQuoted && !cell.isEmpty()) {
          cell.append('"');
        }
      } else if (isQuoted || (character != ',' && character != '\n')) {
        cell.append(character);
      } else {
        String text = cell.toString();
        row.add(text.startsWith("'=") ? text.substring(1) : text);
        cell.setLength(0);
        if (character == '\n') {
          table.add(row);
          row = new ArrayList<>();
        }
      }
    }
    return table;
  }
}
