package org.saksi.app.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
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
    return items(things, most, (shown, thing) -> true, items);
  }

  /**
   * The items of the first {@code most} things that are news beside what was shown before, and a
   * word on how many are left out.
   *
   * @param news whether a thing is, and notes that it is shown
   */
  <T> List<Item> items(
      List<T> things, int most, BiPredicate<Shown, T> news, Function<T, List<Item>> items) {
    List<Item> lines = new ArrayList<>();
    Shown shown = new Shown();
    int count = 0;
    for (T thing : things) {
      if (all || (count < most && news.test(shown, thing))) {
        lines.addAll(items.apply(thing));
        count++;
      }
    }
    String what = things.size() <= most ? " more on these words" : " more";
    lines.addAll(more(0, things.size() - count, what));
    return lines;
  }

  /** A line that counts what is left out, if anything is. */
  static List<Item> more(int level, int count) {
    return more(level, count, " more");
  }

  private static List<Item> more(int level, int count, String what) {
    return count <= 0
        ? List.of()
        : List.of(
            new Item(
                level,
                "",
                Line.of(Style.FAINT, "… and " + count + what + " (--all or --format json)")));
  }
}
