package org.saksi.app.sheet;

import java.util.List;

/** Something to read: a title and what stands under it. */
public record Sheet(Line title, List<? extends Part> parts) {

  public Sheet {
    parts = List.copyOf(parts);
  }
}
