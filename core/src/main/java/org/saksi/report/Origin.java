package org.saksi.report;

/**
 * Where the bytes of a report came from, as a message to a person names it.
 *
 * @param place a file's path, a URL, or {@code -} for standard input
 * @param line the line in a file of many reports, or the record of an archive, counted from 1; 0
 *     for a whole file
 */
public record Origin(String place, int line) {

  @Override
  public String toString() {
    return line == 0 ? place : place + ":" + line;
  }
}
