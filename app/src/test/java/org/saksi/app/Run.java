package org.saksi.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A run of {@code saksi} within the test. */
record Run(int exitCode, String output, String errors) {

  static final Path SAMPLES = Path.of("").toAbsolutePath().resolveSibling("samples");

  static Run of(Object... arguments) {
    return with("", arguments);
  }

  static Run with(String input, Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] words = new String[arguments.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = arguments[i].toString();
    }
    int exitCode =
        Main.run(words, new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out, err);
    return new Run(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  List<String> outputLines() {
    return output.lines().toList();
  }

  List<String> errorLines() {
    return errors.lines().toList();
  }
}
