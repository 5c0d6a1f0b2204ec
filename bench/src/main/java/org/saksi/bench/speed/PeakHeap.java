package org.saksi.bench.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The most that the heap of a command held, which is right before some collection. */
final class PeakHeap {

  /** As the virtual machine logs a collection: {@code 61M->12M(92M)}. */
  private static final Pattern COLLECTION = Pattern.compile("(\\d+)M->\\d+M\\(\\d+M\\)");

  private PeakHeap() {}

  /**
   * Runs a command of the launcher once.
   *
   * @return megabytes; at least those held at the last collection
   * @throws IOException if the command cannot be started, or ends with another code than 0
   */
  static int megabytes(List<String> command) throws IOException, InterruptedException {
    Path log = Files.createTempFile("saksi", ".gc");
    try {
      new WholeProcess(command, "-Xlog:gc:file=" + log).seconds(0);
      int most = 0;
      for (String line : Files.readAllLines(log)) {
        Matcher collection = COLLECTION.matcher(line);
        if (collection.find()) {
          most = Math.max(most, Integer.parseInt(collection.group(1)));
        }
      }
      return most;
    } finally {
      Files.delete(log);
    }
  }
}
