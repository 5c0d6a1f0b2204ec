package org.saksi.reading.entity;

/**
 * A part of a run of words with capitals.
 *
 * @param first index of its first token
 * @param end index behind its last token
 */
record Part(int first, int end, Kind kind) {

  /** What a part is, as far as the word lists tell. */
  enum Kind {
    TITLE,
    FIELD,
    ORGANISATION,
    PLACE,
    /** A name of somebody or something that no list knows. */
    NAME,
    THING
  }
}
