package org.saksi.tagger;

/** Where a word stands, seen from the word to be labelled. */
public enum Place {
  SECOND_BEFORE(-2),
  BEFORE(-1),
  HERE(0),
  AFTER(1),
  SECOND_AFTER(2),
  /** The word itself where it begins a sentence, and its capital says little. */
  FIRST(0);

  private final int offset;

  Place(int offset) {
    this.offset = offset;
  }

  /** Words behind the word to be labelled. */
  public int offset() {
    return offset;
  }
}
