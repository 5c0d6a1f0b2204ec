package org.saksi.source.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JournalTest {

  /** Every kind of character, again behind more than a parser takes at a time. */
  private static final String ESCAPES =
      "{\"id\":\"“é\\u001b\\\\\\\"😀}%s“é\\u001b\\\\\\\"😀}\",\"b\":\"“é😀\"}"
          .formatted("a".repeat(600));

  @TempDir private Path folder;

  /** The lines in a journal whose lines have an id. */
  private static List<String> lines(Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    Journal.open(
            file,
            (line, number) -> {
              String text = new String(line, StandardCharsets.UTF_8);
              boolean ours = text.startsWith("{\"id\":\"") && text.endsWith("\"}");
              return ours && lines.add(text);
            })
        .close();
    return lines;
  }

  private static void append(Path file, String line) throws IOException {
    try (Journal journal = Journal.open(file, (bytes, number) -> true)) {
      journal.append(line.getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void keepsItsLinesInOrder() throws IOException {
    Path file = folder.resolve("baru/catatan.jsonl");
    append(file, "{\"id\":\"1\"}");
    append(file, ESCAPES);
    assertThat(lines(file)).containsExactly("{\"id\":\"1\"}", ESCAPES);
  }

  @Test
  void halfALineIsCutOffWhereverTheKillCame() throws IOException {
    byte[] line = ESCAPES.getBytes(StandardCharsets.UTF_8);
    for (int end = 1; end < line.length; end++) {
      Path file = folder.resolve(end + ".jsonl");
      append(file, "{\"id\":\"1\"}");
      byte[] whole = Files.readAllBytes(file);
      byte[] cut = Arrays.copyOf(whole, whole.length + end);
      System.arraycopy(line, 0, cut, whole.length, end);
      Files.write(file, cut);
      assertThat(lines(file)).as("cut at %d", end).containsExactly("{\"id\":\"1\"}");
      assertThat(Files.readAllBytes(file)).isEqualTo(whole);
    }
  }

  @Test
  void aLineThatOnlyLacksItsEndIsKept() throws IOException {
    Path file = Files.writeString(folder.resolve("catatan.jsonl"), ESCAPES);
    assertThat(lines(file)).containsExactly(ESCAPES);
    assertThat(Files.readString(file)).isEqualTo(ESCAPES + "\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Catatan rapat",
        "Catatan rapat\n",
        "{\"nama\":\"Rara\"}",
        "{\"nama\":\"Rara\"}\n",
        "{\n  \"id\": \"1\"\n}",
        "{\"id\":\"1\"}\n{\"nama\":\"Rara\"}",
        "{\"id\":\"1\"}\nCatatan rapat",
        "{\"id\":\"1\"}\n\n{\"id\":\"2\"}\n",
        "{\"nama\":\"Rara\"} {\"nama",
        "[{\"id\":\"1\"},"
      })
  void whatIsNoJournalIsRefusedUntouched(String content) throws IOException {
    Path file = Files.writeString(folder.resolve("rapat.txt"), content);
    assertThatExceptionOfType(FileSystemException.class)
        .isThrownBy(() -> lines(file))
        .withMessageContaining("is none that a watch writes")
        .withMessageContaining("rapat.txt");
    assertThat(Files.readString(file)).isEqualTo(content);
  }

  @Test
  void twoAtATimeAreOneTooMany() throws IOException {
    Path file = folder.resolve("catatan.jsonl");
    Journal first = Journal.open(file, (line, number) -> true);
    assertThatExceptionOfType(FileSystemException.class)
        .isThrownBy(() -> lines(file))
        .withMessageContaining("another watch writes to it");
    first.append("{\"id\":\"1\"}".getBytes(StandardCharsets.UTF_8));
    first.close();
    assertThat(lines(file)).hasSize(1);
  }
}
