package org.saksi.source.archive;

import org.saksi.source.web.ContentCoding;

/**
 * How much of an archive is read. What is beyond a limit is refused with the limit's number.
 *
 * @param recordBytes the longest record that is looked into, as it lies in the archive, unpacked
 * @param bodyBytes the longest body of a page or feed, free of all codings
 * @param headerBytes the longest header of a record
 * @param expansionRatio how many bytes one byte of anything packed may become
 * @param records how many records of one archive are looked at
 * @param revisits how many revisits are held until their originals are found
 * @param packageFiles how many files of a WACZ package are looked at
 */
public record ArchiveLimits(
    int recordBytes,
    int bodyBytes,
    int headerBytes,
    int expansionRatio,
    long records,
    int revisits,
    int packageFiles) {

  /**
   * 64 MiB a record, 10 MiB a body, 64 KiB a header, 200 bytes out of one, 100 million records,
   * 200,000 revisits, 10,000 files.
   */
  public static final ArchiveLimits STANDARD =
      new ArchiveLimits(64 << 20, 10 << 20, 64 << 10, 200, 100_000_000, 200_000, 10_000);

  /** What is packed may expand as it likes as long as it stays below this. */
  static final long HARMLESS_BYTES = 16 << 20;

  public ArchiveLimits {
    if (recordBytes < 1
        || bodyBytes < 1
        || headerBytes < 1
        || expansionRatio < 1
        || records < 1
        || revisits < 0
        || packageFiles < 1) {
      throw new IllegalArgumentException(
          "limits below one: %d, %d, %d, %d, %d, %d, %d"
              .formatted(
                  recordBytes,
                  bodyBytes,
                  headerBytes,
                  expansionRatio,
                  records,
                  revisits,
                  packageFiles));
    }
  }

  /** Frees bodies of their codings within these limits. */
  ContentCoding coding() {
    return new ContentCoding(
        new ContentCoding.Bounds(bodyBytes, expansionRatio, (int) HARMLESS_BYTES));
  }

  /** Whether so many bytes out of so many are more than an honest file holds. */
  boolean isBomb(long unpacked, long packed) {
    return unpacked > HARMLESS_BYTES && unpacked / expansionRatio > packed;
  }
}
