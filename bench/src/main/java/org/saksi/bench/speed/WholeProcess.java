package org.saksi.bench.speed;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A command run as a user runs it: a new process each time, its output thrown away.
 *
 * @param command program and arguments
 * @param javaOptions for the launcher to pass on, or empty
 */
record WholeProcess(List<String> command, String javaOptions) {

  private static final String OPTIONS = "SAKSI_JAVA_OPTIONS";

  /**
   * Wall-clock seconds of some runs, ascending, after one run that is not counted.
   *
   * @throws IOException if the command cannot be started, or ends with another code than 0
   */
  List<Double> seconds(int runs) throws IOException, InterruptedException {
    List<Double> seconds = new ArrayList<>();
    for (int run = 0; run <= runs; run++) {
      long start = System.nanoTime();
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .redirectOutput(new File(nowhere()))
              .redirectError(new File(nowhere()));
      builder.environment().put(OPTIONS, javaOptions);
      Process process = builder.start();
      process.getOutputStream().close();
      int code = process.waitFor();
      if (code != 0) {
        throw new IOException(String.join(" ", command) + " ended with " + code);
      }
      if (run > 0) {
        seconds.add((System.nanoTime() - start) / 1e9);
      }
    }
    Collections.sort(seconds);
    return seconds;
  }

  private static String nowhere() {
    return File.separatorChar == '\\' ? "NUL" : "/dev/null";
  }
}
