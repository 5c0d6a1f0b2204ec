package org.saksi.source;

/** What came of decoding bytes. */
sealed interface Decoding {

  /**
   * A text.
   *
   * @param charset its name, such as {@code UTF-8}
   */
  record Decoded(String text, String charset) implements Decoding {}

  /**
   * No text, or none that can be told.
   *
   * @param line where it went wrong, counted from 1; 0 for the whole
   * @param reason one plain clause
   */
  record Undecodable(int line, String reason) implements Decoding {}
}
