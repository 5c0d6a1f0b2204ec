package org.saksi.app.sheet;

import java.util.List;

/**
 * A part of a sheet.
 *
 * @param heading what it shows; empty for a part without a heading
 * @param style of the heading
 */
public record Section(String heading, Style style, List<Item> items) {

  public Section {
    items = List.copyOf(items);
  }
}
