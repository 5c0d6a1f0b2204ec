package org.saksi.bench.speed;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.saksi.Saksi;
import org.saksi.reading.Reading;
import org.saksi.story.StoryGrouper;

/** The grouping that is measured. Not thread-safe. */
final class MeasuredGrouping {

  private static final int BUFFER = 1 << 20;

  private final StoryGrouper grouper;

  /** A new, empty one. */
  MeasuredGrouping(Saksi saksi) {
    grouper = saksi.grouper();
  }

  /**
   * Gives it the next report.
   *
   * @return how many things it had to say, so that no compiler can leave the work out
   */
  int accept(Reading reading) {
    return grouper.accept(reading).size();
  }

  /** Writes its state to a file. */
  void write(Path file) throws IOException {
    try (DataOutputStream to =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER))) {
      grouper.write(to);
    }
  }

  /** Makes another of what was written. */
  static void read(Saksi saksi, Path file) throws IOException {
    try (DataInputStream from =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER))) {
      saksi.grouper(from);
    }
  }
}
