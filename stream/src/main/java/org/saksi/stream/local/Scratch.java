package org.saksi.stream.local;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A folder that goes with this process, also when somebody interrupts it. */
public final class Scratch {

  private Scratch() {}

  /** Makes one. */
  public static Path folder() throws IOException {
    Path folder = Files.createTempDirectory("saksi-stream");
    Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
    return folder;
  }

  /** What is still in use then is left to the system. */
  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    } catch (IOException | UncheckedIOException changing) {
      System.err.println("saksi: cannot delete all of " + folder);
    }
  }
}
