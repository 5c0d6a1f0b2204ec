package org.saksi.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.app.Main;

/** What people type, and what becomes of it. */
@Timeout(240)
class StreamCommandTest {

  @TempDir private Path folder;

  private record Run(int exitCode, String errors) {}

  private static Run run(Object... words) {
    String[] arguments = new String[words.length];
    for (int i = 0; i < words.length; i++) {
      arguments[i] = words[i].toString();
    }
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exitCode =
        Main.run(arguments, InputStream.nullInputStream(), OutputStream.nullOutputStream(), err);
    return new Run(exitCode, err.toString(StandardCharsets.UTF_8));
  }

  private Path report(String text) {
    try {
      return Files.writeString(
          folder.resolve(text.length() + ".jsonl"),
          "{\"id\":\"a\",\"text\":\"%s\"}".formatted(text));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Test
  void whatCannotWorkIsToldBeforeAnythingStarts() throws IOException {
    Path report = report("Hujan turun di Blora sejak pagi.");
    assertThat(run("stream", report))
        .isEqualTo(run("stream", report, "--parallelism", "2"))
        .extracting(Run::exitCode)
        .isEqualTo(2);
    Run piped = run("stream", "--local", "--batch", "-");
    assertThat(piped.exitCode()).isEqualTo(2);
    assertThat(piped.errors()).contains("--batch wants files");
    Run unreachable =
        run("stream", "--local", report, "--store", "jdbc:postgresql://127.0.0.1:1/tidak-ada");
    assertThat(unreachable.exitCode()).isEqualTo(2);
    assertThat(unreachable.errors()).contains("--store: cannot open the store");
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Run crowded = run("stream", "--local", report, "--metrics", taken.getLocalPort());
      assertThat(crowded.exitCode()).isEqualTo(2);
      assertThat(crowded.errors()).contains("something else answers at port");
    }
  }

  @Test
  void whereNothingCanBeMeasuredThatIsSaid() {
    for (String command : new String[] {"stream-faults", "stream-state"}) {
      Run nothing = run(command, folder.resolve("tidak-ada.jsonl"));
      assertThat(nothing.exitCode()).as(command).isEqualTo(3);
      assertThat(nothing.errors()).contains("there is no report to measure with", "no such file");
    }
  }

  @Test
  void aJobThatCannotGoOnIsGivenUp() {
    Path store = folder.resolve("toko");
    Path first = report("Hujan turun di Blora sejak pagi.");
    assertThat(run("stream", "--local", first, "--store", store).exitCode()).isZero();
    Path other = report("Banjir melanda Blora sejak pagi tadi.");
    assertThat(run("stream", "--local", other, "--store", store).exitCode()).isEqualTo(3);
  }
}
