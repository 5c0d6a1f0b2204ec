package org.saksi.source.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Reads the pages, feeds and sitemaps in the WARC files of a WACZ package, which is a zip file. Its
 * names are shown and never used as paths; its indexes and lists of pages are not needed and not
 * read.
 *
 * <p>Immutable and thread-safe.
 */
public final class WaczReader {

  private static final String FOLDER = "archive/";

  private final ArchiveLimits limits;

  public WaczReader(ArchiveLimits limits) {
    this.limits = limits;
  }

  /**
   * Reads a package, in the order of its files and their records. One that only repeats what was
   * last read of its address is told in its place; those that repeat others, in any of its files,
   * come last.
   *
   * @param receiver takes each capture or refusal as it comes
   * @throws IOException if the package cannot be read or is no zip file; never because of what
   *     stands in its WARC files
   */
  public Tally read(Path file, Consumer<Captured> receiver) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      List<Harvest.Volume> volumes = new ArrayList<>();
      for (ZipEntry entry : Collections.list(zip.entries())) {
        if (isArchive(entry)) {
          volumes.add(new Harvest.Volume(shown(entry), () -> open(zip, entry)));
        }
      }
      if (volumes.size() > limits.packageFiles()) {
        throw new ZipException(
            String.format(
                Locale.ROOT, "more WARC files than the limit of %,d", limits.packageFiles()));
      }
      return new Harvest(limits, receiver).read(volumes);
    }
  }

  private static boolean isArchive(ZipEntry entry) {
    String name = entry.getName().toLowerCase(Locale.ROOT);
    return name.startsWith(FOLDER) && (name.endsWith(".warc.gz") || name.endsWith(".warc"));
  }

  /** The name without characters that could deceive a reader of a message. */
  private static String shown(ZipEntry entry) {
    String name = entry.getName().replaceAll("[^\\w./ -]", "_");
    return name.length() <= 100 ? name : name.substring(0, 100) + "…";
  }

  private InputStream open(ZipFile zip, ZipEntry entry) throws IOException {
    try {
      return new Bounded(zip.getInputStream(entry), entry.getCompressedSize());
    } catch (ZipException broken) {
      return new Broken(String.valueOf(broken.getMessage()));
    }
  }

  /** What is packed in a package, as long as it is no bomb. */
  private final class Bounded extends FilterInputStream {
    private final long packed;
    private long unpacked;

    Bounded(InputStream in, long packed) {
      super(in);
      this.packed = packed;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
      try {
        int n = super.read(target, from, length);
        unpacked += Math.max(0, n);
        if (limits.isBomb(unpacked, packed)) {
          throw new Damage(
              "unpacks to more than %d times its size".formatted(limits.expansionRatio()));
        }
        return n;
      } catch (ZipException broken) {
        throw new Damage("broken zip: " + broken.getMessage());
      }
    }
  }

  /** A file that cannot be opened, told when it is read. */
  private static final class Broken extends InputStream {
    private final String reason;

    Broken(String reason) {
      this.reason = reason;
    }

    @Override
    public int read() throws IOException {
      throw new Damage("broken zip: " + reason);
    }
  }
}
