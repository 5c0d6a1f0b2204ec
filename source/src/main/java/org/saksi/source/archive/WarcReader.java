package org.saksi.source.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads the pages, feeds and sitemaps in a WARC file (1.0 and 1.1) or an ARC file, packed by
 * record, packed as a whole or not packed, holding one record at a time.
 *
 * <pre>{@code
 * Tally tally = new WarcReader(ArchiveLimits.STANDARD).read(file, captured -> …);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class WarcReader {

  private final ArchiveLimits limits;

  public WarcReader(ArchiveLimits limits) {
    this.limits = limits;
  }

  /**
   * Reads a file, in the order of its records. One that only repeats what was last read of its
   * address is told in its place; those that repeat others come last.
   *
   * @param receiver takes each capture or refusal as it comes
   * @throws IOException if the file cannot be read; never because of what stands in it
   */
  public Tally read(Path file, Consumer<Captured> receiver) throws IOException {
    String name = String.valueOf(file.getFileName());
    return new Harvest(limits, receiver)
        .read(List.of(new Harvest.Volume(name, () -> Files.newInputStream(file))));
  }
}
