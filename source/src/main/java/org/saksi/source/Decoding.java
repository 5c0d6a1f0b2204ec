package org.saksi.source;

import java.util.List;

/** What came of decoding bytes. */
sealed interface Decoding {

  /** What a person should know of a charset that is not to be expected. */
  static List<String> remarks(String charset) {
    return charset.startsWith("UTF") ? List.of() : List.of("decoded as " + charset);
  }

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
