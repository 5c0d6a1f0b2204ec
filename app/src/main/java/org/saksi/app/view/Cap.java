package org.saksi.app.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.saksi.app.sheet.Item;
import org.saksi.app.sheet.Line;
import org.saksi.app.sheet.Style;

/**
 * How much of a list is shown: everything, or as much as a reader takes in.
 *
 * @param all show everything
 */
record Cap(boolean all) {

  /** As many as shown of {@code size}. */
  int of(int size, int most) {
    return all ? size : Math.min(size, most);
  }

  /** The items of the first {@code most} things, and a word on how many are left out. */
  <T> List<Item> items(List<T> things, int most, Function<T, List<Item>> items) {
    List<Item> shown = new ArrayList<>();
    int count = of(things.size(), most);
    for (T thing : things.subList(0, count)) {
      shown.addAll(items.apply(thing));
    }
    shown.addAll(more(0, things.size() - count));
    return shown;
  }

  /** A line that counts what is left out, if anything is. */
  static List<Item> more(int level, int count) {
    return count <= 0
        ? List.of()
        : List.of(
            new Item(
                level,
                "",
                Line.of(Style.FAINT, "… and " + count + " more (--all or --format json)")));
  }
}
