package org.saksi.bench.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroupingTest {

  @TempDir private Path folder;

  @Test
  void theLastPlaceOfAReportCounts() {
    Grouping grouping = new Grouping();
    grouping.place("a", "1", "b");
    grouping.place("a", "2", null);
    assertThat(grouping.storyOf()).containsEntry("a", "2");
    assertThat(grouping.copyOf()).isEmpty();
  }

  @Test
  void readsPlacementsAndPassesOverOtherLines() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("kelompok.jsonl"),
            "{\"report\": \"a\", \"story\": \"a\", \"copyOf\": \"b\"}\n\n{\"stories\": 1}\n");
    assertThat(Grouping.read(file).storyOf()).containsOnlyKeys("a");
    assertThat(Grouping.read(file).copyOf()).containsEntry("a", "b");
  }

  @Test
  void saysInWhichLineAFileIsBroken() throws IOException {
    Path file = Files.writeString(folder.resolve("rusak.jsonl"), "{\"stories\": 1}\n{\"report\"\n");
    assertThatIOException()
        .isThrownBy(() -> Grouping.read(file))
        .withMessageStartingWith(file + ":2: no JSON: ");
  }

  @Test
  void aFileWithoutPlacementsIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("kosong.jsonl"), "{\"stories\": 1}\n");
    assertThatIOException()
        .isThrownBy(() -> Grouping.read(file))
        .withMessage(file + ": says of no report to which story it belongs");
  }
}
