package org.saksi.source;

import java.util.Locale;

/**
 * How much of anything is read. Input beyond a limit is rejected with the limit's number.
 *
 * @param reportBytes the longest file that holds one report, and the longest line of a file of many
 * @param jsonDepth how deep objects and arrays may lie in each other
 * @param expansionRatio how many bytes one byte of a packed file may become
 * @param folderDepth how many folders may lie in each other
 */
public record Limits(int reportBytes, int jsonDepth, int expansionRatio, int folderDepth) {

  /** 10 MiB a report, 64 levels of JSON, 200 bytes out of one, 32 folders deep. */
  public static final Limits STANDARD = new Limits(10 << 20, 64, 200, 32);

  public Limits {
    if (reportBytes < 1 || jsonDepth < 1 || expansionRatio < 1 || folderDepth < 1) {
      throw new IllegalArgumentException(
          "limits below one: %d, %d, %d, %d"
              .formatted(reportBytes, jsonDepth, expansionRatio, folderDepth));
    }
  }

  /**
   * Why something is refused that takes more than the bytes of one report.
   *
   * @param what such as {@code line}
   */
  String tooLong(String what) {
    return String.format(
        Locale.ROOT, "longer than the limit of %,d bytes for one %s", reportBytes, what);
  }
}
