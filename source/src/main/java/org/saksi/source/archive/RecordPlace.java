package org.saksi.source.archive;

import org.jspecify.annotations.Nullable;

/**
 * Where a record lies.
 *
 * @param file the name of the WARC file
 * @param number which record of the file it is, counted from 1
 * @param position the byte at which the record begins, or the gzip member that holds it
 * @param id the record's own identifier, such as {@code urn:uuid:…}
 */
public record RecordPlace(String file, long number, long position, @Nullable String id) {

  /** For a message, such as {@code berita.warc.gz, record 12 at byte 34567}. */
  @Override
  public String toString() {
    return "%s, record %d at byte %d".formatted(file, number, position);
  }
}
