package org.saksi.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as a user calls it; {@code ./build test} has built what it runs. */
class LauncherTest {

  private static final Path LAUNCHER = Path.of("").toAbsolutePath().resolveSibling("saksi");

  @TempDir Path elsewhere;

  @Test
  void startsFromAnyFolder() throws Exception {
    assertThat(run(LAUNCHER, "--version").output()).startsWith("saksi ");
  }

  @Test
  void startsThroughASymbolicLink() throws Exception {
    Path link = Files.createSymbolicLink(elsewhere.resolve("a link"), LAUNCHER);
    assertThat(run(link, "--version").output()).startsWith("saksi ");
    Files.delete(link);
  }

  @Test
  void saysNothingOnStandardErrorWhenAllIsWell() throws Exception {
    assertThat(run(LAUNCHER, "--version").errors()).isEmpty();
  }

  @Test
  void passesOnTheExitCodeOfAWrongCommandLine() throws Exception {
    assertThat(run(LAUNCHER, "--no-such-option").exitCode()).isEqualTo(2);
  }

  private record Run(int exitCode, String output, String errors) {}

  private Run run(Path launcher, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(arguments));
    Path errors = elsewhere.resolve("errors");
    Process process =
        new ProcessBuilder(command)
            .directory(elsewhere.toFile())
            .redirectError(errors.toFile())
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), output, Files.readString(errors));
  }
}
