package org.saksi.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, interrupted by its user. */
class InterruptTest {

  private static final Path LAUNCHER = Path.of("").toAbsolutePath().resolveSibling("saksi");

  private static final int SIGINT = 2;

  private static final String LINE =
      "{\"text\":\"Warga mengungsi.\",\"published\":\"2026-02-03\"}\n";

  @TempDir Path folder;

  @Test
  void leavesWholeLinesAndSaysSo() throws Exception {
    assumeFalse(isInterruptIgnored(), "a shell that runs tests in the background shields them");
    Path out = folder.resolve("out.jsonl");
    Path errors = folder.resolve("errors");
    Process process =
        new ProcessBuilder(
                LAUNCHER.toString(), "read", "-", "--format", "json", "--out", out.toString())
            .redirectError(errors.toFile())
            .start();
    OutputStream input = process.getOutputStream();
    try {
      feedUntilSomethingIsWritten(input, out);
      interrupt(process);
      assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    } finally {
      process.destroyForcibly();
    }
    assertThat(process.exitValue()).isEqualTo(130);
    assertThat(Files.readString(errors)).contains("saksi: interrupted");
    List<String> lines = Files.readAllLines(out);
    assertThat(lines).isNotEmpty().allMatch(line -> line.startsWith("{") && line.endsWith("}"));
    assertThat(Files.readString(out)).endsWith("\n");
  }

  /** What a process ignores, the processes that it starts ignore too, Java's own included. */
  private static boolean isInterruptIgnored() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return false;
    }
    try (Stream<String> lines = Files.lines(status)) {
      return lines
          .filter(line -> line.startsWith("SigIgn:"))
          .mapToLong(line -> Long.parseUnsignedLong(line.substring(7).strip(), 16))
          .anyMatch(ignored -> (ignored >> (SIGINT - 1) & 1) == 1);
    }
  }

  private static void feedUntilSomethingIsWritten(OutputStream input, Path out)
      throws IOException, InterruptedException {
    byte[] line = LINE.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 20_000 && !(Files.exists(out) && Files.size(out) > 0); i++) {
      input.write(line);
      input.flush();
    }
  }

  private static void interrupt(Process process) throws IOException, InterruptedException {
    int done = new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start().waitFor();
    assertThat(done).isZero();
  }
}
