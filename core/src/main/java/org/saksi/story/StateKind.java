package org.saksi.story;

/**
 * What a written state is of. Its number and its format stand before all else, so that any Saksi
 * can say what it was given.
 */
enum StateKind {
  STORY_GROUPER("a story grouper", 0x53614b47, 1),
  PLACEMENTS("placements", 0x53614b50, 1);

  private final String name;
  private final int number;
  private final int format;

  StateKind(String name, int number, int format) {
    this.name = name;
    this.number = number;
    this.format = format;
  }

  /** Its name in a sentence. */
  String written() {
    return name;
  }

  /** Marks its beginning. */
  int number() {
    return number;
  }

  /**
   * Grows whenever something else is written, or the same means something else: what a number of a
   * word, a run or an address stands for, too.
   */
  int format() {
    return format;
  }
}
