package org.saksi.app.sheet;

/**
 * One entry of a section.
 *
 * @param level 0, or 1 for what belongs to the item of level 0 before it
 * @param label a short name that stands before the line, or nothing
 * @param line what it says
 */
public record Item(int level, String label, Line line) {

  public static Item of(String label, Line line) {
    return new Item(0, label, line);
  }

  public static Item under(String label, Line line) {
    return new Item(1, label, line);
  }
}
