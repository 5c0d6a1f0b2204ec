package org.saksi.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A process over a store that is killed in the middle of its work.
 *
 * @param program what it runs; it prints a line for each thing done
 * @param store and the folder of its index, and the number of the report it begins with
 */
record Doomed(Class<?> program, String store, Path index, int first) {

  /**
   * Kills it after so many lines and one: at any moment of the work that follows. All it printed.
   */
  List<String> killedAfter(int lines) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName(),
                store,
                index.toString(),
                String.valueOf(first))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    List<String> printed = new ArrayList<>();
    try (BufferedReader out = process.inputReader()) {
      for (int at = 0; at <= lines; at++) {
        printed.add(out.readLine());
      }
      process.toHandle().destroyForcibly();
      out.lines().forEach(printed::add);
    }
    process.waitFor();
    return printed;
  }
}
