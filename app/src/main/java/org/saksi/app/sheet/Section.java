package org.saksi.app.sheet;

import java.util.List;

/**
 * A part of a sheet.
 *
 * @param heading what it shows; empty for a part without a heading
 */
public record Section(Line heading, List<Item> items) implements Part {

  public Section {
    items = List.copyOf(items);
  }

  /** A part whose heading is of one style. */
  public Section(String heading, Style style, List<Item> items) {
    this(Line.of(style, heading), items);
  }

  @Override
  public boolean isEmpty() {
    return items.isEmpty();
  }
}
