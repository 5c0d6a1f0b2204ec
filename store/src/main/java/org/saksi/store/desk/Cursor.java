package org.saksi.store.desk;

/**
 * A place in a list of stories.
 *
 * @param value of what the list is sorted by
 * @param changed of the story behind which it lies
 * @param id of that story
 */
record Cursor(int value, int changed, String id) {

  private static final int PARTS = 3;

  /**
   * Reads what {@link #toString} wrote.
   *
   * @throws IllegalArgumentException if it is anything else
   */
  static Cursor of(String text) {
    String[] parts = text.split(":", PARTS);
    try {
      if (parts.length == PARTS) {
        return new Cursor(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), parts[2]);
      }
    } catch (NumberFormatException notOurs) {
      // Falls through to the one message.
    }
    throw new IllegalArgumentException("no place in this list: " + text);
  }

  @Override
  public String toString() {
    return value + ":" + changed + ":" + id;
  }
}
