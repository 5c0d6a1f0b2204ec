package org.saksi.source;

/** What came of looking for a report in a decoded text. */
sealed interface Extraction permits Draft, Extraction.Failure {

  /**
   * There is none.
   *
   * @param line where it went wrong, counted from 1; 0 for the whole
   * @param reason one plain clause
   */
  record Failure(int line, String reason) implements Extraction {}
}
